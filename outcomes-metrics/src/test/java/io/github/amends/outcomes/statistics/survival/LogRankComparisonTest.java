// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.survival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.amends.outcomes.statistics.Answer;
import io.github.amends.outcomes.statistics.Obstacle;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LogRankComparisonTest {

  private static final Answer<ChiSquareTest> NOTHING =
      Answer.notEstimable(Obstacle.NOTHING_TO_COMPARE);
  private static final double[] TIMES = {1, 2, 3, 4, 5, 6};
  private static final int[] EVENTS = {1, 1, 0, 1, 1, 0};
  private static final int[] ARMS = {0, 0, 0, 1, 1, 1};

  private static FollowUpTimes arms() {
    return FollowUpTimes.of(TIMES, EVENTS).grouped(ARMS, 2);
  }

  @Test
  void theTestIsAsByHand() {
    LogRankTest result = LogRankTest.of(arms().withMissing(0, 3));

    double expected = 3 / 6.0 + 2 / 5.0;
    double variance = 0.25 + 6 / 25.0;
    assertThat(result.groups().get(0)).isEqualTo(new LogRankGroup(2, expected, 3, 0));
    assertThat(result.groups().get(0).score()).isEqualTo(2 - expected);
    assertThat(result.groups().get(1).missing()).isEqualTo(3);
    assertThat(result.variance().get(0).get(1)).isCloseTo(-variance, within(1e-15));
    ChiSquareTest test = result.test().orElseThrow();
    assertThat(test.statistic())
        .isCloseTo((2 - expected) * (2 - expected) / variance, within(1e-14));
    assertThat(test.degreesOfFreedom()).isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource
  void everyFamilyOfWeightsIsSymmetricInTheArms(LogRankWeight.Family family) {
    LogRankWeight weight = LogRankWeight.of(family);
    LogRankTest one = LogRankTest.of(arms(), weight);
    LogRankTest other = LogRankTest.of(
        FollowUpTimes.of(TIMES, EVENTS).grouped(new int[] {1, 1, 1, 0, 0, 0}, 2), weight);

    assertThat(one.groups().get(0)).isEqualTo(other.groups().get(1));
    assertThat(one.test().orElseThrow().statistic())
        .isCloseTo(other.test().orElseThrow().statistic(), within(1e-12));
    assertThat(one.weight()).isEqualTo(weight);
  }

  @ParameterizedTest
  @CsvSource({
    "LOG_RANK, 1, 1",
    "GEHAN, 6, 5",
    "TARONE_WARE, 2.449489742783178, 2.23606797749979",
    "PETO_PETO, 0.8571428571428572, 0.7142857142857143",
    "MODIFIED_PETO_PETO, 0.7346938775510204, 0.5952380952380952",
    "FLEMING_HARRINGTON, 1, 1"
  })
  void eachEventCountsByItsWeight(
      LogRankWeight.Family family, double firstEvent, double secondEvent) {
    LogRankTest result = LogRankTest.of(arms(), LogRankWeight.of(family));

    assertThat(result.groups().get(0).observed())
        .isCloseTo(firstEvent + secondEvent, within(1e-14));
    assertThat(result.groups().get(0).expected())
        .isCloseTo(firstEvent / 2 + secondEvent * 0.4, within(1e-14));
  }

  @Test
  void flemingAndHarringtonsPowersActOnTheCurveBeforeTheEvent() {
    LogRankTest late = LogRankTest.of(arms(), LogRankWeight.flemingHarrington(1, 1));

    assertThat(late.groups().get(0).observed()).isCloseTo(5 / 6.0 / 6.0, within(1e-15));
  }

  @Test
  void nothingToCompareIsSaidSo() {
    assertThat(LogRankTest.of(FollowUpTimes.of(new double[0], new int[0])).test())
        .isEqualTo(NOTHING);
    assertThat(LogRankTest.of(FollowUpTimes.of(TIMES, EVENTS)).test()).isEqualTo(NOTHING);
    assertThat(
            LogRankTest.of(FollowUpTimes.of(TIMES, new int[6]).grouped(ARMS, 2)).test())
        .isEqualTo(NOTHING);
    assertThat(LogRankTest.of(FollowUpTimes.of(TIMES, EVENTS).grouped(new int[6], 2))
            .test())
        .isEqualTo(NOTHING);
    assertThat(LogRankTest.of(FollowUpTimes.of(new double[] {2, 2}, new int[] {1, 1})
                .grouped(new int[] {0, 1}, 2))
            .test())
        .isEqualTo(NOTHING);
  }

  @Test
  void anEmptyArmLeavesTheOthersCompared() {
    int[] shifted = {0, 0, 0, 2, 2, 2};
    LogRankTest three = LogRankTest.of(FollowUpTimes.of(TIMES, EVENTS).grouped(shifted, 3));

    assertThat(three.test().orElseThrow().degreesOfFreedom()).isEqualTo(1);
    assertThat(three.test().orElseThrow().statistic())
        .isEqualTo(LogRankTest.of(arms()).test().orElseThrow().statistic());
  }

  @Test
  void recordsThatAreNotIndependentAreNotTested() {
    Answer<ChiSquareTest> unsuitable = Answer.notEstimable(Obstacle.UNSUITABLE_RECORDS);

    assertThat(LogRankTest.of(arms().clustered(new int[6])).test()).isEqualTo(unsuitable);
    assertThat(
            LogRankTest.of(arms().weighted(new double[] {1, 1, 1, 1, 1, 0.5})).test())
        .isEqualTo(unsuitable);
  }

  @Test
  void wholeWeightsAreRepetitions() {
    LogRankTest weighted = LogRankTest.of(arms().weighted(new double[] {2, 1, 1, 1, 1, 1}));
    LogRankTest repeated = LogRankTest.of(
        FollowUpTimes.of(new double[] {1, 1, 2, 3, 4, 5, 6}, new int[] {1, 1, 1, 0, 1, 1, 0})
            .grouped(new int[] {0, 0, 0, 0, 1, 1, 1}, 2));

    assertThat(weighted.test()).isEqualTo(repeated.test());
  }

  @Test
  void differencesBeyondAllDoubtKeepTheirLogarithm() {
    FollowUpDays days = FollowUpDays.empty(2, 1)
        .add(0, 1, 1, 1_000_000)
        .add(0, 2, 0, 1_000_000)
        .add(1, 2, 0, 2_000_000);
    ChiSquareTest test = LogRankTest.of(days).test().orElseThrow();

    assertThat(test.statistic()).isCloseTo(4_000_000 / 3.0, within(1.0));
    assertThat(test.pValue()).isZero();
    assertThat(test.logPValue()).isBetween(-667_000.0, -666_000.0);
  }

  @Test
  void theLargestCountsCanBeCompared() {
    long half = 1L << 52;
    FollowUpDays days = FollowUpDays.empty(2, 1)
        .add(0, 1, 1, half)
        .add(0, 2, 0, half)
        .add(1, 1, 1, half)
        .add(1, 2, 0, half);

    assertThat(LogRankTest.of(days).test().orElseThrow().pValue()).isEqualTo(1);
  }

  @Test
  void strataMustBeThereAndAlike() {
    LogRankWeight weight = LogRankWeight.flemingHarrington(0, 0);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> LogRankTest.stratified(List.of(), weight));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> LogRankTest.stratified(List.of(arms(), FollowUpTimes.of(TIMES, EVENTS)), weight));
  }

  @Test
  void powersMustFitTheFamily() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new LogRankWeight(LogRankWeight.Family.GEHAN, 1, 0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new LogRankWeight(LogRankWeight.Family.LOG_RANK, 0, 1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LogRankWeight.flemingHarrington(Double.NaN, 0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LogRankWeight.flemingHarrington(0, Double.POSITIVE_INFINITY));
  }

  // R: pchisq(x, df, lower.tail = FALSE, log.p = TRUE)
  @ParameterizedTest
  @CsvSource({
    "1, 1400, -703.848618125122",
    "1, 2000, -1004.02674195895",
    "3, 1400, -696.602964072861",
    "7, 5000, -2481.63985847535",
    "1, 1e6, -500007.133547632",
    "2, 1300, -650",
    "5, 20, -6.68482730047698",
    "10, 3000, -1473.92250383834"
  })
  void smallProbabilitiesAreExactOnTheLogScale(int freedom, double statistic, double logarithm) {
    assertThat(ChiSquareTest.of(statistic, freedom).logPValue())
        .isCloseTo(logarithm, within(1e-13 * Math.abs(logarithm)));
  }

  @Test
  void aNormalTestIsAChiSquaredTestOfItsSquare() {
    NormalTest test = NormalTest.of(-37);

    assertThat(test.pValue()).isCloseTo(1.1451142445e-299, within(1e-308));
    assertThat(test.logPValue()).isCloseTo(Math.log(test.pValue()), within(1e-10));
    assertThat(NormalTest.of(Double.POSITIVE_INFINITY).logPValue())
        .isEqualTo(Double.NEGATIVE_INFINITY);
    assertThat(NormalTest.of(0).pValue()).isEqualTo(1);
  }
}
