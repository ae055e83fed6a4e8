// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.caseload;

import io.github.amends.agreement.Agreement;
import io.github.amends.agreement.Confirmation;
import io.github.amends.agreement.ConfirmationForm;
import io.github.amends.agreement.EvidenceKind;
import io.github.amends.agreement.Measure;
import io.github.amends.agreement.Outcome;
import io.github.amends.agreement.OutcomeKind;
import io.github.amends.agreement.Term;
import io.github.amends.agreement.TermKind;
import io.github.amends.agreement.TermProgress;
import io.github.amends.agreement.TermResult;
import io.github.amends.assessment.RiskAssessment;
import io.github.amends.assessment.RiskConclusion;
import io.github.amends.assessment.RiskRating;
import io.github.amends.assessment.RiskTopic;
import io.github.amends.assessment.Route;
import io.github.amends.assessment.Suitability;
import io.github.amends.basics.ActorRef;
import io.github.amends.basics.AgreementId;
import io.github.amends.basics.CaseId;
import io.github.amends.basics.EventId;
import io.github.amends.basics.ExchangeId;
import io.github.amends.basics.FacilitatorId;
import io.github.amends.basics.InformationId;
import io.github.amends.basics.MeetingId;
import io.github.amends.basics.Occurred;
import io.github.amends.basics.ParticipantId;
import io.github.amends.basics.PartyRef;
import io.github.amends.basics.ReferralId;
import io.github.amends.basics.RiskAssessmentId;
import io.github.amends.basics.TermId;
import io.github.amends.basics.Validity;
import io.github.amends.casework.AgeEvidence;
import io.github.amends.casework.CaseFile;
import io.github.amends.casework.CaseMachine;
import io.github.amends.casework.Context;
import io.github.amends.casework.ParticipantState;
import io.github.amends.casework.Proposal;
import io.github.amends.casework.Provenance;
import io.github.amends.event.*;
import io.github.amends.event.HarmedInformed;
import io.github.amends.meeting.IndirectExchange;
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
import io.github.amends.volunteer.AssignmentEndReason;
import io.github.amends.volunteer.AssignmentRole;
import io.github.amends.volunteer.DevelopmentApproval;
import io.github.amends.volunteer.FacilitatorLevel;
import io.github.amends.volunteer.FacilitatorStanding;
import io.github.amends.volunteer.LevelHeld;
import io.github.amends.volunteer.LevelProof;
import io.github.amends.volunteer.ProfessionalDevelopment;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A case played by the case machine, for tests: each step is lawful, a minute after the last. */
final class CaseStory {
  static final ZoneId BOLTON = ZoneId.of("Europe/London");
  static final ParticipantId HARMED = ParticipantId.of("p-harmed");
  static final ParticipantId RESPONSIBLE = ParticipantId.of("p-responsible");
  static final TermId REPAIR = TermId.of("t-repair");
  static final TermId APOLOGY = TermId.of("t-apology");

  private static final FacilitatorId LEAD = FacilitatorId.of("f-lead");
  private static final FacilitatorId SECOND = FacilitatorId.of("f-second");
  private static final AgreementId AGREEMENT = AgreementId.of("a-1");
  private static final CaseMachine MACHINE = CaseMachine.under(Profiles.rocRestore());

  private final CaseId caseId;
  private final List<ParticipantId> principals;
  private Instant now;
  private CaseFile file;
  private int meetings;
  private int steps = 1;

  private CaseStory(String caseId, LocalDate received, Referral referral, Participant... people) {
    this.caseId = CaseId.of(caseId);
    this.now = received.atTime(9, 0).atZone(BOLTON).toInstant();
    this.principals = List.of(people).stream().map(Participant::id).toList();
    ReferralReceived event = new ReferralReceived(referral, List.of(people));
    this.file = MACHINE.open(proposal(event, 0), Context.at(now)).orThrow();
  }

