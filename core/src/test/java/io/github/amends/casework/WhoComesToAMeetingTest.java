// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import static io.github.amends.casework.Story.HARMED;
import static io.github.amends.casework.Story.LEAD;
import static io.github.amends.casework.Story.MEETING;
import static io.github.amends.casework.Story.RESPONSIBLE;
import static io.github.amends.casework.Story.SECOND;
import static io.github.amends.casework.Story.harmed;
import static io.github.amends.casework.Story.meeting;
import static io.github.amends.casework.Story.participant;
import static io.github.amends.casework.Story.prepared;
import static io.github.amends.casework.Story.referral;
import static io.github.amends.casework.Story.responsible;
import static io.github.amends.casework.Story.started;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.amends.assessment.RiskConclusion;
import io.github.amends.assessment.RiskRating;
import io.github.amends.assessment.Route;
import io.github.amends.assessment.Suitability;
import io.github.amends.basics.FacilitatorId;
import io.github.amends.basics.MeetingId;
import io.github.amends.basics.ParticipantId;
import io.github.amends.basics.PartyRef;
import io.github.amends.event.ChangeReason;
import io.github.amends.event.Initiator;
import io.github.amends.event.MeetingCancelled;
import io.github.amends.event.MeetingProposed;
import io.github.amends.event.MeetingRescheduled;
import io.github.amends.event.MeetingScheduled;
import io.github.amends.event.ParticipantAdded;
import io.github.amends.event.ParticipationEndReason;
import io.github.amends.event.ParticipationEnded;
import io.github.amends.event.PreparationRecorded;
import io.github.amends.event.SuitabilityDecided;
import io.github.amends.event.SupporterRefused;
import io.github.amends.event.SupporterWished;
import io.github.amends.meeting.Meeting;
import io.github.amends.meeting.PreparationTopic;
import io.github.amends.participant.Participant;
import io.github.amends.participant.ParticipantRole;
import io.github.amends.practice.Fact;
import io.github.amends.practice.Force;
import io.github.amends.practice.Parameter;
import io.github.amends.practice.Profile;
import io.github.amends.practice.Profiles;
import io.github.amends.practice.Rules;
import io.github.amends.practice.Setting;
import io.github.amends.volunteer.BusyTime;
import io.github.amends.volunteer.FacilitatorStanding;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Who comes to a meeting, who is counted as whose, and who was prepared for it. */
class WhoComesToAMeetingTest {
  private static final ParticipantId FRIEND = ParticipantId.of("p-friend");
  private static final PartyRef WISHED = PartyRef.person("a-friend");
  private static final AgeEvidence FIFTEEN = (who, day) -> OptionalInt.of(15);
  private static final MeetingId UNKNOWN = MeetingId.of("m-unknown");

  @Test
  void aSupporterIsCountedForWhomTheySupport() {
    Story story = withFriend(asking(Parameter.SUPPORTERS_EACH, Setting.number(1)), supporter());
    Decision decision = story
        .on(6, 1)
        .attempt(new MeetingScheduled(common().withParticipants(HARMED, RESPONSIBLE, FRIEND)));
    assertThat(((Decision.Refused) decision).refusals()).singleElement().satisfies(refusal -> {
      assertThat(refusal.code()).isEqualTo("MTG-03");
      assertThat(refusal.facts()).contains(Fact.of("participant", RESPONSIBLE));
    });
  }

  @Test
  void whoWasRefusedAsASupporterAndComesAllTheSameHoldsNothingUp() {
    Story story = Story.graffiti()
        .engage()
        .assess()
        .prepare()
        .then(
            new SupporterWished(HARMED, WISHED),
            new SupporterRefused(HARMED, WISHED, new TreeSet<>()));
    assertThat(story.on(6, 1).codes(new MeetingScheduled(common())))
        .containsExactly("BLOCKED_SUPPORTER_REFUSAL_UNREASONED");
    story.then(new ParticipantAdded(
        Participant.builder().from(supporter()).party(WISHED).build()));
    assertThat(story.codes(new MeetingScheduled(common()))).isEmpty();
  }

  @Test
  void whoMeetsASurrogateIsAskedAgainWhenTheMeetingIsMoved() {
    Participant surrogate = Participant.builder()
        .from(participant(FRIEND, ParticipantRole.OBSERVER))
        .roles(Set.of(ParticipantRole.SURROGATE))
        .standsInFor(RESPONSIBLE)
        .build();
    Story story = Story.opening(
            CaseMachine.under(Profiles.rocRestore()),
            referral().build(),
            harmed(),
            responsible(),
            surrogate)
        .engage()
        .involve(FRIEND)
        .then(
            Story.assessed(HARMED, RiskRating.LOW, RiskConclusion.DIRECT_OK),
            new SuitabilityDecided(new Suitability.Suitable(Route.SURROGATE)),
            prepared(HARMED));
    Meeting meeting = common().withParticipants(HARMED, FRIEND).withSurrogateAgreedBy(HARMED);
    story.on(6, 1).then(new MeetingScheduled(meeting));
    assertThat(story.codes(moved(meeting.withSurrogateAgreedBy()))).containsExactly("MTG-10");
    assertThat(story.codes(moved(meeting))).isEmpty();
  }

