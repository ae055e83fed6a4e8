// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import static io.github.amends.casework.Story.HARMED;
import static io.github.amends.casework.Story.LEAD;
import static io.github.amends.casework.Story.MEETING;
import static io.github.amends.casework.Story.RESPONSIBLE;
import static io.github.amends.casework.Story.acknowledged;
import static io.github.amends.casework.Story.assessed;
import static io.github.amends.casework.Story.assigned;
import static io.github.amends.casework.Story.everyTopic;
import static io.github.amends.casework.Story.harmed;
import static io.github.amends.casework.Story.meeting;
import static io.github.amends.casework.Story.participant;
import static io.github.amends.casework.Story.prepared;
import static io.github.amends.casework.Story.referral;
import static io.github.amends.casework.Story.responsible;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.amends.assessment.FurtherAbuse;
import io.github.amends.assessment.Mitigation;
import io.github.amends.assessment.RiskAssessment;
import io.github.amends.assessment.RiskConclusion;
import io.github.amends.assessment.RiskRating;
import io.github.amends.assessment.RiskTopic;
import io.github.amends.assessment.Route;
import io.github.amends.assessment.Suitability;
import io.github.amends.basics.ActorRef;
import io.github.amends.basics.Classification;
import io.github.amends.basics.FacilitatorId;
import io.github.amends.basics.LegalOrderId;
import io.github.amends.basics.MitigationId;
import io.github.amends.basics.Narrative;
import io.github.amends.basics.ParticipantId;
import io.github.amends.basics.RiskAssessmentId;
import io.github.amends.basics.Validity;
import io.github.amends.event.AcknowledgementRetracted;
import io.github.amends.event.CaseEvent;
import io.github.amends.event.EventType;
import io.github.amends.event.LegalEventRecorded;
import io.github.amends.event.LegalOrderVaried;
import io.github.amends.event.MeetingScheduled;
import io.github.amends.event.MitigationAdded;
import io.github.amends.event.NewOffenceRecorded;
import io.github.amends.event.ParticipationEndReason;
import io.github.amends.event.ParticipationEnded;
import io.github.amends.event.RiskAssessed;
import io.github.amends.event.SensitivityTriggered;
import io.github.amends.event.SensitivityWaived;
import io.github.amends.event.SuitabilityDecided;
import io.github.amends.participant.AcknowledgementDegree;
import io.github.amends.participant.ParticipantRole;
import io.github.amends.practice.Refusal;
import io.github.amends.practice.Rules;
import io.github.amends.referral.ChargingEvidence;
import io.github.amends.referral.LegalEvent;
import io.github.amends.referral.LegalOrder;
import io.github.amends.referral.LegalOrderKind;
import io.github.amends.referral.ProceedingStep;
import io.github.amends.referral.Sensitivity;
import io.github.amends.volunteer.AssignmentRole;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Rules ACC-03, ACC-05, RSK-02 to RSK-10 and CPX-01: what stands against a process. */
class AssessmentRulesTest {
  private static final FacilitatorId SUPERVISOR = FacilitatorId.of("f-supervisor");
  private static final SuitabilityDecided BY_MEETING =
      new SuitabilityDecided(new Suitability.Suitable(Route.DIRECT));
  private static final ParticipantId NEIGHBOUR = ParticipantId.of("p-neighbour");
  private static final LocalDate ORDER_ENDS = LocalDate.of(2026, 6, 30);

  @Breaks(rule = "ACC-03", code = "BLOCKED_ACKNOWLEDGEMENT_RETRACTED", guardedBy = "ACC-01")
  void whatWasTakenBackStopsTheMeeting(Breach breach) {
    CaseEvent takenBack = new AcknowledgementRetracted(RESPONSIBLE);
    CaseEvent saidAgain = acknowledged(RESPONSIBLE, AcknowledgementDegree.FULL);
    breach
        .isRefused(machine -> assessedBoth(machine).then(takenBack).attempt(BY_MEETING))
        .isAcceptedOnceMended(
            machine -> assessedBoth(machine).then(takenBack, saidAgain).attempt(BY_MEETING));
  }

  @Breaks(rule = "ACC-05", code = "BLOCKED_ACKNOWLEDGEMENT_DENIED", guardedBy = "ACC-01")
  void aDenialIsRecordedAndBlocks(Breach breach) {
    breach
        .isRefused(machine -> assessedBoth(machine)
            .then(acknowledged(RESPONSIBLE, AcknowledgementDegree.DENIED))
            .attempt(BY_MEETING))
        .isAcceptedOnceMended(machine -> assessedBoth(machine)
            .then(acknowledged(RESPONSIBLE, AcknowledgementDegree.PARTIAL))
            .attempt(BY_MEETING));
  }

