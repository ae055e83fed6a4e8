// SPDX-License-Identifier: Apache-2.0
package io.github.amends.benchmarks;

import io.github.amends.assessment.RiskAssessment;
import io.github.amends.assessment.RiskConclusion;
import io.github.amends.assessment.RiskRating;
import io.github.amends.assessment.RiskTopic;
import io.github.amends.assessment.Route;
import io.github.amends.assessment.Suitability;
import io.github.amends.basics.ActorRef;
import io.github.amends.basics.CaseId;
import io.github.amends.basics.EventId;
import io.github.amends.basics.FacilitatorId;
import io.github.amends.basics.InformationId;
import io.github.amends.basics.MeetingId;
import io.github.amends.basics.Occurred;
import io.github.amends.basics.ParticipantId;
import io.github.amends.basics.PartyRef;
import io.github.amends.basics.ReferralId;
import io.github.amends.basics.RiskAssessmentId;
import io.github.amends.basics.Validity;
import io.github.amends.casework.AgeEvidence;
import io.github.amends.casework.CaseFile;
import io.github.amends.casework.CaseMachine;
import io.github.amends.casework.Context;
import io.github.amends.casework.Proposal;
import io.github.amends.event.AcknowledgementRecorded;
import io.github.amends.event.CaseEvent;
import io.github.amends.event.ConsentRecorded;
import io.github.amends.event.ContactAttempted;
import io.github.amends.event.FacilitatorAssigned;
import io.github.amends.event.InformationRecorded;
import io.github.amends.event.MeetingScheduled;
import io.github.amends.event.PreparationRecorded;
import io.github.amends.event.ReferralAccepted;
import io.github.amends.event.ReferralReceived;
import io.github.amends.event.RiskAssessed;
import io.github.amends.event.ScreeningBegun;
import io.github.amends.event.SuitabilityDecided;
import io.github.amends.meeting.Medium;
import io.github.amends.meeting.Meeting;
import io.github.amends.meeting.MeetingKind;
import io.github.amends.meeting.Preparation;
import io.github.amends.meeting.PreparationTopic;
import io.github.amends.participant.Acknowledgement;
import io.github.amends.participant.AcknowledgementDegree;
import io.github.amends.participant.Channel;
import io.github.amends.participant.Consent;
import io.github.amends.participant.ConsentGiver;
import io.github.amends.participant.ConsentMethod;
import io.github.amends.participant.ConsentPurpose;
import io.github.amends.participant.ContactAttempt;
import io.github.amends.participant.ContactOutcome;
import io.github.amends.participant.InformationForm;
import io.github.amends.participant.InformationGiven;
import io.github.amends.participant.InformationItem;
import io.github.amends.participant.Participant;
import io.github.amends.participant.ParticipantRole;
import io.github.amends.practice.Profile;
import io.github.amends.practice.Profiles;
import io.github.amends.referral.AgencyKind;
import io.github.amends.referral.ChargingEvidence;
import io.github.amends.referral.DataBasis;
import io.github.amends.referral.Incident;
import io.github.amends.referral.IncidentKind;
import io.github.amends.referral.IncidentTime;
import io.github.amends.referral.JusticeStage;
import io.github.amends.referral.LawfulBasis;
import io.github.amends.referral.OffenceDataCondition;
import io.github.amends.referral.Referral;
import io.github.amends.referral.ReferralSource;
import io.github.amends.volunteer.Assignment;
import io.github.amends.volunteer.AssignmentRole;
import io.github.amends.volunteer.Conflict;
import io.github.amends.volunteer.ConflictKind;
import io.github.amends.volunteer.DevelopmentApproval;
import io.github.amends.volunteer.FacilitatorLevel;
import io.github.amends.volunteer.FacilitatorStanding;
import io.github.amends.volunteer.LevelHeld;
import io.github.amends.volunteer.LevelProof;
import io.github.amends.volunteer.ProfessionalDevelopment;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A case that is ready for its meeting, whose log is as long as it is asked to be: the people are
 * rung up and prepared again until it is.
 */
final class PlayedCase {
  /** The profile with the most rules in force. */
  static final Profile PROFILE = Profiles.englandAndWales();

  private static final ParticipantId HARMED = ParticipantId.of("harmed");
  private static final ParticipantId RESPONSIBLE = ParticipantId.of("responsible");
  private static final ParticipantId FRIEND = ParticipantId.of("friend");
  private static final FacilitatorId LEAD = FacilitatorId.of("lead");
  private static final FacilitatorId SECOND = FacilitatorId.of("second");
  private static final Instant RECEIVED = Instant.parse("2026-05-04T09:00:00Z");

  private final CaseMachine machine = CaseMachine.under(PROFILE);
  private Instant now = RECEIVED;
  private Context context = contextAt(now);
  private CaseFile file;
  private Proposal last;
  private final List<ParticipantId> parties = new ArrayList<>();
  private final List<Step> steps = new ArrayList<>();

