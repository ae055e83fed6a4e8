// SPDX-License-Identifier: Apache-2.0
package io.github.amends.json;

import io.github.amends.agreement.Agreement;
import io.github.amends.agreement.Measure;
import io.github.amends.agreement.Respondent;
import io.github.amends.agreement.SurveyInstrument;
import io.github.amends.agreement.SurveyMode;
import io.github.amends.agreement.TermKind;
import io.github.amends.agreement.TermProgress;
import io.github.amends.agreement.TermResult;
import io.github.amends.assessment.Suitability;
import io.github.amends.basics.ActorRef;
import io.github.amends.basics.CaseId;
import io.github.amends.basics.DateRange;
import io.github.amends.basics.EventId;
import io.github.amends.basics.Occurred;
import io.github.amends.basics.PartyRef;
import io.github.amends.basics.ReferralId;
import io.github.amends.casework.CaseEntry;
import io.github.amends.casework.CaseStage;
import io.github.amends.casework.Provenance;
import io.github.amends.event.AgreementDrafted;
import io.github.amends.event.CaseEvent;
import io.github.amends.event.CorrectionReason;
import io.github.amends.event.EnteredInError;
import io.github.amends.event.EntryCorrected;
import io.github.amends.event.ErrorTarget;
import io.github.amends.event.EventType;
import io.github.amends.event.GuardSnapshotTaken;
import io.github.amends.event.LegalEventRecorded;
import io.github.amends.event.ParticipantAdded;
import io.github.amends.event.ProcessStarted;
import io.github.amends.event.ReferralReceived;
import io.github.amends.event.ReferrerInformed;
import io.github.amends.event.ReportContent;
import io.github.amends.event.ScreeningBegun;
import io.github.amends.event.SuitabilityDecided;
import io.github.amends.event.SurveyOffered;
import io.github.amends.event.TermProgressRecorded;
import io.github.amends.referral.AgencyKind;
import io.github.amends.referral.IdentifiableHarm;
import io.github.amends.referral.Incident;
import io.github.amends.referral.IncidentKind;
import io.github.amends.referral.IncidentTime;
import io.github.amends.referral.JusticeStage;
import io.github.amends.referral.LegalEvent;
import io.github.amends.referral.ProceedingStep;
import io.github.amends.referral.Referral;
import io.github.amends.referral.ReferralSource;
import io.github.amends.referral.SelfReferralRole;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Entries of every kind, as logs that fold, though no case would run so. */
public final class SampleEntries {
  private static final CaseId CASE = CaseId.of("case-2026-017");
  private static final Instant RECORDED = Instant.parse("2026-06-15T09:30:00Z");

  private SampleEntries() {}

  /**
   * Returns one rich entry for each type of event, in the order of {@link EventType}.
   *
   * @return the log
   */
  public static List<CaseEntry> ofEveryEvent() {
    List<CaseEntry> entries = new ArrayList<>();
    for (EventType type : EventType.values()) {
      entries.add(entry(entries.size() + 1, SampleEvents.of(type)));
    }
    return entries;
  }

  /**
   * Returns the rich entry for one type of event.
   *
   * @param type the type
   * @return the entry
   */
  public static CaseEntry of(EventType type) {
    return ofEveryEvent().stream()
        .filter(entry -> entry.event().type() == type)
        .findFirst()
        .orElseThrow();
  }

