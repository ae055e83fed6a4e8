// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import static io.github.amends.casework.Story.BOLTON;
import static io.github.amends.casework.Story.HARMED;
import static io.github.amends.casework.Story.LEAD;
import static io.github.amends.casework.Story.RESPONSIBLE;
import static io.github.amends.casework.Story.acknowledged;
import static io.github.amends.casework.Story.assessed;
import static io.github.amends.casework.Story.assigned;
import static io.github.amends.casework.Story.closure;
import static io.github.amends.casework.Story.consent;
import static io.github.amends.casework.Story.contacted;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.amends.agreement.Agreement;
import io.github.amends.agreement.Measure;
import io.github.amends.agreement.Outcome;
import io.github.amends.agreement.OutcomeKind;
import io.github.amends.agreement.TermKind;
import io.github.amends.agreement.TermResult;
import io.github.amends.assessment.RiskConclusion;
import io.github.amends.assessment.RiskRating;
import io.github.amends.basics.EventId;
import io.github.amends.basics.Money;
import io.github.amends.basics.Occurred;
import io.github.amends.event.AgreementDrafted;
import io.github.amends.event.CaseEvent;
import io.github.amends.event.CaseNotProceeded;
import io.github.amends.event.ClosureCause;
import io.github.amends.event.ConflictDeclared;
import io.github.amends.event.CorrectionReason;
import io.github.amends.event.DataKind;
import io.github.amends.event.EnteredInError;
import io.github.amends.event.EntryCorrected;
import io.github.amends.event.EntryErased;
import io.github.amends.event.ErrorTarget;
import io.github.amends.event.EventType;
import io.github.amends.event.Initiator;
import io.github.amends.event.OutcomeRecorded;
import io.github.amends.participant.AcknowledgementDegree;
import io.github.amends.participant.ConsentPurpose;
import io.github.amends.participant.ContactOutcome;
import io.github.amends.volunteer.AssignmentRole;
import io.github.amends.volunteer.Conflict;
import io.github.amends.volunteer.ConflictKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Corrections: the original stays in the log, and the case is what the corrected log makes it. */
class CorrectionTest {
  @Test
  void completedByMistakeAndTakenBackTheCaseIsWhereItWasAndBothFactsStay() {
    Story story = Story.graffiti().engage().assess().prepare().meet().agree().keepTheAgreement();
    CaseStage before = story.stage();
    story.close();
    assertThat(story.stage()).isEqualTo(CaseStage.COMPLETED);
    story.then(takenBack(last(story)));
    assertThat(story.stage()).isEqualTo(before);
    assertThat(story.file().entries())
        .extracting(entry -> entry.event().type())
        .endsWith(EventType.CASE_COMPLETED, EventType.ENTERED_IN_ERROR);
    assertThat(story.file().state().record().episodes().get(0).isOpen()).isTrue();
    assertFoldsTheSame(story);
  }

  @Test
  void aReplacementCountsInThePlaceOfItsOriginal() {
    Story story = Story.graffiti().engage();
    EventId acknowledged = last(story);
    story.then(replaced(acknowledged, acknowledged(RESPONSIBLE, AcknowledgementDegree.PARTIAL)));
    assertThat(story.file().state().participant(RESPONSIBLE).orElseThrow().acknowledgement())
        .contains(AcknowledgementDegree.PARTIAL);
    assertThat(story.stage()).isEqualTo(CaseStage.ENGAGING);
    assertFoldsTheSame(story);
  }

  @Test
  void theTimeOfAnEntryIsCorrectedToo() {
    Story story = Story.graffiti().engage();
    Occurred earlier = Occurred.on(LocalDate.of(2026, 5, 5), BOLTON);
    CaseEvent same = consent(HARMED, ConsentPurpose.RESEARCH);
    story.on(5, 9).then(same);
    story.then(
        new EntryCorrected(last(story), same, Optional.of(earlier), CorrectionReason.WRONG_TIME));
    assertThat(story
            .file()
            .state()
            .participant(HARMED)
            .orElseThrow()
            .consents()
            .get(ConsentPurpose.RESEARCH)
            .since())
        .isEqualTo(earlier);
  }

  @Test
  void anEntryOnWhichALaterOneRestsIsNotTakenBackAlone() {
    Story story = Story.graffiti().takeIn();
    EventId screening = story.file().entries().get(2).eventId();
    assertThat(story.codes(takenBack(screening))).containsExactly("BLOCKED_DEPENDENT_FACT");
    assertThat(story.stage()).isEqualTo(CaseStage.ENGAGING);
  }

  @Test
  void theVersionThatWasAgreedIsNotTakenBackFromUnderThoseWhoPaid() {
    Story story = Story.graffiti().engage().assess().prepare().meet();
    story.then(
        new OutcomeRecorded(new Outcome(OutcomeKind.AGREEMENT)),
        new AgreementDrafted(Story.agreement()),
        new AgreementDrafted(paying("45.00")));
    EventId second = last(story);
    story.then(
        consent(HARMED, ConsentPurpose.AGREEMENT), consent(RESPONSIBLE, ConsentPurpose.AGREEMENT));
    story.then(Story.agreed(2), Story.paid(Story.REPAIR, "GBP 45.00", TermResult.FULFILLED));

    assertThat(story.codes(takenBack(second))).containsExactly("BLOCKED_DEPENDENT_FACT");
    assertThat(story.codes(replaced(second, new AgreementDrafted(paying("10.00")))))
        .containsExactly("BLOCKED_DEPENDENT_FACT");
  }