  @Breaks(rule = "RSK-02", code = "BLOCKED_RISK_STALE")
  void afterAFurtherOffenceBothAreAssessedAnew(Breach breach) {
    CaseEvent offence = new NewOffenceRecorded(RESPONSIBLE, HARMED);
    breach
        .isRefused(machine -> assessedBoth(machine).then(offence).attempt(BY_MEETING))
        .isAcceptedOnceMended(machine -> assessedBoth(machine)
            .then(offence, Story.anew(low(RESPONSIBLE)), Story.anew(low(HARMED)))
            .attempt(BY_MEETING));
  }

  @Breaks(rule = "RSK-02", code = "BLOCKED_RISK_STALE")
  void anAssessmentIsGoodToItsLastDay(Breach breach) {
    RiskAssessed tillMay = Story.anew(
        new RiskAssessed(low(HARMED).assessment().withValidUntil(LocalDate.of(2026, 5, 31))));
    breach
        .isRefused(machine -> assessedBoth(machine).then(tillMay).on(6, 1).attempt(BY_MEETING))
        .isAcceptedOnceMended(
            machine -> assessedBoth(machine).then(tillMay).on(5, 31).attempt(BY_MEETING));
  }

  @Breaks(rule = "RSK-03", code = "INVALID_RISK_INCOMPLETE")
  void everyTopicIsRated(Breach breach) {
    RiskAssessment whole = low(HARMED).assessment();
    Map<RiskTopic, RiskRating> lacking = everyTopic(RiskRating.LOW);
    lacking.remove(RiskTopic.RIGHT_TIME);
    breach
        .isRefused(machine ->
            Story.graffiti(machine).engage().attempt(new RiskAssessed(whole.withRatings(lacking))))
        .isAcceptedOnceMended(
            machine -> Story.graffiti(machine).engage().attempt(new RiskAssessed(whole)));
  }

  @Breaks(rule = "RSK-05", code = "BLOCKED_GBV_DIRECT")
  void afterGenderBasedViolenceNobodyMeetsWhileFurtherAbuseIsPossible(Breach breach) {
    breach
        .isRefused(machine -> afterViolence(machine, FurtherAbuse.POSSIBLE).attempt(approved()))
        .isAcceptedOnceMended(
            machine -> afterViolence(machine, FurtherAbuse.NOT_EXPECTED).attempt(approved()));
  }

  @Breaks(rule = "RSK-06", code = "BLOCKED_RISK_UNMITIGATED")
  void somebodySeesToEachHighRisk(Breach breach) {
    breach
        .isRefused(machine -> highRisk(machine).attempt(fixed()))
        .isAcceptedOnceMended(
            machine -> highRisk(machine).then(mitigated(RiskTopic.MOTIVATION)).attempt(fixed()));
  }

  @Breaks(rule = "RSK-08", code = "BLOCKED_LEGAL_ORDER")
  void anOrderBetweenThePartiesIsKept(Breach breach) {
    breach
        .isRefused(machine -> assessedBoth(machine).then(order()).attempt(BY_MEETING))
        .isAcceptedOnceMended(machine -> assessedBoth(machine)
            .then(order())
            .then(new LegalOrderVaried(order(Set.of())))
            .attempt(BY_MEETING));
  }

  @Breaks(rule = "RSK-08", code = "BLOCKED_LEGAL_ORDER")
  void anOrderOfWhichOnlyTheServiceKnowsIsKept(Breach breach) {
    breach
        .isRefused(machine -> assessedBoth(machine)
            .knowing(known -> known.withLegalOrders(List.of(order(Set.of(HARMED, RESPONSIBLE)))))
            .attempt(BY_MEETING))
        .isAcceptedOnceMended(machine -> assessedBoth(machine)
            .knowing(known -> known.withLegalOrders(List.of(order(Set.of(HARMED, NEIGHBOUR)))))
            .attempt(BY_MEETING));
  }

  @Breaks(rule = "RSK-08", code = "BLOCKED_CONTEXT_UNKNOWN")
  void whetherAnOrderStandsInTheWayIsKnown(Breach breach) {
    breach
        .isRefused(machine ->
            assessedBoth(machine).knowing(AssessmentRulesTest::withoutOrders).attempt(BY_MEETING))
        .isAcceptedOnceMended(machine -> assessedBoth(machine)
            .knowing(AssessmentRulesTest::withoutOrders)
            .knowing(known -> known.withLegalOrders(List.of()))
            .attempt(BY_MEETING));
  }