  /** A referral by the police, of one person harmed and one responsible. */
  static CaseStory referred(String caseId, LocalDate received) {
    return referred(
        caseId,
        received,
        person(HARMED, ParticipantRole.HARMED),
        person(RESPONSIBLE, ParticipantRole.RESPONSIBLE));
  }

  static CaseStory referred(String caseId, LocalDate received, Participant... people) {
    return new CaseStory(caseId, received, referral(received).build(), people);
  }

  static CaseStory referred(String caseId, Referral referral) {
    return new CaseStory(
        caseId,
        referral.received().date(),
        referral,
        person(HARMED, ParticipantRole.HARMED),
        person(RESPONSIBLE, ParticipantRole.RESPONSIBLE));
  }

  static Referral.Builder referral(LocalDate received) {
    return Referral.builder()
        .id(ReferralId.of("r-1"))
        .source(new ReferralSource.Agency(AgencyKind.POLICE, PartyRef.organisation("gmp")))
        .received(Occurred.on(received, BOLTON))
        .incident(Incident.builder()
            .kind(IncidentKind.LOW_LEVEL_OFFENCE)
            .time(new IncidentTime.Unknown(IncidentTime.Reason.NOT_TOLD))
            .build())
        .justiceStage(JusticeStage.PRE_CHARGE)
        .evidence(ChargingEvidence.ENOUGH_TO_CHARGE)
        .dataBasis(new DataBasis(
            LawfulBasis.PUBLIC_TASK,
            Optional.of(OffenceDataCondition.OFFICIAL_AUTHORITY),
            Optional.empty()));
  }

  static Participant person(ParticipantId id, ParticipantRole role) {
    return Participant.builder()
        .id(id)
        .party(PartyRef.person("key-" + id))
        .addRoles(role)
        .build();
  }

  static Participant organisation(ParticipantId id, ParticipantRole role) {
    return Participant.builder()
        .id(id)
        .party(PartyRef.organisation("key-" + id))
        .addRoles(role)
        .build();
  }

  CaseFile file() {
    return file;
  }

  private static FacilitatorStanding inOrder(FacilitatorId who) {
    LocalDate first = LocalDate.of(2020, 1, 6);
    LocalDate last = LocalDate.of(2031, 1, 6);
    Validity always = Validity.between(first, last);
    FacilitatorStanding.Builder standing = FacilitatorStanding.builder()
        .facilitator(who)
        .trainedFrom(first)
        .registration(always)
        .vetting(always)
        .knownAdultFrom(first)
        .trainedForChildrenFrom(first)
        .addActive(always)
        .addLevels(new LevelHeld(FacilitatorLevel.ADVANCED, always, LevelProof.REGISTRATION));
    for (LocalDate day = first; day.isBefore(last); day = day.plusWeeks(8)) {
      standing
          .addSupervisedOn(day)
          .addObservedOn(day)
          .addDevelopment(new ProfessionalDevelopment(day, 12, DevelopmentApproval.APPROVED));
    }
    return standing.build();
  }

  CaseStory on(LocalDate day) {
    now = day.atTime(9, 0).atZone(BOLTON).toInstant();
    return this;
  }

  CaseStory then(CaseEvent... events) {
    for (CaseEvent event : events) {
      now = now.plusSeconds(60);
      Context context = Context.at(now)
          .withStanding(inOrder(LEAD))
          .withStanding(inOrder(SECOND))
          .withOpenCases(Set.of())
          .withLegalOrders(List.of())
          .withAges(AgeEvidence.everybodyIsAdult());
      file = MACHINE.decide(file, proposal(event, file.sequence()), context).orThrow();
    }
    return this;
  }

  private Proposal proposal(CaseEvent event, long sequence) {
    return new Proposal(
        caseId,
        EventId.of("e-" + steps++),
        sequence,
        Occurred.at(now, BOLTON),
        ActorRef.staff("coordinator"),
        Provenance.firstHand(),
        event);
  }

  CaseStory screen() {
    return then(new ScreeningBegun());
  }

