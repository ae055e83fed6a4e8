// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import static io.github.amends.casework.Story.HARMED;
import static io.github.amends.casework.Story.LEAD;
import static io.github.amends.casework.Story.MEETING;
import static io.github.amends.casework.Story.RESPONSIBLE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.amends.agreement.BreachResponse;
import io.github.amends.agreement.MonitoringReview;
import io.github.amends.agreement.Respondent;
import io.github.amends.agreement.SurveyInstrument;
import io.github.amends.agreement.SurveyMode;
import io.github.amends.assessment.RiskConclusion;
import io.github.amends.assessment.RiskRating;
import io.github.amends.basics.DateRange;
import io.github.amends.basics.DocumentRef;
import io.github.amends.basics.Occurred;
import io.github.amends.basics.ParticipantId;
import io.github.amends.basics.WorkingDays;
import io.github.amends.event.AgreementReviewed;
import io.github.amends.event.AssignmentEnded;
import io.github.amends.event.CaseEvent;
import io.github.amends.event.CaseNotProceeded;
import io.github.amends.event.ClosureCause;
import io.github.amends.event.HarmedInformed;
import io.github.amends.event.InformationDeclined;
import io.github.amends.event.InformationSubject;
import io.github.amends.event.Initiator;
import io.github.amends.event.LegalHoldLifted;
import io.github.amends.event.LegalHoldPlaced;
import io.github.amends.event.LegalHoldReason;
import io.github.amends.event.OfferResponse;
import io.github.amends.event.ProcessStopped;
import io.github.amends.event.ProcessTaken;
import io.github.amends.event.ReferralAcknowledged;
import io.github.amends.event.ReferrerToldDate;
import io.github.amends.event.ReportContent;
import io.github.amends.event.StopCause;
import io.github.amends.event.SupportKind;
import io.github.amends.event.SupportOffered;
import io.github.amends.event.SurveyOffered;
import io.github.amends.participant.ContactOutcome;
import io.github.amends.practice.Force;
import io.github.amends.practice.Profile;
import io.github.amends.practice.Profiles;
import io.github.amends.practice.Rules;
import io.github.amends.referral.ReferralSource;
import io.github.amends.referral.SelfReferralRole;
import io.github.amends.volunteer.AssignmentEndReason;
import io.github.amends.volunteer.AssignmentRole;
import io.github.amends.volunteer.FacilitatorStanding;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class DutyTest {
  private static final WorkingDays ENGLAND = WorkingDays.of(
      DateRange.of(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1)),
      Set.of(LocalDate.of(2026, 5, 4)));

  @Test
  void theReferrerIsToldThatTheReferralCameIn() {
    Story story = Story.graffiti();
    assertThat(owed(story, DutyKind.ACKNOWLEDGE_REFERRAL)).singleElement().satisfies(duty -> {
      assertThat(duty.since()).isEqualTo(Occurred.on(LocalDate.of(2026, 5, 1), Story.BOLTON));
      assertThat(duty.due()).isEqualTo(new Duty.NoDate());
      assertThat(duty.rules()).containsExactly(Rules.REF_08);
    });
    assertThat(owed(after(story, new ReferralAcknowledged()), DutyKind.ACKNOWLEDGE_REFERRAL))
        .isEmpty();
  }

  @Test
  void whoeverReferredThemselvesIsNoReferrer() {
    Story story = Story.opening(
        Story.referral()
            .source(new ReferralSource.Party(SelfReferralRole.HARMED))
            .build(),
        List.of(Story.harmed(), Story.responsible()));
    assertThat(owed(story, DutyKind.ACKNOWLEDGE_REFERRAL)).isEmpty();
  }

  @Test
  void informationIsDueInWorkingDaysWhereTheyAreKnown() {
    Story story = Story.graffiti();
    List<Duty> known = story.machine().duties(story.file(), story.context(), ENGLAND);
    // Received on Friday 1 May; Monday 4 May is a holiday: the fifth working day is Monday 11 May.
    assertThat(known)
        .filteredOn(duty -> duty.kind() == DutyKind.INFORM_PARTICIPANT)
        .singleElement()
        .satisfies(duty -> {
          assertThat(duty.participant()).contains(HARMED);
          assertThat(duty.due()).isEqualTo(new Duty.On(LocalDate.of(2026, 5, 11)));
          assertThat(duty.isOverdue(LocalDate.of(2026, 5, 11))).isFalse();
          assertThat(duty.isOverdue(LocalDate.of(2026, 5, 12))).isTrue();
        });
  }

  @Test
  void whereWorkingDaysAreNotKnownNoDayIsGuessed() {
    assertThat(owed(Story.graffiti(), DutyKind.INFORM_PARTICIPANT))
        .singleElement()
        .satisfies(duty -> {
          assertThat(duty.due()).isEqualTo(new Duty.NotKnown(Duty.Missing.WORKING_DAYS));
          assertThat(duty.isOverdue(LocalDate.of(2099, 1, 1))).isFalse();
        });
  }

  @Test
  void whereTheDayOfTheReferralIsNotKnownNoDayIsGuessed() {
    Story story = Story.opening(
        Story.referral()
            .received(Occurred.in(YearMonth.of(2026, 5), Story.BOLTON))
            .build(),
        List.of(Story.harmed(), Story.responsible()));
    assertThat(story.machine().duties(story.file(), story.context(), ENGLAND))
        .filteredOn(duty -> duty.kind() == DutyKind.INFORM_PARTICIPANT)
        .extracting(Duty::due)
        .containsExactly(new Duty.NotKnown(Duty.Missing.DAY));
  }

  @Test
  void whoeverWasInformedOrAskedNotToBeContactedIsNotOwedInformation() {
    assertThat(owed(Story.graffiti().engage(), DutyKind.INFORM_PARTICIPANT)).isEmpty();
    Story story = Story.graffiti()
        .takeIn()
        .then(Story.contacted(HARMED, ContactOutcome.ASKED_NOT_TO_CONTACT));
    assertThat(owed(story, DutyKind.INFORM_PARTICIPANT)).isEmpty();
  }

  @Test
  void aLeadWhoWasLostHasToBeReplaced() {
    Story story = Story.graffiti();
    assertThat(owed(story, DutyKind.NAME_LEAD)).isEmpty();
    story.takeIn();
    assertThat(owed(story, DutyKind.NAME_LEAD)).isEmpty();
    story.then(new AssignmentEnded(LEAD, AssignmentEndReason.LEFT));
    assertThat(owed(story, DutyKind.NAME_LEAD)).hasSize(1);
    story.then(Story.assigned(LEAD, AssignmentRole.LEAD));
    assertThat(owed(story, DutyKind.NAME_LEAD)).isEmpty();
  }

  @Test
  void supervisionThatHasLapsedIsOverdueAtOnce() {
    CaseMachine machine = CaseMachine.under(Profiles.rocRestore());
    Story story = Story.graffiti(machine).takeIn();
    FacilitatorStanding supervised = FacilitatorStanding.builder()
        .facilitator(LEAD)
        .addSupervisedOn(LocalDate.of(2026, 3, 1))
        .build();
    Context context = story
        .context()
        .withStanding(supervised)
        .withStanding(FacilitatorStanding.clear(Story.SECOND));
    List<Duty> duties = machine.duties(story.file(), context).stream()
        .filter(duty -> duty.kind() == DutyKind.SUPERVISE_FACILITATOR)
        .toList();
    // Twelve weeks after 1 March is 24 May: on the 85th day it has lapsed.
    assertThat(duties)
        .filteredOn(duty -> duty.facilitator().filter(LEAD::equals).isPresent())
        .singleElement()
        .satisfies(duty -> {
          assertThat(duty.due()).isEqualTo(new Duty.On(LocalDate.of(2026, 5, 24)));
          assertThat(duty.isOverdue(LocalDate.of(2026, 5, 25))).isTrue();
        });
    assertThat(duties)
        .filteredOn(duty -> duty.facilitator().filter(Story.SECOND::equals).isPresent())
        .extracting(Duty::due)
        .containsExactly(new Duty.NotKnown(Duty.Missing.STANDING));
  }

  @Test
  void afterAStopForSafetyEverybodyIsAssessedAnew() {
    Story story = Story.graffiti().engage().assess().prepare().schedule();
    assertThat(owed(story, DutyKind.REASSESS_RISK)).isEmpty();
    story.then(new ProcessStopped(StopCause.SAFETY, ProcessTaken.DID_NOT_TAKE_PLACE));
    assertThat(participants(owed(story, DutyKind.REASSESS_RISK)))
        .containsExactly(HARMED, RESPONSIBLE);
    story.then(Story.anew(Story.assessed(HARMED, RiskRating.LOW, RiskConclusion.DIRECT_OK)));
    assertThat(participants(owed(story, DutyKind.REASSESS_RISK))).containsExactly(RESPONSIBLE);
  }

  @Test
  void theReferrerIsToldTheDateOfAMeeting() {
    Story story = Story.graffiti().engage().assess().prepare().schedule();
    assertThat(owed(story, DutyKind.TELL_REFERRER_DATE))
        .extracting(Duty::due)
        .containsExactly(new Duty.On(LocalDate.of(2026, 6, 14)));
    assertThat(owed(after(story, new ReferrerToldDate(MEETING)), DutyKind.TELL_REFERRER_DATE))
        .isEmpty();
  }

  @Test
  void anAgreementIsReviewedAtTheInterval() {
    Story story = agreed();
    assertThat(owed(story, DutyKind.REVIEW_AGREEMENT))
        .extracting(Duty::due)
        .containsExactly(new Duty.On(LocalDate.of(2026, 6, 14).plusDays(90)));
    CaseFile reviewed = CaseFileWith.event(
        story.file(),
        new AgreementReviewed(
            new MonitoringReview(Story.AGREEMENT, 1, List.of(), BreachResponse.NO_ACTION)),
        Occurred.on(LocalDate.of(2026, 8, 1), Story.BOLTON));
    assertThat(owed(reviewed, DutyKind.REVIEW_AGREEMENT))
        .extracting(Duty::due)
        .containsExactly(new Duty.On(LocalDate.of(2026, 8, 1).plusDays(90)));
    assertThat(owed(story.keepTheAgreement(), DutyKind.REVIEW_AGREEMENT)).isEmpty();
  }

  @Test
  void theReferrerIsToldWhatCameOfIt() {
    Story story = agreed();
    assertThat(owed(story, DutyKind.REPORT_TO_REFERRER)).hasSize(1);
    story.keepTheAgreement().close();
    assertThat(owed(story, DutyKind.REPORT_TO_REFERRER)).isEmpty();
    assertThat(owed(closed(ClosureCause.WITHDREW, Initiator.HARMED), DutyKind.REPORT_TO_REFERRER))
        .hasSize(1);
  }

  @Test
  void thePersonHarmedIsToldHowItEndedUnlessTheyWouldRatherNotKnow() {
    Story story = agreed();
    assertThat(owed(story, DutyKind.INFORM_HARMED)).isEmpty();
    story.keepTheAgreement();
    assertThat(participants(owed(story, DutyKind.INFORM_HARMED))).containsExactly(HARMED);
    assertThat(owed(
            after(story, new HarmedInformed(HARMED, ReportContent.OUTCOME)),
            DutyKind.INFORM_HARMED))
        .isEmpty();
    InformationDeclined declined =
        new InformationDeclined(HARMED, new TreeSet<>(Set.of(InformationSubject.OUTCOME)));
    assertThat(owed(after(story, declined), DutyKind.INFORM_HARMED)).isEmpty();
  }

  @Test
  void whereAProcessIsUnsuitableOtherSupportIsOffered() {
    Story story = closed(ClosureCause.UNSUITABLE, Initiator.SERVICE);
    assertThat(participants(owed(story, DutyKind.OFFER_SUPPORT)))
        .containsExactly(HARMED, RESPONSIBLE);
    SupportOffered offered =
        new SupportOffered(HARMED, SupportKind.VICTIM_SERVICE, OfferResponse.DECLINED);
    assertThat(participants(owed(after(story, offered), DutyKind.OFFER_SUPPORT)))
        .containsExactly(RESPONSIBLE);
    assertThat(owed(closed(ClosureCause.WITHDREW, Initiator.HARMED), DutyKind.OFFER_SUPPORT))
        .isEmpty();
  }

  @Test
  void thoseWhoTookPartAreOfferedAQuestionnaire() {
    Story story = agreed();
    assertThat(participants(owed(story, DutyKind.OFFER_SURVEY)))
        .containsExactlyInAnyOrder(HARMED, RESPONSIBLE);
    SurveyOffered offered = new SurveyOffered(
        new Respondent.TakingPart(HARMED),
        new SurveyInstrument(new DocumentRef("survey-1"), 1),
        SurveyMode.PAPER);
    assertThat(participants(owed(after(story, offered), DutyKind.OFFER_SURVEY)))
        .containsExactly(RESPONSIBLE);
  }

  @Test
  void whatIsHeldOfAClosedCaseEndsAfterTheRetention() {
    Story story = agreed().keepTheAgreement().close();
    assertThat(owed(story, DutyKind.END_RETENTION))
        .extracting(Duty::due)
        .containsExactly(new Duty.On(LocalDate.of(2033, 7, 1)));
    CaseFile held = after(story, new LegalHoldPlaced(LegalHoldReason.PROCEEDINGS));
    assertThat(owed(held, DutyKind.END_RETENTION)).isEmpty();
    CaseFile lifted = CaseFileWith.event(
        held, new LegalHoldLifted(), Occurred.on(LocalDate.of(2026, 9, 1), Story.BOLTON));
    assertThat(owed(lifted, DutyKind.END_RETENTION)).hasSize(1);
    assertThat(owed(Story.graffiti(), DutyKind.END_RETENTION)).isEmpty();
  }

  @Test
  void aRuleThatTheProfileLeavesOutOwesNothing() {
    CaseMachine machine = CaseMachine.under(Profile.builder(Profiles.rocRestore())
        .id("quiet")
        .version(1)
        .title("Quiet")
        .force(Rules.REF_08, Force.OFF)
        .build());
    assertThat(
            machine.duties(Story.graffiti().file(), Context.at(Story.graffiti().now())))
        .extracting(Duty::kind)
        .doesNotContain(DutyKind.ACKNOWLEDGE_REFERRAL)
        .contains(DutyKind.INFORM_PARTICIPANT);
  }

  @Test
  void dutiesComeInTheOrderOfTheirKinds() {
    assertThat(agreed().machine().duties(agreed().file(), Context.at(agreed().now())))
        .extracting(Duty::kind)
        .isSorted()
        .hasSizeGreaterThan(3);
  }

  private static Story agreed() {
    return Story.graffiti().engage().assess().prepare().meet().agree();
  }

  private static Story closed(ClosureCause cause, Initiator initiator) {
    return Story.graffiti().engage().then(new CaseNotProceeded(Story.closure(cause, initiator)));
  }

  private static CaseFile after(Story story, CaseEvent event) {
    return CaseFileWith.event(story.file(), event, Occurred.at(story.now(), Story.BOLTON));
  }

  private static List<Duty> owed(Story story, DutyKind kind) {
    return owed(story.file(), kind);
  }

  private static List<Duty> owed(CaseFile file, DutyKind kind) {
    Context context = Context.at(Story.graffiti().now());
    return CaseMachine.under(Profiles.rocRestore()).duties(file, context).stream()
        .filter(duty -> duty.kind() == kind)
        .toList();
  }

  private static List<ParticipantId> participants(List<Duty> duties) {
    return duties.stream().flatMap(duty -> duty.participant().stream()).toList();
  }
}
