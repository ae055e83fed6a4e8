// SPDX-License-Identifier: Apache-2.0
package io.github.amends.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amends.casework.CaseEntry;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RoundTripTest {
  private final CaseLogWriter writer = new CaseLogWriter();
  private final CaseLogReader reader = new CaseLogReader();

  static List<CaseEntry> samples() {
    return Stream.concat(
            SampleEntries.ofEveryEvent().stream(), SampleEntries.ofEveryVariant().stream())
        .toList();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void anEntryIsReadBackAsItWasWritten(CaseEntry entry) {
    assertThat(reader.readEntry(writer.line(entry))).isEqualTo(entry);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void aPlainMapperOfJackson2ReadsBackWhatItWrote(CaseEntry entry) throws IOException {
    assertThat(PlainMappers.throughJackson2(entry)).isEqualTo(entry);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void aPlainMapperOfJackson3ReadsBackWhatItWrote(CaseEntry entry) {
    assertThat(PlainMappers.throughJackson3(entry)).isEqualTo(entry);
  }
}
