// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.economic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.amends.outcomes.statistics.Answer;
import io.github.amends.outcomes.statistics.Obstacle;
import io.github.amends.outcomes.statistics.distribution.Normal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EconomicTest {

  @Test
  void everyYearIsDiscountedAtItsOwnRate() {
    DiscountSchedule schedule = DiscountSchedule.greenBook();

    assertThat(schedule.factor(0)).isEqualTo(1);
    assertThat(schedule.factor(30)).isCloseTo(Math.pow(1.035, -30), within(1e-15));
    assertThat(schedule.factor(31) / schedule.factor(30)).isCloseTo(1 / 1.03, within(1e-15));
    assertThat(schedule.factor(126) / schedule.factor(125)).isCloseTo(1 / 1.02, within(1e-15));
    assertThat(schedule.factor(301) / schedule.factor(300)).isCloseTo(1 / 1.01, within(1e-15));
    assertThat(DiscountSchedule.constant(0).factor(1_000_000)).isEqualTo(1);
  }

  @Test
  void theLastRateGoesOnForEver() {
    DiscountSchedule schedule = DiscountSchedule.of(List.of(new DiscountSchedule.Step(2, 0.1)));

    assertThat(schedule.factor(5)).isCloseTo(Math.pow(1.1, -5), within(1e-15));
    assertThat(schedule.presentValue(1, 1.1, 1.21)).isCloseTo(3, within(1e-15));
  }

  @Test
  void badSchedulesAndAmountsAreRefusedWithTheirIndex() {
    DiscountSchedule.Step step = new DiscountSchedule.Step(5, 0.1);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> DiscountSchedule.of(List.of(step, step)))
        .withMessageContaining("index 1");
    assertThatIllegalArgumentException().isThrownBy(() -> DiscountSchedule.of(List.of()));
    assertThatIllegalArgumentException().isThrownBy(() -> new DiscountSchedule.Step(-1, 0.1));
    assertThatIllegalArgumentException().isThrownBy(() -> DiscountSchedule.constant(-1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DiscountSchedule.constant(0.1).presentValue(1, Double.NaN))
        .withMessageContaining("index 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DiscountSchedule.constant(0.1).factor(-1));
  }

  @Test
  void withoutCostsThereIsNoRatio() {
    PresentValue free = new PresentValue(5, 0);

    assertThat(free.net()).isEqualTo(5);
    assertThat(free.ratio()).isEqualTo(Answer.notEstimable(Obstacle.ZERO_COUNT));
    assertThat(free.netReturn()).isEqualTo(Answer.notEstimable(Obstacle.ZERO_COUNT));
    assertThat(new PresentValue(6, 2).netReturn()).isEqualTo(Answer.of(2.0));
    assertThatIllegalArgumentException().isThrownBy(() -> new PresentValue(Double.NaN, 1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PresentValue(1, Double.POSITIVE_INFINITY));
  }

  @ParameterizedTest
  @CsvSource({
    "8200, 1010, 2102500, 14400, 20000",
    "-8200, 1010, 2102500, 14400, -20000",
    "500, 100, 10000, 3600, 0",
    "0.1, 0.1, 1, 1, 0.5",
    "0, 5, 1, 1, 0",
    "3, 0, 1, 1, 0",
    "3, 2, 0, 0, 0"
  })
  void aRatioBelongsToTheSetIfTheDataDoNotContradictIt(
      double numerator, double denominator, double v, double w, double covariance) {
    RatioOfMeans ratio = new RatioOfMeans(numerator, denominator, v, w, covariance);
    FiellerSet set = ratio.confidenceSet(0.95);
    double z = Normal.standardScore(0.95);

    for (double r = -60.0137; r < 60; r += 0.0591) {
      double distance = Math.abs(numerator - r * denominator);
      double error = Math.sqrt(Math.max(0, v - 2 * r * covariance + r * r * w));
      assertThat(set.contains(r)).as("ratio %s", r).isEqualTo(distance <= z * error);
    }
    if (denominator != 0) {
      assertThat(set.isBounded()).isEqualTo(ratio.g(0.95).orElseThrow() < 1);
    }
  }

  @Test
  void allRatiosFitWhereNothingIsKnown() {
    FiellerSet set = new RatioOfMeans(0.1, 0.1, 1, 1, 0).confidenceSet(0.95);

    assertThat(set).isEqualTo(FiellerSet.wholeLine());
    assertThat(set.contains(1e300)).isTrue();
    assertThat(set.isBounded()).isFalse();
  }

  @Test
  void aDenominatorOfZeroHasNoRatio() {
    RatioOfMeans ratio = new RatioOfMeans(3, 0, 1, 1, 0);

    assertThat(ratio.value()).isEqualTo(Answer.notEstimable(Obstacle.ZERO_COUNT));
    assertThat(ratio.g(0.95)).isEqualTo(Answer.notEstimable(Obstacle.ZERO_COUNT));
  }

  @ParameterizedTest
  @CsvSource({
    "NaN, 1, 1, 1, 0",
    "1, Infinity, 1, 1, 0",
    "1, 1, -1, 1, 0",
    "1, 1, 1, NaN, 0",
    "1, 1, 1, 1, 1.1"
  })
  void impossibleRatiosAreRefused(double a, double b, double v, double w, double covariance) {
    assertThatIllegalArgumentException().isThrownBy(() -> new RatioOfMeans(a, b, v, w, covariance));
  }

  @Test
  void theAcceptabilityCurveCrossesOneHalfAtTheRatio() {
    CostEffectiveness comparison = new CostEffectiveness(320, 0.19, 110, 0.06, -0.1);
    double ratio = comparison.ratio().orElseThrow();

    assertThat(comparison.netBenefit(ratio)).isCloseTo(0, within(1e-12));
    assertThat(comparison.probability(ratio).orElseThrow()).isCloseTo(0.5, within(1e-12));
    assertThat(new CostEffectiveness(1, 0, 1, 1, 0).ratio())
        .isEqualTo(Answer.notEstimable(Obstacle.ZERO_COUNT));
    assertThat(new CostEffectiveness(1, 1, 0, 0, 0).probability(2))
        .isEqualTo(Answer.notEstimable(Obstacle.NO_VARIATION));
    assertThatIllegalArgumentException().isThrownBy(() -> comparison.netBenefit(-1));
  }

  @ParameterizedTest
  @CsvSource({
    "NaN, 1, 1, 1, 0",
    "1, NaN, 1, 1, 0",
    "1, 1, -1, 1, 0",
    "1, 1, 1, -1, 0",
    "1, 1, 1, 1, 1.1"
  })
  void impossibleComparisonsAreRefused(double c, double e, double sc, double se, double r) {
    assertThatIllegalArgumentException().isThrownBy(() -> new CostEffectiveness(c, e, sc, se, r));
  }
}
