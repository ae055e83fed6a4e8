// SPDX-License-Identifier: Apache-2.0
package io.github.amends.json;

import io.github.amends.agreement.Agreement;
import io.github.amends.agreement.EvidenceKind;
import io.github.amends.agreement.Measure;
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
import io.github.amends.basics.Classification;
import io.github.amends.basics.DateRange;
import io.github.amends.basics.EventId;
import io.github.amends.basics.FacilitatorId;
import io.github.amends.basics.InformationId;
import io.github.amends.basics.MeetingId;
import io.github.amends.basics.Money;
import io.github.amends.basics.Narrative;
import io.github.amends.basics.Occurred;
import io.github.amends.basics.ParticipantId;
import io.github.amends.basics.PartyRef;
import io.github.amends.basics.ReferralId;
import io.github.amends.basics.RiskAssessmentId;
import io.github.amends.basics.TermId;
import io.github.amends.casework.CaseEntry;
import io.github.amends.casework.CaseStage;
import io.github.amends.casework.Provenance;
import io.github.amends.event.AgreementAgreed;
import io.github.amends.event.AgreementDrafted;
import io.github.amends.event.CaseEvent;
import io.github.amends.event.CaseNotProceeded;
import io.github.amends.event.ChangeReason;
import io.github.amends.event.Closure;
import io.github.amends.event.ClosureCause;
import io.github.amends.event.ConsentWithdrawn;
import io.github.amends.event.ContactAttempted;
import io.github.amends.event.EventType;
import io.github.amends.event.GuardSnapshotTaken;
import io.github.amends.event.InformationRecorded;
import io.github.amends.event.Initiator;
import io.github.amends.event.MeetingRescheduled;
import io.github.amends.event.MeetingScheduled;
import io.github.amends.event.NonAttendanceRecorded;
import io.github.amends.event.ParticipantAdded;
import io.github.amends.event.PreparationRecorded;
import io.github.amends.event.ProcessStarted;
import io.github.amends.event.ProfilePinned;
import io.github.amends.event.ReferralReceived;
import io.github.amends.event.RiskAssessed;
import io.github.amends.event.SuitabilityDecided;
import io.github.amends.event.TermProgressRecorded;
import io.github.amends.meeting.AbsenceReason;
import io.github.amends.meeting.Medium;
import io.github.amends.meeting.Meeting;
import io.github.amends.meeting.MeetingKind;
import io.github.amends.meeting.Preparation;
import io.github.amends.participant.Channel;
import io.github.amends.participant.ConsentPurpose;
import io.github.amends.participant.ContactAttempt;
import io.github.amends.participant.ContactOutcome;
import io.github.amends.participant.InformationForm;
import io.github.amends.participant.InformationGiven;
import io.github.amends.participant.InformationItem;
import io.github.amends.participant.Participant;
import io.github.amends.participant.ParticipantRole;
import io.github.amends.practice.ProfileRef;
import io.github.amends.practice.RuleId;
import io.github.amends.referral.AgencyKind;
import io.github.amends.referral.IdentifiableHarm;
import io.github.amends.referral.Incident;
import io.github.amends.referral.IncidentKind;
import io.github.amends.referral.IncidentTime;
import io.github.amends.referral.JusticeStage;
import io.github.amends.referral.Referral;
import io.github.amends.referral.ReferralSource;
import io.github.amends.referral.SelfReferralRole;
import io.github.amends.referral.Sensitivity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Entries of every kind with parts chosen by chance, from a given source of randomness. */
final class RandomEntries {
  private static final List<String> TEXTS = List.of(
      "plain",
      "two words",
      " \"quoted\" \\ back / slash ",
      "lines\r\nand\ttabs\u0001\u001f",
      "\u00e9\u00df\u0130\u0131 \u4f60\u597d \u05d0",
      "\uD83D\uDE42\uD83D\uDC68\u200D\uD83D\uDC69",
      "\uFFFD\uFEFF\u2028\u2029\u0085\u007f",
      "{\"type\":\"referral-received\"}");
  private static final List<String> ZONES = List.of(
      "Europe/London", "Pacific/Apia", "America/Sao_Paulo", "Asia/Kathmandu", "Z", "UTC", "-03:30");

  private final Random random;

  RandomEntries(Random random) {
    this.random = random;
  }

  CaseEntry entry(long sequence) {
    return new CaseEntry(
        CaseId.of(key()),
        sequence,
        EventId.of(key()),
        occurred(),
        instant(),
        new ActorRef(any(ActorRef.Kind.class), key()),
        random.nextBoolean() ? Provenance.firstHand() : new Provenance.Imported(text()),
        event(any(EventType.class)),
        any(CaseStage.class));
  }

  private <T> T any(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  private <E extends Enum<E>> E any(Class<E> type) {
    return any(List.of(type.getEnumConstants()));
  }

  private <E extends Enum<E>> Set<E> some(Class<E> type) {
    Set<E> chosen = new LinkedHashSet<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      chosen.add(any(type));
    }
    return chosen;
  }

