// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.event.EventType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The rows of the machine as they are written: one statement for each event. */
final class CaseTable {
  private static final Set<CaseStage> OPEN = range(CaseStage.REFERRED, CaseStage.FOLLOW_UP);
  private static final Set<CaseStage> ENGAGED = range(CaseStage.ENGAGING, CaseStage.FOLLOW_UP);
  private static final Set<CaseStage> ALL = EnumSet.allOf(CaseStage.class);
  private static final Set<CaseStage> WITH_OUTCOME_OR_CLOSED = EnumSet.of(
      CaseStage.OUTCOME_RECORDED,
      CaseStage.MONITORING,
      CaseStage.FOLLOW_UP,
      CaseStage.COMPLETED,
      CaseStage.NOT_PROCEEDED,
      CaseStage.RETURNED_TO_REFERRER);
  private static final Set<CaseStage> PREPARING_OR_READY =
      EnumSet.of(CaseStage.PREPARING, CaseStage.READY);

  /** What is asked of the event that opens a case, before there is any stage. */
  static final List<Guard> OPENING = List.of(ReferralGuards.RECEIVED_BY_NOW);

  private static final Guard[] FOR_CONTACT = {
    StructuralGuards.ROUTE_FITS,
    StructuralGuards.VERIFIED,
    ConsentGuards.TO_CONTACT_BETWEEN_PARTIES,
    AcknowledgementGuards.BY_THOSE_RESPONSIBLE,
    AcknowledgementGuards.BY_MUTUAL_PARTIES,
    RiskGuards.ASSESSED,
    RiskGuards.ASSESSED_SINCE_SAFETY_STOP,
    RiskGuards.ACCEPTABLE,
    PreparationGuards.PREPARED
  };
  private static final Guard[] FOR_MEETING = {
    FacilitatorGuards.ASSIGNED, FacilitatorGuards.UNCONNECTED, FacilitatorGuards.ENOUGH
  };

  private final List<Transition> rows = new ArrayList<>();

  private CaseTable() {}

  static TransitionTable standard() {
    CaseTable table = new CaseTable();
    table.intake();
    table.people();
    table.assessment();
    table.process();
    table.outcome();
    table.always();
    return TransitionTable.of(table.rows);
  }

  private void intake() {
    lead(EventType.SCREENING_BEGUN, EnumSet.of(CaseStage.REFERRED), CaseStage.SCREENING);
    lead(
        EventType.REFERRAL_ACCEPTED,
        EnumSet.of(CaseStage.SCREENING),
        CaseStage.ACCEPTED,
        ReferralGuards.IN_SCOPE);
    row(
        EventType.REFERRAL_REJECTED,
        EnumSet.of(CaseStage.SCREENING),
        EnumSet.of(CaseStage.NOT_PROCEEDED, CaseStage.RETURNED_TO_REFERRER),
        ClosingGuards.CAUSE_FITS,
        ClosingGuards.DECLINING_IS_NO_BREACH);
  }

  private void people() {
    stay(EventType.PARTICIPANT_ADDED, OPEN);
    for (CaseStage stage : range(CaseStage.ACCEPTED, CaseStage.FOLLOW_UP)) {
      Set<CaseStage> to = EnumSet.copyOf(staying(stage));
      if (stage == CaseStage.ACCEPTED) {
        to.add(CaseStage.ENGAGING);
      }
      row(EventType.FACILITATOR_ASSIGNED, EnumSet.of(stage), to, FacilitatorGuards.UNCONNECTED);
    }
    for (CaseStage stage : range(CaseStage.ACCEPTED, CaseStage.FOLLOW_UP)) {
      Set<CaseStage> to = EnumSet.copyOf(staying(stage));
      if (stage.isBefore(CaseStage.IN_PROCESS)) {
        to.add(CaseStage.ACCEPTED);
      }
      row(EventType.ASSIGNMENT_ENDED, EnumSet.of(stage), to);
    }
    stay(EventType.CONFLICT_DECLARED, OPEN);
    stay(EventType.CONTACT_ATTEMPTED, ENGAGED, ConsentGuards.MAY_BE_CONTACTED);
    stay(EventType.INFORMATION_RECORDED, ENGAGED, ConsentGuards.INFORMATION_COMPLETE);
    stay(
        EventType.CONSENT_RECORDED,
        ENGAGED,
        ConsentGuards.INFORMED_BEFORE_CONSENT,
        ConsentGuards.RESTS_ON_INFORMATION,
        ConsentGuards.NEWER_THAN_WITHDRAWAL);
    stay(EventType.CONSENT_REFUSED, OPEN);
    for (CaseStage stage : ALL) {
      Set<CaseStage> to = EnumSet.copyOf(staying(stage));
      if (CaseStage.ASSESSING.isBefore(stage) && stage.isBefore(CaseStage.OUTCOME_RECORDED)) {
        to.add(CaseStage.ASSESSING);
      }
      row(EventType.CONSENT_WITHDRAWN, EnumSet.of(stage), to);
    }
    stay(EventType.ACKNOWLEDGEMENT_RECORDED, ENGAGED);
    stay(EventType.ACKNOWLEDGEMENT_RETRACTED, OPEN);
  }

