// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import static io.github.amends.casework.Story.HARMED;
import static io.github.amends.casework.Story.LEAD;
import static io.github.amends.casework.Story.RESPONSIBLE;
import static io.github.amends.casework.Story.agreed;
import static io.github.amends.casework.Story.consent;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.amends.agreement.Agreement;
import io.github.amends.agreement.Outcome;
import io.github.amends.agreement.OutcomeKind;
import io.github.amends.assessment.Route;
import io.github.amends.basics.ExchangeId;
import io.github.amends.basics.Occurred;
import io.github.amends.event.AgreementDrafted;
import io.github.amends.event.CaseReturned;
import io.github.amends.event.ClosureCause;
import io.github.amends.event.CorrectionReason;
import io.github.amends.event.EnteredInError;
import io.github.amends.event.ErrorTarget;
import io.github.amends.event.EventType;
import io.github.amends.event.ExchangeChecked;
import io.github.amends.event.ExchangeDrafted;
import io.github.amends.event.ExchangeSent;
import io.github.amends.event.Initiator;
import io.github.amends.event.LegalHoldPlaced;
import io.github.amends.event.LegalHoldReason;
import io.github.amends.event.OutcomeRecorded;
import io.github.amends.event.ReportContent;
import io.github.amends.event.RouteChangeCause;
import io.github.amends.event.RouteChanged;
import io.github.amends.meeting.IndirectExchange;
import io.github.amends.meeting.Medium;
import io.github.amends.participant.ConsentPurpose;
import io.github.amends.practice.Parameter;
import io.github.amends.practice.Profile;
import io.github.amends.practice.Profiles;
import io.github.amends.practice.Rules;
import io.github.amends.practice.Setting;
import io.github.amends.privacy.Retention;
import io.github.amends.privacy.RetentionDecision;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

/** That drafts expire (rule DAT-07): by which day something is to come of one, and what may. */
class DraftDutyTest {
  private static final LocalDate DRAFTED = LocalDate.of(2026, 6, 14);
  private static final IndirectExchange LETTER =
      new IndirectExchange(ExchangeId.of("x-1"), RESPONSIBLE, HARMED, Medium.WRITTEN);

  @Test
  void aDraftIsSettledWithinAMonth() {
    assertThat(owed(drafted())).singleElement().satisfies(duty -> {
      assertThat(duty.rules()).containsExactly(Rules.DAT_07);
      assertThat(duty.since().date()).isEqualTo(DRAFTED);
      assertThat(duty.due()).isEqualTo(new Duty.On(DRAFTED.plusMonths(1)));
      assertThat(duty.isOverdue(DRAFTED.plusMonths(1))).isFalse();
      assertThat(duty.isOverdue(DRAFTED.plusMonths(1).plusDays(1))).isTrue();
    });
  }

  @Test
  void theProfileSaysHowLongADraftIsKept() {
    Profile week = Profile.builder(Profiles.rocRestore())
        .id("week")
        .version(1)
        .set(Parameter.DRAFT_EXPIRY, Setting.period(Period.ofDays(7)))
        .build();
    Story story = drafted();
    assertThat(owed(CaseMachine.under(week), story))
        .extracting(Duty::due)
        .containsExactly(new Duty.On(DRAFTED.plusDays(7)));
  }

  @Test
  void whatIsAgreedToIsNoDraft() {
    Story story = drafted()
        .then(
            consent(HARMED, ConsentPurpose.AGREEMENT),
            consent(RESPONSIBLE, ConsentPurpose.AGREEMENT));
    assertThat(owed(story)).hasSize(1);
    assertThat(owed(story.then(agreed(1)))).isEmpty();
  }

  @Test
  void aNewerVersionIsADraftOfItsOwnDay() {
    Agreement second = Agreement.builder().from(Story.agreement()).version(2).build();
    Story story = drafted().on(7, 1).then(new AgreementDrafted(second));
    assertThat(owed(story))
        .extracting(Duty::due)
        .containsExactly(new Duty.On(LocalDate.of(2026, 8, 1)));
  }