  CaseStory accept() {
    return then(new ReferralAccepted());
  }

  CaseStory lead() {
    return then(new FacilitatorAssigned(new Assignment(LEAD, AssignmentRole.LEAD)));
  }

  CaseStory loseLead() {
    return then(new AssignmentEnded(LEAD, AssignmentEndReason.UNAVAILABLE));
  }

  CaseStory reach(ParticipantId who) {
    return contact(who, ContactOutcome.REACHED);
  }

  CaseStory contact(ParticipantId who, ContactOutcome outcome) {
    return then(new ContactAttempted(new ContactAttempt(who, Channel.PHONE, outcome)));
  }

  /** Everybody is reached, informed, consents, accepts, and is assessed; the route is fixed. */
  CaseStory assess(Route route) {
    then(new FacilitatorAssigned(new Assignment(SECOND, AssignmentRole.CO)));
    for (ParticipantId each : principals) {
      reach(each).then(informed(each));
      consent(each, ConsentPurpose.ASSESSMENT);
      consent(each, route == Route.DIRECT ? ConsentPurpose.DIRECT : ConsentPurpose.INDIRECT);
      then(new AcknowledgementRecorded(new Acknowledgement(each, AcknowledgementDegree.FULL)));
    }
    principals.forEach(each -> then(assessed(each)));
    return then(new SuitabilityDecided(new Suitability.Suitable(route)));
  }

  CaseStory prepare() {
    for (ParticipantId each : principals) {
      then(new PreparationRecorded(Preparation.builder()
          .addParticipants(each)
          .addTopics(PreparationTopic.values())
          .addGroundRulesAgreedBy(each)
          .addExpectationsRecordedOf(each)
          .addFacilitators(LEAD, SECOND)
          .minutes(60)
          .build()));
    }
    return this;
  }

  /** From taken in to the start of a meeting, all on one day. */
  CaseStory startMeeting() {
    return screen().accept().lead().assess(Route.DIRECT).prepare().start();
  }

  CaseStory start() {
    meetings++;
    TreeSet<ParticipantId> people = new TreeSet<>(principals);
    TreeSet<FacilitatorId> facilitators = new TreeSet<>(Set.of(LEAD, SECOND));
    Meeting meeting = Meeting.builder()
        .id(meeting())
        .kind(MeetingKind.CONFERENCE)
        .medium(Medium.IN_PERSON)
        .startsAt(now.plusSeconds(3600))
        .endsAt(now.plusSeconds(7200))
        .zone(BOLTON)
        .addAllParticipants(people)
        .addAllFacilitators(facilitators)
        .build();
    return then(new MeetingScheduled(meeting), new ProcessStarted(meeting(), people, facilitators));
  }

  private MeetingId meeting() {
    return MeetingId.of("m-" + meetings);
  }

  CaseStory end() {
    return then(new ProcessEnded(meeting()));
  }

  CaseStory adjourn() {
    return then(new ProcessAdjourned(meeting()));
  }

  /** From taken in to a letter that was passed on, all on one day. */
  CaseStory exchange() {
    screen().accept().lead().assess(Route.INDIRECT).prepare();
    ExchangeId letter = ExchangeId.of("x-1");
    return then(
        new ExchangeSent(new IndirectExchange(letter, RESPONSIBLE, HARMED, Medium.WRITTEN)),
        new ExchangeDelivered(letter));
  }

  CaseStory outcome(OutcomeKind kind) {
    return then(new OutcomeRecorded(new Outcome(kind)));
  }

  /** An agreement on two terms: a repair and an apology, owed by the person responsible. */
  CaseStory agree() {
    return agree(term(REPAIR, TermKind.REPAIR), term(APOLOGY, TermKind.APOLOGY_LETTER));
  }

