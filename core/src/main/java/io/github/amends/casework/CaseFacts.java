// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.agreement.Agreement;
import io.github.amends.agreement.Outcome;
import io.github.amends.assessment.Route;
import io.github.amends.assessment.SafeguardingConcern;
import io.github.amends.assessment.Suitability;
import io.github.amends.basics.CaseId;
import io.github.amends.basics.EventId;
import io.github.amends.basics.ExchangeId;
import io.github.amends.basics.FacilitatorId;
import io.github.amends.basics.LegalOrderId;
import io.github.amends.basics.MeetingId;
import io.github.amends.basics.MitigationId;
import io.github.amends.basics.Occurred;
import io.github.amends.basics.ParticipantId;
import io.github.amends.basics.RiskAssessmentId;
import io.github.amends.basics.TermId;
import io.github.amends.event.AssignmentEnded;
import io.github.amends.event.CaseEvent;
import io.github.amends.event.CaseLinkKind;
import io.github.amends.event.CaseLinked;
import io.github.amends.event.CaseNotProceeded;
import io.github.amends.event.CaseReturned;
import io.github.amends.event.Closure;
import io.github.amends.event.ConflictDeclared;
import io.github.amends.event.FacilitatorAssigned;
import io.github.amends.event.HoldCause;
import io.github.amends.event.HoldPlaced;
import io.github.amends.event.OutcomeRecorded;
import io.github.amends.event.ParticipantAdded;
import io.github.amends.event.ProfilePinned;
import io.github.amends.event.ReferralReceived;
import io.github.amends.event.ReferralRejected;
import io.github.amends.event.ReferrerInformationReceived;
import io.github.amends.event.RouteChanged;
import io.github.amends.event.SuitabilityDecided;
import io.github.amends.event.SupporterRefused;
import io.github.amends.event.SupporterWished;
import io.github.amends.meeting.Attendance;
import io.github.amends.meeting.IndirectExchange;
import io.github.amends.participant.Participant;
import io.github.amends.practice.ProfileRef;
import io.github.amends.referral.LegalOrder;
import io.github.amends.referral.ProceedingStep;
import io.github.amends.referral.Referral;
import io.github.amends.referral.Sensitivity;
import io.github.amends.volunteer.Assignment;
import io.github.amends.volunteer.AssignmentRole;
import io.github.amends.volunteer.Conflict;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The facts of a case while they are being folded: the one place where an event becomes state.
 *
 * <p>Mutable and confined to whoever folds; {@link CaseState} is the view that others see. Each
 * field holds a value that never changes, so that a copy costs no more than the fields. Folding
 * never judges: it takes every event as a fact, whatever the rules say today.
 */
final class CaseFacts implements Cloneable {
  /** Which case this is; not part of what makes two states equal. */
  @Nullable
  CaseId caseId;

  Optional<Referral> referral = Optional.empty();
  boolean referrerAcknowledged;
  OrderedMap<CaseId, CaseLinkKind> links = OrderedMap.empty();
  Optional<ProfileRef> profile = Optional.empty();
  CaseStage stage = CaseStage.REFERRED;
  CaseStage furthestStage = CaseStage.REFERRED;
  long sequence;
  OrderedMap<ParticipantId, ParticipantState> participants = OrderedMap.empty();
  OrderedMap<FacilitatorId, AssignmentRole> assignments = OrderedMap.empty();
  OrderedSet<Conflict> conflicts = OrderedSet.empty();
  Optional<Route> route = Optional.empty();
  OrderedSet<Route> routesTaken = OrderedSet.empty();
  OrderedSet<RiskAssessmentId> assessments = OrderedSet.empty();
  OrderedMap<MitigationId, MitigationState> mitigations = OrderedMap.empty();
  OrderedSet<Sensitivity> triggered = OrderedSet.empty();
  OrderedMap<Sensitivity, FacilitatorId> waived = OrderedMap.empty();
  OrderedSet<SafeguardingConcern> concerns = OrderedSet.empty();
  OrderedMap<LegalOrderId, LegalOrder> orders = OrderedMap.empty();
  OrderedMap<ParticipantId, ProceedingStep> proceedings = OrderedMap.empty();
  OrderedMap<ParticipantId, Long> newOffences = OrderedMap.empty();
  OrderedMap<SupporterWished, Optional<SupporterRefused>> supporterWishes = OrderedMap.empty();

