// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import static io.github.amends.casework.Story.BOLTON;
import static io.github.amends.casework.Story.HARMED;
import static io.github.amends.casework.Story.LEAD;
import static io.github.amends.casework.Story.MEETING;
import static io.github.amends.casework.Story.RESPONSIBLE;
import static io.github.amends.casework.Story.SECOND;
import static io.github.amends.casework.Story.assessed;
import static io.github.amends.casework.Story.assigned;
import static io.github.amends.casework.Story.consent;
import static io.github.amends.casework.Story.harmed;
import static io.github.amends.casework.Story.informed;
import static io.github.amends.casework.Story.meeting;
import static io.github.amends.casework.Story.participant;
import static io.github.amends.casework.Story.prepared;
import static io.github.amends.casework.Story.referral;
import static io.github.amends.casework.Story.responsible;
import static io.github.amends.casework.Story.started;

import io.github.amends.assessment.RiskConclusion;
import io.github.amends.assessment.RiskRating;
import io.github.amends.assessment.Route;
import io.github.amends.assessment.Suitability;
import io.github.amends.basics.FacilitatorId;
import io.github.amends.basics.Occurred;
import io.github.amends.basics.ParticipantId;
import io.github.amends.event.ConflictDeclared;
import io.github.amends.event.MeetingScheduled;
import io.github.amends.event.ParticipationEndReason;
import io.github.amends.event.ParticipationEnded;
import io.github.amends.event.ProcessAdjourned;
import io.github.amends.event.ProcessEnded;
import io.github.amends.event.RouteChangeCause;
import io.github.amends.event.RouteChanged;
import io.github.amends.event.SuitabilityDecided;
import io.github.amends.meeting.Meeting;
import io.github.amends.participant.ConsentPurpose;
import io.github.amends.participant.ParticipantRole;
import io.github.amends.volunteer.AssignmentRole;
import io.github.amends.volunteer.Conflict;
import io.github.amends.volunteer.ConflictKind;

/**
 * Rules CON-01, FAC-06, FAC-08, PRE-01, PRE-07, MTG-01 and MTG-06: who meets, prepared and when.
 */
class MeetingRulesTest {
  private static final FacilitatorId THIRD = FacilitatorId.of("f-third");
  private static final ParticipantId NEIGHBOUR = ParticipantId.of("p-neighbour");

  @Breaks(rule = "FAC-06", code = "BLOCKED_FACILITATOR_CONFLICT")
  void whoKnowsAPartyDoesNotFacilitate(Breach breach) {
    Conflict conflict = new Conflict(THIRD, ConflictKind.KNOWS_PARTY);
    breach
        .isRefused(machine -> Story.graffiti(machine)
            .takeIn()
            .standing(Standings.builder(THIRD).addConflicts(conflict).build())
            .attempt(assigned(THIRD, AssignmentRole.CO)))
        .isAcceptedOnceMended(machine -> Story.graffiti(machine)
            .takeIn()
            .standing(Standings.inOrder(THIRD))
            .attempt(assigned(THIRD, AssignmentRole.CO)));
  }

  @Breaks(rule = "FAC-06", code = "BLOCKED_FACILITATOR_CONFLICT")
  void whatIsDeclaredLaterTakesNoConnectionAway(Breach breach) {
    ConflictDeclared knows = new ConflictDeclared(new Conflict(THIRD, ConflictKind.KNOWS_PARTY));
    ConflictDeclared officer =
        new ConflictDeclared(new Conflict(THIRD, ConflictKind.REFERRING_OFFICER));
    breach
        .isRefused(machine -> Story.graffiti(machine)
            .takeIn()
            .standing(Standings.inOrder(THIRD))
            .then(knows, officer)
            .attempt(assigned(THIRD, AssignmentRole.CO)))
        .isAcceptedOnceMended(machine -> Story.graffiti(machine)
            .takeIn()
            .standing(Standings.inOrder(THIRD))
            .then(officer)
            .attempt(assigned(THIRD, AssignmentRole.CO)));
  }

  @Breaks(rule = "FAC-06", code = "BLOCKED_FACILITATOR_STANDING_UNKNOWN")
  void whatNobodyHasCheckedIsUnknownAndNotSatisfied(Breach breach) {
    breach
        .isRefused(
            machine -> Story.graffiti(machine).takeIn().attempt(assigned(THIRD, AssignmentRole.CO)))
        .isAcceptedOnceMended(machine -> Story.graffiti(machine)
            .takeIn()
            .standing(Standings.inOrder(THIRD))
            .attempt(assigned(THIRD, AssignmentRole.CO)));
  }