  @Test
  void aLetterIsADraftUntilItIsChecked() {
    Story story = byLetter().then(new ExchangeDrafted(LETTER));
    assertThat(owed(story)).hasSize(1);
    LocalDate again = LocalDate.of(2026, 6, 1);
    story.on(again).then(new ExchangeDrafted(LETTER));
    assertThat(owed(story)).extracting(Duty::due).containsExactly(new Duty.On(again.plusMonths(1)));
    assertThat(owed(story.then(new ExchangeChecked(LETTER.id(), LEAD)))).isEmpty();
  }

  @Test
  void aLetterThatWasRecordedWhenItWasSentIsNoDraft() {
    assertThat(owed(byLetter().then(new ExchangeSent(LETTER)))).isEmpty();
  }

  @Test
  void aDraftThatCameToNothingIsTakenBack() {
    Story story = drafted();
    CaseEntry draft = story.file().drafts().get(0);
    assertThat(draft.event().type()).isEqualTo(EventType.AGREEMENT_DRAFTED);
    story
        .on(8, 1)
        .then(new EnteredInError(
            new ErrorTarget.OneEntry(draft.eventId()), CorrectionReason.DRAFT_EXPIRED));
    assertThat(owed(story)).isEmpty();
    assertThat(story.file().state().newestAgreement()).isEmpty();
  }

  @Test
  void aCaseThatIsClosedOverADraftStillOwesIt() {
    Story story = drafted()
        .then(new CaseReturned(
            Story.closure(ClosureCause.RECALLED_BY_REFERRER, Initiator.REFERRER),
            ReportContent.CLOSED_ONLY));
    assertThat(owed(story)).hasSize(1);
    story.on(LocalDate.of(2034, 1, 1)).then(Retention.ended());
    assertThat(owed(story)).isEmpty();
    assertThat(Retention.under(Profiles.rocRestore()).decisions(story.file())).isEmpty();
  }

  @Test
  void whatALegalMatterNeedsStays() {
    Story story = drafted().then(new LegalHoldPlaced(LegalHoldReason.PROCEEDINGS));
    assertThat(owed(story)).isEmpty();
    assertThat(story.file().drafts()).hasSize(1);
  }

  @Test
  void aDraftOfAMonthThatIsKnownNoMoreClosely() {
    Story story = met();
    CaseFile file = CaseFileWith.event(
        story.file(),
        new AgreementDrafted(Story.agreement()),
        Occurred.in(YearMonth.of(2026, 6), Story.BOLTON));
    assertThat(story.machine().duties(file, story.context()))
        .filteredOn(duty -> duty.kind() == DutyKind.SETTLE_DRAFT)
        .extracting(Duty::due)
        .containsExactly(new Duty.NotKnown(Duty.Missing.DAY));
  }

  @Test
  void theDutyAndTheRetentionNameTheSameDays() {
    Retention retention = Retention.under(Profiles.rocRestore());
    for (Story story : List.of(drafted(), byLetter().then(new ExchangeDrafted(LETTER)), met())) {
      assertThat(retention.decisions(story.file()))
          .filteredOn(decision -> decision.rule().equals(Rules.DAT_07))
          .extracting(RetentionDecision::dueOn)
          .containsExactlyElementsOf(
              owed(story).stream().map(duty -> ((Duty.On) duty.due()).date()).toList());
    }
  }

  private static Story met() {
    return Story.graffiti().engage().assess().prepare().meet();
  }

  private static Story drafted() {
    return met()
        .then(
            new OutcomeRecorded(new Outcome(OutcomeKind.AGREEMENT)),
            new AgreementDrafted(Story.agreement()));
  }

  private static Story byLetter() {
    return Story.graffiti()
        .engage()
        .assess()
        .prepare()
        .then(
            consent(HARMED, ConsentPurpose.INDIRECT),
            consent(RESPONSIBLE, ConsentPurpose.INDIRECT),
            new RouteChanged(Route.INDIRECT, RouteChangeCause.PARTY_WISH));
  }

  private static List<Duty> owed(Story story) {
    return owed(story.machine(), story);
  }

  private static List<Duty> owed(CaseMachine machine, Story story) {
    return machine.duties(story.file(), story.context()).stream()
        .filter(duty -> duty.kind() == DutyKind.SETTLE_DRAFT)
        .toList();
  }
}
