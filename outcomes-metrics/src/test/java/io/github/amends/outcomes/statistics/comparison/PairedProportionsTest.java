// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.amends.outcomes.statistics.Answer;
import io.github.amends.outcomes.statistics.Caution;
import io.github.amends.outcomes.statistics.Estimate;
import io.github.amends.outcomes.statistics.Interval;
import io.github.amends.outcomes.statistics.Obstacle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PairedProportionsTest {

  // An example of Newcombe (1998, Statistics in Medicine 17:2635-2650), method 10, whose limits are
  // published to four places.
  @Test
  void thePairedIntervalIsNewcombes() {
    Interval interval = new PairedProportions(36, 12, 2, 0)
        .difference(0.95)
        .orElseThrow()
        .interval()
        .orElseThrow();

    assertThat(interval.lower()).isCloseTo(0.0569, within(1e-4));
    assertThat(interval.upper()).isCloseTo(0.3404, within(1e-4));
  }

  @Test
  void withoutDiscordantPairsNothingTellsTheTimesApart() {
    PairedProportions pairs = new PairedProportions(5, 0, 0, 7);

    assertThat(pairs.mcNemar()).isEqualTo(Answer.notEstimable(Obstacle.NO_INFORMATION));
    assertThat(pairs.oddsRatio(0.95)).isEqualTo(Answer.notEstimable(Obstacle.NO_INFORMATION));
    assertThat(pairs.exact().pValue()).isEqualTo(1);
    assertThat(pairs.midP().pValue()).isEqualTo(1);
    assertThat(pairs.difference(0.95).orElseThrow().value()).isZero();
  }

  @Test
  void theDifferenceOfNoPairsIsNotEstimable() {
    assertThat(new PairedProportions(0, 0, 0, 0).difference(0.95))
        .isEqualTo(Answer.notEstimable(Obstacle.NO_OBSERVATIONS));
  }

  @Test
  void equalNumbersOfChangesAreNoEvidence() {
    PairedProportions pairs = new PairedProportions(3, 6, 6, 2);

    assertThat(pairs.mcNemarContinuity().orElseThrow().statistic()).isZero();
    assertThat(pairs.exact().pValue()).isEqualTo(1);
    assertThat(pairs.midP().pValue()).isCloseTo(1, within(1e-14));
    assertThat(pairs.discordant()).isEqualTo(12);
  }

  @Test
  void theOddsRatioRestsOnTheDiscordantPairs() {
    Estimate estimate = new PairedProportions(40, 18, 7, 35).oddsRatio(0.95).orElseThrow();
    Interval interval = estimate.interval().orElseThrow();

    assertThat(estimate.value()).isCloseTo(18 / 7.0, within(1e-15));
    assertThat(estimate.n()).isEqualTo(25);
    // binom.test(18, 25)$conf.int as odds in R 4.2.2
    assertThat(interval.lower()).isCloseTo(1.02479637806, within(1e-10));
    assertThat(interval.upper()).isCloseTo(7.28385878036, within(1e-10));
    assertThat(new PairedProportions(1, 5, 0, 3).oddsRatio(0.95).orElseThrow().value())
        .isInfinite();
    assertThat(new PairedProportions(1, 0, 5, 3)
            .oddsRatio(0.95)
            .orElseThrow()
            .interval()
            .orElseThrow()
            .lower())
        .isZero();
  }

  @Test
  void fewDiscordantPairsAreCautionedAgainst() {
    assertThat(new PairedProportions(40, 3, 2, 35).mcNemar().orElseThrow().cautions())
        .containsExactly(Caution.SPARSE_COUNTS);
  }

  @Test
  void pairsOfTwoSitesAddUp() {
    assertThat(new PairedProportions(1, 2, 3, 4).plus(new PairedProportions(10, 20, 30, 40)))
        .isEqualTo(new PairedProportions(11, 22, 33, 44));
  }

  @ParameterizedTest
  @CsvSource({"-1, 0, 0, 0", "0, -1, 0, 0", "0, 0, 0, 9007199254740993", "9007199254740992, 0, 1, 0"
  })
  void impossibleCountsAreRefused(long both, long first, long second, long neither) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PairedProportions(both, first, second, neither));
  }
}