  private <T> List<T> list(int least, Supplier<T> item) {
    return Stream.generate(item).limit(least + random.nextInt(4)).toList();
  }

  private String key() {
    return any(List.of("a", "B7", "0.1:x#2/3", "k_" + random.nextInt(1000), "z".repeat(100)));
  }

  private String text() {
    return any(TEXTS) + any(TEXTS);
  }

  private ZoneId zone() {
    return ZoneId.of(any(ZONES));
  }

  private LocalDate date() {
    return LocalDate.of(1900, 1, 2).plusDays(random.nextInt(80_000));
  }

  private Instant instant() {
    return date().atStartOfDay(ZoneOffset.UTC).toInstant().plusNanos((long)
        (random.nextDouble() * 86_400_000_000_000L));
  }

  private Occurred occurred() {
    return switch (any(Occurred.Precision.class)) {
      case YEAR -> Occurred.in(Year.from(date()), zone());
      case MONTH -> Occurred.in(YearMonth.from(date()), zone());
      case DAY -> Occurred.on(date(), zone());
      case INSTANT -> Occurred.at(instant(), zone());
    };
  }

  private DateRange range() {
    LocalDate start = date();
    return DateRange.of(start, start.plusDays(1 + random.nextInt(500)));
  }

  private Money money() {
    return new Money(
        1 + random.nextInt(Integer.MAX_VALUE),
        Currency.getInstance(any(List.of("GBP", "JPY", "KWD"))));
  }

  private ParticipantId participantId() {
    return ParticipantId.of("p" + random.nextInt(9));
  }

  private FacilitatorId facilitatorId() {
    return FacilitatorId.of("f" + random.nextInt(9));
  }

  private MeetingId meetingId() {
    return MeetingId.of(key());
  }

  private SortedSet<ParticipantId> participantIds(int least) {
    return new TreeSet<>(list(least, this::participantId));
  }

  private SortedSet<FacilitatorId> facilitatorIds(int least) {
    return new TreeSet<>(list(least, this::facilitatorId));
  }

  private Participant participant(String id, ParticipantId supported) {
    ParticipantRole role = any(ParticipantRole.class);
    Participant.Builder builder = Participant.builder()
        .id(ParticipantId.of(id))
        .party(PartyRef.person(id))
        .addRoles(role);
    return switch (role) {
      case SUPPORTER -> builder.supports(supported).build();
      case APPROPRIATE_ADULT -> builder.appropriateAdultOf(supported).build();
      case SURROGATE -> builder.standsInFor(supported).build();
      default -> builder.build();
    };
  }

  private ReferralReceived referralReceived() {
    Referral.Builder referral = Referral.builder()
        .id(ReferralId.of(key()))
        .source(source())
        .received(Occurred.on(LocalDate.of(2199, 1, 1), zone()))
        .incident(Incident.builder()
            .kind(any(IncidentKind.class))
            .time(incidentTime())
            .addAllSensitivities(some(Sensitivity.class))
            .build())
        .justiceStage(any(List.of(JusticeStage.NONE, JusticeStage.CHARGED)))
        .identifiableHarm(any(IdentifiableHarm.class));
    if (random.nextBoolean()) {
      referral.circumstances(new Narrative(text(), any(Classification.class)));
    }
    ParticipantId first = ParticipantId.of("p0");
    List<Participant> people = new ArrayList<>();
    people.add(Participant.of(first, PartyRef.person("p0"), ParticipantRole.HARMED));
    for (int i = random.nextInt(4); i > 0; i--) {
      people.add(participant("p" + i, first));
    }
    return new ReferralReceived(referral.build(), people);
  }

  private ReferralSource source() {
    AgencyKind kind = any(AgencyKind.class);
    return kind == AgencyKind.SELF
        ? new ReferralSource.Party(any(SelfReferralRole.class))
        : new ReferralSource.Agency(kind, PartyRef.organisation(key()));
  }

  private IncidentTime incidentTime() {
    return switch (random.nextInt(3)) {
      case 0 -> new IncidentTime.Known(occurred());
      case 1 -> new IncidentTime.Period(range());
      default -> new IncidentTime.Unknown(any(IncidentTime.Reason.class));
    };
  }

  private Measure measure() {
    return switch (random.nextInt(5)) {
      case 0 -> new Measure.Once();
      case 1 -> new Measure.Hours(1 + random.nextInt(Integer.MAX_VALUE));
      case 2 -> new Measure.Sessions(1 + random.nextInt(20));
      case 3 -> new Measure.Payment(money());
      default -> new Measure.Throughout(range());
    };
  }

