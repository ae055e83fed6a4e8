// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.metric;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class SlicesTest {

  /** How many of some numbers are even. */
  private static final class Even implements Metric<Integer, Counts<RatePart>, MetricResult> {
    @Override
    public MetricDefinition definition() {
      return MetricResultTest.definition(TimeBasis.COHORT_BY_RECEIVED);
    }

    @Override
    public Counts<RatePart> zero() {
      return new Counts<>();
    }

    @Override
    public Counts<RatePart> add(Counts<RatePart> counts, Integer number) {
      counts.addCounted(number % 2 == 0 ? RatePart.NUMERATOR : RatePart.REST);
      return counts;
    }

    @Override
    public Counts<RatePart> combine(Counts<RatePart> first, Counts<RatePart> second) {
      first.addAll(second);
      return first;
    }

    @Override
    public MetricResult finish(Counts<RatePart> counts) {
      return MetricResult.of(definition(), LocalDate.of(2026, 6, 30), counts);
    }
  }

  private static final Slices<Integer, Integer, Counts<RatePart>, MetricResult> BY_REST =
      Slices.of(new Even(), number -> Math.floorMod(number, 3));

  @Property(tries = 200)
  void theSlicesAddUpToTheWhole(@ForAll List<Integer> numbers) {
    SortedMap<Integer, MetricResult> slices = BY_REST.measure(numbers);
    MetricResult whole = new Even().measure(numbers);

    assertThat(slices.values().stream().mapToLong(MetricResult::n).sum()).isEqualTo(whole.n());
    assertThat(slices.values().stream().mapToLong(MetricResult::numerator).sum())
        .isEqualTo(whole.numerator());
    for (Map.Entry<Integer, MetricResult> slice : slices.entrySet()) {
      assertThat(slice.getValue())
          .isEqualTo(new Even()
              .measure(numbers.stream()
                  .filter(number -> Math.floorMod(number, 3) == slice.getKey())
                  .toList()));
    }
  }

  @Property(tries = 200)
  void partsMergeToWhatOnePassGives(@ForAll List<Integer> first, @ForAll List<Integer> second) {
    SortedMap<Integer, Counts<RatePart>> one = BY_REST.zero();
    SortedMap<Integer, Counts<RatePart>> other = BY_REST.zero();
    for (Integer number : first) {
      one = BY_REST.add(one, number);
    }
    for (Integer number : second) {
      other = BY_REST.add(other, number);
    }
    SortedMap<Integer, Counts<RatePart>> all = BY_REST.zero();
    for (List<Integer> numbers : List.of(second, first)) {
      for (Integer number : numbers) {
        all = BY_REST.add(all, number);
      }
    }

    assertThat(BY_REST.finish(BY_REST.combine(one, other))).isEqualTo(BY_REST.finish(all));
  }
}
