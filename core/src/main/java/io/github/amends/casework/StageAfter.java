// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.assessment.Suitability;
import io.github.amends.basics.ParticipantId;
import io.github.amends.event.CaseEvent;
import io.github.amends.event.CaseReopened;
import io.github.amends.event.ConsentWithdrawn;
import io.github.amends.event.ReferralRejected;
import io.github.amends.event.ReopenReason;
import io.github.amends.event.RiskAssessed;
import io.github.amends.event.SuitabilityDecided;
import io.github.amends.practice.Profile;

/**
 * The stage after an event: a pure function of the stage before it, the event and the facts after
 * it. It is asked once, when the event is taken; the entry keeps the answer.
 */
final class StageAfter {
  private StageAfter() {}

  static CaseStage of(CaseStage before, CaseEvent event, CaseState after, Profile profile) {
    CaseStage stage = direct(before, event, after);
    // READY means that every guard but the time is met, so it is derived and never just entered.
    if (stage == CaseStage.PREPARING || stage == CaseStage.READY) {
      return Readiness.isReady(after, profile) ? CaseStage.READY : CaseStage.PREPARING;
    }
    return stage;
  }

  private static CaseStage direct(CaseStage before, CaseEvent event, CaseState after) {
    return switch (event.type()) {
      case REFERRAL_RECEIVED -> CaseStage.REFERRED;
      case SCREENING_BEGUN -> CaseStage.SCREENING;
      case REFERRAL_ACCEPTED -> CaseStage.ACCEPTED;
      case REFERRAL_REJECTED -> afterRejection((ReferralRejected) event);
      case FACILITATOR_ASSIGNED ->
        before == CaseStage.ACCEPTED && after.hasLead() ? CaseStage.ENGAGING : before;
      case ASSIGNMENT_ENDED -> isLeadLost(before, after) ? CaseStage.ACCEPTED : before;
      case CONSENT_WITHDRAWN -> afterWithdrawal(before, (ConsentWithdrawn) event, after);
      case RISK_ASSESSED -> afterAssessment(before, (RiskAssessed) event, after);
      case SUITABILITY_DECIDED -> afterDecision(before, (SuitabilityDecided) event);
      case ROUTE_CHANGED -> CaseStage.PREPARING;
      case MEETING_SCHEDULED, MEETING_RESCHEDULED -> CaseStage.SCHEDULED;
      case MEETING_CANCELLED -> afterCancelling(before, after);
      case NON_ATTENDANCE_RECORDED -> CaseStage.READY;
      case PROCESS_STARTED, EXCHANGE_SENT, EXCHANGE_DELIVERED, NO_SEND_LETTER_WRITTEN ->
        CaseStage.IN_PROCESS;
      case PROCESS_STOPPED -> before.isOpen() ? CaseStage.ASSESSING : before;
      case OUTCOME_RECORDED -> CaseStage.OUTCOME_RECORDED;
      case BREACH_DECLARED -> CaseStage.MONITORING;
      case AGREEMENT_AGREED,
          AGREEMENT_AMENDED,
          TERM_PROGRESS_RECORDED,
          TERM_WAIVED,
          AGREEMENT_REVIEWED,
          BREACH_RESOLVED -> whileTermsAreOpen(after);
      case CASE_COMPLETED -> CaseStage.COMPLETED;
      case CASE_NOT_PROCEEDED -> CaseStage.NOT_PROCEEDED;
      case CASE_RETURNED -> CaseStage.RETURNED_TO_REFERRER;
      case CASE_REOPENED -> afterReopening(((CaseReopened) event).reason());
      default -> before;
    };
  }

  private static CaseStage afterReopening(ReopenReason reason) {
    return switch (reason) {
      case NEW_REQUEST, NEW_INFORMATION -> CaseStage.SCREENING;
      case CLOSED_IN_ERROR, BREACH -> CaseStage.ENGAGING;
    };
  }

  private static CaseStage whileTermsAreOpen(CaseState after) {
    boolean over = after.areTermsEnded() && after.aftermath().openBreach().isEmpty();
    return over ? CaseStage.FOLLOW_UP : CaseStage.MONITORING;
  }

  private static CaseStage afterRejection(ReferralRejected rejected) {
    return switch (rejected.onward()) {
      case CLOSED -> CaseStage.NOT_PROCEEDED;
      case RETURNED_TO_REFERRER -> CaseStage.RETURNED_TO_REFERRER;
    };
  }

  static boolean isLeadLost(CaseStage before, CaseState after) {
    return CaseStage.ACCEPTED.isBefore(before)
        && before.isBefore(CaseStage.IN_PROCESS)
        && !after.hasLead()
        && !after.isProcessTaken();
  }

  /** Whether somebody ends who was to take part as a principal in a meeting that is only fixed. */
  static boolean isMeetingLost(CaseState before, ParticipantId ended) {
    return before
            .participant(ended)
            .map(each -> each.participant().isPrincipal())
            .orElse(false)
        && before
            .openMeeting()
            .map(open -> !open.isRunning() && open.meeting().participants().contains(ended))
            .orElse(false);
  }

  private static CaseStage afterWithdrawal(
      CaseStage before, ConsentWithdrawn withdrawn, CaseState after) {
    boolean passedAssessment =
        CaseStage.ASSESSING.isBefore(before) && before.isBefore(CaseStage.OUTCOME_RECORDED);
    return passedAssessment && Withdrawals.endsProcess(withdrawn, after)
        ? CaseStage.ASSESSING
        : before;
  }

  private static CaseStage afterAssessment(
      CaseStage before, RiskAssessed assessed, CaseState after) {
    if (before == CaseStage.ENGAGING) {
      return CaseStage.ASSESSING;
    }
    boolean preparing = before == CaseStage.PREPARING || before == CaseStage.READY;
    boolean forbids = preparing
        && after.route().isPresent()
        && !assessed.assessment().allows(after.route().get());
    return forbids ? CaseStage.ASSESSING : before;
  }

  private static CaseStage afterDecision(CaseStage before, SuitabilityDecided decided) {
    return decided.suitability() instanceof Suitability.Suitable ? CaseStage.PREPARING : before;
  }

  private static CaseStage afterCancelling(CaseStage before, CaseState after) {
    // As a consequence of a withdrawal or of a lost lead it leaves the stage as that made it.
    if (before != CaseStage.SCHEDULED) {
      return before;
    }
    return after.sittingsHeld() > 0 ? CaseStage.IN_PROCESS : CaseStage.READY;
  }
}