  private PlayedCase(String name, int meeting) {
    List<Participant> people = new ArrayList<>();
    for (int i = 0; i < meeting; i++) {
      boolean harmed = i % 2 == 0;
      ParticipantId who =
          i < 2 ? List.of(HARMED, RESPONSIBLE).get(i) : ParticipantId.of("party-" + i);
      people.add(
          participant(name, who, harmed ? ParticipantRole.HARMED : ParticipantRole.RESPONSIBLE));
      parties.add(who);
    }
    people.add(participant(name, FRIEND, ParticipantRole.RESPONSIBLE));
    ReferralReceived received = new ReferralReceived(referral(), people);
    last = Proposal.opening(
        CaseId.of(name), EventId.of("e-0"), occurred(), ActorRef.staff("staff"), received);
    this.file = machine.open(last, context).orThrow();
  }

  /** A case that is ready for a meeting of so many people, two or more. */
  static PlayedCase withParties(int meeting) {
    return named("case-1", meeting);
  }

  /** The same under a name of its own. */
  static PlayedCase named(String name, int meeting) {
    PlayedCase played = new PlayedCase(name, meeting);
    played.play();
    return played;
  }

  /** Those who are ready to meet. */
  List<ParticipantId> parties() {
    return List.copyOf(parties);
  }

  /** A case with so many entries, ready for its meeting. */
  static PlayedCase ofLength(int entries) {
    PlayedCase played = named("case-1", 2);
    List<CaseEvent> again =
        List.of(reached(HARMED), prepared(HARMED), reached(RESPONSIBLE), prepared(RESPONSIBLE));
    for (int i = 0; played.file.sequence() < entries; i++) {
      played.take(again.get(i % again.size()));
    }
    if (played.file.sequence() != entries) {
      throw new IllegalArgumentException(
          "a case that is ready has at least " + played.file.sequence() + " entries");
    }
    return played;
  }

  private void play() {
    takeIn();
    for (ParticipantId who : parties) {
      involve(who);
    }
    for (int i = 1; i < parties.size(); i += 2) {
      take(new AcknowledgementRecorded(
          new Acknowledgement(parties.get(i), AcknowledgementDegree.FULL)));
    }
    parties.forEach(who -> take(assessed(who)));
    take(new SuitabilityDecided(new Suitability.Suitable(Route.DIRECT)));
    parties.forEach(who -> take(prepared(who)));
  }

  /** What was proposed after the referral, in order, and what was known then. */
  List<Step> steps() {
    return List.copyOf(steps);
  }

  /** The case as it was opened. */
  CaseFile opened() {
    return CaseFile.fold(file.entries().subList(0, (int) (file.sequence() - steps.size())));
  }

  /** One proposal and what its caller says. */
  record Step(Proposal proposal, Context context) {}

  CaseMachine machine() {
    return machine;
  }

  CaseFile file() {
    return file;
  }

  /**
   * The same case with a log of its own, read from a store until before its last entry. That entry
   * is taken anew, so that the log has room for more.
   */
  CaseFile again() {
    CaseFile before = CaseFile.fold(file.entries().subList(0, file.entries().size() - 1));
    return machine.decide(before, last, context).orThrow();
  }

  Context context() {
    return context;
  }

  /** The context of a caller who has learnt that the lead is related to one of the parties. */
  Context contextOfConflict() {
    return context.withStanding(standing(LEAD)
        .addConflicts(new Conflict(LEAD, ConflictKind.RELATED_TO_PARTY))
        .build());
  }

  /** The meeting as it should be. */
  Proposal lawful() {
    return proposal(new MeetingScheduled(meeting(now.plusSeconds(86_400))
        .addParticipants(HARMED, RESPONSIBLE)
        .addFacilitators(LEAD, SECOND)
        .build()));
  }

  /** A meeting in the past, led by one person alone, with somebody about whom nothing is known. */
  Proposal unlawful() {
    return proposal(new MeetingScheduled(meeting(RECEIVED)
        .addParticipants(HARMED, RESPONSIBLE, FRIEND)
        .addFacilitators(LEAD)
        .build()));
  }

  private void takeIn() {
    take(new ScreeningBegun());
    take(new ReferralAccepted());
    take(new FacilitatorAssigned(new Assignment(LEAD, AssignmentRole.LEAD)));
    take(new FacilitatorAssigned(new Assignment(SECOND, AssignmentRole.CO)));
  }

  private void involve(ParticipantId who) {
    take(reached(who));
    take(new InformationRecorded(InformationGiven.builder()
        .id(informationOf(who))
        .participant(who)
        .text("leaflet")
        .addItems(InformationItem.values())
        .language("en-GB")
        .channel(Channel.HOME_VISIT)
        .form(InformationForm.SPOKEN)
        .giver(ActorRef.volunteer("lead"))
        .build()));
    take(consent(who, ConsentPurpose.ASSESSMENT));
    take(consent(who, ConsentPurpose.DIRECT));
  }

