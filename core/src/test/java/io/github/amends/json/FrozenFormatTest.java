// SPDX-License-Identifier: Apache-2.0
package io.github.amends.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amends.casework.CaseEntry;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The documents that this release writes, kept so that every later one still reads them. */
class FrozenFormatTest {

  @Test
  void theEntriesOfEveryEventAreReadAndWrittenAsInFormat1() throws IOException {
    assertFrozen("format-1-every-event.jsonl", SampleEntries.ofEveryEvent());
  }

  @Test
  void theEntriesOfEveryVariantAreReadAndWrittenAsInFormat1() throws IOException {
    assertFrozen("format-1-every-variant.jsonl", SampleEntries.ofEveryVariant());
  }

  private static void assertFrozen(String name, List<CaseEntry> entries) throws IOException {
    byte[] frozen;
    try (InputStream in = FrozenFormatTest.class.getResourceAsStream(name)) {
      frozen = in.readAllBytes();
    }
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    new CaseLogWriter().write(entries, written);
    assertThat(written.toString(StandardCharsets.UTF_8))
        .isEqualTo(new String(frozen, StandardCharsets.UTF_8));
    assertThat(new CaseLogReader().readCase(new ByteArrayInputStream(frozen)).entries())
        .isEqualTo(entries);
  }
}
