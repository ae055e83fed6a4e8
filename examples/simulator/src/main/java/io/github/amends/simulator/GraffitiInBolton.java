// SPDX-License-Identifier: Apache-2.0
package io.github.amends.simulator;

import static io.github.amends.simulator.Roles.HARMED;
import static io.github.amends.simulator.Roles.LEAD;
import static io.github.amends.simulator.Roles.MEETING;
import static io.github.amends.simulator.Roles.RESPONSIBLE;
import static io.github.amends.simulator.Roles.SECOND;
import static io.github.amends.simulator.Roles.SUPPORTER;

import io.github.amends.agreement.Agreement;
import io.github.amends.agreement.Confirmation;
import io.github.amends.agreement.ConfirmationForm;
import io.github.amends.agreement.FollowUp;
import io.github.amends.agreement.Measure;
import io.github.amends.agreement.Outcome;
import io.github.amends.agreement.OutcomeKind;
import io.github.amends.agreement.Reached;
import io.github.amends.agreement.TermKind;
import io.github.amends.agreement.TermProgress;
import io.github.amends.agreement.TermResult;
import io.github.amends.agreement.Wellbeing;
import io.github.amends.assessment.Route;
import io.github.amends.assessment.Suitability;
import io.github.amends.basics.ActorRef;
import io.github.amends.basics.AgreementId;
import io.github.amends.basics.FacilitatorId;
import io.github.amends.basics.ParticipantId;
import io.github.amends.basics.TermId;
import io.github.amends.event.AcknowledgementRecorded;
import io.github.amends.event.AgreementAgreed;
import io.github.amends.event.AgreementDrafted;
import io.github.amends.event.CaseCompleted;
import io.github.amends.event.FollowUpRecorded;
import io.github.amends.event.HarmedInformed;
import io.github.amends.event.MeetingScheduled;
import io.github.amends.event.OutcomeRecorded;
import io.github.amends.event.ParticipantAdded;
import io.github.amends.event.ProcessEnded;
import io.github.amends.event.ProcessStarted;
import io.github.amends.event.ReferralAccepted;
import io.github.amends.event.ReferrerInformed;
import io.github.amends.event.ReportContent;
import io.github.amends.event.ScreeningBegun;
import io.github.amends.event.SuitabilityDecided;
import io.github.amends.event.TermProgressRecorded;
import io.github.amends.meeting.Meeting;
import io.github.amends.participant.Acknowledgement;
import io.github.amends.participant.AcknowledgementDegree;
import io.github.amends.participant.ConsentPurpose;
import io.github.amends.participant.ParticipantRole;
import io.github.amends.volunteer.AssignmentRole;
import io.github.amends.volunteer.Conflict;
import io.github.amends.volunteer.ConflictKind;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** The worked example of graffiti in Bolton. */
final class GraffitiInBolton {
  private static final FacilitatorId FRIEND = FacilitatorId.of("volunteer-3");
  private static final FacilitatorId STRANGER = FacilitatorId.of("volunteer-4");
  private static final Instant START = Play.instant(LocalDate.of(2026, 6, 18), LocalTime.of(18, 0));
  private static final AgreementId AGREEMENT = AgreementId.of("agreement-1");

  private GraffitiInBolton() {}

