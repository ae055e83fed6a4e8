// SPDX-License-Identifier: Apache-2.0
package io.github.amends;

import io.github.amends.agreement.Agreement;
import io.github.amends.agreement.BreachResponse;
import io.github.amends.agreement.Measure;
import io.github.amends.agreement.SurveyScale;
import io.github.amends.agreement.Term;
import io.github.amends.agreement.TermKind;
import io.github.amends.agreement.TermProgress;
import io.github.amends.assessment.RiskAssessment;
import io.github.amends.assessment.RiskConclusion;
import io.github.amends.assessment.RiskRating;
import io.github.amends.basics.DateRange;
import io.github.amends.basics.ExchangeId;
import io.github.amends.basics.FacilitatorId;
import io.github.amends.basics.FundingAwardId;
import io.github.amends.basics.LegalOrderId;
import io.github.amends.basics.Money;
import io.github.amends.basics.Occurred;
import io.github.amends.basics.PartyRef;
import io.github.amends.basics.Validity;
import io.github.amends.basics.WorkingDays;
import io.github.amends.casework.CaseFile;
import io.github.amends.casework.CaseState;
import io.github.amends.casework.Context;
import io.github.amends.casework.Finding;
import io.github.amends.casework.Guard;
import io.github.amends.casework.ParticipantState;
import io.github.amends.casework.Question;
import io.github.amends.casework.Story;
import io.github.amends.event.BreachResolved;
import io.github.amends.event.NewOffenceRecorded;
import io.github.amends.event.ReferrerReport;
import io.github.amends.event.ReportContent;
import io.github.amends.meeting.Attendance;
import io.github.amends.meeting.IndirectExchange;
import io.github.amends.meeting.Medium;
import io.github.amends.meeting.Meeting;
import io.github.amends.meeting.Preparation;
import io.github.amends.participant.Consent;
import io.github.amends.participant.ConsentPurpose;
import io.github.amends.participant.InformationGiven;
import io.github.amends.participant.Participant;
import io.github.amends.practice.Profile;
import io.github.amends.practice.Profiles;
import io.github.amends.practice.Rule;
import io.github.amends.practice.RuleId;
import io.github.amends.practice.Rules;
import io.github.amends.programme.FundingAward;
import io.github.amends.programme.FundingRestriction;
import io.github.amends.referral.Incident;
import io.github.amends.referral.LegalOrder;
import io.github.amends.referral.LegalOrderKind;
import io.github.amends.referral.Referral;
import io.github.amends.scheduling.MeetingWish;
import io.github.amends.volunteer.Availability;
import io.github.amends.volunteer.BusyTime;
import io.github.amends.volunteer.ConflictDeclaration;
import io.github.amends.volunteer.ConflictKind;
import io.github.amends.volunteer.Employment;
import io.github.amends.volunteer.FacilitatorLevel;
import io.github.amends.volunteer.FacilitatorStanding;
import io.github.amends.volunteer.FreeTime;
import io.github.amends.volunteer.Qualification;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** One lawful value of every type that a part of a record can have. */
final class SampleValues {
  private static final Instant NOW = Instant.parse("2026-06-14T18:00:00Z");
  private static final Map<Type, Object> BY_HAND = byHand();

  private SampleValues() {}

  private static Map<Type, Object> byHand() {
    Map<Type, Object> samples = new HashMap<>(Map.of(
        String.class,
        "a1",
        int.class,
        1,
        long.class,
        1L,
        Instant.class,
        NOW,
        LocalDate.class,
        LocalDate.of(2026, 6, 14),
        ZoneId.class,
        ZoneOffset.UTC,
        Currency.class,
        Currency.getInstance("GBP"),
        Occurred.class,
        Occurred.at(NOW, ZoneOffset.UTC),
        Money.class,
        Money.of("1.00", "GBP"),
        RuleId.class,
        Rules.CON_01));
    samples.put(Period.class, Period.ofDays(84));
    samples.put(Rule.class, Rules.find(Rules.CON_01).orElseThrow());
    Story story = Story.graffiti();
    samples.put(Integer.class, 1);
    samples.put(OptionalInt.class, OptionalInt.of(1));
    samples.put(CaseFile.class, story.file());
    samples.put(CaseState.class, story.file().state());
    samples.put(ParticipantState.class, story.file().state().principals().get(0));
    samples.put(Profile.class, Profiles.rocRestore());
    samples.put(Referral.class, Story.referral().build());
    samples.put(Incident.class, Story.referral().build().incident());
    samples.put(Participant.class, Story.harmed());
    samples.put(InformationGiven.class, Story.informed(Story.HARMED).information());
    samples.put(
        Consent.class, Story.consent(Story.HARMED, ConsentPurpose.DIRECT).consent());
    samples.put(
        RiskAssessment.class,
        Story.assessed(Story.HARMED, RiskRating.LOW, RiskConclusion.DIRECT_OK).assessment());
    samples.put(Preparation.class, Story.prepared(Story.HARMED).preparation());
    samples.put(Meeting.class, Story.meeting(Story.MEETING).build());
    samples.put(Agreement.class, Story.agreement());
    samples.put(Term.class, Story.term(Story.REPAIR, TermKind.REPAIR, new Measure.Once()));
    samples.put(TermProgress.class, Story.fulfilled(Story.REPAIR).progress());
    samples.put(
        IndirectExchange.class,
        new IndirectExchange(
            ExchangeId.of("x-1"), Story.HARMED, Story.RESPONSIBLE, Medium.WRITTEN));
    samples.put(Context.class, Context.at(Instant.EPOCH));
    samples.put(FacilitatorStanding.class, FacilitatorStanding.clear(FacilitatorId.of("a1")));
    samples.put(Guard.class, new Guard() {
      @Override
      public Optional<RuleId> rule() {
        return Optional.empty();
      }

      @Override
      public String name() {
        return "a1";
      }

      @Override
      public Finding judge(Question question) {
        return Finding.satisfied();
      }
    });
    samples.putAll(further());
    samples.putAll(ofSchedules());
    samples.putAll(ofVolunteers());
    samples.put(
        DateRange.class, DateRange.of(LocalDate.of(2026, 6, 14), LocalDate.of(2026, 6, 15)));
    return samples;
  }

