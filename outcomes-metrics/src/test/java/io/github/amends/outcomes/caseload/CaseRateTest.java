// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.caseload;

import static io.github.amends.outcomes.caseload.Bolton.AS_OF;
import static io.github.amends.outcomes.caseload.Bolton.day;
import static io.github.amends.outcomes.caseload.CaseStory.APOLOGY;
import static io.github.amends.outcomes.caseload.CaseStory.BOLTON;
import static io.github.amends.outcomes.caseload.CaseStory.HARMED;
import static io.github.amends.outcomes.caseload.CaseStory.REPAIR;
import static io.github.amends.outcomes.caseload.CaseStory.RESPONSIBLE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.amends.agreement.OutcomeKind;
import io.github.amends.agreement.TermResult;
import io.github.amends.basics.ParticipantId;
import io.github.amends.casework.CaseEntry;
import io.github.amends.casework.CaseFile;
import io.github.amends.casework.CaseStage;
import io.github.amends.casework.Provenance;
import io.github.amends.event.ClosureCause;
import io.github.amends.event.Initiator;
import io.github.amends.event.OutcomeRecorded;
import io.github.amends.event.ProcessStopped;
import io.github.amends.event.ProcessTaken;
import io.github.amends.event.StopCause;
import io.github.amends.outcomes.metric.Explanation;
import io.github.amends.outcomes.metric.MetricResult;
import io.github.amends.outcomes.metric.Standing;
import io.github.amends.participant.ConsentPurpose;
import io.github.amends.participant.ContactOutcome;
import io.github.amends.participant.ParticipantRole;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CaseRateTest {

  private static MetricResult measure(CaseRate rate, CaseStory... stories) {
    return rate.asOf(AS_OF, BOLTON)
        .measure(List.of(stories).stream().map(CaseStory::file).toList());
  }

  private static Explanation explain(CaseRate rate) {
    return rate.asOf(AS_OF, BOLTON).explain(Bolton.caseload());
  }

  private static CaseStory withAgreement() {
    return CaseStory.referred("c-1", day(5, 1))
        .on(day(5, 2))
        .startMeeting()
        .end()
        .agree();
  }

  @Test
  void anExplanationNamesTheCasesBehindEachNumber() {
    Explanation direct = explain(CaseRate.DIRECT);

    assertThat(direct.numerator())
        .extracting(line -> line.caseId().value())
        .containsExactly("c-kept", "c-no-need", "c-partly", "c-broken", "c-none");
    assertThat(direct.rest())
        .extracting(line -> line.caseId() + " " + line.why())
        .containsExactly(
            "c-letter indirect",
            "c-rejected no-process",
            "c-declined no-process",
            "c-recalled no-process");
    assertThat(direct.lines(Standing.PENDING))
        .extracting(line -> line.caseId() + " " + line.why())
        .containsExactly(
            "c-screening open", "c-waiting open", "c-monitoring open", "c-between open");
    assertThat(direct.lines(Standing.EXCLUDED))
        .extracting(line -> line.caseId() + " " + line.why())
        .containsExactly("c-duplicate duplicate");
  }

  @Test
  void anExplanationNamesTheTermsAndWhyOneIsMissing() {
    Explanation terms = explain(CaseRate.TERMS_FULFILLED);

    assertThat(terms.lines())
        .extracting(line -> line.caseId() + " " + line.part() + " " + line.why())
        .containsExactly(
            "c-kept t-repair fulfilled",
            "c-kept t-apology fulfilled",
            "c-partly t-repair partly-fulfilled",
            "c-partly t-apology fulfilled",
            "c-monitoring t-repair fulfilled",
            "c-monitoring t-apology open",
            "c-broken t-repair not-fulfilled",
            "c-broken t-apology no-end-recorded");
    assertThat(terms.lines(Standing.MISSING)).hasSize(1);
  }

  @Test
  void aSittingThatWasStoppedCountsOnlyWhereItHadTakenPlace() {
    CaseStory before = CaseStory.referred("c-1", day(5, 1))
        .on(day(5, 2))
        .startMeeting()
        .then(new ProcessStopped(StopCause.SAFETY, ProcessTaken.DID_NOT_TAKE_PLACE))
        .endWithout(ClosureCause.RISK_TOO_HIGH, Initiator.SERVICE);
    CaseStory after = CaseStory.referred("c-2", day(5, 1))
        .on(day(5, 2))
        .startMeeting()
        .then(new ProcessStopped(StopCause.SAFETY, ProcessTaken.TOOK_PLACE))
        .outcome(OutcomeKind.ENDED_EARLY)
        .complete();

    assertThat(measure(CaseRate.DIRECT, before).rest()).isEqualTo(1);
    assertThat(measure(CaseRate.DIRECT, after).numerator()).isEqualTo(1);
    assertThat(CaseTiming.FIRST_PROCESS
            .asOf(AS_OF, BOLTON)
            .measure(List.of(before.file(), after.file()))
            .days())
        .containsOnlyKeys(1);
  }

  @Test
  void aProcessThatEndedEarlyIsNoFailureToAgree() {
    CaseStory early = CaseStory.referred("c-1", day(5, 1))
        .on(day(5, 2))
        .startMeeting()
        .then(new ProcessStopped(StopCause.SAFETY, ProcessTaken.TOOK_PLACE))
        .outcome(OutcomeKind.ENDED_EARLY)
        .complete();

    MetricResult agreements = measure(CaseRate.AGREEMENT_REACHED, early);

    assertThat(agreements.n()).isZero();
    assertThat(agreements.excluded()).containsOnlyKeys("ended-early");
  }

  @Test
  void aCaseThatAnotherSystemClosedAfterAProcessWithoutAnOutcomeIsMissing() {
    CaseFile file = Bolton.noAgreementReached().file();
    List<CaseEntry> entries = new ArrayList<>();
    for (CaseEntry entry : file.entries()) {
      if (!(entry.event() instanceof OutcomeRecorded)) {
        entries.add(new CaseEntry(
            entry.caseId(),
            entries.size() + 1L,
            entry.eventId(),
            entry.occurred(),
            entry.recordedAt(),
            entry.recordedBy(),
            new Provenance.Imported("old-system"),
            entry.event(),
            entry.stage()));
      }
    }
    CaseFile imported = CaseFile.fold(entries);

    assertThat(CaseRate.AGREEMENT_REACHED.asOf(AS_OF, BOLTON).measure(List.of(imported)))
        .hasToString("0/0 (undefined); 1 missing");
    assertThat(CaseBreakdown.OUTCOMES.asOf(AS_OF, BOLTON).measure(List.of(imported)))
        .hasToString("0; 1 missing");
  }

  @Test
  void aTermThatWasNotKeptAfterAWithdrawalIsNoBreach() {
    CaseStory story = withAgreement()
        .keep(APOLOGY)
        .withdraw(RESPONSIBLE, ConsentPurpose.AGREEMENT)
        .progress(REPAIR, TermResult.NOT_FULFILLED)
        .complete();

    MetricResult terms = measure(CaseRate.TERMS_FULFILLED, story);
    MetricResult agreements = measure(CaseRate.AGREEMENTS_FULFILLED, story);

    assertThat(terms.numerator()).isEqualTo(1);
    assertThat(terms.rest()).isZero();
    assertThat(terms.excluded()).containsOnlyKeys("withdrawn");
    assertThat(agreements.n()).isZero();
    assertThat(agreements.excluded()).containsOnlyKeys("withdrawn");
  }

  @Test
  void aWithdrawalAfterATermWasKeptLeavesItKept() {
    CaseStory story = withAgreement()
        .keep(APOLOGY)
        .keep(REPAIR)
        .withdraw(RESPONSIBLE, ConsentPurpose.AGREEMENT, ConsentPurpose.FOLLOW_UP)
        .complete();

    assertThat(measure(CaseRate.TERMS_FULFILLED, story).numerator()).isEqualTo(2);
    assertThat(measure(CaseRate.AGREEMENTS_FULFILLED, story).numerator()).isEqualTo(1);
  }

  @Test
  void anAgreementOfAClosedCaseWithATermOfUnknownEndIsMissingUnlessItWasBroken() {
    CaseStory recalled =
        withAgreement().keep(APOLOGY).handBack(ClosureCause.PROCEEDINGS_TAKEN, Initiator.REFERRER);
    CaseStory broken =
        withAgreement().keep(APOLOGY).handBack(ClosureCause.NON_COMPLIANCE, Initiator.RESPONSIBLE);

    assertThat(measure(CaseRate.AGREEMENTS_FULFILLED, recalled).missing()).isEqualTo(1);
    assertThat(measure(CaseRate.AGREEMENTS_FULFILLED, broken).rest()).isEqualTo(1);
    assertThat(measure(CaseRate.TERMS_FULFILLED, broken).missing()).isEqualTo(1);
  }

  @Test
  void anAgreementWithATermNotKeptIsPendingAsLongAsAnotherCanStillEnd() {
    CaseStory open = withAgreement().progress(REPAIR, TermResult.NOT_FULFILLED);
    CaseStory ended = withAgreement().progress(REPAIR, TermResult.NOT_FULFILLED).keep(APOLOGY);

    assertThat(measure(CaseRate.AGREEMENTS_FULFILLED, open).pending()).isEqualTo(1);
    assertThat(measure(CaseRate.AGREEMENTS_FULFILLED, ended).rest()).isEqualTo(1);
  }

  @Test
  void aPartyToAMutualDisputeCountsAsAPersonHarmed() {
    CaseStory neighbours = CaseStory.referred(
            "c-1",
            day(5, 1),
            CaseStory.person(ParticipantId.of("p-a"), ParticipantRole.MUTUAL),
            CaseStory.person(ParticipantId.of("p-b"), ParticipantRole.MUTUAL))
        .on(day(5, 2))
        .screen()
        .accept()
        .lead()
        .reach(ParticipantId.of("p-a"))
        .endWithout(ClosureCause.NO_CONTACT, Initiator.NOBODY);

    assertThat(measure(CaseRate.CONTACTED, neighbours).proportion()).hasToString("1/2");
    assertThat(measure(CaseRate.HARMED_CONTACTED, neighbours).proportion()).hasToString("1/2");
  }

  @Test
  void organisationsAreCountedApartFromPersons() {
    CaseStory shop = CaseStory.referred(
            "c-1",
            day(5, 1),
            CaseStory.organisation(HARMED, ParticipantRole.HARMED),
            CaseStory.person(RESPONSIBLE, ParticipantRole.RESPONSIBLE))
        .on(day(5, 2))
        .screen()
        .accept()
        .lead()
        .reach(HARMED)
        .contact(RESPONSIBLE, ContactOutcome.NO_ANSWER)
        .endWithout(ClosureCause.NO_CONTACT, Initiator.NOBODY);

    assertThat(measure(CaseRate.CONTACTED, shop).proportion()).hasToString("0/1");
    assertThat(measure(CaseRate.CONTACTED, shop).excluded()).containsOnlyKeys("organisation");
    assertThat(measure(CaseRate.ORGANISATIONS_CONTACTED, shop).proportion()).hasToString("1/1");
  }

  @Test
  void aSecondWaitForAVolunteerIsASecondObservation() {
    CaseStory story = CaseStory.referred("c-1", day(5, 1))
        .on(day(5, 2))
        .screen()
        .accept()
        .on(day(5, 5))
        .lead()
        .on(day(5, 10))
        .loseLead()
        .on(day(5, 17))
        .lead();
    CaseStory inVain = CaseStory.referred("c-2", day(5, 1))
        .on(day(5, 2))
        .screen()
        .accept()
        .on(day(6, 1))
        .endWithout(ClosureCause.NO_FACILITATOR_AVAILABLE, Initiator.SERVICE);

    assertThat(CaseTiming.WAITING_FOR_LEAD
            .asOf(AS_OF, BOLTON)
            .measure(List.of(story.file(), inVain.file())))
        .hasToString("2 took a median of 5 days (quartiles 4 and 6); 1 excluded");
  }

  @Test
  void importedCasesCountAndAreShown() {
    CaseFile imported = Caseloads.imported(Bolton.kept().file());

    CaseFlow flow = CaseFlow.of(List.of(imported), AS_OF, BOLTON);

    assertThat(flow.rate(CaseRate.DIRECT).numerator()).isEqualTo(1);
    assertThat(flow.unverified()).isEqualTo(1);
  }

  @Test
  void aCaseThatAnotherSystemClosedWithoutSayingWhyIsMissingAmongTheExits() {
    CaseFile declined = Bolton.declined().file();
    List<CaseEntry> open = declined.entries().subList(0, declined.entries().size() - 1);
    CaseEntry last = open.get(open.size() - 1);
    List<CaseEntry> closed = new ArrayList<>(open);
    closed.set(
        open.size() - 1,
        new CaseEntry(
            last.caseId(),
            last.sequence(),
            last.eventId(),
            last.occurred(),
            last.recordedAt(),
            last.recordedBy(),
            last.provenance(),
            last.event(),
            CaseStage.NOT_PROCEEDED));

    CaseFlow flow = CaseFlow.of(List.of(CaseFile.fold(closed)), AS_OF, BOLTON);

    assertThat(flow.exits()).hasToString("0; 1 missing");
    assertThat(flow.point(FlowPoint.CONTACTED).unrecorded()).isEqualTo(1);
  }
}