  private void assessment() {
    for (CaseStage stage : ENGAGED) {
      Set<CaseStage> to = EnumSet.copyOf(staying(stage));
      if (stage == CaseStage.ENGAGING) {
        to = EnumSet.of(CaseStage.ASSESSING);
      } else if (PREPARING_OR_READY.contains(stage)) {
        to.add(CaseStage.ASSESSING);
      }
      row(EventType.RISK_ASSESSED, EnumSet.of(stage), to, ConsentGuards.TO_ASSESSMENT);
    }
    row(
        EventType.SUITABILITY_DECIDED,
        EnumSet.of(CaseStage.ASSESSING),
        EnumSet.of(CaseStage.ASSESSING, CaseStage.PREPARING, CaseStage.READY),
        ClosingGuards.OUTCOME_KNOWN,
        AcknowledgementGuards.BY_THOSE_RESPONSIBLE,
        AcknowledgementGuards.BY_MUTUAL_PARTIES,
        RiskGuards.ASSESSED,
        RiskGuards.ASSESSED_SINCE_SAFETY_STOP,
        RiskGuards.ACCEPTABLE);
    row(
        EventType.ROUTE_CHANGED,
        range(CaseStage.ASSESSING, CaseStage.IN_PROCESS),
        PREPARING_OR_READY,
        MeetingGuards.NONE_OPEN,
        StructuralGuards.ROUTE_DECIDED,
        ConsentGuards.TO_CONTACT_BETWEEN_PARTIES,
        AcknowledgementGuards.BY_THOSE_RESPONSIBLE,
        AcknowledgementGuards.BY_MUTUAL_PARTIES,
        RiskGuards.ASSESSED,
        RiskGuards.ASSESSED_SINCE_SAFETY_STOP,
        RiskGuards.ACCEPTABLE);
    stay(
        EventType.PREPARATION_RECORDED,
        range(CaseStage.PREPARING, CaseStage.IN_PROCESS),
        MeetingGuards.NONE_RUNNING,
        FacilitatorGuards.ASSIGNED,
        PreparationGuards.SEPARATE);
  }

  private void process() {
    Set<CaseStage> readyOrBetween = EnumSet.of(CaseStage.READY, CaseStage.IN_PROCESS);
    Set<CaseStage> scheduled = EnumSet.of(CaseStage.SCHEDULED);
    Set<CaseStage> inProcess = EnumSet.of(CaseStage.IN_PROCESS);
    lead(
        EventType.MEETING_SCHEDULED,
        readyOrBetween,
        CaseStage.SCHEDULED,
        join(
            new Guard[] {MeetingGuards.NONE_OPEN, MeetingGuards.FIXED_AHEAD},
            FOR_CONTACT,
            FOR_MEETING));
    lead(
        EventType.MEETING_RESCHEDULED,
        scheduled,
        CaseStage.SCHEDULED,
        join(
            new Guard[] {MeetingGuards.IS_FIXED, MeetingGuards.FIXED_AHEAD},
            FOR_CONTACT,
            FOR_MEETING));
    row(
        EventType.MEETING_CANCELLED,
        scheduled,
        EnumSet.of(CaseStage.PREPARING, CaseStage.READY, CaseStage.IN_PROCESS),
        MeetingGuards.IS_FIXED);
    lead(
        EventType.PROCESS_STARTED,
        scheduled,
        CaseStage.IN_PROCESS,
        join(
            new Guard[] {MeetingGuards.IS_FIXED, MeetingGuards.BOTH_SIDES_THERE},
            FOR_CONTACT,
            FOR_MEETING));
    row(EventType.NON_ATTENDANCE_RECORDED, scheduled, PREPARING_OR_READY, MeetingGuards.IS_FIXED);
    stay(
        EventType.PROCESS_ADJOURNED,
        inProcess,
        MeetingGuards.IS_RUNNING,
        MeetingGuards.ENDS_AFTER_START);
    stay(
        EventType.PROCESS_ENDED,
        inProcess,
        MeetingGuards.IS_RUNNING,
        MeetingGuards.ENDS_AFTER_START);
    lead(
        EventType.PROCESS_STOPPED,
        EnumSet.of(CaseStage.SCHEDULED, CaseStage.IN_PROCESS),
        CaseStage.ASSESSING);
    lead(
        EventType.EXCHANGE_SENT,
        readyOrBetween,
        CaseStage.IN_PROCESS,
        join(new Guard[] {MeetingGuards.NONE_OPEN, MeetingGuards.BETWEEN_SIDES}, FOR_CONTACT));
    lead(
        EventType.EXCHANGE_DELIVERED,
        readyOrBetween,
        CaseStage.IN_PROCESS,
        MeetingGuards.NONE_OPEN,
        StructuralGuards.ROUTE_FITS,
        StructuralGuards.VERIFIED,
        ConsentGuards.TO_CONTACT_BETWEEN_PARTIES);
  }