  OrderedMap<MeetingId, MeetingState> meetings = OrderedMap.empty();
  OrderedMap<MeetingId, List<Attendance>> attendance = OrderedMap.empty();
  OrderedSet<MeetingId> datesTold = OrderedSet.empty();
  OrderedMap<ExchangeId, IndirectExchange> exchanges = OrderedMap.empty();
  OrderedMap<ExchangeId, ExchangeStatus> exchangeStatuses = OrderedMap.empty();
  OrderedMap<ExchangeId, ParticipantId> lettersKept = OrderedMap.empty();
  OrderedSet<ExchangeId> delivered = OrderedSet.empty();
  OrderedSet<ParticipantId> tookPart = OrderedSet.empty();
  int sittingsHeld;
  long safetyStopSequence;
  Optional<Outcome> outcome = Optional.empty();
  Optional<Agreement> newestAgreement = Optional.empty();
  Optional<Agreement> agreementInForce = Optional.empty();
  OrderedMap<TermId, TermState> terms = OrderedMap.empty();
  OrderedMap<Integer, AgreementState> versions = OrderedMap.empty();
  Optional<DatedReview> lastReview = Optional.empty();
  Optional<BreachState> openBreach = Optional.empty();
  OrderedSet<ParticipantId> informed = OrderedSet.empty();
  OrderedMap<ParticipantId, Integer> followUps = OrderedMap.empty();
  OrderedMap<ParticipantId, ContactTally> contactTallies = OrderedMap.empty();
  OrderedMap<FacilitatorId, Long> facilitatorMinutes = OrderedMap.empty();
  int surveysOffered;
  int surveysReturned;
  boolean referrerInformed;
  Optional<HoldCause> hold = Optional.empty();
  Optional<Closure> closure = Optional.empty();

  /** How many of those delivered were so in an earlier episode. */
  int deliveredBefore;

  int lettersKeptBefore;

  RecordState records = RecordState.NOTHING;

