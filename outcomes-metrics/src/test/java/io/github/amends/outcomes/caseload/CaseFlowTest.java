// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.caseload;

import static io.github.amends.outcomes.caseload.Bolton.AS_OF;
import static io.github.amends.outcomes.caseload.CaseStory.BOLTON;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.amends.agreement.OutcomeKind;
import io.github.amends.casework.CaseStage;
import io.github.amends.event.ClosureCause;
import io.github.amends.event.Initiator;
import io.github.amends.outcomes.metric.DurationSummary;
import io.github.amends.outcomes.metric.MetricResult;
import io.github.amends.outcomes.metric.Quartiles;
import io.github.amends.outcomes.statistics.Answer;
import io.github.amends.referral.AgencyKind;
import io.github.amends.referral.IncidentKind;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The measures of a caseload made by hand. Of its 15 referrals, 14 were received by the as-of day:
 * one is a duplicate, four are open, five were completed and four ended without.
 */
class CaseFlowTest {
  private final CaseFlow flow = CaseFlow.of(Bolton.caseload(), AS_OF, BOLTON);

  private void assertRate(
      CaseRate rate, long numerator, long n, long missing, long pending, Map<String, Long> out) {
    MetricResult result = flow.rate(rate);
    assertThat(List.of(result.numerator(), result.n(), result.missing(), result.pending()))
        .containsExactly(numerator, n, missing, pending);
    assertThat(result.excluded()).isEqualTo(out);
    assertThat(result.asOf()).isEqualTo(AS_OF);
    assertThat(result.definition()).isEqualTo(rate.definition());
  }

  @Test
  void referralsAreCountedBySourceAndByIncidentWithoutDuplicates() {
    assertThat(flow.referralsBySource().counts())
        .isEqualTo(Map.of(AgencyKind.POLICE, 12L, AgencyKind.SELF, 1L));
    assertThat(flow.referralsByIncident().counts())
        .isEqualTo(Map.of(IncidentKind.LOW_LEVEL_OFFENCE, 12L, IncidentKind.NEIGHBOUR_DISPUTE, 1L));
    assertThat(flow.referralsBySource().excluded()).isEqualTo(Map.of("duplicate", 1L));
    assertThat(flow.referralsBySource().lookedAt()).isEqualTo(14);
  }

  @Test
  void tenOfElevenScreenedReferralsWereAccepted() {
    assertRate(CaseRate.ACCEPTED, 10, 11, 0, 1, Map.of("duplicate", 1L, "not-screened", 1L));
  }

  @Test
  void thirteenOfEighteenPersonsInClosedCasesWereContacted() {
    assertRate(CaseRate.CONTACTED, 13, 18, 0, 8, Map.of("duplicate", 2L));
    assertRate(CaseRate.HARMED_CONTACTED, 7, 9, 0, 4, Map.of("duplicate", 1L));
    assertRate(
        CaseRate.ORGANISATIONS_CONTACTED, 0, 0, 0, 0, Map.of("duplicate", 2L, "person", 26L));
  }

  @Test
  void fiveOfNineClosedCasesLedToAMeetingAndOneToAnExchange() {
    assertRate(CaseRate.DIRECT, 5, 9, 0, 4, Map.of("duplicate", 1L));
    assertRate(CaseRate.INDIRECT, 1, 9, 0, 4, Map.of("duplicate", 1L));
    assertRate(CaseRate.DIRECT_OR_INDIRECT, 6, 9, 0, 4, Map.of("duplicate", 1L));
  }

  @Test
  void fourOfFiveAgreementsThatWereSoughtWereReachedAndTheOthersStandBeside() {
    assertRate(
        CaseRate.AGREEMENT_REACHED,
        4,
        5,
        0,
        1,
        Map.of("indirect-completed", 1L, "no-agreement-needed", 1L));
    assertThat(flow.outcomes().counts())
        .isEqualTo(Map.of(
            OutcomeKind.AGREEMENT, 4L,
            OutcomeKind.NO_AGREEMENT_NEEDED, 1L,
            OutcomeKind.NO_AGREEMENT_REACHED, 1L,
            OutcomeKind.INDIRECT_COMPLETED, 1L));
    assertThat(flow.outcomes().pending()).isEqualTo(1);
  }

  @Test
  void fourOfSixTermsThatEndedWereKept() {
    assertRate(CaseRate.TERMS_FULFILLED, 4, 6, 1, 1, Map.of());
  }

  @Test
  void oneOfThreeAgreementsThatEndedWasKeptInFull() {
    assertRate(CaseRate.AGREEMENTS_FULFILLED, 1, 3, 0, 1, Map.of());
  }

  @Test
  void exitsAreCountedByCauseInitiatorAndFurthestStage() {
    assertThat(flow.exits().counts())
        .isEqualTo(Map.of(
            new ExitClass(ClosureCause.DECLINED, Initiator.HARMED, CaseStage.ENGAGING), 1L,
            new ExitClass(ClosureCause.OUT_OF_SCOPE, Initiator.SERVICE, CaseStage.SCREENING), 1L,
            new ExitClass(
                    ClosureCause.RECALLED_BY_REFERRER, Initiator.REFERRER, CaseStage.REFERRED),
                1L,
            new ExitClass(ClosureCause.NON_COMPLIANCE, Initiator.RESPONSIBLE, CaseStage.MONITORING),
                1L));
    assertThat(flow.exits().pending()).isEqualTo(4);
    assertThat(flow.exits().excluded()).isEqualTo(Map.of("completed", 5L, "duplicate", 1L));
  }

