// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.survival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class FollowUpTimesTest {

  private static final double[] TIMES = {3, 1, 2};
  private static final int[] OUTCOMES = {1, 0, 2};

  private final FollowUpTimes followUp = FollowUpTimes.of(TIMES, OUTCOMES);

  @Test
  void aTimeThatIsNoFiniteNumberIsRefusedWithItsRecord() {
    assertRefused(
        () -> FollowUpTimes.of(new double[] {1, Double.NaN}, new int[2]),
        1,
        FollowUpFault.TIME_NOT_FINITE);
    assertRefused(
        () -> FollowUpTimes.of(new double[] {Double.POSITIVE_INFINITY, 1}, new int[2]),
        0,
        FollowUpFault.TIME_NOT_FINITE);
    assertRefused(
        () -> followUp.entering(new double[] {0, 0, Double.NaN}), 2, FollowUpFault.TIME_NOT_FINITE);
  }

  @Test
  void aNegativeTimeIsRefused() {
    assertRefused(
        () -> FollowUpTimes.of(new double[] {1, 2, -Double.MIN_VALUE}, new int[3]),
        2,
        FollowUpFault.TIME_NEGATIVE);
    assertRefused(() -> followUp.entering(new double[] {-1, 0, 0}), 0, FollowUpFault.TIME_NEGATIVE);
  }

  @Test
  void anEndThatIsNotAfterItsEntryIsRefused() {
    assertRefused(
        () -> followUp.entering(new double[] {0, 1, 0}), 1, FollowUpFault.NOT_AFTER_ENTRY);
    assertRefused(
        () -> followUp.entering(new double[] {0, 0, 5}), 2, FollowUpFault.NOT_AFTER_ENTRY);
  }

  @Test
  void anUnknownOutcomeOrGroupIsRefused() {
    assertRefused(
        () -> FollowUpTimes.of(TIMES, new int[] {0, -1, 0}), 1, FollowUpFault.OUTCOME_UNKNOWN);
    assertRefused(() -> followUp.grouped(new int[] {0, 1, 2}, 2), 2, FollowUpFault.GROUP_UNKNOWN);
    assertRefused(() -> followUp.grouped(new int[] {-1, 1, 2}, 2), 0, FollowUpFault.GROUP_UNKNOWN);
  }

  @Test
  void aWeightThatCannotCountIsRefused() {
    assertRefused(
        () -> followUp.weighted(new double[] {1, -0.5, 1}), 1, FollowUpFault.WEIGHT_UNUSABLE);
    assertRefused(
        () -> followUp.weighted(new double[] {1, 1, Double.NaN}), 2, FollowUpFault.WEIGHT_UNUSABLE);
    assertRefused(
        () -> followUp.weighted(new double[] {Double.POSITIVE_INFINITY, 1, 1}),
        0,
        FollowUpFault.WEIGHT_UNUSABLE);
  }

  @Test
  void theMessageNamesTheRecordAndNeverItsValue() {
    assertThatThrownBy(() -> FollowUpTimes.of(new double[] {-123.5}, new int[1]))
        .hasMessage("record 0: its time must not be negative");
  }

  @Test
  void columnsOfDifferentLengthAreRefused() {
    List<ThrowingCallable> calls = List.of(
        () -> FollowUpTimes.of(TIMES, new int[2]),
        () -> followUp.entering(new double[2]),
        () -> followUp.grouped(new int[2], 1),
        () -> followUp.weighted(new double[4]),
        () -> followUp.clustered(new int[2]),
        () -> followUp.withMissing(1, 2),
        () -> followUp.split(new int[2], 1));
    assertThat(calls)
        .allSatisfy(call -> assertThatIllegalArgumentException()
            .isThrownBy(call)
            .withMessage("columns must be equally long"));
  }

  @Test
  void numbersOfGroupsStrataAndMissingAreChecked() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> followUp.grouped(new int[3], 0))
        .withMessageContaining("groups");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> followUp.split(new int[] {0, 1, 2}, 2))
        .withMessageContaining("stratum");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> followUp.split(new int[] {0, -1, 0}, 2))
        .withMessageContaining("stratum");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> followUp.withMissing(-1))
        .withMessageContaining("missing");
    assertThatIllegalArgumentException().isThrownBy(() -> followUp.onlyOutcome(0));
    assertThatIllegalArgumentException().isThrownBy(() -> followUp.onlyOutcome(3));
  }

  @Test
  void recordsAreCountedByGroupWithTheMissing() {
    FollowUpTimes grouped = followUp.grouped(new int[] {2, 0, 2}, 3).withMissing(5, 0, 1);

    assertThat(grouped.groups()).isEqualTo(3);
    assertThat(grouped.outcomes()).isEqualTo(2);
    assertThat(grouped.records(0)).isEqualTo(1);
    assertThat(grouped.records(1)).isZero();
    assertThat(grouped.records(2)).isEqualTo(2);
    assertThat(grouped.missing(0)).isEqualTo(5);
    assertThat(grouped.ungrouped().missing(0)).isEqualTo(6);
    assertThat(grouped.ungrouped().records(0)).isEqualTo(3);
    assertThat(SurvivalCurve.byGroup(grouped).get(2).missing()).isEqualTo(1);
    assertThat(SurvivalCurve.byGroup(grouped).get(2).records()).isEqualTo(2);
  }

  @Test
  void strataKeepTheirRowsAndGroups() {
    List<FollowUpTimes> strata =
        followUp.grouped(new int[] {1, 0, 1}, 2).split(new int[] {1, 1, 0}, 2);

    assertThat(strata).hasSize(2);
    assertThat(strata.get(0).records(1)).isEqualTo(1);
    assertThat(strata.get(0).records(0)).isZero();
    assertThat(strata.get(1).records(0)).isEqualTo(1);
    assertThat(SurvivalCurve.of(strata.get(1)).lastExit()).isEqualTo(3);
  }

  @Test
  void otherKindsOfEventAreCensoredWhenOneIsAsked() {
    SurvivalCurve curve = SurvivalCurve.of(followUp.onlyOutcome(2));

    assertThat(curve.events()).isEqualTo(1);
    assertThat(curve.time(0)).isEqualTo(2);
    assertThat(curve.records()).isEqualTo(3);
  }

  @Test
  void minusZeroIsTheSameTimeAsZero() {
    SurvivalCurve curve =
        SurvivalCurve.of(FollowUpTimes.of(new double[] {0.0, -0.0, 1}, new int[] {1, 1, 1}));

    assertThat(curve.steps()).isEqualTo(2);
    assertThat(curve.events(0)).isEqualTo(2);
  }

  private static void assertRefused(ThrowingCallable call, int index, FollowUpFault fault) {
    assertThatThrownBy(call).isInstanceOfSatisfying(InvalidFollowUpException.class, refusal -> {
      assertThat(refusal.index()).isEqualTo(index);
      assertThat(refusal.fault()).isEqualTo(fault);
      assertThat(refusal).hasMessage("record " + index + ": " + fault.rule());
    });
  }
}
