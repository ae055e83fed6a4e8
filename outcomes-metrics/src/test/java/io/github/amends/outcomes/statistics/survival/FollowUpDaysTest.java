// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.survival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class FollowUpDaysTest {

  private static final long LARGEST_COUNT = 1L << 53;

  @Test
  void rowsThatNobodyCanHaveAreRefusedAndLeaveTheCountsAsTheyWere() {
    FollowUpDays days = FollowUpDays.empty(2, 1).add(0, 5, 1);
    FollowUpDays before = FollowUpDays.empty(2, 1).add(0, 5, 1);

    assertRefused(
        () -> days.addAll(new int[] {0, 2}, new int[] {1, 1}, new int[] {0, 0}),
        1,
        FollowUpFault.GROUP_UNKNOWN);
    assertRefused(
        () -> days.addAll(new int[3], new int[] {1, 1, -1}, new int[3]),
        2,
        FollowUpFault.TIME_NEGATIVE);
    assertRefused(
        () -> days.addAll(new int[2], new int[2], new int[] {1, 2}),
        1,
        FollowUpFault.OUTCOME_UNKNOWN);
    assertRefused(() -> days.add(0, FollowUpDays.LAST_DAY + 1, 0), 0, FollowUpFault.DAY_TOO_LATE);
    assertRefused(() -> days.add(-1, 0, 0), 0, FollowUpFault.GROUP_UNKNOWN);
    assertRefused(() -> days.add(0, 0, -1), 0, FollowUpFault.OUTCOME_UNKNOWN);
    assertRefused(() -> days.addMissing(2), 0, FollowUpFault.GROUP_UNKNOWN);
    assertRefused(() -> days.addEntering(0, 4, 4, 1), 0, FollowUpFault.NOT_AFTER_ENTRY);
    assertRefused(() -> days.addEntering(0, -1, 4, 1), 0, FollowUpFault.TIME_NEGATIVE);
    assertThatIllegalArgumentException().isThrownBy(() -> days.add(0, 1, 1, -1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> days.addAll(new int[1], new int[2], new int[2]));
    assertThat(days).isEqualTo(before).hasSameHashCodeAs(before);
  }

  @Test
  void groupsAndKindsOfEventMustBeThere() {
    assertThatIllegalArgumentException().isThrownBy(() -> FollowUpDays.empty(0, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> FollowUpDays.empty(1, 0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FollowUpDays.empty(1, 2).combine(FollowUpDays.empty()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FollowUpDays.empty(2, 1).combine(FollowUpDays.empty()));
  }

  @Test
  void theLastDayCanBeCounted() {
    SurvivalCurve curve = SurvivalCurve.of(FollowUpDays.empty().add(0, FollowUpDays.LAST_DAY, 1));

    assertThat(curve.time(0)).isEqualTo(FollowUpDays.LAST_DAY);
    assertThat(curve.lastExit()).isEqualTo(FollowUpDays.LAST_DAY);
  }

  @Test
  void nobodyMoreThanTheLargestCountIsCounted() {
    FollowUpDays days = FollowUpDays.empty().add(0, 3, 1, LARGEST_COUNT - 1).add(0, 4, 0);

    assertThat(days.records(0)).isEqualTo(LARGEST_COUNT);
    assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> days.add(0, 3, 1));
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> days.combine(FollowUpDays.empty().add(0, 1, 1)));
  }

  @Test
  void countsAreEqualHoweverTheyWereAdded() {
    FollowUpDays one = FollowUpDays.empty(2, 2)
        .add(1, 7, 2)
        .add(1, 7, 2)
        .add(0, 3, 0)
        .addEntering(0, 2, 9, 1)
        .addMissing(1);
    FollowUpDays other = FollowUpDays.empty(2, 2)
        .addMissing(1)
        .addEntering(0, 2, 9, 1)
        .addAll(new int[] {0, 1}, new int[] {3, 7}, new int[] {0, 2})
        .add(1, 7, 2, 1)
        .add(0, 99, 0, 0);

    assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
    assertThat(one).hasToString("4 records in 2 groups");
    assertThat(one).isNotEqualTo(FollowUpDays.empty(2, 2));
    assertThat(one.missing(1)).isEqualTo(1);
    assertThat(one.ungrouped().missing(0)).isEqualTo(1);
    assertThat(one.ungrouped().records(0)).isEqualTo(4);
    assertThat(one.onlyOutcome(2).missing(1)).isEqualTo(1);
    assertThat(one.outcomes()).isEqualTo(2);
  }

  @Test
  void aCollectorCountsParallelStreamsToTheSameCounts() {
    FollowUpDays sequential = FollowUpDays.empty(3, 1);
    IntStream.range(0, 10_000).forEach(i -> sequential.add(i % 3, i * 31 % 400, i % 2));

    FollowUpDays parallel = IntStream.range(0, 10_000)
        .boxed()
        .parallel()
        .collect(FollowUpDays.collector(3, 1, (days, i) -> days.add(i % 3, i * 31 % 400, i % 2)));

    assertThat(parallel).isEqualTo(sequential);
  }

  @Test
  void lateEntrantsAreAtRiskAfterTheirDayOfEntryOnly() {
    SurvivalCurve curve =
        SurvivalCurve.of(FollowUpDays.empty().add(0, 10, 0).addEntering(0, 4, 8, 1));

    assertThat(List.of(4.0, 4.5, 5.0, 8.0, 8.5, 10.0, 10.5))
        .extracting(curve::atRiskAt)
        .containsExactly(1.0, 2.0, 2.0, 2.0, 1.0, 1.0, 0.0);
    assertThat(curve.atRisk(0)).isEqualTo(2);
    assertThat(curve.exitFrom(8)).isEqualTo(8);
    assertThat(curve.exitFrom(8.1)).isEqualTo(10);
    assertThat(curve.exitFrom(11)).isInfinite();
  }

  @Test
  void aRobustVarianceNeedsColumns() {
    FollowUpDays days = FollowUpDays.empty().add(0, 1, 1);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> SurvivalCurve.byGroup(days, SurvivalVariance.ROBUST));
  }

  private static void assertRefused(ThrowingCallable call, int index, FollowUpFault fault) {
    assertThatThrownBy(call).isInstanceOfSatisfying(InvalidFollowUpException.class, refusal -> {
      assertThat(refusal.index()).isEqualTo(index);
      assertThat(refusal.fault()).isEqualTo(fault);
    });
  }
}
