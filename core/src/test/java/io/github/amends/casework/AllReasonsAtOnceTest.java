// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import static io.github.amends.casework.Story.HARMED;
import static io.github.amends.casework.Story.LEAD;
import static io.github.amends.casework.Story.MEETING;
import static io.github.amends.casework.Story.RESPONSIBLE;
import static io.github.amends.casework.Story.harmed;
import static io.github.amends.casework.Story.meeting;
import static io.github.amends.casework.Story.participant;
import static io.github.amends.casework.Story.referral;
import static io.github.amends.casework.Story.responsible;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.amends.assessment.RiskConclusion;
import io.github.amends.assessment.RiskRating;
import io.github.amends.assessment.Route;
import io.github.amends.assessment.Suitability;
import io.github.amends.basics.ParticipantId;
import io.github.amends.event.CaseEvent;
import io.github.amends.event.MeetingScheduled;
import io.github.amends.event.SuitabilityDecided;
import io.github.amends.participant.ParticipantRole;
import io.github.amends.practice.Fact;
import io.github.amends.practice.Profiles;
import io.github.amends.practice.Refusal;
import io.github.amends.practice.RuleId;
import io.github.amends.practice.Rules;
import io.github.amends.volunteer.Conflict;
import io.github.amends.volunteer.ConflictKind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** That a refusal names everything that stands in the way, and not just the first thing. */
class AllReasonsAtOnceTest {
  private static final ParticipantId FRIEND = ParticipantId.of("p-friend");

  @Test
  void aMeetingThatBreaksSevenRulesIsRefusedForAllSeven() {
    // A second person responsible, about whom nothing is known yet, would come along.
    Story story = Story.opening(
            CaseMachine.under(Profiles.rocRestore()),
            referral().build(),
            harmed(),
            responsible(),
            participant(FRIEND, ParticipantRole.RESPONSIBLE))
        .engage()
        .assess()
        .prepare();
    assertThat(story.stage()).isEqualTo(CaseStage.READY);
    Conflict conflict = new Conflict(LEAD, ConflictKind.RELATED_TO_PARTY);
    Decision decision = story
        .on(6, 20)
        .standing(Standings.builder(LEAD).addConflicts(conflict).build())
        .attempt(new MeetingScheduled(meeting(MEETING)
            .build()
            .withParticipants(HARMED, RESPONSIBLE, FRIEND)
            .withFacilitators(LEAD)));
    List<Refusal> refusals = ((Decision.Refused) decision).refusals();
    assertThat(refusals)
        .extracting(Refusal::code)
        .containsExactlyInAnyOrder(
            "INVALID_TIME_ORDER",
            "BLOCKED_CONSENT_MISSING",
            "BLOCKED_NO_ACKNOWLEDGEMENT",
            "BLOCKED_RISK_MISSING",
            "BLOCKED_PREPARATION_MISSING",
            "BLOCKED_FACILITATOR_CONFLICT",
            "BLOCKED_TOO_FEW_FACILITATORS");
    assertThat(refusals.stream().flatMap(refusal -> refusal.rules().stream()).toList())
        .containsExactlyInAnyOrder(
            Rules.MTG_06,
            Rules.CON_01,
            Rules.ACC_01,
            Rules.RSK_01,
            Rules.PRE_01,
            Rules.FAC_06,
            Rules.FAC_08);
    assertThat(refusals.stream()
            .flatMap(refusal -> refusal.facts().stream())
            .distinct()
            .toList())
        .contains(new Fact("participant", "p-friend"), new Fact("facilitator", "f-lead"));
  }

  @Test
  void everythingThatStandsInTheWayOfTwoPeopleIsSaidOfEach() {
    Story story = Story.graffiti().takeIn();
    assertThat(refusals(story, Story.started(MEETING)))
        .extracting(Refusal::code)
        .containsExactly("BLOCKED_NOT_IN_STATE");
    story
        .involve(HARMED)
        .then(Story.assessed(HARMED, RiskRating.LOW, RiskConclusion.INDIRECT_ONLY));
    List<Refusal> both =
        refusals(story, new SuitabilityDecided(new Suitability.Suitable(Route.DIRECT)));
    assertThat(both)
        .extracting(Refusal::code)
        .containsExactlyInAnyOrder(
            "BLOCKED_NO_ACKNOWLEDGEMENT", "BLOCKED_RISK_MISSING", "BLOCKED_RISK_UNACCEPTABLE");
    assertThat(both)
        .filteredOn(refusal -> refusal.rules().equals(List.of(new RuleId("RSK-04"))))
        .singleElement()
        .extracting(Refusal::facts)
        .isEqualTo(List.of(Fact.of("participant", HARMED)));
  }

  private static List<Refusal> refusals(Story story, CaseEvent event) {
    return ((Decision.Refused) story.attempt(event)).refusals();
  }
}