  static WorkedExample play() {
    Play play = new Play(
        "case-e1",
        LocalDate.of(2026, 5, 4),
        "The police refer graffiti on the wall of a house in Bolton.",
        Roles.referral(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 4, 25)));
    takeIn(play);
    engage(play);
    prepare(play);
    meet(play);
    agree(play);
    followUp(play);
    return play.end("Graffiti in Bolton: a meeting, a repair and an apology");
  }

  private static void takeIn(Play play) {
    Conflict friendship = new Conflict(FRIEND, ConflictKind.KNOWS_PARTY);
    play.on(LocalDate.of(2026, 5, 5), 9, 30)
        .step("The coordinator looks at it.", new ScreeningBegun())
        .step("It is within scope and taken in.", new ReferralAccepted())
        .knowing(Records.inOrder(FRIEND, friendship))
        .knowing(Records.inOrder(LEAD))
        .knowing(Records.inOrder(SECOND))
        .on(LocalDate.of(2026, 5, 8), 10, 0)
        .step(
            "A volunteer is asked to lead who knows both families.",
            Roles.assigned(FRIEND, AssignmentRole.LEAD))
        .step("Another volunteer leads.", Roles.assigned(LEAD, AssignmentRole.LEAD))
        .step("A second one helps.", Roles.assigned(SECOND, AssignmentRole.CO));
  }

  private static void engage(Play play) {
    play.on(LocalDate.of(2026, 5, 12), 17, 0)
        .step("The person responsible is rung up.", Roles.reached(RESPONSIBLE))
        .on(LocalDate.of(2026, 5, 14), 17, 30)
        .step("At home they are told what it is about.", Roles.informed(RESPONSIBLE))
        .step("They agree to an assessment,", Roles.consent(RESPONSIBLE, ConsentPurpose.ASSESSMENT))
        .step("and to meet.", Roles.consent(RESPONSIBLE, ConsentPurpose.DIRECT))
        .step(
            "They accept that they sprayed the wall.",
            new AcknowledgementRecorded(
                new Acknowledgement(RESPONSIBLE, AcknowledgementDegree.FULL)))
        .step(
            "They wish to bring somebody who stands by them.",
            new ParticipantAdded(Roles.participant(SUPPORTER, "person-3", ParticipantRole.SUPPORTER)
                .supports(RESPONSIBLE)
                .build()))
        .on(LocalDate.of(2026, 5, 18), 11, 0)
        .step("The person harmed is rung up.", Roles.reached(HARMED))
        .on(LocalDate.of(2026, 5, 20), 18, 0)
        .step("At home they are told what it is about.", Roles.informed(HARMED))
        .step("They agree to an assessment,", Roles.consent(HARMED, ConsentPurpose.ASSESSMENT))
        .step("and to meet.", Roles.consent(HARMED, ConsentPurpose.DIRECT));
  }

  private static void prepare(Play play) {
    play.on(LocalDate.of(2026, 5, 26), 10, 0)
        .step("The risks for the person responsible are low.", Roles.assessed(RESPONSIBLE))
        .step("So are those for the person harmed.", Roles.assessed(HARMED))
        .step("They can meet.", new SuitabilityDecided(new Suitability.Suitable(Route.DIRECT)))
        .on(LocalDate.of(2026, 5, 28), 17, 0)
        .step("The person responsible is prepared.", Roles.prepared(RESPONSIBLE))
        .on(LocalDate.of(2026, 6, 2), 17, 0)
        .step("The person harmed is prepared, separately.", Roles.prepared(HARMED));
  }

  private static void meet(Play play) {
    Meeting meeting = Roles.meeting(START).addParticipants(SUPPORTER).build();
    Meeting hasty =
        Meeting.builder().from(meeting).facilitators(List.of(LEAD, STRANGER)).build();
    play.on(LocalDate.of(2026, 6, 4), 10, 0)
        .step(
            "A meeting is fixed with a volunteer of another place, and a supporter nobody asked.",
            new MeetingScheduled(hasty))
        .step("The supporter is told what it is about.", Roles.informed(SUPPORTER))
        .step("They agree to be there.", Roles.consent(SUPPORTER, ConsentPurpose.DIRECT))
        .step(
            "The meeting is fixed for the evening of 18 June, with both volunteers.",
            new MeetingScheduled(meeting))
        .on(LocalDate.of(2026, 6, 18), 18, 0)
        .step(
            "All are there, and it begins.",
            new ProcessStarted(MEETING, meeting.participants(), meeting.facilitators()))
        .on(LocalDate.of(2026, 6, 18), 19, 40)
        .step("It ends after an hour and forty minutes.", new ProcessEnded(MEETING));
  }

  private static void agree(Play play) {
    LocalDate due = LocalDate.of(2026, 7, 31);
    Agreement agreement = Agreement.builder()
        .id(AGREEMENT)
        .version(1)
        .proportionalityStatedBy(ActorRef.volunteer(Roles.LEAD.value()))
        .lawfulnessStatedBy(ActorRef.volunteer(Roles.LEAD.value()))
        .addTerms(Roles.term("term-1", TermKind.REPAIR, new Measure.Hours(4), due))
        .addTerms(Roles.term("term-2", TermKind.APOLOGY_LETTER, new Measure.Once(), due))
        .build();
    play.step(
            "They have come to an agreement.",
            new OutcomeRecorded(new Outcome(OutcomeKind.AGREEMENT)))
        .step(
            "It is written down: four hours of cleaning and painting, and a letter of apology.",
            new AgreementDrafted(agreement))
        .step("The person harmed agrees to it.", Roles.consent(HARMED, ConsentPurpose.AGREEMENT))
        .step(
            "So does the person responsible.", Roles.consent(RESPONSIBLE, ConsentPurpose.AGREEMENT))
        .step(
            "Both sign it, and it is in force.",
            new AgreementAgreed(AGREEMENT, 1, List.of(signed(HARMED), signed(RESPONSIBLE))))
        .on(LocalDate.of(2026, 7, 4), 13, 0)
        .step("The wall is painted.", fulfilled("term-1", TermKind.REPAIR, 4))
        .on(LocalDate.of(2026, 7, 13), 12, 0)
        .step("The letter is delivered.", fulfilled("term-2", TermKind.APOLOGY_LETTER, 0));
  }

  private static Confirmation signed(ParticipantId who) {
    return new Confirmation(who, ConfirmationForm.SIGNED, Optional.empty());
  }

  private static TermProgressRecorded fulfilled(String term, TermKind kind, int hours) {
    return new TermProgressRecorded(TermProgress.builder()
        .term(TermId.of(term))
        .result(TermResult.FULFILLED)
        .quantity(hours)
        .evidence(TermMaker.evidence(kind))
        .build());
  }

  private static void followUp(Play play) {
    play.on(LocalDate.of(2026, 8, 10), 11, 0)
        .step(
            "The person harmed is glad to be asked how they are,",
            Roles.consent(HARMED, ConsentPurpose.FOLLOW_UP))
        .step(
            "and says on the telephone that they are better.",
            new FollowUpRecorded(new FollowUp(HARMED, Reached.REACHED, Wellbeing.BETTER)))
        .step(
            "The police are told what came of it, and nothing of what was said.",
            new ReferrerInformed(ReportContent.OUTCOME_AND_COMPLIANCE))
        .step(
            "The person harmed is told that all was kept.",
            new HarmedInformed(HARMED, ReportContent.OUTCOME_AND_COMPLIANCE))
        .step("The case is closed.", new CaseCompleted());
  }
}