  @Breaks(rule = "FAC-08", code = "BLOCKED_TOO_FEW_FACILITATORS")
  void aMeetingIsFacilitatedByTwo(Breach breach) {
    breach
        .isRefused(machine -> schedule(ready(machine), common().withFacilitators(LEAD)))
        .isAcceptedOnceMended(
            machine -> schedule(ready(machine), common().withFacilitators(LEAD, SECOND)));
  }

  @Breaks(rule = "FAC-08", code = "BLOCKED_TOO_FEW_FACILITATORS")
  void whoOnlyLearnsDoesNotCount(Breach breach) {
    breach
        .isRefused(machine -> schedule(
            ready(machine)
                .standing(Standings.inOrder(THIRD))
                .then(assigned(THIRD, AssignmentRole.SHADOW)),
            common().withFacilitators(LEAD, THIRD)))
        .isAcceptedOnceMended(machine -> schedule(
            ready(machine)
                .standing(Standings.inOrder(THIRD))
                .then(assigned(THIRD, AssignmentRole.CO)),
            common().withFacilitators(LEAD, THIRD)));
  }

  @Breaks(rule = "FAC-08", code = "BLOCKED_NO_LEAD")
  void aMeetingHasALead(Breach breach) {
    breach
        .isRefused(machine -> schedule(
            ready(machine)
                .standing(Standings.inOrder(THIRD))
                .then(assigned(THIRD, AssignmentRole.CO)),
            common().withFacilitators(SECOND, THIRD)))
        .isAcceptedOnceMended(machine -> schedule(
            ready(machine)
                .standing(Standings.inOrder(THIRD))
                .then(assigned(THIRD, AssignmentRole.LEAD)),
            common().withFacilitators(SECOND, THIRD)));
  }

  @Breaks(rule = "CON-01", code = "BLOCKED_CONSENT_MISSING")
  void eachWhoTakesPartConsentsToMeet(Breach breach) {
    Meeting ofThree = common().withParticipants(HARMED, RESPONSIBLE, NEIGHBOUR);
    breach
        .isRefused(machine -> schedule(withUnaskedNeighbour(machine), ofThree))
        .isAcceptedOnceMended(machine -> schedule(
            withUnaskedNeighbour(machine).then(consent(NEIGHBOUR, ConsentPurpose.DIRECT)),
            ofThree));
  }

  @Breaks(rule = "PRE-01", code = "BLOCKED_PREPARATION_MISSING")
  void eachWhoTakesPartWasPrepared(Breach breach) {
    Meeting ofThree = common().withParticipants(HARMED, RESPONSIBLE, NEIGHBOUR);
    breach
        .isRefused(machine -> schedule(withNeighbour(machine), ofThree))
        .isAcceptedOnceMended(
            machine -> schedule(withNeighbour(machine).then(prepared(NEIGHBOUR)), ofThree));
  }

  @Breaks(rule = "PRE-07", code = "BLOCKED_PREPARATION_JOINT")
  void opposedPartiesAreNotPreparedTogether(Breach breach) {
    breach
        .isRefused(machine ->
            Story.graffiti(machine).engage().assess().attempt(prepared(HARMED, RESPONSIBLE)))
        .isAcceptedOnceMended(machine -> Story.graffiti(machine)
            .engage()
            .assess()
            .then(prepared(HARMED))
            .attempt(prepared(RESPONSIBLE)));
  }

  @Breaks(rule = "MTG-01", code = "BLOCKED_ATTENDANCE")
  void aMeetingStartsWithBothSides(Breach breach) {
    breach
        .isRefused(machine -> fixed(machine).attempt(started(MEETING, HARMED)))
        .isAcceptedOnceMended(
            machine -> fixed(machine).attempt(started(MEETING, HARMED, RESPONSIBLE)));
  }

  @Breaks(rule = "MTG-01", code = "BLOCKED_ATTENDANCE")
  void nobodyIsToMeetWhereASideHasNobodyLeft(Breach breach) {
    breach
        .isRefused(machine -> afterTheDeathOf(HARMED, machine)
            .attempt(new SuitabilityDecided(new Suitability.Suitable(Route.DIRECT))))
        .isAcceptedOnceMended(machine -> afterTheDeathOf(HARMED, machine)
            .attempt(new SuitabilityDecided(new Suitability.Suitable(Route.SURROGATE))));
  }