  @Test
  void theReferralAndWhatTheMachineFixedAreNotTakenBack() {
    Story story = Story.graffiti();
    for (CaseEntry entry : story.file().entries()) {
      assertThat(story.codes(takenBack(entry.eventId()))).containsExactly("BLOCKED_DEPENDENT_FACT");
    }
    assertThat(story.codes(takenBack(EventId.of("e-unknown"))))
        .containsExactly("BLOCKED_UNKNOWN_REFERENCE");
  }

  @Test
  void onlyTheReferralGivesWayToAReferralAndOnlyToOne() {
    Story story = Story.graffiti().engage();
    CaseEntry opening = story.file().entries().get(0);
    assertThat(story.codes(replaced(last(story), opening.event())))
        .containsExactly("BLOCKED_DEPENDENT_FACT");
    assertThat(story.codes(replaced(opening.eventId(), contacted(HARMED, ContactOutcome.REACHED))))
        .containsExactly("BLOCKED_DEPENDENT_FACT");
    assertThat(story.codes(replaced(opening.eventId(), opening.event()))).isEmpty();
  }

  @Test
  void nothingBecomesAnErasureAfterwards() {
    Story story = Story.graffiti().engage();
    assertThat(story.codes(replaced(last(story), new EntryErased(HARMED, DataKind.CONSENT))))
        .containsExactly("BLOCKED_DEPENDENT_FACT");
  }

  @Test
  void aReplacementIsJudgedInItsPlaceSoThatNoRuleIsGoneAround() {
    Story story = Story.graffiti().takeIn().then(contacted(HARMED, ContactOutcome.REACHED));
    assertThat(story.codes(replaced(last(story), consent(HARMED, ConsentPurpose.DIRECT))))
        .contains("BLOCKED_INFORMATION_INCOMPLETE");
    assertThat(story
            .file()
            .state()
            .participant(HARMED)
            .orElseThrow()
            .consentsTo(ConsentPurpose.DIRECT))
        .isFalse();
  }

  @Test
  void whatAnEntryBroughtAboutGoesWithIt() {
    Story story = Story.graffiti().takeIn();
    story.then(new ConflictDeclared(new Conflict(LEAD, ConflictKind.KNOWS_PARTY)));
    EventId declared = story.file().entries().stream()
        .filter(entry -> entry.event().type() == EventType.CONFLICT_DECLARED)
        .findFirst()
        .orElseThrow()
        .eventId();
    assertThat(story.stage()).isEqualTo(CaseStage.ACCEPTED);
    story.then(takenBack(declared));
    assertThat(story.file().state().hasLead()).isTrue();
    assertThat(story.stage()).isEqualTo(CaseStage.ENGAGING);
    assertFoldsTheSame(story);
  }

  @Test
  void aStageThatOnlyAMistakeLedToIsLeft() {
    Story story =
        Story.graffiti().engage().then(assessed(HARMED, RiskRating.LOW, RiskConclusion.DIRECT_OK));
    assertThat(story.stage()).isEqualTo(CaseStage.ASSESSING);
    story.then(takenBack(last(story)));
    assertThat(story.stage()).isEqualTo(CaseStage.ENGAGING);
    assertThat(story.file().state().participant(HARMED).orElseThrow().risk()).isEmpty();
  }

  @Test
  void aCaseThatNeverWasOneIsOutAndCanBeBroughtBack() {
    Story story = Story.graffiti()
        .engage()
        .then(new EnteredInError(new ErrorTarget.WholeCase(), CorrectionReason.RECORDED_TWICE));
    assertThat(story.stage()).isEqualTo(CaseStage.ENTERED_IN_ERROR);
    assertThat(story.codes(assigned(LEAD, AssignmentRole.LEAD)))
        .containsExactly("BLOCKED_CASE_CLOSED");
    assertFoldsTheSame(story);
    story.then(takenBack(last(story)));
    assertThat(story.stage()).isEqualTo(CaseStage.ENGAGING);
    assertFoldsTheSame(story);
  }

  @Test
  void whatFollowsACorrectionGoesOnFromTheCorrectedCase() {
    Story story = Story.graffiti()
        .engage()
        .then(new CaseNotProceeded(
            closure(ClosureCause.NO_FACILITATOR_AVAILABLE, Initiator.SERVICE)));
    story.then(takenBack(last(story))).assess().prepare();
    assertThat(story.stage()).isEqualTo(CaseStage.READY);
    assertFoldsTheSame(story);
  }

  private static Agreement paying(String amount) {
    Measure payment = new Measure.Payment(Money.of(amount, "GBP"));
    return Agreement.builder()
        .from(Story.agreement().withVersion(2))
        .terms(List.of(Story.term(Story.REPAIR, TermKind.COMPENSATION, payment)))
        .build();
  }

  private static void assertFoldsTheSame(Story story) {
    CaseFile folded = CaseFile.fold(story.file().entries());
    assertThat(folded.state()).isEqualTo(story.file().state());
    assertThat(folded.stage()).isEqualTo(story.stage());
  }

  private static EventId last(Story story) {
    return story.file().entries().get((int) story.file().sequence() - 1).eventId();
  }

  private static EnteredInError takenBack(EventId entry) {
    return new EnteredInError(new ErrorTarget.OneEntry(entry), CorrectionReason.NEVER_HAPPENED);
  }

  private static EntryCorrected replaced(EventId entry, CaseEvent replacement) {
    return new EntryCorrected(entry, replacement, Optional.empty(), CorrectionReason.WRONG_CONTENT);
  }
}