  private void outcome() {
    lead(
        EventType.OUTCOME_RECORDED,
        EnumSet.of(CaseStage.ASSESSING, CaseStage.PREPARING, CaseStage.READY, CaseStage.IN_PROCESS),
        CaseStage.OUTCOME_RECORDED,
        MeetingGuards.NONE_OPEN,
        AgreementGuards.PROCESS_TAKEN,
        AgreementGuards.KIND_FITS);
    stay(
        EventType.AGREEMENT_DRAFTED,
        EnumSet.of(CaseStage.IN_PROCESS, CaseStage.OUTCOME_RECORDED),
        AgreementGuards.NEXT_VERSION,
        AgreementGuards.OWED_BY_NO_ONE_HARMED);
    row(
        EventType.AGREEMENT_AGREED,
        EnumSet.of(CaseStage.OUTCOME_RECORDED),
        EnumSet.of(CaseStage.MONITORING, CaseStage.FOLLOW_UP),
        AgreementGuards.NEWEST_VERSION,
        AgreementGuards.WAS_REACHED,
        ConsentGuards.TO_AGREEMENT);
    row(
        EventType.TERM_PROGRESS_RECORDED,
        EnumSet.of(CaseStage.MONITORING),
        EnumSet.of(CaseStage.MONITORING, CaseStage.FOLLOW_UP),
        AgreementGuards.TERM_IS_OPEN,
        AgreementGuards.NOT_OVERPAID,
        AgreementGuards.KEPT_IN_FULL);
    stay(
        EventType.REFERRER_INFORMED,
        EnumSet.of(CaseStage.OUTCOME_RECORDED, CaseStage.MONITORING, CaseStage.FOLLOW_UP));
    stay(EventType.FOLLOW_UP_RECORDED, WITH_OUTCOME_OR_CLOSED, ConsentGuards.TO_FOLLOW_UP);
    lead(
        EventType.CASE_COMPLETED,
        EnumSet.of(CaseStage.OUTCOME_RECORDED, CaseStage.FOLLOW_UP),
        CaseStage.COMPLETED,
        ClosingGuards.REFERRER_TOLD,
        ClosingGuards.TERMS_ENDED);
  }

  private void always() {
    stay(EventType.HOLD_PLACED, OPEN, MeetingGuards.NONE_RUNNING);
    stay(EventType.HOLD_RELEASED, OPEN, StructuralGuards.ON_HOLD);
    lead(
        EventType.CASE_NOT_PROCEEDED,
        OPEN,
        CaseStage.NOT_PROCEEDED,
        MeetingGuards.NONE_OPEN,
        ClosingGuards.NO_AGREEMENT_IN_FORCE,
        ClosingGuards.CAUSE_FITS,
        ClosingGuards.DECLINING_IS_NO_BREACH);
    lead(
        EventType.CASE_RETURNED,
        OPEN,
        CaseStage.RETURNED_TO_REFERRER,
        MeetingGuards.NONE_OPEN,
        ClosingGuards.OUTCOME_KNOWN,
        ClosingGuards.CAUSE_FITS,
        ClosingGuards.DECLINING_IS_NO_BREACH);
  }

  private void stay(EventType event, Set<CaseStage> from, Guard... guards) {
    for (CaseStage stage : from) {
      row(event, EnumSet.of(stage), staying(stage), guards);
    }
  }

  private void lead(EventType event, Set<CaseStage> from, CaseStage to, Guard... guards) {
    row(event, from, EnumSet.of(to), guards);
  }

  private void row(EventType event, Set<CaseStage> from, Set<CaseStage> to, Guard... guards) {
    for (CaseStage stage : from) {
      rows.add(new Transition(stage, event, List.of(guards), to));
    }
  }

  /** The same stage; PREPARING and READY are one pair, between which the facts decide. */
  private static Set<CaseStage> staying(CaseStage stage) {
    return PREPARING_OR_READY.contains(stage) ? PREPARING_OR_READY : EnumSet.of(stage);
  }

  private static Set<CaseStage> range(CaseStage first, CaseStage last) {
    return EnumSet.range(first, last);
  }

  private static Guard[] join(Guard[]... parts) {
    return Arrays.stream(parts).flatMap(Arrays::stream).toArray(Guard[]::new);
  }
}
