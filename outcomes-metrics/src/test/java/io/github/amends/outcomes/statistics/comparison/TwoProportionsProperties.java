// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.amends.outcomes.statistics.Interval;
import io.github.amends.outcomes.statistics.SignificanceTest;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;

class TwoProportionsProperties {

  @Property
  void differencesTurnTheirSignWhenTheGroupsAreSwapped(
      @ForAll("counts") TwoProportions counts, @ForAll DifferenceInterval method) {
    Interval interval = counts.riskDifference().interval(method, 0.9).orElseThrow();
    Interval swapped = counts.swapped().riskDifference().interval(method, 0.9).orElseThrow();

    assertThat(swapped.lower()).isCloseTo(-interval.upper(), within(1e-13));
    assertThat(swapped.upper()).isCloseTo(-interval.lower(), within(1e-13));
  }

  @Property
  void differencesTurnTheirSignWhenEventsAndOthersAreSwapped(
      @ForAll("counts") TwoProportions counts, @ForAll DifferenceInterval method) {
    TwoProportions complement =
        new TwoProportions(counts.first().complement(), counts.second().complement());
    Interval interval = counts.riskDifference().interval(method, 0.9).orElseThrow();
    Interval turned = complement.riskDifference().interval(method, 0.9).orElseThrow();

    assertThat(turned.lower()).isCloseTo(-interval.upper(), within(1e-12));
    assertThat(turned.upper()).isCloseTo(-interval.lower(), within(1e-12));
  }

  @Property
  void everyIntervalHoldsTheDifferenceAndGrowsWithItsLevel(
      @ForAll("counts") TwoProportions counts,
      @ForAll DifferenceInterval method,
      @ForAll @DoubleRange(min = 0.1, max = 0.9) double level) {
    double difference = counts.riskDifference().value().orElseThrow();
    Interval narrow = counts.riskDifference().interval(method, level).orElseThrow();
    Interval wide = counts.riskDifference().interval(method, level + 0.09).orElseThrow();

    if (method != DifferenceInterval.AGRESTI_CAFFO) {
      assertThat(narrow.lower()).isLessThanOrEqualTo(difference + 1e-12);
      assertThat(narrow.upper()).isGreaterThanOrEqualTo(difference - 1e-12);
    }
    assertThat(wide.lower()).isLessThanOrEqualTo(narrow.lower() + 1e-12);
    assertThat(wide.upper()).isGreaterThanOrEqualTo(narrow.upper() - 1e-12);
  }

  @Property
  void ratiosAndTheirReversesMultiplyToOne(@ForAll("positive") TwoProportions counts) {
    RiskRatio ratio = counts.riskRatio();
    RiskRatio reverse = counts.swapped().riskRatio();

    assertThat(ratio.value().orElseThrow() * reverse.value().orElseThrow())
        .isCloseTo(1, within(1e-14));
    for (RiskRatioInterval method : RiskRatioInterval.values()) {
      assertThat(ratio.interval(method, 0.95).orElseThrow().lower()
              * reverse.interval(method, 0.95).orElseThrow().upper())
          .isCloseTo(1, within(1e-10));
    }
    for (OddsRatioMethod method : OddsRatioMethod.values()) {
      assertThat(counts.oddsRatio().value(method).orElseThrow()
              * counts.swapped().oddsRatio().value(method).orElseThrow())
          .isCloseTo(1, within(1e-11));
      assertThat(counts.oddsRatio().interval(method, 0.95).orElseThrow().lower()
              * counts
                  .swapped()
                  .oddsRatio()
                  .interval(method, 0.95)
                  .orElseThrow()
                  .upper())
          .isCloseTo(1, within(1e-11));
    }
  }

  @Property
  void theExactIntervalHoldsWhatOneSidedTestsDoNotReject(@ForAll("counts") TwoProportions counts) {
    Interval interval = counts.oddsRatio().interval(OddsRatioMethod.EXACT, 0.95).orElseThrow();
    double greater = counts.tests().fisherGreater().orElseThrow().pValue();
    double less = counts.tests().fisherLess().orElseThrow().pValue();

    assertThat(interval.lower() > 1).isEqualTo(greater < 0.025);
    assertThat(interval.upper() < 1).isEqualTo(less < 0.025);
  }

