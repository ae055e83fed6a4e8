// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import static io.github.amends.casework.Story.AGREEMENT;
import static io.github.amends.casework.Story.APOLOGY;
import static io.github.amends.casework.Story.HARMED;
import static io.github.amends.casework.Story.REPAIR;
import static io.github.amends.casework.Story.RESPONSIBLE;
import static io.github.amends.casework.Story.fulfilled;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.amends.agreement.Agreement;
import io.github.amends.agreement.BreachResponse;
import io.github.amends.agreement.EvidenceKind;
import io.github.amends.agreement.MonitoringReview;
import io.github.amends.agreement.TermFinding;
import io.github.amends.agreement.TermProgress;
import io.github.amends.agreement.TermResult;
import io.github.amends.basics.ActorRef;
import io.github.amends.basics.TermId;
import io.github.amends.event.AgreementAmended;
import io.github.amends.event.AgreementReviewed;
import io.github.amends.event.BreachDeclared;
import io.github.amends.event.BreachResolved;
import io.github.amends.event.CaseReturned;
import io.github.amends.event.Closure;
import io.github.amends.event.ClosureCause;
import io.github.amends.event.EventType;
import io.github.amends.event.Initiator;
import io.github.amends.event.NoExtensionReason;
import io.github.amends.event.ReportContent;
import io.github.amends.event.TermProgressRecorded;
import io.github.amends.event.TermWaived;
import io.github.amends.practice.Fact;
import io.github.amends.practice.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What becomes of each version of an agreement, from what becomes of its terms. */
class AgreementVersionsTest {

  @Test
  void aChangeReplacesTheVersionBeforeAndKeepsWhatWasDone() {
    Story story = monitoring().then(fulfilled(REPAIR), amended(Story.agreement().withVersion(2)));

    assertThat(statuses(story))
        .isEqualTo(Map.of(1, AgreementStatus.AMENDED, 2, AgreementStatus.IN_FORCE));
    assertThat(story.file().state().agreementInForce().orElseThrow().version()).isEqualTo(2);
    assertThat(status(story, REPAIR)).isEqualTo(TermStatus.FULFILLED);
    assertThat(status(story, APOLOGY)).isEqualTo(TermStatus.PENDING);
  }

  @Test
  void aVersionThatIsNotDueWaitsForAnotherChange() {
    Decision decision = monitoring().attempt(amended(Story.agreement().withVersion(3)));
    assertThat(((Decision.Refused) decision).refusals())
        .singleElement()
        .isEqualTo(
            Refusal.structural("BLOCKED_AGREEMENT_STALE_VERSION", Fact.of("agreement", AGREEMENT))
                .liftedBy(EventType.AGREEMENT_AMENDED.code()));
  }

  @Test
  void aChangeThatLeavesOnlyWhatWasDoneIsFulfilledAtOnce() {
    Agreement shorter =
        Story.agreement().withVersion(2).withTerms(Story.agreement().terms().get(0));
    Story story = monitoring().then(fulfilled(REPAIR), amended(shorter));

    assertThat(statuses(story))
        .isEqualTo(Map.of(1, AgreementStatus.AMENDED, 2, AgreementStatus.FULFILLED));
    assertThat(story.file().state().terms()).containsOnlyKeys(REPAIR);
  }

  @Test
  void whatIsKeptOrLetGoIsFulfilledInFull() {
    Story story = monitoring().then(fulfilled(REPAIR));
    assertThat(statuses(story)).containsEntry(1, AgreementStatus.IN_FORCE);
    story.then(new TermWaived(APOLOGY, HARMED));
    assertThat(statuses(story)).containsEntry(1, AgreementStatus.FULFILLED);
    assertThat(status(story, APOLOGY)).isEqualTo(TermStatus.WAIVED);
  }

  @Test
  void aReviewMayFindThatAllWasKept() {
    Story story = monitoring()
        .on(7, 1)
        .then(fourHours(), reviewed(TermResult.FULFILLED, TermResult.FULFILLED));
    assertThat(statuses(story)).containsEntry(1, AgreementStatus.FULFILLED);
  }

