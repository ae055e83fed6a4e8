// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import static io.github.amends.casework.Story.HARMED;
import static io.github.amends.casework.Story.RESPONSIBLE;
import static io.github.amends.casework.Story.acknowledged;
import static io.github.amends.casework.Story.assessed;
import static io.github.amends.casework.Story.consent;
import static io.github.amends.casework.Story.contacted;
import static io.github.amends.casework.Story.harmed;
import static io.github.amends.casework.Story.informed;
import static io.github.amends.casework.Story.participant;
import static io.github.amends.casework.Story.prepared;
import static io.github.amends.casework.Story.referral;
import static io.github.amends.casework.Story.responsible;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.amends.assessment.RiskConclusion;
import io.github.amends.assessment.RiskRating;
import io.github.amends.assessment.Route;
import io.github.amends.assessment.Suitability;
import io.github.amends.basics.ParticipantId;
import io.github.amends.event.AcknowledgementRetracted;
import io.github.amends.event.RouteChangeCause;
import io.github.amends.event.RouteChanged;
import io.github.amends.event.SuitabilityDecided;
import io.github.amends.participant.AcknowledgementDegree;
import io.github.amends.participant.ConsentPurpose;
import io.github.amends.participant.ContactOutcome;
import io.github.amends.participant.Participant;
import io.github.amends.participant.ParticipantRole;
import io.github.amends.practice.Profile;
import io.github.amends.practice.Profiles;
import io.github.amends.practice.ProfilesForTests;
import io.github.amends.practice.RuleId;
import io.github.amends.practice.Rules;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who stands on which side, and when enough of each side is there to go on. */
class SidesTest {
  private static final ParticipantId THIRD = ParticipantId.of("p-third");

  @Test
  void aSideIsThereIfSomebodyOfItsOwnIs() {
    Map<ParticipantId, ParticipantState> people = opened(
            harmed(), responsible(), participant(THIRD, ParticipantRole.RESPONSIBLE))
        .file()
        .state()
        .participants();
    assertThat(Sides.areBothAmong(people, Set.of(HARMED, RESPONSIBLE))).isTrue();
    assertThat(Sides.areBothAmong(people, Set.of(RESPONSIBLE, THIRD))).isFalse();
    assertThat(Sides.areBothAmong(people, Set.of(HARMED))).isFalse();
    assertThat(Sides.areBothAmong(people, Set.of())).isFalse();
  }

  @Test
  void ofMutualPartiesOneAloneIsNotTwoSides() {
    Map<ParticipantId, ParticipantState> people = mutual().file().state().participants();
    assertThat(Sides.areBothAmong(people, Set.of(HARMED))).isFalse();
    assertThat(Sides.areBothAmong(people, Set.of(HARMED, RESPONSIBLE))).isTrue();
  }

  @Test
  void twoWhoWereHarmedAreOneSide() {
    Map<ParticipantId, ParticipantState> people = opened(
            harmed(), responsible(), participant(THIRD, ParticipantRole.HARMED))
        .file()
        .state()
        .participants();
    assertThat(Sides.areBothAmong(people, Set.of(HARMED, THIRD))).isFalse();
  }

  @Test
  void whereOneIsEnoughNobodyElseIsAsked() {
    CaseState state = opened(harmed(), responsible()).file().state();
    assertThat(Sides.lackingUnlessOne(state, each -> false)).hasSize(2);
    assertThat(Sides.lackingUnlessOne(state, each -> each.participant().id().equals(HARMED)))
        .isEmpty();
  }