  @Breaks(rule = "REF-05", code = "REF-05")
  void afterAnAcquittalTheEvidenceIsAskedForAgain(Breach breach) {
    breach
        .isRefused(machine ->
            assessedBoth(machine).then(proceeding(ProceedingStep.ACQUITTED)).attempt(BY_MEETING))
        .isAcceptedOnceMended(machine ->
            assessedBoth(machine).then(proceeding(ProceedingStep.CHARGED)).attempt(BY_MEETING));
  }

  @Breaks(rule = "REF-05", code = "REF-05")
  void whoIsTakenToCourtNoMoreIsNotMetEither(Breach breach) {
    breach
        .isRefused(machine -> assessedBoth(machine)
            .then(proceeding(ProceedingStep.CHARGED), proceeding(ProceedingStep.DISCONTINUED))
            .attempt(BY_MEETING))
        .isAcceptedOnceMended(machine -> assessedBoth(machine)
            .then(proceeding(ProceedingStep.DISCONTINUED), proceeding(ProceedingStep.CHARGED))
            .attempt(BY_MEETING));
  }

  @Breaks(rule = "REF-05", code = "REF-05")
  void whenWhoWasChargedHasLeftTheEvidenceIsAskedForAgain(Breach breach) {
    breach
        .isRefused(machine -> withoutTheOneCharged(machine).attempt(BY_MEETING))
        .isAcceptedOnceMended(machine -> withoutTheOneCharged(machine)
            .then(proceeding(ProceedingStep.CHARGED))
            .attempt(BY_MEETING));
  }

  @Test
  void afterTheReferrerWasAskedAChargeLiftsTheDoubt() {
    Decision decision =
        withoutTheOneCharged(CaseMachine.under(Breach.under(Rules.REF_05))).attempt(BY_MEETING);
    assertThat(((Decision.Refused) decision).refusals())
        .singleElement()
        .extracting(Refusal::liftedBy)
        .isEqualTo(List.of(EventType.LEGAL_EVENT_RECORDED.code()));
  }

  @Test
  void theRefusalSaysWhenTheOrderEndsByItself() {
    Decision decision = assessedBoth(CaseMachine.under(Breach.under(Rules.RSK_08)))
        .then(order())
        .attempt(BY_MEETING);
    assertThat(((Decision.Refused) decision).refusals())
        .singleElement()
        .extracting(Refusal::liftsOn)
        .isEqualTo(Optional.of(ORDER_ENDS.plusDays(1)));
  }

  @Breaks(rule = "RSK-10", code = "BLOCKED_SUITABILITY_APPROVAL")
  void whoAssessedAComplexCaseIsNotTheOnlyOneToApproveIt(Breach breach) {
    CaseEvent manyParties = new SensitivityTriggered(Sensitivity.MANY_PARTIES);
    RiskAssessed byTheLead =
        Story.anew(new RiskAssessed(low(HARMED).assessment().withAssessors(LEAD)));
    breach
        .isRefused(machine -> supervised(machine)
            .then(byTheLead, manyParties)
            .attempt(new SuitabilityDecided(BY_MEETING.suitability(), Optional.of(LEAD))))
        .isAcceptedOnceMended(
            machine -> supervised(machine).then(byTheLead, manyParties).attempt(approved()));
  }

  @Breaks(rule = "FAC-13", code = "BLOCKED_SUITABILITY_APPROVAL")
  void aComplexCaseHasASupervisorBeforeItIsDecided(Breach breach) {
    CaseEvent manyParties = new SensitivityTriggered(Sensitivity.MANY_PARTIES);
    breach
        .isRefused(machine -> assessedBoth(machine).then(manyParties).attempt(approved()))
        .isAcceptedOnceMended(machine -> supervised(machine).then(manyParties).attempt(approved()));
  }

  @Breaks(rule = "CPX-01", code = "CPX-01")
  void onlyASupervisorSaysThatASensitiveCaseIsNotComplex(Breach breach) {
    CaseEvent manyParties = new SensitivityTriggered(Sensitivity.MANY_PARTIES);
    breach
        .isRefused(machine -> supervised(machine).then(manyParties).attempt(waivedBy(LEAD)))
        .isAcceptedOnceMended(
            machine -> supervised(machine).then(manyParties).attempt(waivedBy(SUPERVISOR)));
  }

