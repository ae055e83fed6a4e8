// SPDX-License-Identifier: Apache-2.0
package io.github.amends.event;

import io.github.amends.basics.Coded;

/**
 * The kind of an event: the key of the transition table.
 *
 * <p>The code of each, such as {@code referral-received}, is its name in JSON.
 */
public enum EventType implements Coded {
  /** A referral came in, naming those who are known to take part. */
  REFERRAL_RECEIVED,
  /** The case was bound to a profile; the machine adds this when a case is opened. */
  PROFILE_PINNED,
  /** The service began to look at the referral. */
  SCREENING_BEGUN,
  /** The referral was taken in; the case waits for facilitators. */
  REFERRAL_ACCEPTED,
  /** The referral was not taken in. */
  REFERRAL_REJECTED,
  /** Somebody joined the case after the referral. */
  PARTICIPANT_ADDED,
  /** A facilitator was assigned. */
  FACILITATOR_ASSIGNED,
  /** A facilitator's assignment ended. */
  ASSIGNMENT_ENDED,
  /** A facilitator was found to be connected with a party or the incident. */
  CONFLICT_DECLARED,
  /** The service tried to reach a participant. */
  CONTACT_ATTEMPTED,
  /** A participant was told about the process. */
  INFORMATION_RECORDED,
  /** A participant consented to a purpose. */
  CONSENT_RECORDED,
  /** A participant did not consent to a purpose. */
  CONSENT_REFUSED,
  /** A participant withdrew. */
  CONSENT_WITHDRAWN,
  /** A participant said how far they accept what happened. */
  ACKNOWLEDGEMENT_RECORDED,
  /** A participant no longer accepts what happened. */
  ACKNOWLEDGEMENT_RETRACTED,
  /**
   * The risks and strengths of a participant were assessed, in the place of any earlier assessment.
   */
  RISK_ASSESSED,
  /** The service decided whether a process is suitable, and by which route. */
  SUITABILITY_DECIDED,
  /** The case goes on by another route; both routes stay in its history. */
  ROUTE_CHANGED,
  /** Participants were prepared. */
  PREPARATION_RECORDED,
  /** A meeting was fixed. */
  MEETING_SCHEDULED,
  /** A fixed meeting was moved. */
  MEETING_RESCHEDULED,
  /** A fixed meeting was cancelled. */
  MEETING_CANCELLED,
  /** A sitting started. */
  PROCESS_STARTED,
  /** The rules that held at the start of a sitting; the machine adds this, as proof. */
  GUARD_SNAPSHOT_TAKEN,
  /** A sitting did not start because somebody was absent. */
  NON_ATTENDANCE_RECORDED,
  /** A sitting ended and another is to follow. */
  PROCESS_ADJOURNED,
  /** The process was stopped. */
  PROCESS_STOPPED,
  /** Something was handed over to be passed to another participant. */
  EXCHANGE_SENT,
  /** Something was passed to the participant for whom it was meant, who was willing to have it. */
  EXCHANGE_DELIVERED,
  /** The last sitting ended. */
  PROCESS_ENDED,
  /** What came of the process was recorded. */
  OUTCOME_RECORDED,
  /** A version of an agreement was drawn up. */
  AGREEMENT_DRAFTED,
  /** The parties agreed to the newest version; it is in force. */
  AGREEMENT_AGREED,
  /** Something was done about a term, or it came to its end. */
  TERM_PROGRESS_RECORDED,
  /** The referrer was told. */
  REFERRER_INFORMED,
  /** The service asked a participant how they are. */
  FOLLOW_UP_RECORDED,
  /** The case was closed after a process took place. */
  CASE_COMPLETED,
  /** The case waits; its stage stays. */
  HOLD_PLACED,
  /** The case goes on from the stage in which it waited. */
  HOLD_RELEASED,
  /** The case was closed without a process. */
  CASE_NOT_PROCEEDED,
  /** The case was handed back to the referrer, with a report. */
  CASE_RETURNED
}