  @Test
  void aRouteWithASurrogateAsksThatSomebodyAgreesToMeet() {
    Participant surrogate = Participant.builder()
        .from(participant(THIRD, ParticipantRole.OBSERVER))
        .roles(Set.of(ParticipantRole.SURROGATE))
        .standsInFor(RESPONSIBLE)
        .build();
    Story story = opened(harmed(), responsible(), surrogate).takeIn();
    for (ParticipantId each : List.of(HARMED, RESPONSIBLE)) {
      story.then(
          informed(each),
          consent(each, ConsentPurpose.ASSESSMENT),
          consent(each, ConsentPurpose.INDIRECT));
    }
    story.then(
        acknowledged(RESPONSIBLE, AcknowledgementDegree.FULL),
        assessed(HARMED, RiskRating.LOW, RiskConclusion.DIRECT_OK),
        assessed(RESPONSIBLE, RiskRating.LOW, RiskConclusion.DIRECT_OK),
        new SuitabilityDecided(new Suitability.Suitable(Route.INDIRECT)));
    RouteChanged toSurrogate = new RouteChanged(Route.SURROGATE, RouteChangeCause.PARTY_WISH);
    assertThat(story.codes(toSurrogate)).contains("BLOCKED_CONSENT_MISSING");
    story.then(consent(HARMED, ConsentPurpose.DIRECT));
    assertThat(story.codes(toSurrogate)).isEmpty();
    assertThat(story.stage()).isEqualTo(CaseStage.PREPARING);
    story.then(prepared(HARMED));
    assertThat(story.stage()).isEqualTo(CaseStage.READY);
  }

  @Test
  void withOneSideReadyTheCaseIsNot() {
    Story story = opened(harmed(), responsible()).engage().assess().then(prepared(RESPONSIBLE));
    assertThat(story.stage()).isEqualTo(CaseStage.PREPARING);
    story.then(prepared(HARMED));
    assertThat(story.stage()).isEqualTo(CaseStage.READY);
  }

  @Test
  void ofMutualPartiesTheirOwnRuleAsksWhatTheyAccept() {
    assertThat(stageOfDenying(Rules.ACC_04)).isEqualTo(CaseStage.READY);
    assertThat(stageOfDenying(Rules.ACC_01)).isEqualTo(CaseStage.PREPARING);
  }

  /** How far two come of whom one takes back what they accepted, where a rule is not asked. */
  private static CaseStage stageOfDenying(RuleId left) {
    Profile without = ProfilesForTests.without(Profiles.rocRestore(), left);
    return Story.opening(
            CaseMachine.under(without),
            referral().build(),
            participant(HARMED, ParticipantRole.MUTUAL),
            participant(RESPONSIBLE, ParticipantRole.MUTUAL))
        .engage()
        .then(acknowledged(HARMED, AcknowledgementDegree.OWN_PART))
        .assess()
        .then(new AcknowledgementRetracted(HARMED))
        .prepare()
        .stage();
  }

  @Test
  void lettersMayPassBetweenMutualPartiesThoughOneDeniesIt() {
    ParticipantState denying = mutual()
        .takeIn()
        .then(contacted(HARMED, ContactOutcome.REACHED))
        .then(acknowledged(HARMED, AcknowledgementDegree.DENIED))
        .file()
        .state()
        .participants()
        .get(HARMED);
    assertThat(AcknowledgementGuards.accepts(denying, Route.INDIRECT)).isTrue();
    assertThat(AcknowledgementGuards.accepts(denying, Route.DIRECT)).isFalse();
    ParticipantState responsible = opened(harmed(), responsible())
        .takeIn()
        .then(acknowledged(RESPONSIBLE, AcknowledgementDegree.DENIED))
        .file()
        .state()
        .participants()
        .get(RESPONSIBLE);
    assertThat(AcknowledgementGuards.accepts(responsible, Route.INDIRECT)).isFalse();
    ParticipantState silent = mutual().file().state().participants().get(HARMED);
    assertThat(AcknowledgementGuards.accepts(silent, Route.INDIRECT)).isFalse();
  }

  private static Story opened(Participant... people) {
    return Story.opening(referral().build(), List.of(people));
  }

  private static Story mutual() {
    return opened(
        participant(HARMED, ParticipantRole.MUTUAL),
        participant(RESPONSIBLE, ParticipantRole.MUTUAL));
  }
}
