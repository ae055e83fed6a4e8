// SPDX-License-Identifier: Apache-2.0
package io.github.amends.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The documents that releases wrote, which every later release reads. */
class StoredSamplesTest {
  private static final List<String> SAMPLES = StoredSamples.ofFormat(1);

  @ParameterizedTest
  @EnumSource
  void everySampleIsReadAndWrittenAgainAsItWas(JsonLibrary library) {
    CaseLogReader reader = new CaseLogReader(CaseLogLimits.standard(), library);
    CaseLogWriter writer = new CaseLogWriter(library);
    assertThat(SAMPLES)
        .allSatisfy(sample -> assertThat(writer.line(reader.readEntry(sample))).isEqualTo(sample));
  }

  @Test
  void thereAreHundredsAndNoneTwice() {
    assertThat(SAMPLES).hasSizeGreaterThan(200).doesNotHaveDuplicates();
  }

  @Test
  void everyTypeEveryFieldAndEveryCodeOccurs() {
    Set<String> occurring = new TreeSet<>();
    SAMPLES.forEach(sample -> ShapeTexts.addOccurring(sample, occurring));
    assertThat(occurring).containsAll(ShapeTexts.ofEntry());
  }
}