  private Agreement agreement() {
    Agreement.Builder agreement = Agreement.builder()
        .id(AgreementId.of(key()))
        .version(1 + random.nextInt(9))
        .proportionalityStatedBy(ActorRef.staff(key()))
        .lawfulnessStatedBy(ActorRef.volunteer(key()));
    for (int i = random.nextInt(3); i >= 0; i--) {
      TermKind kind = any(TermKind.class);
      agreement.addTerms(Term.builder()
          .id(TermId.of("t" + i))
          .kind(kind)
          .otherKind(
              kind == TermKind.OTHER
                  ? Optional.of(new Narrative(text(), any(Classification.class)))
                  : Optional.empty())
          .obligor(ParticipantId.of("p1"))
          .beneficiary(ParticipantId.of("p2"))
          .measure(measure())
          .dueOn(LocalDate.of(2300, 1, 1))
          .evidence(any(EvidenceKind.class))
          .build());
    }
    return agreement.build();
  }

  private TermProgress progress() {
    TermProgress.Builder progress = TermProgress.builder()
        .term(TermId.of(key()))
        .result(any(TermResult.class))
        .evidence(any(EvidenceKind.class))
        .quantity(random.nextInt(Integer.MAX_VALUE));
    return random.nextBoolean() ? progress.build() : progress.paid(money()).build();
  }

  private Meeting meeting() {
    Instant start = instant();
    return Meeting.builder()
        .id(meetingId())
        .kind(any(MeetingKind.class))
        .medium(any(Medium.class))
        .startsAt(start)
        .endsAt(start.plusNanos(1 + random.nextInt(1_000_000)))
        .zone(zone())
        .addAllParticipants(participantIds(1))
        .addAllFacilitators(facilitatorIds(0))
        .build();
  }

  private RiskAssessment assessment() {
    RiskAssessment.Builder assessment = RiskAssessment.builder()
        .id(RiskAssessmentId.of(key()))
        .participant(participantId())
        .residual(any(RiskRating.class))
        .conclusion(RiskConclusion.NOT_SUITABLE);
    some(RiskTopic.class).forEach(topic -> assessment.putRatings(topic, any(RiskRating.class)));
    return assessment.build();
  }

  private InformationGiven information() {
    return InformationGiven.builder()
        .id(InformationId.of(key()))
        .participant(participantId())
        .text(text())
        .addAllItems(some(InformationItem.class))
        .language(any(List.of("en", "cy-GB", "zh-Hant-TW")))
        .channel(any(Channel.class))
        .form(any(InformationForm.class))
        .giver(new ActorRef(any(ActorRef.Kind.class), key()))
        .build();
  }

  private CaseEvent event(EventType type) {
    return switch (type) {
      case REFERRAL_RECEIVED -> referralReceived();
      case PROFILE_PINNED -> new ProfilePinned(new ProfileRef(text(), random.nextInt(), text()));
      case PARTICIPANT_ADDED -> new ParticipantAdded(participant(key(), participantId()));
      case INFORMATION_RECORDED -> new InformationRecorded(information());
      case CONSENT_WITHDRAWN ->
        new ConsentWithdrawn(
            participantId(), new TreeSet<>(list(1, () -> any(ConsentPurpose.class))));
      case RISK_ASSESSED -> new RiskAssessed(assessment());
      case SUITABILITY_DECIDED ->
        new SuitabilityDecided(
            random.nextBoolean()
                ? new Suitability.Suitable(any(Route.class))
                : new Suitability.NotSuitable());
      case PREPARATION_RECORDED ->
        new PreparationRecorded(Preparation.builder()
            .addAllParticipants(participantIds(1))
            .addAllFacilitators(facilitatorIds(1))
            .minutes(1 + random.nextInt(600))
            .build());
      case MEETING_SCHEDULED -> new MeetingScheduled(meeting());
      case MEETING_RESCHEDULED ->
        new MeetingRescheduled(meeting(), any(ChangeReason.class), any(Initiator.class));
      case PROCESS_STARTED -> new ProcessStarted(meetingId(), participantIds(0), facilitatorIds(0));
      case GUARD_SNAPSHOT_TAKEN ->
        new GuardSnapshotTaken(
            meetingId(), list(0, () -> new RuleId("CON-1" + random.nextInt(10))));
      case NON_ATTENDANCE_RECORDED ->
        new NonAttendanceRecorded(meetingId(), participantIds(1), any(AbsenceReason.class));
      case AGREEMENT_DRAFTED -> new AgreementDrafted(agreement());
      case AGREEMENT_AGREED -> new AgreementAgreed(AgreementId.of(key()), random.nextInt());
      case TERM_PROGRESS_RECORDED -> new TermProgressRecorded(progress());
      case CASE_NOT_PROCEEDED ->
        new CaseNotProceeded(new Closure(any(ClosureCause.class), any(Initiator.class)));
      case CONTACT_ATTEMPTED ->
        new ContactAttempted(
            new ContactAttempt(participantId(), any(Channel.class), any(ContactOutcome.class)));
      default -> SampleEvents.of(type);
    };
  }
}