  @Test
  void aMeetingThatNobodyFixedIsNotStarted() {
    Story story = Story.graffiti().engage().assess().prepare().schedule();
    assertThat(story.on(6, 14).codes(started(UNKNOWN)))
        .contains("BLOCKED_MEETING_STATUS")
        .doesNotContain("BLOCKED_FACILITATOR_BUSY");
    assertThat(story.codes(started(MEETING))).isEmpty();
  }

  @Test
  void aFacilitatorHasTheTimeToTravel() {
    Instant starts = common().startsAt();
    Instant ends = common().endsAt();
    assertThat(busy(starts.minusSeconds(7200), starts.minusSeconds(1800))).isEmpty();
    assertThat(busy(starts.minusSeconds(7200), starts.minusSeconds(1740)))
        .containsExactly("BLOCKED_FACILITATOR_BUSY");
    assertThat(busy(ends.plusSeconds(1800), ends.plusSeconds(7200))).isEmpty();
    assertThat(busy(ends.plusSeconds(1740), ends.plusSeconds(7200)))
        .containsExactly("BLOCKED_FACILITATOR_BUSY");
  }

  @Test
  void onlyASittingThatIsNewOrProposedIsProposed() {
    Story story = Story.graffiti().engage().assess().prepare().on(6, 1);
    MeetingProposed proposed = new MeetingProposed(common());
    story.then(proposed);
    assertThat(story.codes(proposed)).isEmpty();
    story.then(
        new MeetingScheduled(common()),
        new MeetingCancelled(MEETING, ChangeReason.VENUE, Initiator.SERVICE));
    assertThat(story.codes(proposed)).containsExactly("BLOCKED_MEETING_STATUS");
  }

  @Test
  void anAssessmentIsGoodForAsLongAsTheProfileSays() {
    Profile profile = Profile.builder(Profiles.rocRestore())
        .id("window")
        .version(1)
        .set(Parameter.RISK_WINDOW, Setting.period(Period.ofDays(30)))
        .build();
    SuitabilityDecided decided = new SuitabilityDecided(new Suitability.Suitable(Route.DIRECT));
    assertThat(assessed(profile).on(6, 3).codes(decided)).isEmpty();
    assertThat(assessed(profile).on(6, 4).codes(decided))
        .containsExactly("BLOCKED_RISK_STALE", "BLOCKED_RISK_STALE");
  }

  @Test
  void anAdultAtTheSideOfAChildNeedsNoOffer() {
    Participant adult = Participant.builder()
        .from(participant(FRIEND, ParticipantRole.OBSERVER))
        .roles(Set.of(ParticipantRole.APPROPRIATE_ADULT))
        .appropriateAdultOf(RESPONSIBLE)
        .build();
    Story story = withFriend(Profiles.rocRestore(), adult)
        .knowing(known ->
            known.withAges((who, day) -> OptionalInt.of(who.equals(RESPONSIBLE) ? 15 : 40)));
    assertThat(story.on(6, 1).codes(new MeetingScheduled(common()))).isEmpty();
    story.then(new ParticipationEnded(FRIEND, ParticipationEndReason.MOVED_AWAY));
    assertThat(story.codes(moved(common()))).containsExactly("CHL-01");
  }

  @Test
  void anOrganisationHasNoAge() {
    Participant shop = Participant.builder()
        .id(HARMED)
        .party(PartyRef.organisation("shop"))
        .addRoles(ParticipantRole.HARMED)
        .build();
    Story story = Story.opening(
            CaseMachine.under(Profiles.rocRestore()), referral().build(), shop, responsible())
        .engage()
        .assess()
        .prepare()
        .standing(untrainedForChildren(LEAD))
        .standing(untrainedForChildren(SECOND))
        .knowing(known -> known.withAges(
            (who, day) -> who.equals(HARMED) ? OptionalInt.empty() : OptionalInt.of(40)));
    assertThat(story.on(6, 1).codes(new MeetingScheduled(common()))).isEmpty();
    story.knowing(known -> known.withAges(FIFTEEN));
    assertThat(story.codes(moved(common()))).containsExactlyInAnyOrder("CHL-01", "CHL-05");
  }