  /**
   * Returns an entry for each form that a part of an event or of an entry may take.
   *
   * @return the log
   */
  public static List<CaseEntry> ofEveryVariant() {
    List<CaseEvent> events = new ArrayList<>();
    for (ReferralSource source : List.of(
        new ReferralSource.Agency(AgencyKind.HOUSING, PartyRef.organisation("agency-1")),
        new ReferralSource.Party(SelfReferralRole.HARMED))) {
      for (IncidentTime time : incidentTimes()) {
        events.add(new ReferralReceived(plainReferral(source, time), List.of()));
      }
    }
    for (Measure measure : SampleNouns.measures()) {
      Agreement agreement = Agreement.builder()
          .id(SampleEvents.AGREEMENT)
          .version(1)
          .proportionalityStatedBy(ActorRef.staff("s-1"))
          .lawfulnessStatedBy(ActorRef.staff("s-1"))
          .addTerms(SampleNouns.term("t-1", TermKind.REPAIR, measure).build())
          .build();
      events.add(new AgreementDrafted(agreement));
    }
    events.add(new SuitabilityDecided(new Suitability.NotSuitable()));
    SampleNouns.otherRoles().forEach(each -> events.add(new ParticipantAdded(each)));
    events.add(new LegalEventRecorded(
        new LegalEvent.Proceeding(SampleEvents.RESPONSIBLE, ProceedingStep.CHARGED)));
    events.add(new EnteredInError(new ErrorTarget.WholeCase(), CorrectionReason.NEVER_HAPPENED));
    events.add(new SurveyOffered(
        new Respondent.TakingPart(SampleEvents.HARMED),
        new SurveyInstrument(SampleNouns.PAPER, 1),
        SurveyMode.PHONE));
    for (CaseEvent event :
        List.of(new ScreeningBegun(), SampleEvents.of(EventType.SATISFACTION_RECORDED))) {
      events.add(new EntryCorrected(
          EventId.of("e-1"), event, Optional.empty(), CorrectionReason.WRONG_PERSON));
    }
    events.add(new ReferrerInformed(ReportContent.CLOSED_ONLY));
    events.add(new TermProgressRecorded(TermProgress.builder()
        .term(SampleEvents.TERM)
        .result(TermResult.IN_PROGRESS)
        .quantity(0)
        .build()));
    events.add(new GuardSnapshotTaken(SampleEvents.MEETING, List.of()));
    events.add(new ProcessStarted(SampleEvents.MEETING, new TreeSet<>(), new TreeSet<>()));
    List<CaseEntry> entries = new ArrayList<>();
    for (CaseEvent event : events) {
      entries.add(entry(entries.size() + 1, event));
    }
    for (Occurred occurred : times()) {
      entries.add(new CaseEntry(
          CASE,
          entries.size() + 1L,
          EventId.of("v-" + entries.size() + "/1"),
          occurred,
          Instant.parse("2026-06-15T09:30:00.123456789Z"),
          new ActorRef(ActorRef.Kind.IMPORT, "old-system"),
          new Provenance.Imported("CaseBook 3, \"north\""),
          new ScreeningBegun(),
          CaseStage.RETURNED_TO_REFERRER));
    }
    return entries;
  }

  private static CaseEntry entry(int sequence, CaseEvent event) {
    return new CaseEntry(
        CASE,
        sequence,
        EventId.of("e-" + sequence),
        Occurred.on(LocalDate.of(2026, 6, 14), SampleEvents.LONDON),
        RECORDED,
        ActorRef.staff("s-1"),
        Provenance.firstHand(),
        event,
        CaseStage.REFERRED);
  }

  private static List<Occurred> times() {
    return List.of(
        Occurred.in(Year.of(2025), SampleEvents.LONDON),
        Occurred.in(YearMonth.of(2026, 6), ZoneId.of("America/New_York")),
        Occurred.on(LocalDate.of(2026, 3, 29), ZoneId.of("Pacific/Apia")),
        Occurred.at(RECORDED, ZoneId.of("+05:30")));
  }

  private static List<IncidentTime> incidentTimes() {
    return List.of(
        new IncidentTime.Known(Occurred.in(YearMonth.of(2026, 5), SampleEvents.LONDON)),
        new IncidentTime.Period(DateRange.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 2, 1))),
        new IncidentTime.Unknown(IncidentTime.Reason.NOT_REMEMBERED));
  }

  private static Referral plainReferral(ReferralSource source, IncidentTime time) {
    return Referral.builder()
        .id(ReferralId.of("r-2"))
        .source(source)
        .received(Occurred.at(Instant.parse("2026-06-14T18:00:00Z"), SampleEvents.LONDON))
        .incident(Incident.builder().kind(IncidentKind.SCHOOL).time(time).build())
        .justiceStage(JusticeStage.NONE)
        .identifiableHarm(IdentifiableHarm.PUBLIC_PROPERTY)
        .build();
  }
}