  private static Story assessedBoth(CaseMachine machine) {
    return Story.graffiti(machine).engage().then(low(RESPONSIBLE), low(HARMED));
  }

  /** Taken in because somebody was charged, who has left since. */
  private static Story withoutTheOneCharged(CaseMachine machine) {
    return Story.opening(
            machine,
            referral().evidence(ChargingEvidence.NOT_ENOUGH).build(),
            harmed(),
            responsible(),
            participant(NEIGHBOUR, ParticipantRole.RESPONSIBLE))
        .then(new LegalEventRecorded(new LegalEvent.Proceeding(NEIGHBOUR, ProceedingStep.CHARGED)))
        .engage()
        .then(low(RESPONSIBLE), low(HARMED))
        .then(new ParticipationEnded(NEIGHBOUR, ParticipationEndReason.MOVED_AWAY));
  }

  private static Story supervised(CaseMachine machine) {
    return assessedBoth(machine)
        .standing(Standings.inOrder(SUPERVISOR))
        .then(assigned(SUPERVISOR, AssignmentRole.SUPERVISOR));
  }

  private static Story afterViolence(CaseMachine machine, FurtherAbuse abuse) {
    return Story.graffiti(machine)
        .engage()
        .standing(Standings.inOrder(SUPERVISOR))
        .then(
            assigned(SUPERVISOR, AssignmentRole.SUPERVISOR),
            new SensitivityTriggered(Sensitivity.GENDER_BASED_VIOLENCE),
            new RiskAssessed(low(RESPONSIBLE).assessment().withFurtherAbuse(abuse)),
            new RiskAssessed(low(HARMED).assessment().withFurtherAbuse(abuse)));
  }

  /** Two who are ready to meet, and a third of whom one thing is a high risk. */
  private static Story highRisk(CaseMachine machine) {
    Map<RiskTopic, RiskRating> ratings = everyTopic(RiskRating.LOW);
    ratings.put(RiskTopic.MOTIVATION, RiskRating.HIGH);
    return Story.opening(
            machine,
            referral().build(),
            harmed(),
            responsible(),
            participant(NEIGHBOUR, ParticipantRole.HARMED))
        .engage()
        .involve(NEIGHBOUR)
        .assess()
        .then(new RiskAssessed(low(NEIGHBOUR).assessment().withRatings(ratings)))
        .prepare()
        .then(prepared(NEIGHBOUR), mitigated(RiskTopic.NEEDS));
  }

  private static MitigationAdded mitigated(RiskTopic topic) {
    return new MitigationAdded(new Mitigation(
        MitigationId.of("mi-" + topic.code()),
        RiskAssessmentId.of("ra-" + NEIGHBOUR),
        topic,
        ActorRef.volunteer("f-lead"),
        LocalDate.of(2026, 6, 10)));
  }

  private static MeetingScheduled fixed() {
    return new MeetingScheduled(
        meeting(MEETING).build().withParticipants(HARMED, RESPONSIBLE, NEIGHBOUR));
  }

  private static SuitabilityDecided approved() {
    return new SuitabilityDecided(BY_MEETING.suitability(), Optional.of(SUPERVISOR));
  }

  private static LegalEventRecorded proceeding(ProceedingStep step) {
    return new LegalEventRecorded(new LegalEvent.Proceeding(RESPONSIBLE, step));
  }

  /** All that a context says but for the orders. */
  private static Context withoutOrders(Context context) {
    return Context.at(context.now())
        .withStandings(context.standings())
        .withAges(context.ages())
        .withOpenCases(Set.of());
  }

  private static LegalEventRecorded order() {
    return new LegalEventRecorded(new LegalEvent.OrderMade(order(Set.of(HARMED, RESPONSIBLE))));
  }

  private static LegalOrder order(Set<ParticipantId> keepsApart) {
    return new LegalOrder(
        LegalOrderId.of("o-1"),
        LegalOrderKind.BAIL_CONDITION,
        Validity.between(LocalDate.of(2026, 5, 1), ORDER_ENDS),
        new TreeSet<>(keepsApart));
  }

  private static SensitivityWaived waivedBy(FacilitatorId who) {
    return new SensitivityWaived(
        Sensitivity.MANY_PARTIES,
        who,
        new Narrative("Two neighbours and their landlord.", Classification.PUBLIC));
  }

  private static RiskAssessed low(ParticipantId who) {
    return assessed(who, RiskRating.LOW, RiskConclusion.DIRECT_OK);
  }
}