  /** These facts, for whoever folds on; every field is copied, whichever there are. */
  CaseFacts copy() {
    try {
      return (CaseFacts) super.clone();
    } catch (CloneNotSupportedException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Everything that makes two states equal. */
  List<Object> parts() {
    return List.of(
        referral,
        referrerAcknowledged,
        links,
        profile,
        stage,
        furthestStage,
        sequence,
        participants,
        assignments,
        conflicts,
        route,
        routesTaken,
        assessments,
        mitigations,
        triggered,
        waived,
        concerns,
        orders,
        proceedings,
        newOffences,
        supporterWishes,
        attendance,
        datesTold,
        exchangeStatuses,
        lettersKept,
        meetings,
        exchanges,
        delivered,
        tookPart,
        sittingsHeld,
        safetyStopSequence,
        outcome,
        newestAgreement,
        agreementInForce,
        terms,
        versions,
        lastReview,
        openBreach,
        informed,
        followUps,
        contactTallies,
        facilitatorMinutes,
        surveysOffered,
        surveysReturned,
        referrerInformed,
        hold,
        closure,
        deliveredBefore,
        lettersKeptBefore,
        records);
  }

  void fold(CaseEntry entry) {
    caseId = entry.caseId();
    take(entry.event(), entry.sequence(), entry.eventId(), entry.occurred(), entry.provenance());
    enter(entry.stage());
  }

  void enter(CaseStage next) {
    stage = next;
    if (next.isOpen() && furthestStage.isBefore(next)) {
      furthestStage = next;
    }
  }

  void take(CaseEvent event, long at, EventId id, Occurred occurred, Provenance provenance) {
    sequence = at;
    records = records.after(event, id, occurred, provenance);
    AgreementFolding.take(this, event, occurred);
    AftermathFolding.take(this, event, occurred);
    switch (event.type()) {
      case REFERRAL_RECEIVED -> received((ReferralReceived) event);
      case REFERRAL_ACKNOWLEDGED -> referrerAcknowledged = true;
      case REFERRER_INFORMATION_REQUESTED -> hold = Optional.of(HoldCause.AWAITING_INFORMATION);
      case REFERRER_INFORMATION_RECEIVED ->
        informed(((ReferrerInformationReceived) event).referral());
      case CASE_LINKED -> link((CaseLinked) event);
      case PROFILE_PINNED -> profile = Optional.of(((ProfilePinned) event).profile());
      case PARTICIPANT_ADDED -> add(((ParticipantAdded) event).participant());
      case FACILITATOR_ASSIGNED -> assign(((FacilitatorAssigned) event).assignment());
      case ASSIGNMENT_ENDED ->
        assignments = assignments.without(((AssignmentEnded) event).facilitator());
      case CONFLICT_DECLARED -> declare(((ConflictDeclared) event).conflict());
      case CONTACT_ATTEMPTED,
          INFORMATION_RECORDED,
          INFORMATION_DECLINED,
          CONSENT_OFFERED,
          CONSENT_RECORDED,
          CONSENT_REFUSED,
          CONSENT_WITHDRAWN,
          ACKNOWLEDGEMENT_RECORDED,
          ACKNOWLEDGEMENT_RETRACTED,
          PARTICIPATION_ENDED,
          APPROPRIATE_ADULT_OFFERED,
          SUPPORT_OFFERED,
          RISK_ASSESSED,
          PREPARATION_RECORDED -> ParticipantFolding.take(this, event, at, occurred);
      case SUITABILITY_DECIDED -> decided(((SuitabilityDecided) event).suitability());
      case ROUTE_CHANGED -> take(((RouteChanged) event).route());
      case MITIGATION_ADDED,
          MITIGATION_COMPLETED,
          SENSITIVITY_TRIGGERED,
          SENSITIVITY_WAIVED,
          SAFEGUARDING_CONCERN_RAISED,
          LEGAL_EVENT_RECORDED,
          LEGAL_ORDER_VARIED,
          NEW_OFFENCE_RECORDED,
          SUPPORTER_WISHED,
          SUPPORTER_REFUSED,
          ATTENDANCE_RECORDED,
          REFERRER_TOLD_DATE -> SafetyFolding.take(this, event, at, occurred);
      case EXCHANGE_DRAFTED,
          EXCHANGE_CHECKED,
          EXCHANGE_SENT,
          EXCHANGE_DELIVERED,
          EXCHANGE_DECLINED,
          EXCHANGE_RETURNED,
          NO_SEND_LETTER_WRITTEN -> ExchangeFolding.take(this, event);
      case MEETING_PROPOSED,
          MEETING_SCHEDULED,
          MEETING_RESCHEDULED,
          MEETING_CANCELLED,
          PROCESS_STARTED,
          NON_ATTENDANCE_RECORDED,
          PROCESS_ADJOURNED,
          PROCESS_ENDED,
          PROCESS_STOPPED -> MeetingFolding.take(this, event, at, occurred);
      case OUTCOME_RECORDED -> outcome = Optional.of(((OutcomeRecorded) event).outcome());
      case REFERRER_INFORMED -> referrerInformed = true;
      case HOLD_PLACED -> hold = Optional.of(((HoldPlaced) event).cause());
      case HOLD_RELEASED -> hold = Optional.empty();
      case REFERRAL_REJECTED -> close(((ReferralRejected) event).closure());
      case CASE_NOT_PROCEEDED -> close(((CaseNotProceeded) event).closure());
      case CASE_RETURNED -> {
        referrerInformed = true;
        close(((CaseReturned) event).closure());
      }
      case CASE_COMPLETED -> hold = Optional.empty();
      case CASE_REOPENED, PROFILE_REBOUND, PERSON_ERASED, ENTRY_ERASED, CASE_MINIMISED ->
        RecordFolding.take(this, event);
      default -> {}
    }
  }

  private void received(ReferralReceived event) {
    referral = Optional.of(event.referral());
    event.participants().forEach(this::add);
  }

  private void informed(Referral asItStandsNow) {
    referral = Optional.of(asItStandsNow);
    if (hold.equals(Optional.of(HoldCause.AWAITING_INFORMATION))) {
      hold = Optional.empty();
    }
  }

  private void link(CaseLinked linked) {
    links = links.with(linked.other(), linked.kind());
  }

  private void add(Participant participant) {
    participants = participants.with(
        participant.id(), new ParticipantState(new ParticipantFacts(participant)));
  }

  private void assign(Assignment assignment) {
    assignments = assignments.with(assignment.facilitator(), assignment.role());
  }

  private void declare(Conflict conflict) {
    conflicts = conflicts.with(conflict);
  }

  private void decided(Suitability suitability) {
    if (suitability instanceof Suitability.Suitable suitable) {
      take(suitable.route());
    }
  }

  private void take(Route next) {
    route = Optional.of(next);
    routesTaken = routesTaken.with(next);
  }

  private void close(Closure why) {
    closure = Optional.of(why);
    hold = Optional.empty();
  }
}
