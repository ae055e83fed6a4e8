// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.survival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.amends.outcomes.statistics.Answer;
import io.github.amends.outcomes.statistics.Obstacle;
import java.util.List;
import org.junit.jupiter.api.Test;

class GrayComparisonTest {

  private static final Answer<ChiSquareTest> NOTHING =
      Answer.notEstimable(Obstacle.NOTHING_TO_COMPARE);
  private static final double[] TIMES = {1, 2, 3, 4, 5, 6, 7, 8};
  private static final int[] OUTCOMES = {1, 2, 1, 0, 2, 1, 0, 1};
  private static final int[] GROUPS = {0, 1, 0, 1, 0, 1, 0, 1};

  private static FollowUpTimes grouped(int... groups) {
    return FollowUpTimes.of(TIMES, OUTCOMES).grouped(groups, 3);
  }

  @Test
  void theNumbersOfTheGroupsDoNotMatter() {
    GrayTest one = GrayTest.of(grouped(GROUPS), 1);
    GrayTest other = GrayTest.of(grouped(2, 0, 2, 0, 2, 0, 2, 0), 1);

    assertThat(one.test().orElseThrow().degreesOfFreedom()).isEqualTo(1);
    assertThat(other.test().orElseThrow().statistic())
        .isCloseTo(one.test().orElseThrow().statistic(), within(1e-12));
    assertThat(one.scores()).hasSize(3);
    assertThat(one.scores().get(0)).isCloseTo(-one.scores().get(1), within(1e-14));
    assertThat(one.scores().get(2)).isZero();
    assertThat(one.records()).isEqualTo(8);
    assertThat(one.outcome()).isEqualTo(1);
    assertThat(one.rho()).isZero();
  }

  @Test
  void nothingToCompareIsSaidSo() {
    assertThat(GrayTest.of(FollowUpDays.empty(2, 1), 1).test()).isEqualTo(NOTHING);
    assertThat(GrayTest.of(grouped(0, 0, 0, 0, 0, 0, 0, 0), 1).test()).isEqualTo(NOTHING);
    assertThat(GrayTest.of(FollowUpTimes.of(TIMES, new int[8]).grouped(GROUPS, 2), 1)
            .test())
        .isEqualTo(NOTHING);
  }

  @Test
  void recordsThatTheTestWasNotMadeForAreNotTested() {
    Answer<ChiSquareTest> unsuitable = Answer.notEstimable(Obstacle.UNSUITABLE_RECORDS);

    assertThat(GrayTest.of(grouped(GROUPS).entering(new double[8]), 1).test())
        .isEqualTo(unsuitable);
    assertThat(GrayTest.of(grouped(GROUPS).clustered(new int[8]), 1).test()).isEqualTo(unsuitable);
  }

  @Test
  void missingRecordsAreCarried() {
    assertThat(GrayTest.of(grouped(GROUPS).withMissing(1, 2, 3), 1).missing()).isEqualTo(6);
  }

  @Test
  void impossibleQuestionsAreRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> GrayTest.of(grouped(GROUPS), 0));
    assertThatIllegalArgumentException().isThrownBy(() -> GrayTest.of(grouped(GROUPS), 3));
    assertThatIllegalArgumentException().isThrownBy(() -> GrayTest.stratified(List.of(), 1, 0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GrayTest.stratified(List.of(grouped(GROUPS)), 1, Double.NaN));
  }

  @Test
  void aStratumWithoutTheEventAddsNothing() {
    FollowUpTimes without = FollowUpTimes.of(TIMES, new int[8]).grouped(GROUPS, 3);

    assertThat(GrayTest.stratified(List.of(grouped(GROUPS), without), 2, 0).test())
        .isEqualTo(GrayTest.of(grouped(GROUPS), 2).test());
  }
}
