// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.survival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.amends.outcomes.statistics.Answer;
import io.github.amends.outcomes.statistics.Interval;
import io.github.amends.outcomes.statistics.Obstacle;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MeanCumulativeFunctionTest {

  private final RecurrentEventDays days =
      RecurrentEventDays.empty().add(10, 2, 5).add(8).add(4, 2).addMissing();
  private final MeanCumulativeFunction function = MeanCumulativeFunction.of(days);

  @Test
  void theMeanIsAsByHand() {
    assertThat(function.steps()).isEqualTo(2);
    assertThat(function.time(0)).isEqualTo(2);
    assertThat(function.events(0)).isEqualTo(2);
    assertThat(function.atRisk(0)).isEqualTo(3);
    assertThat(function.mean(0)).isCloseTo(2 / 3.0, within(1e-15));
    assertThat(function.atRisk(1)).isEqualTo(2);
    assertThat(function.mean(1)).isCloseTo(2 / 3.0 + 0.5, within(1e-15));
    // Two had one event and one had none: (1/9 + 1/9 + 4/9) / 9.
    assertThat(function.standardError(0)).isCloseTo(Math.sqrt(6 / 81.0), within(1e-15));
  }

  @Test
  void anEstimateCarriesWhatIsNeededToReadIt() {
    MeanCumulativeEstimate estimate = function.at(4.5).orElseThrow();

    assertThat(estimate.mean()).isEqualTo(function.mean(0));
    assertThat(estimate.standardError()).isEqualTo(function.standardError(0));
    assertThat(estimate.atRisk()).isEqualTo(2);
    assertThat(estimate.records()).isEqualTo(3);
    assertThat(estimate.events()).isEqualTo(3);
    assertThat(estimate.missing()).isEqualTo(1);
    assertThat(estimate.warnings()).isEmpty();
    Interval interval = estimate.interval().orElseThrow();
    assertThat(interval.method()).isEqualTo("log");
    assertThat(interval.lower() * interval.upper())
        .isCloseTo(estimate.mean() * estimate.mean(), within(1e-14));
    Interval plain = function
        .at(4.5, MeanCumulativeInterval.PLAIN, 0.5)
        .orElseThrow()
        .interval()
        .orElseThrow();
    assertThat(plain.lower() + plain.upper()).isCloseTo(2 * estimate.mean(), within(1e-14));
    assertThat(function.at(10.5).orElseThrow().warnings())
        .containsExactly(SurvivalWarning.BEYOND_FOLLOW_UP);
    assertThat(function.at(10).orElseThrow().atRisk()).isEqualTo(1);
    assertThat(function.at(11).orElseThrow().atRisk()).isZero();
  }

  @Test
  void beforeTheFirstEventTheMeanIsZero() {
    MeanCumulativeEstimate estimate = function.at(1).orElseThrow();

    assertThat(estimate.mean()).isZero();
    assertThat(estimate.standardError()).isZero();
    assertThat(estimate.interval()).isEqualTo(Answer.notEstimable(Obstacle.AT_BOUNDARY));
  }

  @Test
  void nobodyAndNoEventsAreSaidSo() {
    assertThat(MeanCumulativeFunction.of(RecurrentEventDays.empty()).at(1))
        .isEqualTo(Answer.notEstimable(Obstacle.NO_OBSERVATIONS));
    assertThat(MeanCumulativeFunction.of(FollowUpTimes.of(new double[0], new int[0]))
            .at(1))
        .isEqualTo(Answer.notEstimable(Obstacle.NO_OBSERVATIONS));
    assertThat(MeanCumulativeFunction.of(RecurrentEventDays.empty().add(5))
            .at(1)
            .orElseThrow()
            .warnings())
        .containsExactly(SurvivalWarning.NO_EVENTS);
  }

  @Test
  void eachGroupHasItsFunction() {
    FollowUpTimes followUp = FollowUpTimes.of(
            new double[] {2, 5, 10, 8, 2, 4}, new int[] {1, 1, 0, 0, 1, 0})
        .entering(new double[] {0, 2, 5, 0, 0, 2})
        .clustered(new int[] {7, 7, 7, 8, 9, 9});

    List<MeanCumulativeFunction> functions =
        MeanCumulativeFunction.byGroup(followUp.grouped(new int[] {0, 0, 0, 1, 1, 1}, 2));

    assertThat(functions.get(0).mean(1)).isEqualTo(2);
    assertThat(functions.get(0).standardError(1)).isCloseTo(0, within(1e-15));
    assertThat(functions.get(1).mean(0)).isEqualTo(0.5);
    MeanCumulativeFunction all = MeanCumulativeFunction.of(followUp);
    assertThat(all.standardError(1)).isCloseTo(function.standardError(1), within(1e-14));
  }

  @Test
  void daysThatNobodyCanHaveAreRefused() {
    assertThatThrownBy(() -> days.add(5, 6))
        .isInstanceOfSatisfying(
            InvalidFollowUpException.class,
            refusal -> assertThat(refusal.fault()).isEqualTo(FollowUpFault.EVENT_AFTER_END));
    assertThatThrownBy(() -> days.add(-1))
        .isInstanceOfSatisfying(
            InvalidFollowUpException.class,
            refusal -> assertThat(refusal.fault()).isEqualTo(FollowUpFault.TIME_NEGATIVE));
    assertThatThrownBy(() -> days.add(5, -1)).isInstanceOf(InvalidFollowUpException.class);
    assertThatThrownBy(() -> days.add(RecurrentEventDays.LAST_DAY + 1))
        .isInstanceOfSatisfying(
            InvalidFollowUpException.class,
            refusal -> assertThat(refusal.fault()).isEqualTo(FollowUpFault.DAY_TOO_LATE));
    assertThat(days.people()).isEqualTo(3);
    assertThat(days).hasToString("3 people with 3 events");
    assertThatIllegalArgumentException().isThrownBy(() -> function.at(-1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> function.at(1, MeanCumulativeInterval.LOG, 1));
  }

  @Test
  void aCollectorCountsParallelStreamsToTheSameCounts() {
    RecurrentEventDays sequential = RecurrentEventDays.empty();
    IntStream.range(0, 2_000).forEach(i -> sequential.add(50 + i % 50, i % 50, i % 7));

    RecurrentEventDays parallel = IntStream.range(0, 2_000)
        .boxed()
        .parallel()
        .collect(
            RecurrentEventDays.collector((counts, i) -> counts.add(50 + i % 50, i % 50, i % 7)));

    assertThat(parallel).isEqualTo(sequential).hasSameHashCodeAs(sequential);
    assertThat(parallel).isNotEqualTo(RecurrentEventDays.empty());
  }
}
