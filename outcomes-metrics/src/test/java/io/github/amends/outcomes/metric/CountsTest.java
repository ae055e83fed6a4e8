// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class CountsTest {

  private static Counts<RatePart> some() {
    Counts<RatePart> counts = new Counts<>();
    counts.addCounted(RatePart.NUMERATOR);
    counts.addCounted(RatePart.REST);
    counts.addCounted(RatePart.REST);
    counts.addMissing();
    counts.addPending();
    counts.addExcluded("duplicate");
    return counts;
  }

  @Test
  void additionsAreKeptApart() {
    Counts<RatePart> counts = some();

    assertThat(counts.counted(RatePart.NUMERATOR)).isEqualTo(1);
    assertThat(counts.counted(RatePart.REST)).isEqualTo(2);
    assertThat(counts.missing()).isEqualTo(1);
    assertThat(counts.pending()).isEqualTo(1);
    assertThat(counts.excluded()).isEqualTo(Map.of("duplicate", 1L));
  }

  @Test
  void mergingAddsEveryNumberAndLeavesTheOtherAsItIs() {
    Counts<RatePart> sum = some();
    Counts<RatePart> other = some();
    sum.addAll(other);

    assertThat(sum.counted(RatePart.REST)).isEqualTo(4);
    assertThat(sum.missing()).isEqualTo(2);
    assertThat(sum.pending()).isEqualTo(2);
    assertThat(sum.excluded()).isEqualTo(Map.of("duplicate", 2L));
    assertThat(other).isEqualTo(some()).hasSameHashCodeAs(some()).isNotEqualTo(sum);
  }

  @Test
  void mergingWithItselfDoubles() {
    Counts<RatePart> counts = some();
    counts.addAll(counts);

    assertThat(counts.counted(RatePart.REST)).isEqualTo(4);
    assertThat(counts.missing()).isEqualTo(2);
  }

  @Test
  void whatIsHandedOutIsACopyThatCannotBeChanged() {
    Counts<RatePart> counts = some();
    Map<RatePart, Long> counted = counts.counted();
    counts.addCounted(RatePart.NUMERATOR);

    assertThat(counted).containsEntry(RatePart.NUMERATOR, 1L);
    assertThatThrownBy(counted::clear).isInstanceOf(UnsupportedOperationException.class);
  }
}
