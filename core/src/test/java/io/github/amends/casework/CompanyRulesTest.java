// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import static io.github.amends.casework.Story.BOLTON;
import static io.github.amends.casework.Story.HARMED;
import static io.github.amends.casework.Story.LEAD;
import static io.github.amends.casework.Story.MEETING;
import static io.github.amends.casework.Story.RESPONSIBLE;
import static io.github.amends.casework.Story.harmed;
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
import io.github.amends.basics.Occurred;
import io.github.amends.basics.ParticipantId;
import io.github.amends.basics.PartyRef;
import io.github.amends.event.MeetingScheduled;
import io.github.amends.event.ParticipantAdded;
import io.github.amends.event.ParticipationEndReason;
import io.github.amends.event.ParticipationEnded;
import io.github.amends.event.PreparationRecorded;
import io.github.amends.event.ProcessEnded;
import io.github.amends.event.SuitabilityDecided;
import io.github.amends.event.SupporterRefusalGround;
import io.github.amends.event.SupporterRefused;
import io.github.amends.event.SupporterWished;
import io.github.amends.meeting.Meeting;
import io.github.amends.meeting.Preparation;
import io.github.amends.participant.Participant;
import io.github.amends.participant.ParticipantRole;
import io.github.amends.practice.Parameter;
import io.github.amends.practice.Profile;
import io.github.amends.practice.Setting;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Rules PRE-02 to PRE-06, MTG-02 to MTG-05, MTG-09 and MTG-10: who comes, and how prepared. */
class CompanyRulesTest {
  private static final ParticipantId FRIEND = ParticipantId.of("p-friend");
  private static final ParticipantId OTHER_FRIEND = ParticipantId.of("p-other-friend");
  private static final PartyRef WISHED = PartyRef.person("a-friend");

  @Breaks(rule = "PRE-02", code = "PRE-02")
  void supportersArePreparedToo(Breach breach) {
    Meeting withFriend = common().withParticipants(HARMED, RESPONSIBLE, FRIEND);
    breach
        .isWarnedOf(machine -> friend(machine).attempt(new MeetingScheduled(withFriend)))
        .isNotWarnedOfOnceMended(machine -> friend(machine)
            .then(
                prepared(FRIEND), Story.assessed(FRIEND, RiskRating.LOW, RiskConclusion.DIRECT_OK))
            .attempt(new MeetingScheduled(withFriend)));
  }

  @Breaks(rule = "PRE-03", code = "PRE-03")
  void placeAndSeatsAreSettledWithEach(Breach breach) {
    breach
        .isWarnedOf(machine ->
            assessed(machine).then(prepared(HARMED), bare(RESPONSIBLE)).attempt(fixed()))
        .isNotWarnedOfOnceMended(machine -> assessed(machine).prepare().attempt(fixed()));
  }

  @Breaks(rule = "PRE-04", code = "BLOCKED_GROUND_RULES")
  void eachHasAgreedToTheGroundRules(Breach breach) {
    PreparationRecorded withoutRules =
        new PreparationRecorded(prepared(FRIEND).preparation().withGroundRulesAgreedBy());
    breach
        .isRefused(machine -> threeReady(machine, withoutRules).attempt(ofThree()))
        .isAcceptedOnceMended(
            machine -> threeReady(machine, withoutRules).then(prepared(FRIEND)).attempt(ofThree()));
  }

  @Breaks(rule = "PRE-05", code = "PRE-05")
  void whatEachExpectsIsOnRecord(Breach breach) {
    breach
        .isWarnedOf(machine ->
            assessed(machine).then(prepared(HARMED), bare(RESPONSIBLE)).attempt(fixed()))
        .isNotWarnedOfOnceMended(machine -> assessed(machine).prepare().attempt(fixed()));
  }

  @Breaks(rule = "PRE-06", code = "BLOCKED_PREPARATION_STALE")
  void anOldPreparationIsRepeated(Breach breach) {
    breach
        .isRefused(machine -> preparedIn(2024, machine).attempt(fixed()))
        .isAcceptedOnceMended(machine -> preparedIn(2026, machine).attempt(fixed()));
  }

