// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.rate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.amends.outcomes.statistics.Answer;
import io.github.amends.outcomes.statistics.Obstacle;
import org.junit.jupiter.api.Test;

class StandardisationTest {

  private static final long[] EVENTS = {10, 40, 5};
  private static final double[] SIZES = {100, 200, 50};

  @Test
  void aPopulationStandardisedToItselfKeepsItsRate() {
    DirectStandardisation rate = DirectStandardisation.of(EVENTS, SIZES, SIZES);

    assertThat(rate.value()).isCloseTo(55 / 350.0, within(1e-15));
    assertThat(rate.variance()).isCloseTo(55 / 350.0 / 350, within(1e-15));
    assertThat(rate.estimate(0.95).n()).isEqualTo(55);
    assertThat(rate.estimate(0.95).interval().orElseThrow().title()).isEqualTo("95 % Fay-Feuer");
  }

  @Test
  void withOneStratumTheIntervalIsTheExactOne() {
    DirectStandardisation rate =
        DirectStandardisation.of(new long[] {7}, new double[] {30}, new double[] {2});
    var exact = Rate.of(7, 30).interval(RateInterval.EXACT, 0.9).orElseThrow();

    assertThat(rate.interval(0.9).lower()).isCloseTo(exact.lower(), within(1e-14));
    assertThat(rate.interval(0.9).upper()).isCloseTo(exact.upper(), within(1e-14));
  }

  @Test
  void withoutEventsTheIntervalStartsAtZero() {
    DirectStandardisation rate =
        DirectStandardisation.of(new long[] {0, 0}, new double[] {30, 10}, new double[] {1, 3});

    assertThat(rate.value()).isZero();
    assertThat(rate.interval(0.95).lower()).isZero();
    assertThat(rate.interval(0.95).upper()).isCloseTo(0.075 * 3.688879454, within(1e-9));
  }

  @Test
  void theStandardisedRatioIsARateOfTheExpected() {
    IndirectStandardisation ratio =
        IndirectStandardisation.of(EVENTS, SIZES, new double[] {0.1, 0.1, 0.2});

    assertThat(ratio.observed()).isEqualTo(55);
    assertThat(ratio.expected()).isCloseTo(40, within(1e-13));
    assertThat(ratio.value().orElseThrow()).isCloseTo(1.375, within(1e-14));
    assertThat(ratio.interval(RateInterval.BYAR, 0.95))
        .isEqualTo(ratio.ratio().interval(RateInterval.BYAR, 0.95));
    assertThat(IndirectStandardisation.of(EVENTS, SIZES, new double[3]).value())
        .isEqualTo(Answer.notEstimable(Obstacle.NO_OBSERVATIONS));
  }

  @Test
  void bothPartsOfADifferenceAddUpToIt() {
    RateDecomposition parts = RateDecomposition.of(
        new double[] {100, 300}, new double[] {0.5, 0.1}, new double[] {30, 20}, new double[] {
          0.4, 0.2
        });

    assertThat(parts.firstRate()).isCloseTo(0.2, within(1e-15));
    assertThat(parts.secondRate()).isCloseTo(0.32, within(1e-15));
    assertThat(parts.composition()).isCloseTo(0.35 * 0.45 - 0.35 * 0.15, within(1e-15));
    assertThat(parts.composition() + parts.rateEffect())
        .isCloseTo(parts.difference(), within(1e-15));
  }

  @Test
  void badColumnsAreRefusedWithTheIndexOfTheStratum() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> DirectStandardisation.of(new long[] {1, -1}, new double[] {1, 1}, new double[2]))
        .withMessageContaining("index 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DirectStandardisation.of(EVENTS, new double[] {1, 1, 0}, SIZES))
        .withMessageContaining("index 2");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> IndirectStandardisation.of(EVENTS, new double[] {1, -1, 1}, SIZES))
        .withMessageContaining("index 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DirectStandardisation.of(EVENTS, SIZES, new double[3]));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DirectStandardisation.of(EVENTS, SIZES, new double[2]));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DirectStandardisation.of(new long[0], new double[0], new double[0]));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RateDecomposition.of(
            new double[] {1}, new double[] {Double.NaN}, new double[] {1}, new double[] {1}))
        .withMessageContaining("first rate at index 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            RateDecomposition.of(new double[1], new double[1], new double[] {1}, new double[] {1}));
  }
}