  @Property
  void fishersTestIsWhatAllTablesAddUpTo(@ForAll("counts") TwoProportions counts) {
    long events = counts.first().events() + counts.second().events();
    double own = weight(counts, counts.first().events(), events);
    double all = 0;
    double rare = 0;
    for (long x = Math.max(0, events - counts.second().observed());
        x <= Math.min(events, counts.first().observed());
        x++) {
      double weight = weight(counts, x, events);
      all += weight;
      rare += weight <= own * (1 + 1e-7) ? weight : 0;
    }

    assertThat(counts.tests().fisher().orElseThrow().pValue()).isCloseTo(rare / all, within(1e-12));
  }

  @Property
  void midPIsBelowTheExactTest(@ForAll("counts") TwoProportions counts) {
    double midP = counts.tests().fisherMidP().orElseThrow().pValue();
    double smaller = Math.min(
        counts.tests().fisherLess().orElseThrow().pValue(),
        counts.tests().fisherGreater().orElseThrow().pValue());

    assertThat(midP).isLessThanOrEqualTo(Math.min(1, 2 * smaller) + 1e-14);
  }

  @Property
  void testsDoNotDependOnWhichGroupIsFirst(@ForAll("positive") TwoProportions counts) {
    assertThat(pValue(counts.tests().chiSquared().orElseThrow()))
        .isCloseTo(pValue(counts.swapped().tests().chiSquared().orElseThrow()), within(1e-13));
    assertThat(pValue(counts.tests().likelihoodRatio().orElseThrow()))
        .isCloseTo(pValue(counts.swapped().tests().likelihoodRatio().orElseThrow()), within(1e-13));
    assertThat(pValue(counts.tests().fisher().orElseThrow()))
        .isCloseTo(pValue(counts.swapped().tests().fisher().orElseThrow()), within(1e-12));
  }

  @Property
  void pairedTestsDoNotDependOnWhichTimeIsFirst(
      @ForAll("few") long both, @ForAll("few") long one, @ForAll("few") long other) {
    PairedProportions pairs = new PairedProportions(both, one, other, 3);
    PairedProportions turned = new PairedProportions(both, other, one, 3);

    assertThat(pairs.exact().pValue()).isCloseTo(turned.exact().pValue(), within(1e-13));
    assertThat(pairs.midP().pValue()).isCloseTo(turned.midP().pValue(), within(1e-13));
    assertThat(pairs.midP().pValue()).isLessThanOrEqualTo(pairs.exact().pValue() + 1e-14);
    Interval interval = pairs.difference(0.95).orElseThrow().interval().orElseThrow();
    Interval reverse = turned.difference(0.95).orElseThrow().interval().orElseThrow();
    assertThat(interval.lower()).isCloseTo(-reverse.upper(), within(1e-13));
  }

  @Provide
  Arbitrary<Long> few() {
    return Arbitraries.longs().between(0, 40);
  }

  @Provide
  Arbitrary<TwoProportions> counts() {
    return tables(0, 60);
  }

  @Provide
  Arbitrary<TwoProportions> positive() {
    return tables(1, 60);
  }

  private static Arbitrary<TwoProportions> tables(int least, int most) {
    Arbitrary<Integer> cell = Arbitraries.integers().between(least, most);
    return Combinators.combine(cell, cell, cell, cell)
        .as((a, b, c, d) -> TwoProportions.of(a, Math.max(1, a + b), c, Math.max(1, c + d)));
  }

  private static double pValue(SignificanceTest test) {
    return test.pValue();
  }

  private static double weight(TwoProportions counts, long x, long events) {
    return Math.exp(logChoose(counts.first().observed(), x)
        + logChoose(counts.second().observed(), events - x)
        - logChoose(counts.n(), events));
  }

  private static double logChoose(long n, long k) {
    double sum = 0;
    for (long i = 1; i <= k; i++) {
      sum += Math.log((double) (n - k + i) / i);
    }
    return sum;
  }
}
