// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.power;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.amends.outcomes.statistics.Answer;
import io.github.amends.outcomes.statistics.Obstacle;
import io.github.amends.outcomes.statistics.distribution.Normal;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DesignTest {

  @ParameterizedTest
  @ValueSource(doubles = {0.5, 0.8, 0.9, 0.999})
  void theSizeForAPowerHasThatPower(double power) {
    ProportionsDesign proportions = new ProportionsDesign(0.41, 0.33, 0.05);
    MeansDesign means = new MeansDesign(-0.3, 1, 0.05);
    SurvivalDesign survival = new SurvivalDesign(0.8, 0.4, 0.05);

    assertThat(proportions.power(proportions.perGroup(power).orElseThrow()).orElseThrow())
        .isCloseTo(power, within(1e-12));
    assertThat(means.power(means.perGroup(power).orElseThrow())).isCloseTo(power, within(1e-10));
    assertThat(survival.power(survival.events(power).orElseThrow()))
        .isCloseTo(power, within(1e-12));
  }

  @Test
  void noSizeFindsWhatIsNotThere() {
    Answer<Double> never = Answer.notEstimable(Obstacle.OUT_OF_REACH);

    assertThat(new ProportionsDesign(0.3, 0.3, 0.05).perGroup(0.8)).isEqualTo(never);
    assertThat(new MeansDesign(0, 1, 0.05).perGroup(0.8)).isEqualTo(never);
    assertThat(new SurvivalDesign(1, 0.5, 0.05).events(0.8)).isEqualTo(never);
    assertThat(new MeansDesign(100, 1, 0.05).perGroup(0.8)).isEqualTo(never);
    assertThat(new ProportionsDesign(0.3, 0.4, 0.05).perGroup(1e-9)).isEqualTo(never);
    assertThat(new ProportionsDesign(0, 1, 0.05).power(10))
        .isEqualTo(Answer.notEstimable(Obstacle.CONSTANT_OBSERVATIONS));
  }

  @Test
  void aPowerGrowsWithTheSize() {
    MeansDesign design = new MeansDesign(0.4, 1, 0.05);

    assertThat(design.power(20)).isLessThan(design.power(21));
    assertThat(design.power(1.1)).isBetween(0.0, 0.1);
    assertThat(design.power(1e9)).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 1, -0.1, Double.NaN})
  void impossibleSharesAreRefused(double wrong) {
    assertThatIllegalArgumentException().isThrownBy(() -> new ProportionsDesign(0.1, 0.2, wrong));
    assertThatIllegalArgumentException().isThrownBy(() -> new MeansDesign(1, 1, wrong));
    assertThatIllegalArgumentException().isThrownBy(() -> new SurvivalDesign(2, 0.5, wrong));
    assertThatIllegalArgumentException().isThrownBy(() -> new SurvivalDesign(2, wrong, 0.05));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ProportionsDesign(0.1, 0.2, 0.05).perGroup(wrong));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SequentialDesign.of(SpendingFunction.POCOCK, wrong, 1));
  }

  @Test
  void impossibleDesignsAreRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new ProportionsDesign(1.1, 0.2, 0.05));
    assertThatIllegalArgumentException().isThrownBy(() -> new ProportionsDesign(0.1, -1, 0.05));
    assertThatIllegalArgumentException().isThrownBy(() -> new MeansDesign(Double.NaN, 1, 0.05));
    assertThatIllegalArgumentException().isThrownBy(() -> new MeansDesign(1, 0, 0.05));
    assertThatIllegalArgumentException().isThrownBy(() -> new MeansDesign(1, 1, 0.05).power(1));
    assertThatIllegalArgumentException().isThrownBy(() -> new SurvivalDesign(0, 0.5, 0.05));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SurvivalDesign(2, 0.5, 0.05).power(0));
  }

  // The boundaries of Lan and DeMets for three equal looks, as published to four digits.
  @Test
  void publishedBoundariesAreReproduced() {
    double[] fleming = SequentialDesign.of(
            SpendingFunction.OBRIEN_FLEMING, 0.05, 1 / 3.0, 2 / 3.0, 1)
        .boundaries();
    double[] pocock =
        SequentialDesign.of(SpendingFunction.POCOCK, 0.05, 1 / 3.0, 2 / 3.0, 1).boundaries();

    assertThat(fleming).containsExactly(new double[] {3.7103, 2.5114, 1.9930}, within(5e-5));
    assertThat(pocock).containsExactly(new double[] {2.279, 2.295, 2.296}, within(5e-4));
  }

  @ParameterizedTest
  @EnumSource
  void oneLookIsThePlainTest(SpendingFunction spending) {
    SequentialDesign design = SequentialDesign.of(spending, 0.01, 1);

    assertThat(design.looks()).isEqualTo(1);
    assertThat(design.boundaries()[0]).isCloseTo(Normal.standardScore(0.99), within(1e-10));
    assertThat(design.cumulativeAlpha()[0]).isCloseTo(0.01, within(1e-15));
  }

  @ParameterizedTest
  @EnumSource
  void aTrueHypothesisIsRejectedAsOftenAsMeant(SpendingFunction spending) {
    double[] fractions = {0.1, 0.35, 0.4, 0.8, 1};
    double[] boundaries = SequentialDesign.of(spending, 0.1, fractions).boundaries();
    SplittableRandom random = new SplittableRandom(7);
    int studies = 200_000;
    int rejected = 0;
    for (int study = 0; study < studies; study++) {
      double sum = 0;
      double before = 0;
      for (int look = 0; look < fractions.length; look++) {
        sum += Math.sqrt(fractions[look] - before)
            * Normal.quantile((random.nextLong(1L << 52) + 0.5) * 0x1p-52);
        before = fractions[look];
        if (Math.abs(sum) / Math.sqrt(before) >= boundaries[look]) {
          rejected++;
          break;
        }
      }
    }

    // Five standard errors of the simulation.
    assertThat(rejected / (double) studies).isCloseTo(0.1, within(5 * 0.3 / Math.sqrt(studies)));
  }

  @Test
  void lookingAtOnceEarlyIsNoReasonToStop() {
    double[] boundaries = SequentialDesign.of(SpendingFunction.OBRIEN_FLEMING, 0.05, 0.001, 0.1, 1)
        .boundaries();

    assertThat(boundaries[0]).isInfinite();
    assertThat(boundaries[2]).isCloseTo(1.959964, within(1e-6));
  }

  @Test
  void fiftyLooksSpendWhatTheyMay() {
    double[] fractions = IntStream.rangeClosed(1, 50).mapToDouble(i -> i / 50.0).toArray();
    SequentialDesign design = SequentialDesign.of(SpendingFunction.POCOCK, 0.05, fractions);

    assertThat(design.cumulativeAlpha()[49]).isCloseTo(0.05, within(1e-15));
    assertThat(design.boundaries()[49]).isBetween(2.5, 3.5);
    assertThat(design).asString().startsWith("Pocock type, alpha 0.05 at [0.02");
  }

  @Test
  void looksThatDoNotFollowEachOtherAreRefusedWithTheirIndex() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SequentialDesign.of(SpendingFunction.POCOCK, 0.05, 0.5, 0.5))
        .withMessageContaining("index 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SequentialDesign.of(SpendingFunction.POCOCK, 0.05, 0.5, 1.1))
        .withMessageContaining("index 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SequentialDesign.of(SpendingFunction.POCOCK, 0.05));
    assertThatIllegalArgumentException().isThrownBy(() -> SpendingFunction.POCOCK.spent(0, 0.05));
  }
}