  @Breaks(rule = "MTG-01", code = "BLOCKED_ATTENDANCE")
  void theRouteIsNotChangedToAMeetingWithNobody(Breach breach) {
    breach
        .isRefused(machine -> afterTheDeathOf(RESPONSIBLE, machine)
            .then(new SuitabilityDecided(new Suitability.Suitable(Route.SURROGATE)))
            .attempt(new RouteChanged(Route.DIRECT, RouteChangeCause.PARTY_WISH)))
        .isAcceptedOnceMended(machine -> assessedBoth(machine)
            .then(new SuitabilityDecided(new Suitability.Suitable(Route.SURROGATE)))
            .attempt(new RouteChanged(Route.DIRECT, RouteChangeCause.PARTY_WISH)));
  }

  private static Story afterTheDeathOf(ParticipantId who, CaseMachine machine) {
    return assessedBoth(machine).then(new ParticipationEnded(who, ParticipationEndReason.DIED));
  }

  private static Story assessedBoth(CaseMachine machine) {
    return Story.graffiti(machine)
        .engage()
        .then(
            Story.assessed(RESPONSIBLE, RiskRating.LOW, RiskConclusion.DIRECT_OK),
            Story.assessed(HARMED, RiskRating.LOW, RiskConclusion.DIRECT_OK));
  }

  @Breaks(rule = "MTG-06", code = "INVALID_TIME_ORDER")
  void aMeetingEndsAfterItStarts(Breach breach) throws Throwable {
    breach
        .cannotBeMade(() -> common().withEndsAt(common().startsAt()))
        .canBeMadeOnceMended(() -> common().withEndsAt(common().startsAt().plusSeconds(1)));
  }

  @Breaks(rule = "MTG-06", code = "INVALID_TIME_ORDER")
  void aMeetingIsFixedAhead(Breach breach) {
    breach
        .isRefused(machine -> ready(machine).on(6, 15).attempt(new MeetingScheduled(common())))
        .isAcceptedOnceMended(
            machine -> ready(machine).on(6, 13).attempt(new MeetingScheduled(common())));
  }

  @Breaks(rule = "MTG-06", code = "INVALID_TIME_ORDER")
  void aSittingDoesNotEndBeforeItBegan(Breach breach) {
    breach
        .isRefused(machine -> {
          Story running = fixed(machine).start();
          return running.attempt(
              new ProcessEnded(MEETING), Occurred.at(running.now().minusSeconds(3600), BOLTON));
        })
        .isAcceptedOnceMended(
            machine -> fixed(machine).start().attempt(new ProcessAdjourned(MEETING)));
  }

  private static Story ready(CaseMachine machine) {
    return Story.graffiti(machine).engage().assess().prepare();
  }

  private static Story fixed(CaseMachine machine) {
    return ready(machine).schedule();
  }

  /** A second person harmed, who was assessed and consents, and was not prepared. */
  private static Story withNeighbour(CaseMachine machine) {
    return Story.opening(
            machine,
            referral().build(),
            harmed(),
            responsible(),
            participant(NEIGHBOUR, ParticipantRole.HARMED))
        .engage()
        .involve(NEIGHBOUR)
        .assess()
        .then(assessed(NEIGHBOUR, RiskRating.LOW, RiskConclusion.DIRECT_OK))
        .prepare();
  }

  /** A second person harmed, who is prepared, and whom nobody has asked about a meeting. */
  private static Story withUnaskedNeighbour(CaseMachine machine) {
    return Story.opening(
            machine,
            referral().build(),
            harmed(),
            responsible(),
            participant(NEIGHBOUR, ParticipantRole.HARMED))
        .engage()
        .assess()
        .then(
            informed(NEIGHBOUR),
            consent(NEIGHBOUR, ConsentPurpose.ASSESSMENT),
            assessed(NEIGHBOUR, RiskRating.LOW, RiskConclusion.DIRECT_OK))
        .prepare()
        .then(prepared(NEIGHBOUR));
  }

  private static Meeting common() {
    return meeting(MEETING).build();
  }

  private static Decision schedule(Story story, Meeting meeting) {
    return story.on(6, 1).attempt(new MeetingScheduled(meeting));
  }
}