  CaseStory agree(Term... terms) {
    outcome(OutcomeKind.AGREEMENT);
    then(new AgreementDrafted(Agreement.builder()
        .id(AGREEMENT)
        .version(1)
        .proportionalityStatedBy(ActorRef.volunteer("f-lead"))
        .lawfulnessStatedBy(ActorRef.volunteer("f-lead"))
        .addTerms(terms)
        .build()));
    principals.forEach(each -> consent(each, ConsentPurpose.AGREEMENT));
    return then(new AgreementAgreed(
        AGREEMENT,
        1,
        principals.stream()
            .map(each -> new Confirmation(each, ConfirmationForm.SIGNED, Optional.empty()))
            .toList()));
  }

  private Term term(TermId id, TermKind kind) {
    return Term.builder()
        .id(id)
        .kind(kind)
        .obligor(principals.get(1))
        .beneficiary(principals.get(0))
        .measure(new Measure.Once())
        .dueOn(LocalDate.of(2026, 12, 31))
        .evidence(EvidenceKind.CONFIRMED_BY_BENEFICIARY)
        .build();
  }

  CaseStory keep(TermId term) {
    return progress(term, TermResult.FULFILLED);
  }

  CaseStory progress(TermId term, TermResult result) {
    return then(new TermProgressRecorded(TermProgress.builder()
        .term(term)
        .result(result)
        .quantity(1)
        .evidence(EvidenceKind.CONFIRMED_BY_BENEFICIARY)
        .build()));
  }

  CaseStory complete() {
    boolean agreed =
        file.state().outcome().map(Outcome::kind).equals(Optional.of(OutcomeKind.AGREEMENT));
    ReportContent content = agreed ? ReportContent.OUTCOME_AND_COMPLIANCE : ReportContent.OUTCOME;
    then(new ReferrerInformed(content));
    for (ParticipantState each : file.state().principals()) {
      if (each.participant().isOnHarmedSide()) {
        then(new HarmedInformed(each.participant().id(), ReportContent.OUTCOME));
      }
    }
    return then(new CaseCompleted());
  }

  CaseStory endWithout(ClosureCause cause, Initiator initiator) {
    return then(new CaseNotProceeded(new Closure(cause, initiator)));
  }

  CaseStory handBack(ClosureCause cause, Initiator initiator) {
    return then(new CaseReturned(new Closure(cause, initiator), ReportContent.CLOSED_ONLY));
  }

  CaseStory reject(ClosureCause cause, Initiator initiator) {
    return then(new ReferralRejected(new Closure(cause, initiator), Onward.CLOSED));
  }

  CaseStory withdraw(ParticipantId who, ConsentPurpose... purposes) {
    return then(new ConsentWithdrawn(who, new TreeSet<>(Set.of(purposes))));
  }

  CaseStory consent(ParticipantId who, ConsentPurpose purpose) {
    return then(new ConsentRecorded(Consent.builder()
        .participant(who)
        .purpose(purpose)
        .method(ConsentMethod.WRITTEN)
        .givenBy(ConsentGiver.PARTICIPANT)
        .voluntarinessStatedBy(ActorRef.volunteer("f-lead"))
        .information(InformationId.of("i-" + who))
        .build()));
  }

  static InformationRecorded informed(ParticipantId who) {
    return new InformationRecorded(InformationGiven.builder()
        .id(InformationId.of("i-" + who))
        .participant(who)
        .text("leaflet/3")
        .addItems(InformationItem.values())
        .language("en-GB")
        .channel(Channel.HOME_VISIT)
        .form(InformationForm.SPOKEN)
        .giver(ActorRef.volunteer("f-lead"))
        .build());
  }

  private static RiskAssessed assessed(ParticipantId who) {
    return new RiskAssessed(RiskAssessment.builder()
        .id(RiskAssessmentId.of("ra-" + who))
        .participant(who)
        .putAllRatings(Arrays.stream(RiskTopic.values())
            .collect(Collectors.toMap(topic -> topic, topic -> RiskRating.LOW)))
        .residual(RiskRating.LOW)
        .conclusion(RiskConclusion.DIRECT_OK)
        .build());
  }
}