  @Test
  void atTheEndOfTheCaseItIsSaidWhetherSomeOrNothingWasKept() {
    assertThat(statuses(ended(TermResult.FULFILLED, TermResult.NOT_FULFILLED)))
        .containsEntry(1, AgreementStatus.PARTLY_FULFILLED);
    assertThat(statuses(ended(TermResult.NOT_FULFILLED, TermResult.FULFILLED)))
        .containsEntry(1, AgreementStatus.PARTLY_FULFILLED);
    assertThat(statuses(ended(TermResult.NOT_FULFILLED, TermResult.NOT_FULFILLED)))
        .containsEntry(1, AgreementStatus.BREACHED);
    assertThat(statuses(monitoring().then(notKept(REPAIR), notKept(APOLOGY))))
        .as("before the case has ended")
        .containsEntry(1, AgreementStatus.IN_FORCE);
  }

  @Test
  void whatGoesBackBecauseItWasNotKeptIsBroken() {
    assertThat(statuses(monitoring().then(returned(ClosureCause.NON_COMPLIANCE))))
        .containsEntry(1, AgreementStatus.BREACHED);
  }

  @Test
  void aCaseThatGoesBackForAnotherReasonBreaksNoAgreement() {
    Story story = monitoring();
    List<CaseEntry> entries = new ArrayList<>(
        monitoring().then(returned(ClosureCause.NON_COMPLIANCE)).file().entries());
    CaseEntry last = entries.remove(entries.size() - 1);
    entries.add(new CaseEntry(
        last.caseId(),
        last.sequence(),
        last.eventId(),
        last.occurred(),
        last.recordedAt(),
        last.recordedBy(),
        last.provenance(),
        returned(ClosureCause.RESOLVED_OTHERWISE),
        last.stage()));
    assertThat(CaseFile.fold(entries).state().aftermath().versions().get(1).status())
        .isEqualTo(statuses(story).get(1))
        .isEqualTo(AgreementStatus.IN_FORCE);
  }

  @Test
  void aBreachThatIsHandedBackBreaksTheAgreementBeforeTheCaseIsReturned() {
    Story story = monitoring()
        .then(
            notKept(REPAIR),
            new BreachDeclared(
                new TreeSet<>(List.of(REPAIR)),
                NoExtensionReason.NO_PROSPECT,
                ActorRef.volunteer("f-lead"),
                Optional.empty()),
            new BreachResolved(BreachResponse.RETURN_TO_REFERRER, Optional.empty()));
    List<CaseEntry> entries = story.file().entries();
    CaseFile resolved = CaseFile.fold(entries.subList(0, entries.size() - 1));
    assertThat(entries.get(entries.size() - 1).event()).isInstanceOf(CaseReturned.class);
    assertThat(resolved.state().aftermath().versions().get(1).status())
        .isEqualTo(AgreementStatus.BREACHED);
  }

  private static Story monitoring() {
    return Story.graffiti().engage().assess().prepare().meet().agree();
  }

  private static Story ended(TermResult repair, TermResult apology) {
    return monitoring().on(7, 1).then(fourHours(), reviewed(repair, apology)).close();
  }

  private static AgreementAmended amended(Agreement agreement) {
    return new AgreementAmended(agreement, Story.confirmedBy(HARMED, RESPONSIBLE));
  }

  private static AgreementReviewed reviewed(TermResult repair, TermResult apology) {
    return new AgreementReviewed(new MonitoringReview(
        AGREEMENT,
        1,
        List.of(
            new TermFinding(REPAIR, repair, Optional.of(EvidenceKind.CONFIRMED_BY_BENEFICIARY)),
            new TermFinding(APOLOGY, apology, Optional.of(EvidenceKind.CONFIRMED_BY_BENEFICIARY))),
        BreachResponse.NO_ACTION));
  }

  private static TermProgressRecorded fourHours() {
    return new TermProgressRecorded(TermProgress.builder()
        .term(REPAIR)
        .result(TermResult.IN_PROGRESS)
        .quantity(4)
        .build());
  }

  private static TermProgressRecorded notKept(TermId term) {
    return new TermProgressRecorded(TermProgress.builder()
        .term(term)
        .result(TermResult.NOT_FULFILLED)
        .quantity(0)
        .build());
  }

  private static CaseReturned returned(ClosureCause cause) {
    return new CaseReturned(
        new Closure(cause, Initiator.RESPONSIBLE), ReportContent.OUTCOME_AND_COMPLIANCE);
  }

  private static Map<Integer, AgreementStatus> statuses(Story story) {
    Map<Integer, AgreementStatus> statuses = new TreeMap<>();
    story
        .file()
        .state()
        .aftermath()
        .versions()
        .forEach((version, state) -> statuses.put(version, state.status()));
    return statuses;
  }

  private static TermStatus status(Story story, TermId term) {
    return story.file().state().terms().get(term).status();
  }
}
