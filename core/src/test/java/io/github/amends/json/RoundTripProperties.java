// SPDX-License-Identifier: Apache-2.0
package io.github.amends.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amends.casework.CaseEntry;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RoundTripProperties {
  private final CaseLogWriter writer = new CaseLogWriter();
  private final CaseLogReader reader = new CaseLogReader();

  @Provide
  Arbitrary<CaseEntry> entries() {
    return Arbitraries.randoms()
        .map(random -> new RandomEntries(random).entry(1 + random.nextInt(1_000_000)));
  }

  @Property(tries = 2_000)
  void anEntryIsReadBackAsItWasWritten(@ForAll("entries") CaseEntry entry) {
    assertThat(reader.readEntry(writer.line(entry))).isEqualTo(entry);
  }

  @Property(tries = 500)
  void anEntryReadBackIsWrittenAsTheSameLine(@ForAll("entries") CaseEntry entry) {
    String line = writer.line(entry);
    assertThat(writer.line(reader.readEntry(line))).isEqualTo(line);
  }

  @Property(tries = 500)
  void anyMapperOfEitherLineReadsBackWhatItWrote(@ForAll("entries") CaseEntry entry)
      throws Exception {
    assertThat(PlainMappers.throughJackson2(entry)).isEqualTo(entry);
    assertThat(PlainMappers.throughJackson3(entry)).isEqualTo(entry);
  }
}