  @Breaks(rule = "MTG-03", code = "MTG-03")
  void whereTheProfileDemandsItEachBringsASupporter(Breach breach) {
    Participant ofTheOther = Participant.builder()
        .from(participant(OTHER_FRIEND, ParticipantRole.OBSERVER))
        .roles(Set.of(ParticipantRole.SUPPORTER))
        .supports(RESPONSIBLE)
        .build();
    breach
        .isRefused(machine -> friend(demandingSupporters(machine))
            .then(new ParticipantAdded(ofTheOther))
            .involve(OTHER_FRIEND)
            .attempt(new MeetingScheduled(common().withParticipants(HARMED, RESPONSIBLE, FRIEND))))
        .isAcceptedOnceMended(machine -> friend(demandingSupporters(machine))
            .then(new ParticipantAdded(ofTheOther))
            .involve(OTHER_FRIEND)
            .attempt(new MeetingScheduled(
                common().withParticipants(HARMED, RESPONSIBLE, FRIEND, OTHER_FRIEND))));
  }

  @Breaks(rule = "MTG-02", code = "BLOCKED_PROFESSIONAL_REP")
  void nobodyTakesPartAsARepresentative(Breach breach) {
    Participant lawyer = participant(FRIEND, ParticipantRole.PROFESSIONAL);
    breach
        .isRefused(machine -> with(machine, lawyer)
            .then(fixed())
            .on(6, 14)
            .attempt(started(MEETING, HARMED, RESPONSIBLE, FRIEND)))
        .isAcceptedOnceMended(
            machine -> with(machine, lawyer).then(fixed()).on(6, 14).attempt(started(MEETING)));
  }

  @Breaks(rule = "MTG-04", code = "BLOCKED_SUPPORTER_REFUSAL_UNREASONED")
  void aSupporterIsRefusedForAReason(Breach breach) {
    breach
        .isRefused(machine -> ready(machine)
            .then(new SupporterWished(HARMED, WISHED), refused(Set.of()))
            .attempt(fixed()))
        .isAcceptedOnceMended(machine -> ready(machine)
            .then(
                new SupporterWished(HARMED, WISHED),
                refused(Set.of(SupporterRefusalGround.HOSTILE)))
            .attempt(fixed()));
  }

  @Breaks(rule = "MTG-04", code = "BLOCKED_SUPPORTER_REFUSAL_UNREASONED")
  void theWishOfSomebodyWhoHasLeftHoldsNothingUp(Breach breach) {
    SupporterRefused refused = new SupporterRefused(FRIEND, WISHED, new TreeSet<>());
    breach
        .isRefused(machine ->
            friend(machine).then(new SupporterWished(FRIEND, WISHED), refused).attempt(fixed()))
        .isAcceptedOnceMended(machine -> friend(machine)
            .then(new SupporterWished(FRIEND, WISHED), refused)
            .then(new ParticipationEnded(FRIEND, ParticipationEndReason.MOVED_AWAY))
            .attempt(fixed()));
  }

  @Breaks(rule = "MTG-05", code = "MTG-05")
  void theFacilitatorStatesThatEachCouldSpeak(Breach breach) {
    breach
        .isWarnedOf(machine -> ready(machine).schedule().start().attempt(new ProcessEnded(MEETING)))
        .isNotWarnedOfOnceMended(machine -> ready(machine)
            .schedule()
            .start()
            .attempt(new ProcessEnded(MEETING, Optional.of(LEAD))));
  }

  @Breaks(rule = "MTG-09", code = "MTG-09")
  void anObserverIsThereWithEverybodysConsent(Breach breach) {
    Participant observer = participant(FRIEND, ParticipantRole.OBSERVER);
    breach
        .isRefused(machine -> with(machine, observer)
            .then(fixed())
            .on(6, 14)
            .attempt(started(MEETING, HARMED, RESPONSIBLE, FRIEND)))
        .isAcceptedOnceMended(machine -> with(machine, observer)
            .then(new MeetingScheduled(common().withObserversAgreedBy(HARMED, RESPONSIBLE)))
            .on(6, 14)
            .attempt(started(MEETING, HARMED, RESPONSIBLE, FRIEND)));
  }