  private void assertTiming(
      CaseTiming timing, long n, long pending, Map<String, Long> out, Quartiles quartiles) {
    DurationSummary summary = flow.timing(timing);
    assertThat(List.of(summary.n(), summary.missing(), summary.pending()))
        .containsExactly(n, 0L, pending);
    assertThat(summary.excluded()).isEqualTo(out);
    assertThat(summary.quartiles()).isEqualTo(Answer.of(quartiles));
  }

  @Test
  void daysToFirstContactDescribeThoseThatWereReached() {
    // In order: 0 1 1 2 3 4 5 8 14.
    assertTiming(
        CaseTiming.FIRST_CONTACT,
        9,
        2,
        Map.of("closed-before", 2L, "duplicate", 1L),
        new Quartiles(1, 3, 5));
  }

  @Test
  void daysToFirstProcessDescribeThoseThatMetOrExchanged() {
    // In order: 0 1 1 2 3 4 8 19.
    assertTiming(
        CaseTiming.FIRST_PROCESS,
        8,
        2,
        Map.of("closed-before", 3L, "duplicate", 1L),
        new Quartiles(1, 2.5, 5));
  }

  @Test
  void daysToClosingDescribeClosedCasesWithTheOpenOnesBeside() {
    // In order: 2 3 8 10 15 22 30 35 40.
    assertTiming(CaseTiming.CLOSING, 9, 4, Map.of("duplicate", 1L), new Quartiles(8, 15, 30));
  }

  @Test
  void daysOfWaitingForAVolunteerRunFromAcceptanceToTheLead() {
    // In order: seven times 0, then 2 and 10; one case waits still.
    assertTiming(CaseTiming.WAITING_FOR_LEAD, 9, 1, Map.of(), new Quartiles(0, 0, 0));
    assertThat(flow.timing(CaseTiming.WAITING_FOR_LEAD).days())
        .isEqualTo(Map.of(0, 7L, 2, 1L, 10, 1L));
  }

  @Test
  void theFlowShowsWhoPassedEachPointAndWhatBecameOfTheOthers() {
    assertThat(flow.points().stream().map(FlowCount::reached))
        .containsExactly(13L, 10L, 9L, 8L, 8L, 7L, 4L, 1L);
    assertThat(flow.points().stream().map(FlowCount::open))
        .containsExactly(1L, 1L, 0L, 0L, 1L, 0L, 1L, 0L);
    assertThat(flow.points().stream().map(FlowCount::completed))
        .containsExactly(0L, 0L, 0L, 0L, 0L, 3L, 1L, 1L);
    assertThat(flow.point(FlowPoint.REFERRED).exits())
        .isEqualTo(Map.of(
            new Exit(ClosureCause.OUT_OF_SCOPE, Initiator.SERVICE), 1L,
            new Exit(ClosureCause.RECALLED_BY_REFERRER, Initiator.REFERRER), 1L));
    assertThat(flow.point(FlowPoint.CONTACTED).exits())
        .isEqualTo(Map.of(new Exit(ClosureCause.DECLINED, Initiator.HARMED), 1L));
    assertThat(flow.point(FlowPoint.AGREEMENT).exits())
        .isEqualTo(Map.of(new Exit(ClosureCause.NON_COMPLIANCE, Initiator.RESPONSIBLE), 1L));
    assertThat(flow.metDirectly()).isEqualTo(7);
    assertThat(flow.metIndirectly()).isEqualTo(1);
    assertThat(flow.unverified()).isZero();
  }

  @Test
  void aCaseBeingMonitoredIsNeitherKeptNorBroken() {
    CaseFlow monitored = CaseFlow.of(List.of(Bolton.monitoring().file()), AS_OF, BOLTON);

    assertThat(monitored.rate(CaseRate.AGREEMENTS_FULFILLED))
        .hasToString("0/0 (undefined); 1 pending");
    assertThat(monitored.point(FlowPoint.AGREEMENT).open()).isEqualTo(1);
    assertThat(monitored.point(FlowPoint.FULFILLED).reached()).isZero();
  }

  @Test
  void withoutCasesEveryRateIsUndefinedAndEveryCountZero() {
    CaseFlow nothing = CaseFlow.of(List.of(), AS_OF, BOLTON);

    for (CaseRate rate : CaseRate.values()) {
      assertThat(nothing.rate(rate)).hasToString("0/0 (undefined)");
    }
    for (CaseTiming timing : CaseTiming.values()) {
      assertThat(nothing.timing(timing)).hasToString("0 (undefined)");
    }
    assertThat(nothing.exits()).hasToString("0");
    assertThat(nothing.points()).allMatch(point -> point.reached() == 0);
  }

  @Test
  void theTextTellsTheRatesOneToALine() {
    assertThat(flow.toString())
        .startsWith(
            "As of 2026-06-30, 13 referrals\nReferrals accepted: 10/11 (90.9 %, 95 % Wilson")
        .contains(
            "\nDirect meetings: 5/9 (55.6 %, 95 % Wilson 26.7 to 81.1); 4 pending, 1 excluded\n");
  }

  @Test
  void everyMeasureHasADefinitionOfItsOwn() {
    List<String> ids = Stream.of(
            Arrays.stream(CaseRate.values()).map(rate -> rate.definition().id()),
            Arrays.stream(CaseTiming.values()).map(timing -> timing.definition().id()),
            Stream.of(
                flow.definition().id(),
                flow.exits().definition().id(),
                flow.outcomes().definition().id(),
                flow.referralsBySource().definition().id(),
                flow.referralsByIncident().definition().id()))
        .flatMap(each -> each)
        .toList();

    assertThat(ids).hasSize(31).doesNotHaveDuplicates();
  }
}
