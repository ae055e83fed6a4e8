// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.survival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.amends.outcomes.statistics.Answer;
import io.github.amends.outcomes.statistics.Interval;
import io.github.amends.outcomes.statistics.Obstacle;
import java.util.List;
import org.junit.jupiter.api.Test;

class CumulativeIncidenceTest {

  private static final double[] TIMES = {1, 2, 3, 4};
  private static final int[] OUTCOMES = {1, 2, 0, 1};

  private final FollowUpTimes followUp = FollowUpTimes.of(TIMES, OUTCOMES);
  private final CumulativeIncidence incidence = CumulativeIncidence.of(followUp.withMissing(4));

  @Test
  void theSharesAreAsByHand() {
    assertThat(incidence.steps()).isEqualTo(3);
    assertThat(incidence.outcomes()).isEqualTo(2);
    assertThat(incidence.time(2)).isEqualTo(4);
    assertThat(incidence.incidence(1, 0)).isEqualTo(0.25);
    assertThat(incidence.incidence(2, 1)).isEqualTo(0.25);
    assertThat(incidence.incidence(1, 2)).isEqualTo(0.75);
    assertThat(incidence.survival(1)).isEqualTo(0.5);
    assertThat(incidence.survival(2)).isZero();
  }

  @Test
  void anEstimateCarriesWhatIsNeededToReadIt() {
    IncidenceEstimate estimate = incidence.at(1, 1.5).orElseThrow();

    assertThat(estimate.outcome()).isEqualTo(1);
    assertThat(estimate.incidence()).isEqualTo(0.25);
    assertThat(estimate.standardError()).isEqualTo(Answer.of(0.25));
    assertThat(incidence.standardError(1, 0, IncidenceVariance.ROBUST).orElseThrow())
        .isCloseTo(Math.sqrt(0.25 * 0.75 / 4), within(1e-15));
    assertThat(estimate.interval().map(Interval::method)).isEqualTo(Answer.of("log-log"));
    assertThat(estimate.interval().orElseThrow().contains(0.25)).isTrue();
    assertThat(estimate.atRisk()).isEqualTo(3);
    assertThat(estimate.records()).isEqualTo(4);
    assertThat(estimate.events()).isEqualTo(2);
    assertThat(estimate.missing()).isEqualTo(4);
    assertThat(estimate.warnings()).isEmpty();
    assertThat(incidence.at(2, 9).orElseThrow().warnings())
        .containsExactly(SurvivalWarning.BEYOND_FOLLOW_UP);
  }

  @Test
  void beforeTheFirstEventNobodyHadIt() {
    IncidenceEstimate estimate = incidence.at(2, 0.5).orElseThrow();

    assertThat(estimate.incidence()).isZero();
    assertThat(estimate.standardError()).isEqualTo(Answer.of(0.0));
    assertThat(estimate.interval()).isEqualTo(Answer.notEstimable(Obstacle.AT_BOUNDARY));
    assertThat(incidence.at(2, 1).orElseThrow().interval())
        .isEqualTo(Answer.notEstimable(Obstacle.AT_BOUNDARY));
  }

  @Test
  void nobodyHasNoIncidence() {
    CumulativeIncidence nobody = CumulativeIncidence.of(FollowUpDays.empty(1, 2));

    assertThat(nobody.at(1, 3)).isEqualTo(Answer.notEstimable(Obstacle.NO_OBSERVATIONS));
    assertThat(nobody.steps()).isZero();
  }

  @Test
  void withoutEventsTheShareIsZeroAndSaidToBeUncertain() {
    CumulativeIncidence none = CumulativeIncidence.of(FollowUpTimes.of(TIMES, new int[4]));

    assertThat(none.at(1, 3).orElseThrow().incidence()).isZero();
    assertThat(none.at(1, 3).orElseThrow().warnings()).containsExactly(SurvivalWarning.NO_EVENTS);
  }

  @Test
  void anEmptyGroupLeavesTheOtherAsItIs() {
    List<CumulativeIncidence> groups =
        CumulativeIncidence.byGroup(followUp.grouped(new int[] {1, 1, 1, 1}, 2));

    assertThat(groups.get(0).at(1, 3)).isEqualTo(Answer.notEstimable(Obstacle.NO_OBSERVATIONS));
    assertThat(groups.get(1).incidence(1, 2)).isEqualTo(0.75);
  }

  @Test
  void aVarianceThatDoesNotSuitTheRecordsIsNotGiven() {
    Answer<Double> unsuitable = Answer.notEstimable(Obstacle.UNSUITABLE_RECORDS);
    CumulativeIncidence weighted =
        CumulativeIncidence.of(followUp.weighted(new double[] {1, 0.5, 1, 1}));
    CumulativeIncidence late =
        CumulativeIncidence.of(FollowUpDays.empty().add(0, 3, 1).addEntering(0, 1, 4, 0));

    assertThat(weighted.standardError(1, 0, IncidenceVariance.AALEN)).isEqualTo(unsuitable);
    assertThat(weighted.standardError(1, 0, IncidenceVariance.ROBUST).toOptional())
        .isPresent();
    assertThat(weighted.at(1, 2).orElseThrow().standardError().toOptional()).isPresent();
    assertThat(weighted
            .at(1, 2, IncidenceVariance.AALEN, SurvivalInterval.LOG, 0.95)
            .orElseThrow()
            .interval())
        .isEqualTo(Answer.notEstimable(Obstacle.UNSUITABLE_RECORDS));
    assertThat(late.standardError(1, 0, IncidenceVariance.ROBUST)).isEqualTo(unsuitable);
    assertThat(late.standardError(1, 0, IncidenceVariance.AALEN).toOptional()).isPresent();
  }

  @Test
  void impossibleQuestionsAreRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> incidence.at(0, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> incidence.at(3, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> incidence.at(1, -1));
    assertThatIllegalArgumentException().isThrownBy(() -> incidence.at(1, Double.NaN));
    assertThatIllegalArgumentException().isThrownBy(() -> incidence.incidence(3, 0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> incidence.at(1, 1, IncidenceVariance.AALEN, SurvivalInterval.LOG, 0));
  }
}
