// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.amends.outcomes.statistics.Answer;
import io.github.amends.outcomes.statistics.Estimate;
import io.github.amends.outcomes.statistics.Interval;
import io.github.amends.outcomes.statistics.Obstacle;
import io.github.amends.outcomes.statistics.proportion.Proportion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ScaleTest {

  @Test
  void anItemWithoutAnswersHasNeitherMeanNorMedian() {
    LikertItem nobody = LikertItem.of(0, 0, 0);
    Answer<Object> none = Answer.notEstimable(Obstacle.NO_OBSERVATIONS);

    assertThat(nobody.mean()).isEqualTo(none);
    assertThat(nobody.median()).isEqualTo(none);
    assertThat(nobody.meanEstimate(0.95)).isEqualTo(none);
    assertThat(nobody.topBox(1).value()).isEqualTo(none);
    assertThat(nobody.standardDeviation())
        .isEqualTo(Answer.notEstimable(Obstacle.TOO_FEW_OBSERVATIONS));
  }

  @Test
  void oneAnswerHasAMeanWithoutAnInterval() {
    Estimate estimate = LikertItem.of(0, 0, 1).meanEstimate(0.95).orElseThrow();

    assertThat(estimate.value()).isEqualTo(3);
    assertThat(estimate.interval()).isEqualTo(Answer.notEstimable(Obstacle.TOO_FEW_OBSERVATIONS));
  }

  @Test
  void theMedianOfAnEvenNumberLiesBetweenTwo() {
    assertThat(LikertItem.of(2, 0, 0, 2).median()).isEqualTo(Answer.of(2.5));
    assertThat(LikertItem.of(2, 1, 0, 2).median()).isEqualTo(Answer.of(2.0));
    assertThat(LikertItem.of(0, 5).median()).isEqualTo(Answer.of(2.0));
  }

  @Test
  void equalAnswersHaveAnIntervalWithoutWidth() {
    Interval interval =
        LikertItem.of(0, 4, 0).meanEstimate(0.95).orElseThrow().interval().orElseThrow();

    assertThat(interval.lower()).isEqualTo(2);
    assertThat(interval.width()).isZero();
  }

  @Test
  void answersOfBillionsAreDescribed() {
    LikertItem item = LikertItem.of(1L << 51, 1L << 51, 1L << 51);

    assertThat(item.mean()).isEqualTo(Answer.of(2.0));
    assertThat(item.median()).isEqualTo(Answer.of(2.0));
    assertThat(item.standardDeviation().orElseThrow()).isCloseTo(Math.sqrt(2 / 3.0), within(1e-15));
  }

  @Test
  void answersOfTwoSitesAddUp() {
    assertThat(LikertItem.of(1, 2, 3).plus(LikertItem.of(10, 20, 30)))
        .isEqualTo(LikertItem.of(11, 22, 33))
        .hasSameHashCodeAs(LikertItem.of(11, 22, 33))
        .hasToString("[11, 22, 33]");
    assertThat(new NetPromoter(1, 2, 3).plus(new NetPromoter(10, 20, 30)))
        .isEqualTo(new NetPromoter(11, 22, 33));
  }

  @Test
  void theTopLeavesAtLeastOneCategoryBelow() {
    LikertItem item = LikertItem.of(1, 2, 3, 4);

    assertThat(item.topBox(2)).isEqualTo(Proportion.of(7, 10));
    assertThat(item.categories()).isEqualTo(4);
    assertThatIllegalArgumentException().isThrownBy(() -> item.topBox(0));
    assertThatIllegalArgumentException().isThrownBy(() -> item.topBox(4));
  }

  @Test
  void badCountsAreRefusedWithTheirIndex() {
    assertThatIllegalArgumentException().isThrownBy(() -> LikertItem.of(1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LikertItem.of(1, -1))
        .withMessageContaining("index 1");
    assertThatIllegalArgumentException().isThrownBy(() -> LikertItem.of(1L << 53, 1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LikertItem.of(1, 2).plus(LikertItem.of(1, 2, 3)));
    assertThatIllegalArgumentException().isThrownBy(() -> NetPromoter.of(1, 2, 3));
    assertThatIllegalArgumentException().isThrownBy(() -> new NetPromoter(-1, 0, 0));
  }

  @Test
  void promotersAnswerNineOrTen() {
    assertThat(NetPromoter.of(1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024))
        .isEqualTo(new NetPromoter(1536, 384, 127));
  }

  @Test
  void theScoreOfNobodyIsNotEstimable() {
    assertThat(new NetPromoter(0, 0, 0).score(0.95))
        .isEqualTo(Answer.notEstimable(Obstacle.NO_OBSERVATIONS));
    assertThat(new NetPromoter(3, 0, 0).score(0.95).orElseThrow().value()).isEqualTo(100);
    assertThat(new NetPromoter(3, 0, 0).score(0.95).orElseThrow().standardError())
        .isEqualTo(Answer.of(0.0));
  }

  // 1 - (1 - alpha) qf(c(0.975, 0.025), 9, 27) in R 4.2.2
  @Test
  void alphaHasFeldtsInterval() {
    double[][] rows = {
      {4, 4, 3, 4}, {3, 3, 3, 2}, {4, 3, 4, 4}, {2, 2, 1, 2}, {1, 2, 1, 1},
      {4, 4, 4, 3}, {3, 3, 4, 3}, {3, 2, 3, 3}, {4, 4, 4, 4}, {2, 1, 2, 2}
    };
    Interval interval =
        CronbachAlpha.of(rows).estimate(0.95).orElseThrow().interval().orElseThrow();

    assertThat(interval.lower()).isCloseTo(0.840610152684912, within(1e-12));
    assertThat(interval.upper()).isCloseTo(0.983097893175849, within(1e-12));
    assertThat(CronbachAlpha.of(rows).estimate(0.95).orElseThrow().n()).isEqualTo(10);
  }

  @Test
  void identicalItemsAreWhollyConsistent() {
    assertThat(CronbachAlpha.of(new double[][] {{1, 1}, {2, 2}, {5, 5}}).value().orElseThrow())
        .isCloseTo(1, within(1e-14));
    assertThat(CronbachAlpha.of(new double[][] {{1, 5}, {5, 1}}).value())
        .isEqualTo(Answer.notEstimable(Obstacle.CONSTANT_OBSERVATIONS));
    assertThat(CronbachAlpha.of(new double[][] {{1, 5}, {5, 1}}).estimate(0.9))
        .isEqualTo(Answer.notEstimable(Obstacle.CONSTANT_OBSERVATIONS));
  }

  @Test
  void badRowsAreRefusedWithTheirIndex() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CronbachAlpha.of(new double[][] {{1, 2}, {1}}))
        .withMessageContaining("index 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CronbachAlpha.of(new double[][] {{1, 2}, {1, Double.NaN}}))
        .withMessageContaining("row 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CronbachAlpha.of(new double[][] {{1, 2}}));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CronbachAlpha.of(new double[][] {{1}, {2}}));
  }

  @ParameterizedTest
  @EnumSource
  void fullAgreementIsOneAndChanceIsZero(KappaWeighting weighting) {
    CohenKappa full = CohenKappa.of(new long[][] {{5, 0, 0}, {0, 3, 0}, {0, 0, 9}});
    CohenKappa chance = CohenKappa.of(new long[][] {{4, 4, 8}, {4, 4, 8}, {8, 8, 16}});

    assertThat(full.estimate(weighting, 0.95).orElseThrow().value()).isCloseTo(1, within(1e-14));
    assertThat(full.estimate(weighting, 0.95).orElseThrow().standardError().orElseThrow())
        .isCloseTo(0, within(1e-7));
    assertThat(chance.estimate(weighting, 0.95).orElseThrow().value()).isCloseTo(0, within(1e-14));
    assertThat(full.n()).isEqualTo(17);
    assertThat(weighting.title()).contains("kappa");
  }

  @ParameterizedTest
  @EnumSource
  void whereOnlyOneCategoryWasUsedThereIsNothingToAgreeOn(KappaWeighting weighting) {
    assertThat(CohenKappa.of(new long[][] {{7, 0}, {0, 0}}).estimate(weighting, 0.95))
        .isEqualTo(Answer.notEstimable(Obstacle.CONSTANT_OBSERVATIONS));
    assertThat(CohenKappa.of(new long[2][2]).estimate(weighting, 0.95))
        .isEqualTo(Answer.notEstimable(Obstacle.NO_OBSERVATIONS));
  }

  @Test
  void tablesThatAreNotSquareAreRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> CohenKappa.of(new long[][] {{1}}));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CohenKappa.of(new long[][] {{1, 2}, {1, 2, 3}}))
        .withMessageContaining("index 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CohenKappa.of(new long[][] {{1, 2}, {1, -2}}));
  }
}