  private static Map<Type, Object> ofVolunteers() {
    LocalDate day = LocalDate.of(2026, 6, 14);
    PartyRef body = PartyRef.organisation("a1");
    return Map.of(
        ConflictDeclaration.class,
        ConflictDeclaration.with(ConflictKind.KNOWS_PARTY, PartyRef.person("a1"), day),
        Qualification.class,
        new Qualification(FacilitatorLevel.LEVEL_TWO, body, Validity.from(day)),
        Employment.class,
        new Employment(body, Validity.from(day)),
        FundingAward.class,
        FundingAward.builder()
            .id(FundingAwardId.of("a1"))
            .source(body)
            .amount(Money.of("1.00", "GBP"))
            .period(DateRange.of(day, day.plusDays(1)))
            .restriction(FundingRestriction.none())
            .build());
  }

  private static Map<Type, Object> further() {
    LocalDate day = LocalDate.of(2026, 6, 14);
    return Map.of(
        SurveyScale.class,
        new SurveyScale(1, 5),
        Attendance.class,
        Attendance.attended(Story.HARMED),
        BreachResolved.class,
        new BreachResolved(BreachResponse.EXTEND, Optional.of(day)),
        ReferrerReport.class,
        ReferrerReport.of(ReportContent.OUTCOME),
        LegalOrder.class,
        new LegalOrder(
            LegalOrderId.of("o-1"),
            LegalOrderKind.COURT_ORDER,
            Validity.from(day),
            new TreeSet<>(Set.of(Story.HARMED, Story.RESPONSIBLE))),
        NewOffenceRecorded.class,
        new NewOffenceRecorded(Story.RESPONSIBLE, Story.HARMED),
        BusyTime.class,
        new BusyTime(NOW, NOW.plusSeconds(60), Optional.empty()));
  }

  private static Map<Type, Object> ofSchedules() {
    return Map.of(
        // As the end of a window it is the end of the day.
        LocalTime.class,
        LocalTime.MIDNIGHT,
        FreeTime.class,
        new FreeTime(NOW, NOW.plusSeconds(60)),
        Availability.class,
        Availability.always("Europe/London"),
        WorkingDays.class,
        WorkingDays.of(
            DateRange.of(LocalDate.of(2026, 6, 14), LocalDate.of(2026, 6, 15)), Set.of()),
        MeetingWish.class,
        new MeetingWish(
            Story.meeting(Story.MEETING).build(),
            Map.of(
                Story.HARMED,
                Availability.always("Europe/London"),
                Story.RESPONSIBLE,
                Availability.always("Europe/London"))));
  }

  static Object of(Type type) {
    if (BY_HAND.containsKey(type)) {
      return BY_HAND.get(type);
    }
    if (type instanceof ParameterizedType generic) {
      return ofGeneric(generic);
    }
    Class<?> plain = (Class<?>) type;
    if (plain.isEnum()) {
      return plain.getEnumConstants()[0];
    }
    if (plain.isSealed()) {
      return of(plain.getPermittedSubclasses()[0]);
    }
    if (plain.isRecord()) {
      return ofRecord(plain);
    }
    throw new IllegalStateException("no sample of " + plain);
  }

  /** The parts of a lawful record of this type, in order. */
  static Object[] partsOf(Class<?> type) {
    Object whole = of(type);
    return Arrays.stream(type.getRecordComponents())
        .map(part -> read(part, whole))
        .toArray();
  }

  private static Object read(RecordComponent part, Object whole) {
    try {
      return part.getAccessor().invoke(whole);
    } catch (ReflectiveOperationException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  private static Object ofGeneric(ParameterizedType type) {
    Object first = of(type.getActualTypeArguments()[0]);
    Class<?> raw = (Class<?>) type.getRawType();
    if (raw == Optional.class) {
      return Optional.of(first);
    }
    if (raw == List.class) {
      return List.of(first);
    }
    if (raw == Set.class) {
      return Set.of(first);
    }
    if (raw == SortedSet.class) {
      return new TreeSet<>(Set.of(first));
    }
    if (raw == Map.class) {
      return Map.of(first, of(type.getActualTypeArguments()[1]));
    }
    throw new IllegalStateException("no sample of " + type);
  }

  private static Object ofRecord(Class<?> type) {
    RecordComponent[] parts = type.getRecordComponents();
    Class<?>[] types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
    Object[] values =
        Arrays.stream(parts).map(part -> of(part.getGenericType())).toArray();
    try {
      return type.getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException unlawful) {
      throw new IllegalStateException("no lawful sample of " + type, unlawful);
    }
  }
}
