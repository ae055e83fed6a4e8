// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.caseload;

import static io.github.amends.outcomes.caseload.Bolton.day;
import static io.github.amends.outcomes.caseload.CaseStory.BOLTON;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.amends.casework.CaseFile;
import io.github.amends.casework.CaseStage;
import io.github.amends.event.CaseReopened;
import io.github.amends.event.ClosureCause;
import io.github.amends.event.Initiator;
import io.github.amends.event.ReopenReason;
import io.github.amends.outcomes.metric.CountingUnit;
import io.github.amends.outcomes.metric.Explanation;
import io.github.amends.outcomes.metric.MetricResult;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A case that met and kept its agreement, was asked for again, and then declined. */
class ReopenedTest {
  private static final LocalDate SUMMER = day(7, 31);
  private static final CaseloadBasis ONE_CASE = CaseloadBasis.of(SUMMER, BOLTON);
  private static final CaseloadBasis EACH_EPISODE = ONE_CASE.withReopened(Reopened.EACH_EPISODE);
  private static final CaseFile REOPENED = Bolton.kept()
      .on(day(7, 1))
      .then(new CaseReopened(ReopenReason.NEW_REQUEST))
      .on(day(7, 9))
      .endWithout(ClosureCause.DECLINED, Initiator.HARMED)
      .file();

  private static MetricResult measured(CaseRate rate, CaseloadBasis basis) {
    return rate.on(basis).measure(List.of(REOPENED));
  }

  @Test
  void asOneCaseWhatHappenedInAnyEpisodeHappenedInIt() {
    CaseFlow flow = CaseFlow.of(List.of(REOPENED), ONE_CASE);

    assertThat(flow.rate(CaseRate.DIRECT).numerator()).isEqualTo(1);
    assertThat(flow.rate(CaseRate.DIRECT).n()).isEqualTo(1);
    assertThat(flow.rate(CaseRate.AGREEMENTS_FULFILLED).numerator()).isEqualTo(1);
    assertThat(flow.rate(CaseRate.TERMS_FULFILLED).numerator()).isEqualTo(2);
    assertThat(flow.exits().counts())
        .isEqualTo(Map.of(
            new ExitClass(ClosureCause.DECLINED, Initiator.HARMED, CaseStage.FOLLOW_UP), 1L));
    assertThat(flow.timing(CaseTiming.CLOSING).days()).isEqualTo(Map.of(69, 1L));
    assertThat(flow.point(FlowPoint.FULFILLED).reached()).isEqualTo(1);
  }

  @Test
  void asSeveralEachEpisodeStandsByItself() {
    CaseFlow flow = CaseFlow.of(List.of(REOPENED), EACH_EPISODE);

    assertThat(flow.rate(CaseRate.DIRECT).numerator()).isEqualTo(1);
    assertThat(flow.rate(CaseRate.DIRECT).n()).isEqualTo(2);
    assertThat(flow.rate(CaseRate.AGREEMENTS_FULFILLED).lookedAt()).isEqualTo(1);
    assertThat(flow.rate(CaseRate.TERMS_FULFILLED).numerator()).isEqualTo(2);
    assertThat(flow.exits().counts())
        .isEqualTo(Map.of(
            new ExitClass(ClosureCause.DECLINED, Initiator.HARMED, CaseStage.SCREENING), 1L));
    assertThat(flow.exits().excluded()).isEqualTo(Map.of("completed", 1L));
    assertThat(flow.timing(CaseTiming.CLOSING).days()).isEqualTo(Map.of(8, 1L, 40, 1L));
    assertThat(flow.timing(CaseTiming.FIRST_MEETING).ended()).isEqualTo(Map.of(8, 1L));
  }

  @Test
  void theDefinitionSaysWhichOfTheTwoItIsAndWhatItCounts() {
    assertThat(measured(CaseRate.DIRECT, ONE_CASE).definition().exclusions())
        .contains("Reopened: the case counts once, with all its episodes.");
    assertThat(measured(CaseRate.DIRECT, EACH_EPISODE).definition().exclusions())
        .contains("Reopened: each episode counts by itself.");
    assertThat(measured(CaseRate.DIRECT, EACH_EPISODE).definition().unit())
        .isEqualTo(CountingUnit.EPISODE);
    assertThat(measured(CaseRate.DIRECT, EACH_EPISODE).definition().id())
        .isEqualTo("conversion-direct-by-episode");
    assertThat(measured(CaseRate.CONTACTED, EACH_EPISODE).definition().unit())
        .isEqualTo(CountingUnit.PARTICIPANT);
  }

  @Test
  void anExplanationNamesTheEpisode() {
    Explanation explained = CaseRate.DIRECT.on(EACH_EPISODE).explain(List.of(REOPENED));

    assertThat(explained.numerator())
        .extracting(Explanation.Line::part)
        .containsExactly("episode-1");
    assertThat(explained.rest()).extracting(Explanation.Line::part).containsExactly("episode-2");
  }

  @Test
  void aCaseThatStandsReopenedIsOpenAgainAndPending() {
    CaseFile open = Bolton.kept()
        .on(day(7, 1))
        .then(new CaseReopened(ReopenReason.NEW_REQUEST))
        .file();

    assertThat(CaseRate.DIRECT.on(ONE_CASE).measure(List.of(open)).pending()).isEqualTo(1);
    assertThat(CaseTiming.CLOSING
            .on(ONE_CASE, DayCount.CALENDAR)
            .measure(List.of(open))
            .pending())
        .isEqualTo(1);
    assertThat(CaseRate.AGREEMENTS_FULFILLED.on(ONE_CASE).measure(List.of(open)).numerator())
        .isEqualTo(1);
  }

  @Test
  void aDayBeforeTheReopeningKnowsNothingOfIt() {
    CaseloadBasis before = CaseloadBasis.of(day(6, 30), BOLTON);

    assertThat(CaseFlow.of(List.of(REOPENED), before))
        .isEqualTo(CaseFlow.of(List.of(Bolton.kept().file()), before));
  }
}