  private void take(CaseEvent event) {
    now = now.plusSeconds(600);
    context = contextAt(now);
    last = proposal(event);
    steps.add(new Step(last, context));
    file = machine.decide(file, last, context).orThrow();
  }

  private Proposal proposal(CaseEvent event) {
    return file.propose(
        EventId.of("e-" + file.sequence()), occurred(), ActorRef.staff("staff"), event);
  }

  private Occurred occurred() {
    return Occurred.at(now, ZoneOffset.UTC);
  }

  private static Context contextAt(Instant time) {
    return Context.at(time)
        .withStanding(standing(LEAD).build())
        .withStanding(standing(SECOND).build())
        .withOpenCases(Set.of())
        .withLegalOrders(List.of())
        .withAges(AgeEvidence.everybodyIsAdult());
  }

  /** Everything in order, as the profile with the most rules asks. */
  private static FacilitatorStanding.Builder standing(FacilitatorId who) {
    LocalDate today = RECEIVED.atZone(ZoneOffset.UTC).toLocalDate();
    Validity always = Validity.between(today.minusYears(3), today.plusYears(3));
    return FacilitatorStanding.builder()
        .facilitator(who)
        .trainedFrom(today.minusYears(3))
        .registration(always)
        .vetting(always)
        .knownAdultFrom(today.minusYears(3))
        .addActive(always)
        .addLevels(new LevelHeld(FacilitatorLevel.ADVANCED, always, LevelProof.REGISTRATION))
        .addSupervisedOn(today)
        .addObservedOn(today)
        .addDevelopment(new ProfessionalDevelopment(today, 4 * 16, DevelopmentApproval.APPROVED));
  }

  private static Referral referral() {
    Occurred incident = Occurred.at(RECEIVED.minusSeconds(864_000), ZoneOffset.UTC);
    return Referral.builder()
        .id(ReferralId.of("referral-1"))
        .source(new ReferralSource.Agency(AgencyKind.POLICE, PartyRef.organisation("police")))
        .received(Occurred.at(RECEIVED, ZoneOffset.UTC))
        .incident(Incident.builder()
            .kind(IncidentKind.LOW_LEVEL_OFFENCE)
            .time(new IncidentTime.Known(incident))
            .build())
        .justiceStage(JusticeStage.PRE_CHARGE)
        .evidence(ChargingEvidence.ENOUGH_TO_CHARGE)
        .dataBasis(new DataBasis(
            LawfulBasis.PUBLIC_TASK,
            Optional.of(OffenceDataCondition.OFFICIAL_AUTHORITY),
            Optional.empty()))
        .build();
  }

  private static Participant participant(String name, ParticipantId id, ParticipantRole role) {
    return Participant.builder()
        .id(id)
        .party(PartyRef.person("key-of-" + id.value() + "-in-" + name))
        .addRoles(role)
        .build();
  }

  private static InformationId informationOf(ParticipantId who) {
    return InformationId.of("information-" + who.value());
  }

  private static ContactAttempted reached(ParticipantId who) {
    return new ContactAttempted(new ContactAttempt(who, Channel.PHONE, ContactOutcome.REACHED));
  }

  private static ConsentRecorded consent(ParticipantId who, ConsentPurpose purpose) {
    return new ConsentRecorded(Consent.builder()
        .participant(who)
        .purpose(purpose)
        .method(ConsentMethod.WRITTEN)
        .givenBy(ConsentGiver.PARTICIPANT)
        .voluntarinessStatedBy(ActorRef.volunteer("lead"))
        .information(informationOf(who))
        .build());
  }

  private static RiskAssessed assessed(ParticipantId who) {
    return new RiskAssessed(RiskAssessment.builder()
        .id(RiskAssessmentId.of("risk-" + who.value()))
        .participant(who)
        .putAllRatings(Arrays.stream(RiskTopic.values())
            .collect(Collectors.toMap(topic -> topic, topic -> RiskRating.LOW)))
        .residual(RiskRating.LOW)
        .conclusion(RiskConclusion.DIRECT_OK)
        .build());
  }

  private static PreparationRecorded prepared(ParticipantId who) {
    return new PreparationRecorded(Preparation.builder()
        .addParticipants(who)
        .addTopics(PreparationTopic.values())
        .addGroundRulesAgreedBy(who)
        .addExpectationsRecordedOf(who)
        .addFacilitators(LEAD, SECOND)
        .minutes(60)
        .build());
  }

  private static Meeting.Builder meeting(Instant start) {
    return Meeting.builder()
        .id(MeetingId.of("meeting-1"))
        .kind(MeetingKind.CONFERENCE)
        .medium(Medium.IN_PERSON)
        .startsAt(start)
        .endsAt(start.plusSeconds(7200))
        .zone(ZoneOffset.UTC);
  }
}