  @Test
  void aSupporterIsPreparedAndNotOnlyAssessed() {
    Profile profile = Profile.builder(Profiles.rocRestore())
        .id("supporters")
        .version(1)
        .force(Rules.PRE_02, Force.HARD)
        .build();
    MeetingScheduled withFriend =
        new MeetingScheduled(common().withParticipants(HARMED, RESPONSIBLE, FRIEND));
    Story story = withFriend(profile, supporter());
    assertThat(story.on(6, 1).codes(withFriend)).containsExactly("PRE-02");
    story.then(Story.assessed(FRIEND, RiskRating.LOW, RiskConclusion.DIRECT_OK));
    assertThat(story.codes(withFriend)).containsExactly("PRE-02");
    story.then(prepared(FRIEND));
    assertThat(story.codes(withFriend)).isEmpty();
  }

  @Test
  void theGroundRulesAreAgreedToWhereNoPreparationIsAsked() {
    MeetingScheduled ofThree =
        new MeetingScheduled(common().withParticipants(HARMED, RESPONSIBLE, FRIEND));
    Story story = withFriend(
            asking(Parameter.PREPARATIONS_EACH, Setting.number(0)),
            participant(FRIEND, ParticipantRole.HARMED))
        .then(Story.assessed(FRIEND, RiskRating.LOW, RiskConclusion.DIRECT_OK));
    assertThat(story.on(6, 1).codes(ofThree)).contains("BLOCKED_GROUND_RULES");
    story.then(prepared(FRIEND));
    assertThat(story.codes(ofThree)).doesNotContain("BLOCKED_GROUND_RULES");
  }

  @Test
  void whatWasNotSettledIsNamed() {
    Profile profile = Profile.builder(Profiles.rocRestore())
        .id("settled")
        .version(1)
        .force(Rules.PRE_03, Force.HARD)
        .set(
            Parameter.PREPARATION_CHECKLIST,
            Setting.codes(Set.of(
                PreparationTopic.VENUE.code(),
                PreparationTopic.SEATING.code(),
                PreparationTopic.NEEDS_AND_ACCESS.code())))
        .build();
    PreparationRecorded halfSettled = new PreparationRecorded(prepared(HARMED)
        .preparation()
        .withTopics(Set.of(PreparationTopic.VENUE, PreparationTopic.GROUND_RULES)));
    Story story = Story.graffiti(CaseMachine.under(profile))
        .engage()
        .assess()
        .then(halfSettled, prepared(RESPONSIBLE))
        .on(6, 1);
    Decision decision = story.attempt(new MeetingScheduled(common()));
    assertThat(((Decision.Refused) decision).refusals())
        .singleElement()
        .satisfies(refusal -> assertThat(refusal.facts())
            .contains(
                Fact.of("participant", HARMED), Fact.of("missing", "needs-and-access, seating")));
  }

  /** What is found where the lead is taken up by something else at this time. */
  private static List<String> busy(Instant from, Instant to) {
    Profile travelling = Profile.builder(Profiles.rocRestore())
        .id("travelling")
        .version(1)
        .set(Parameter.TRAVEL_MINUTES, Setting.number(30))
        .build();
    return Story.graffiti(CaseMachine.under(travelling))
        .engage()
        .assess()
        .prepare()
        .standing(Standings.builder(LEAD)
            .addBusy(new BusyTime(from, to, Optional.of(UNKNOWN)))
            .build())
        .on(6, 1)
        .codes(new MeetingScheduled(common()));
  }

  private static Story assessed(Profile profile) {
    return Story.graffiti(CaseMachine.under(profile))
        .engage()
        .then(
            Story.assessed(RESPONSIBLE, RiskRating.LOW, RiskConclusion.DIRECT_OK),
            Story.assessed(HARMED, RiskRating.LOW, RiskConclusion.DIRECT_OK));
  }

  private static Profile asking(Parameter parameter, Setting setting) {
    return Profile.builder(Breach.under(Rules.MTG_03))
        .id("asking")
        .version(1)
        .set(parameter, setting)
        .build();
  }

  private static Story withFriend(Profile profile, Participant friend) {
    return Story.opening(
            CaseMachine.under(profile), referral().build(), harmed(), responsible(), friend)
        .engage()
        .involve(FRIEND)
        .assess()
        .prepare();
  }

  private static Participant supporter() {
    return Participant.builder()
        .from(participant(FRIEND, ParticipantRole.OBSERVER))
        .roles(Set.of(ParticipantRole.SUPPORTER))
        .supports(HARMED)
        .build();
  }

  private static FacilitatorStanding untrainedForChildren(FacilitatorId who) {
    return Standings.builder(who).build().withTrainedForChildrenFrom(Optional.empty());
  }

  private static Meeting common() {
    return meeting(MEETING).build();
  }

  private static MeetingRescheduled moved(Meeting meeting) {
    return new MeetingRescheduled(meeting, ChangeReason.VENUE, Initiator.SERVICE);
  }
}
