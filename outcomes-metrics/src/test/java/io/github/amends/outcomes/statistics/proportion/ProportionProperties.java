// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.proportion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.amends.outcomes.statistics.Interval;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;

class ProportionProperties {

  @Property
  void theIntervalOfTheComplementIsTheMirroredInterval(
      @ForAll("proportions") Proportion proportion,
      @ForAll ProportionInterval method,
      @ForAll @DoubleRange(min = 0.01, max = 0.9999) @Scale(4) double level) {
    Interval interval = proportion.interval(method, level).orElseThrow();
    Interval mirrored = proportion.complement().interval(method, level).orElseThrow();

    assertThat(mirrored.lower()).isCloseTo(1 - interval.upper(), within(1e-12));
    assertThat(mirrored.upper()).isCloseTo(1 - interval.lower(), within(1e-12));
  }

  @Property
  void aHigherLevelIsNotNarrower(
      @ForAll("proportions") Proportion proportion,
      @ForAll("respectful") ProportionInterval method) {
    Interval narrow = proportion.interval(method, 0.8).orElseThrow();
    Interval wide = proportion.interval(method, 0.99).orElseThrow();

    assertThat(wide.lower()).isLessThanOrEqualTo(narrow.lower());
    assertThat(wide.upper()).isGreaterThanOrEqualTo(narrow.upper());
  }

  @Property
  void theIntervalsThatRespectTheScaleStayOnIt(
      @ForAll("proportions") Proportion proportion,
      @ForAll("respectful") ProportionInterval method,
      @ForAll @DoubleRange(min = 0.01, max = 0.9999) @Scale(4) double level) {
    Interval interval = proportion.interval(method, level).orElseThrow();

    assertThat(interval.lower()).isBetween(0.0, 1.0);
    assertThat(interval.upper()).isBetween(0.0, 1.0);
  }

  @Property
  void clopperPearsonHoldsMidPWhichHoldsTheEstimate(
      @ForAll("proportions") Proportion proportion,
      @ForAll @DoubleRange(min = 0.5, max = 0.9999) @Scale(4) double level) {
    Interval exact =
        proportion.interval(ProportionInterval.CLOPPER_PEARSON, level).orElseThrow();
    Interval midP = proportion.interval(ProportionInterval.MID_P, level).orElseThrow();

    assertThat(midP.contains(proportion.value().orElseThrow())).isTrue();
    assertThat(exact.lower()).isLessThanOrEqualTo(midP.lower() + 1e-14);
    assertThat(exact.upper()).isGreaterThanOrEqualTo(midP.upper() - 1e-14);
  }

  @Provide
  Arbitrary<Proportion> proportions() {
    return Arbitraries.longs()
        .between(1, Proportion.LARGEST_COUNT)
        .flatMap(observed -> Arbitraries.longs()
            .between(0, observed)
            .map(events -> Proportion.of(events, observed)));
  }

  @Provide
  Arbitrary<ProportionInterval> respectful() {
    return Arbitraries.of(ProportionInterval.class)
        .filter(method ->
            method != ProportionInterval.WALD && method != ProportionInterval.AGRESTI_COULL);
  }
}
