// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.agreement.*;
import io.github.amends.assessment.*;
import io.github.amends.basics.*;
import io.github.amends.basics.ActorRef;
import io.github.amends.basics.DocumentRef;
import io.github.amends.event.*;
import io.github.amends.meeting.*;
import io.github.amends.participant.*;
import io.github.amends.participant.ConsentGiver;
import io.github.amends.participant.InformationForm;
import io.github.amends.practice.Profiles;
import io.github.amends.practice.Refusal;
import io.github.amends.practice.RefusalText;
import io.github.amends.referral.*;
import io.github.amends.referral.ChargingEvidence;
import io.github.amends.referral.DataBasis;
import io.github.amends.referral.LawfulBasis;
import io.github.amends.referral.OffenceDataCondition;
import io.github.amends.volunteer.*;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A case played step by step, for tests: each chapter is lawful, and a test changes one step.
 *
 * <p>Time stands where it is put: one hour passes with each step, and {@link #on} moves it on.
 */
public final class Story {
  public static final ZoneId BOLTON = ZoneId.of("Europe/London");
  public static final ParticipantId HARMED = ParticipantId.of("p-harmed");
  public static final ParticipantId RESPONSIBLE = ParticipantId.of("p-responsible");
  public static final FacilitatorId LEAD = FacilitatorId.of("f-lead");
  public static final FacilitatorId SECOND = FacilitatorId.of("f-second");
  public static final MeetingId MEETING = MeetingId.of("m-1");
  public static final AgreementId AGREEMENT = AgreementId.of("a-1");
  public static final TermId REPAIR = TermId.of("t-repair");
  public static final TermId APOLOGY = TermId.of("t-apology");

  static final DataBasis DATA_BASIS = new DataBasis(
      LawfulBasis.LEGITIMATE_INTERESTS,
      Optional.of(OffenceDataCondition.STATUTORY_PURPOSE),
      Optional.of(DocumentRef.of("policy-1")));

  private final CaseMachine machine;
  private final CaseId caseId = CaseId.of("case-1");
  private Instant now = LocalDateTime.of(2026, 5, 4, 9, 0).atZone(BOLTON).toInstant();
  private Context context;
  private CaseFile file;
  private int steps;
  private final List<No> refused = new ArrayList<>();

  /** A step that was refused: after which entry, of what kind, and why. */
  record No(long after, EventType event, List<Refusal> reasons) {}

  private Story(CaseMachine machine, ReferralReceived received) {
    this.machine = machine;
    this.context = Context.at(now)
        .withStanding(Standings.inOrder(LEAD))
        .withStanding(Standings.inOrder(SECOND))
        .withOpenCases(Set.of())
        .withDuplicates(Map.of())
        .withLegalOrders(List.of())
        .withAges(AgeEvidence.everybodyIsAdult());
    this.file = machine.open(propose(received), context).orThrow();
  }

  public static Story graffiti() {
    return graffiti(CaseMachine.under(Profiles.rocRestore()));
  }

  public static Story graffiti(CaseMachine machine) {
    return opening(machine, referral().build(), harmed(), responsible());
  }

  public static Story opening(Referral referral, List<Participant> participants) {
    return new Story(
        CaseMachine.under(Profiles.rocRestore()), new ReferralReceived(referral, participants));
  }

  public static Story opening(CaseMachine machine, Referral referral, Participant... participants) {
    return new Story(machine, new ReferralReceived(referral, List.of(participants)));
  }

  /** The decision on a referral with which a case would be opened. */
  public static Decision opened(
      CaseMachine machine, Referral referral, List<Participant> participants) {
    Instant now = LocalDateTime.of(2026, 5, 4, 9, 0).atZone(BOLTON).toInstant();
    Proposal opening = Proposal.opening(
        CaseId.of("case-1"),
        EventId.of("e-1"),
        Occurred.at(now, BOLTON),
        ActorRef.staff("coordinator"),
        new ReferralReceived(referral, participants));
    return machine.open(opening, Context.at(now));
  }

  public static Referral.Builder referral() {
    return Referral.builder()
        .id(ReferralId.of("r-1"))
        .source(new ReferralSource.Agency(AgencyKind.POLICE, PartyRef.organisation("gmp")))
        .received(Occurred.on(LocalDate.of(2026, 5, 1), BOLTON))
        .incident(Incident.builder()
            .kind(IncidentKind.LOW_LEVEL_OFFENCE)
            .time(new IncidentTime.Known(Occurred.on(LocalDate.of(2026, 4, 25), BOLTON)))
            .build())
        .justiceStage(JusticeStage.PRE_CHARGE)
        .evidence(ChargingEvidence.ENOUGH_TO_CHARGE)
        .dataBasis(DATA_BASIS);
  }

  public static Participant harmed() {
    return participant(HARMED, ParticipantRole.HARMED);
  }

  public static Participant responsible() {
    return participant(RESPONSIBLE, ParticipantRole.RESPONSIBLE);
  }

  public static Participant participant(ParticipantId id, ParticipantRole role) {
    return Participant.builder()
        .id(id)
        .party(PartyRef.person("key-of-" + id))
        .addRoles(role)
        .build();
  }

  public CaseFile file() {
    return file;
  }

  /** The story with another log in the place of its own, as after an erasure. */
  public Story rewritten(UnaryOperator<CaseFile> rewriting) {
    file = rewriting.apply(file);
    return this;
  }

  /** The steps that were refused, in their order. */
  List<No> refused() {
    return List.copyOf(refused);
  }

  public CaseMachine machine() {
    return machine;
  }

  public Context context() {
    return context;
  }

  public CaseStage stage() {
    return file.stage();
  }

  public Instant now() {
    return now;
  }

  /** Moves the time on to a day, at nine in the morning. */
  public Story on(int month, int day) {
    now = LocalDateTime.of(2026, month, day, 9, 0).atZone(BOLTON).toInstant();
    return this;
  }

  /** Moves the time on to a day of another year, at nine in the morning. */
  public Story on(LocalDate day) {
    now = day.atTime(9, 0).atZone(BOLTON).toInstant();
    return this;
  }

  /** Lets some time pass. */
  public Story later(Period time) {
    now = now.atZone(BOLTON).plus(time).toInstant();
    return this;
  }

  /** Lets the context say something else. */
  public Story knowing(UnaryOperator<Context> change) {
    context = change.apply(context);
    return this;
  }

  /** Lets the context say what was checked about a facilitator. */
  public Story standing(FacilitatorStanding standing) {
    context = context.withStanding(standing);
    return this;
  }

  public Proposal propose(CaseEvent event) {
    return propose(event, Occurred.at(now, BOLTON));
  }

  public Proposal propose(CaseEvent event, Occurred occurred) {
    steps++;
    return new Proposal(
        caseId,
        EventId.of("e-" + steps),
        file == null ? 0 : file.sequence(),
        occurred,
        ActorRef.staff("coordinator"),
        Provenance.firstHand(),
        event);
  }

  /** Tries a step that may be refused; only an accepted one changes the story. */
  public Decision attempt(CaseEvent event) {
    return attempt(event, Occurred.at(now, BOLTON));
  }

  public Decision attempt(CaseEvent event, Occurred occurred) {
    now = now.plusSeconds(3600);
    context = context.withNow(now);
    Decision decision = machine.decide(file, propose(event, occurred), context);
    if (decision instanceof Decision.Accepted accepted) {
      file = accepted.file();
    } else if (decision instanceof Decision.Refused no) {
      refused.add(new No(file.sequence(), event.type(), no.refusals()));
    }
    return decision;
  }

  /** The codes of all refusals of a step, each of which has a sentence; empty if accepted. */
  public List<String> codes(CaseEvent event) {
    if (!(attempt(event) instanceof Decision.Refused refused)) {
      return List.of();
    }
    for (Refusal refusal : refused.refusals()) {
      String sentence = RefusalText.english().of(refusal);
      if (RefusalText.english().has(refusal.code())
          && (!sentence.endsWith(".") || sentence.contains("{"))) {
        throw new AssertionError("no whole sentence for " + refusal.code());
      }
    }
    return refused.refusals().stream().map(Refusal::code).toList();
  }

  /** Takes a step that must be lawful, and returns all that follows from it. */
  public Decision.Accepted accepted(CaseEvent event) {
    Decision decision = attempt(event);
    decision.orThrow();
    return (Decision.Accepted) decision;
  }

  /** Takes steps that must be lawful. */
  public Story then(CaseEvent... events) {
    for (CaseEvent event : events) {
      attempt(event).orThrow();
    }
    return this;
  }

  public Story engage() {
    return takeIn()
        .involve(RESPONSIBLE)
        .involve(HARMED)
        .then(acknowledged(RESPONSIBLE, AcknowledgementDegree.FULL));
  }

  /** Screens the referral, takes it in and assigns two facilitators. */
  public Story takeIn() {
    return then(
        new ScreeningBegun(),
        new ReferralAccepted(),
        assigned(LEAD, AssignmentRole.LEAD),
        assigned(SECOND, AssignmentRole.CO));
  }

  /** Reaches somebody, informs them, and records that they agree to be assessed and to meet. */
  public Story involve(ParticipantId who) {
    return then(
        contacted(who, ContactOutcome.REACHED),
        informed(who),
        consent(who, ConsentPurpose.ASSESSMENT),
        consent(who, ConsentPurpose.DIRECT));
  }

  /** Takes a case in whose parties agree to letters, until the first can be handed over. */
  public Story byLetter() {
    takeIn();
    for (ParticipantId each : List.of(RESPONSIBLE, HARMED)) {
      then(
          informed(each),
          consent(each, ConsentPurpose.ASSESSMENT),
          consent(each, ConsentPurpose.INDIRECT));
    }
    return then(
        acknowledged(RESPONSIBLE, AcknowledgementDegree.FULL),
        assessed(RESPONSIBLE, RiskRating.LOW, RiskConclusion.DIRECT_OK),
        assessed(HARMED, RiskRating.LOW, RiskConclusion.DIRECT_OK),
        new SuitabilityDecided(new Suitability.Suitable(Route.INDIRECT)),
        prepared(RESPONSIBLE),
        prepared(HARMED));
  }

  public Story assess() {
    return then(
        assessed(RESPONSIBLE, RiskRating.LOW, RiskConclusion.DIRECT_OK),
        assessed(HARMED, RiskRating.LOW, RiskConclusion.DIRECT_OK),
        new SuitabilityDecided(new Suitability.Suitable(Route.DIRECT)));
  }

  public Story prepare() {
    return then(prepared(RESPONSIBLE), prepared(HARMED));
  }

  public Story schedule() {
    return on(6, 1).then(new MeetingScheduled(meeting(MEETING).build()));
  }

  public Story start() {
    return on(6, 14).then(started(MEETING));
  }

  public Story meet() {
    return schedule().start().then(new ProcessEnded(MEETING));
  }

  public Story agree() {
    then(
        new OutcomeRecorded(new Outcome(OutcomeKind.AGREEMENT)), new AgreementDrafted(agreement()));
    then(consent(HARMED, ConsentPurpose.AGREEMENT), consent(RESPONSIBLE, ConsentPurpose.AGREEMENT));
    return then(agreed(1));
  }

  public Story keepTheAgreement() {
    on(7, 1);
    return then(fulfilled(REPAIR), fulfilled(APOLOGY));
  }

  public Story close() {
    return then(
        new ReferrerInformed(ReportContent.OUTCOME_AND_COMPLIANCE),
        told(HARMED),
        new CaseCompleted());
  }

  /** Somebody harmed was told how it ended. */
  public static HarmedInformed told(ParticipantId who) {
    return new HarmedInformed(who, ReportContent.OUTCOME);
  }

  /** Both parties signed a version of the agreement. */
  public static AgreementAgreed agreed(int version) {
    return new AgreementAgreed(AGREEMENT, version, confirmedBy(HARMED, RESPONSIBLE));
  }

  public static List<Confirmation> confirmedBy(ParticipantId... who) {
    return Stream.of(who)
        .map(each -> new Confirmation(each, ConfirmationForm.SIGNED, Optional.empty()))
        .toList();
  }

  public static FacilitatorAssigned assigned(FacilitatorId who, AssignmentRole role) {
    return new FacilitatorAssigned(new Assignment(who, role));
  }

  public static ContactAttempted contacted(ParticipantId who, ContactOutcome outcome) {
    return new ContactAttempted(new ContactAttempt(who, Channel.PHONE, outcome));
  }

  public static InformationRecorded informed(ParticipantId who) {
    return new InformationRecorded(information(who).build());
  }

  public static InformationGiven.Builder information(ParticipantId who) {
    return InformationGiven.builder()
        .id(InformationId.of("i-" + who))
        .participant(who)
        .text("leaflet/3")
        .addItems(InformationItem.values())
        .language("en-GB")
        .channel(Channel.HOME_VISIT)
        .form(InformationForm.SPOKEN)
        .giver(ActorRef.volunteer("f-lead"));
  }

  public static ConsentRecorded consent(ParticipantId who, ConsentPurpose purpose) {
    return new ConsentRecorded(Consent.builder()
        .participant(who)
        .purpose(purpose)
        .method(ConsentMethod.WRITTEN)
        .givenBy(ConsentGiver.PARTICIPANT)
        .voluntarinessStatedBy(ActorRef.volunteer("f-lead"))
        .recipients(People.recipients(purpose))
        .information(InformationId.of("i-" + who))
        .build());
  }

  public static ConsentWithdrawn withdrawn(ParticipantId who, ConsentPurpose... purposes) {
    return new ConsentWithdrawn(who, new TreeSet<>(Set.of(purposes)));
  }

  public static AcknowledgementRecorded acknowledged(
      ParticipantId who, AcknowledgementDegree degree) {
    return new AcknowledgementRecorded(new Acknowledgement(who, degree));
  }

  public static RiskAssessed assessed(
      ParticipantId who, RiskRating residual, RiskConclusion conclusion) {
    return new RiskAssessed(RiskAssessment.builder()
        .id(RiskAssessmentId.of("ra-" + who))
        .participant(who)
        .putAllRatings(everyTopic(RiskRating.LOW))
        .residual(residual)
        .conclusion(conclusion)
        .build());
  }

  /** The same assessment made once more, under an id of its own. */
  static RiskAssessed anew(RiskAssessed before) {
    RiskAssessmentId id = RiskAssessmentId.of(before.assessment().id().value() + "-anew");
    return new RiskAssessed(before.assessment().withId(id));
  }

  /** Every topic that an assessment may look at, with the same rating. */
  static Map<RiskTopic, RiskRating> everyTopic(RiskRating rating) {
    Map<RiskTopic, RiskRating> ratings = new EnumMap<>(RiskTopic.class);
    for (RiskTopic each : RiskTopic.values()) {
      ratings.put(each, rating);
    }
    return ratings;
  }

  public static PreparationRecorded prepared(ParticipantId... who) {
    return new PreparationRecorded(Preparation.builder()
        .addTopics(PreparationTopic.values())
        .addGroundRulesAgreedBy(who)
        .addExpectationsRecordedOf(who)
        .addParticipants(who)
        .addFacilitators(LEAD, SECOND)
        .minutes(60)
        .build());
  }

  public static Meeting.Builder meeting(MeetingId id) {
    Instant start = LocalDateTime.of(2026, 6, 14, 18, 0).atZone(BOLTON).toInstant();
    return Meeting.builder()
        .id(id)
        .kind(MeetingKind.CONFERENCE)
        .medium(Medium.IN_PERSON)
        .startsAt(start)
        .endsAt(start.plusSeconds(7200))
        .zone(BOLTON)
        .addParticipants(HARMED, RESPONSIBLE)
        .addFacilitators(LEAD, SECOND);
  }

  public static ProcessStarted started(MeetingId id) {
    return started(id, HARMED, RESPONSIBLE);
  }

  public static ProcessStarted started(MeetingId id, ParticipantId... present) {
    return new ProcessStarted(
        id, new TreeSet<>(Set.of(present)), new TreeSet<>(Set.of(LEAD, SECOND)));
  }

  public static Agreement agreement() {
    return Agreement.builder()
        .id(AGREEMENT)
        .version(1)
        .proportionalityStatedBy(ActorRef.volunteer("f-lead"))
        .lawfulnessStatedBy(ActorRef.volunteer("f-lead"))
        .addTerms(term(REPAIR, TermKind.REPAIR, new Measure.Hours(4)))
        .addTerms(term(APOLOGY, TermKind.APOLOGY_LETTER, new Measure.Once()))
        .build();
  }

  public static Term term(TermId id, TermKind kind, Measure measure) {
    return Term.builder()
        .id(id)
        .kind(kind)
        .obligor(RESPONSIBLE)
        .beneficiary(HARMED)
        .measure(measure)
        .dueOn(LocalDate.of(2026, 7, 31))
        .evidence(EvidenceKind.CONFIRMED_BY_BENEFICIARY)
        .build();
  }

  public static Closure closure(ClosureCause cause, Initiator initiator) {
    return new Closure(cause, initiator);
  }

  public static TermProgressRecorded paid(TermId id, String amount, TermResult result) {
    return new TermProgressRecorded(TermProgress.builder()
        .term(id)
        .result(result)
        .paid(Money.parse(amount))
        .quantity(0)
        .evidence(EvidenceKind.RECEIPT)
        .build());
  }

  public static TermProgressRecorded fulfilled(TermId id) {
    return new TermProgressRecorded(TermProgress.builder()
        .term(id)
        .result(TermResult.FULFILLED)
        .quantity(4)
        .evidence(EvidenceKind.CONFIRMED_BY_BENEFICIARY)
        .build());
  }
}