  @Breaks(rule = "MTG-10", code = "MTG-10")
  void whoMeetsASurrogateHasAgreedToIt(Breach breach) {
    Meeting withSurrogate = common().withParticipants(HARMED, FRIEND);
    breach
        .isRefused(machine -> surrogate(machine).attempt(new MeetingScheduled(withSurrogate)))
        .isAcceptedOnceMended(machine -> surrogate(machine)
            .attempt(new MeetingScheduled(withSurrogate.withSurrogateAgreedBy(HARMED))));
  }

  private static CaseMachine demandingSupporters(CaseMachine machine) {
    return machine.follows(Profile.builder(machine.profile())
        .id("supporters")
        .version(1)
        .set(Parameter.SUPPORTERS_EACH, Setting.number(1))
        .build());
  }

  private static Story preparedIn(int year, CaseMachine machine) {
    Story story = assessed(machine).then(prepared(RESPONSIBLE));
    story
        .attempt(prepared(HARMED), Occurred.on(LocalDate.of(year, 5, 4), BOLTON))
        .orThrow();
    return story;
  }

  private static Story assessed(CaseMachine machine) {
    return Story.graffiti(machine).engage().assess();
  }

  /** Two who are ready to meet, and a second person harmed with a preparation of their own. */
  private static Story threeReady(CaseMachine machine, PreparationRecorded ofTheThird) {
    return Story.opening(
            machine,
            referral().build(),
            harmed(),
            responsible(),
            participant(FRIEND, ParticipantRole.HARMED))
        .engage()
        .involve(FRIEND)
        .assess()
        .then(Story.assessed(FRIEND, RiskRating.LOW, RiskConclusion.DIRECT_OK))
        .prepare()
        .then(ofTheThird);
  }

  private static MeetingScheduled ofThree() {
    return new MeetingScheduled(common().withParticipants(HARMED, RESPONSIBLE, FRIEND));
  }

  private static Story ready(CaseMachine machine) {
    return assessed(machine).prepare();
  }

  private static Story with(CaseMachine machine, Participant somebody) {
    return Story.opening(machine, referral().build(), harmed(), responsible(), somebody)
        .engage()
        .involve(FRIEND)
        .assess()
        .prepare();
  }

  private static Story friend(CaseMachine machine) {
    return with(
        machine,
        Participant.builder()
            .from(participant(FRIEND, ParticipantRole.OBSERVER))
            .roles(Set.of(ParticipantRole.SUPPORTER))
            .supports(HARMED)
            .build());
  }

  private static Story surrogate(CaseMachine machine) {
    Participant surrogate = Participant.builder()
        .from(participant(FRIEND, ParticipantRole.OBSERVER))
        .roles(Set.of(ParticipantRole.SURROGATE))
        .standsInFor(RESPONSIBLE)
        .build();
    return Story.opening(machine, referral().build(), harmed(), responsible(), surrogate)
        .engage()
        .involve(FRIEND)
        .then(
            Story.assessed(HARMED, RiskRating.LOW, RiskConclusion.DIRECT_OK),
            new SuitabilityDecided(new Suitability.Suitable(Route.SURROGATE)),
            prepared(HARMED));
  }

  private static PreparationRecorded bare(ParticipantId who) {
    return new PreparationRecorded(Preparation.builder()
        .addParticipants(who)
        .addFacilitators(LEAD)
        .addGroundRulesAgreedBy(who)
        .minutes(60)
        .build());
  }

  private static SupporterRefused refused(Set<SupporterRefusalGround> grounds) {
    return new SupporterRefused(HARMED, WISHED, new TreeSet<>(grounds));
  }

  private static Meeting common() {
    return meeting(MEETING).build();
  }

  private static MeetingScheduled fixed() {
    return new MeetingScheduled(common());
  }
}
