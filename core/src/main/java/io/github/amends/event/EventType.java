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

  /** The referrer was told that the referral had come in. */
  REFERRAL_ACKNOWLEDGED,
  /** The case was bound to a profile; the machine adds this when a case is opened. */
  PROFILE_PINNED,
  /** The service began to look at the referral. */
  SCREENING_BEGUN,

  /** The referrer was asked for something. */
  REFERRER_INFORMATION_REQUESTED,

  /** The referrer sent what was asked for. */
  REFERRER_INFORMATION_RECEIVED,
  /** The referral was taken in; the case waits for facilitators. */
  REFERRAL_ACCEPTED,
  /** The referral was not taken in. */
  REFERRAL_REJECTED,

  /** This case was found to be connected with another. */
  CASE_LINKED,

  /** Something was found that makes the case sensitive (rule CPX-01). */
  SENSITIVITY_TRIGGERED,

  /**
   * A supervisor recorded why something sensitive does not make this case complex (rule CPX-01).
   */
  SENSITIVITY_WAIVED,
  /** Somebody joined the case after the referral. */
  PARTICIPANT_ADDED,

  /** Somebody takes part no more, for a reason that is no withdrawal. */
  PARTICIPATION_ENDED,

  /** A parent, guardian or appropriate adult was offered to a participant (rule CHL-01). */
  APPROPRIATE_ADULT_OFFERED,

  /** A participant wished to bring a supporter. */
  SUPPORTER_WISHED,

  /** A supporter whom a participant wished for cannot come (rule MTG-04). */
  SUPPORTER_REFUSED,
  /** A facilitator was assigned. */
  FACILITATOR_ASSIGNED,
  /** A facilitator's assignment ended. */
  ASSIGNMENT_ENDED,
  /** A facilitator was found to be connected with a party or the incident. */
  CONFLICT_DECLARED,

  /** A facilitator noted the time that something took (rule REC-05). */
  FACILITATOR_TIME_LOGGED,
  /** The service tried to reach a participant. */
  CONTACT_ATTEMPTED,
  /** A participant was told about the process. */
  INFORMATION_RECORDED,

  /** A participant would rather not be told about something. */
  INFORMATION_DECLINED,

  /** A participant was asked for consent to a purpose, or came forward to give it. */
  CONSENT_OFFERED,
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

  /** A measure was agreed that reduces a risk. */
  MITIGATION_ADDED,

  /** A measure that reduces a risk was done. */
  MITIGATION_COMPLETED,

  /** Somebody raised a concern for the safety of somebody (rule RSK-09). */
  SAFEGUARDING_CONCERN_RAISED,

  /** Something happened in law that bears on the case. */
  LEGAL_EVENT_RECORDED,

  /** An order was changed or ended (rule RSK-08). */
  LEGAL_ORDER_VARIED,

  /**
   * A new offence between the parties became known; risks are to be assessed anew (rule RSK-02).
   */
  NEW_OFFENCE_RECORDED,
  /** The service decided whether a process is suitable, and by which route. */
  SUITABILITY_DECIDED,
  /** The case goes on by another route; both routes stay in its history. */
  ROUTE_CHANGED,
  /** Participants were prepared. */
  PREPARATION_RECORDED,

  /** A meeting was proposed; it is not fixed yet. */
  MEETING_PROPOSED,
  /** A meeting was fixed. */
  MEETING_SCHEDULED,
  /** A fixed meeting was moved. */
  MEETING_RESCHEDULED,
  /** A fixed meeting was cancelled. */
  MEETING_CANCELLED,

  /** The referrer was told when a meeting is (rule MTG-08). */
  REFERRER_TOLD_DATE,
  /** A sitting started. */
  PROCESS_STARTED,
  /** The rules that held at the start of a sitting; the machine adds this, as proof. */
  GUARD_SNAPSHOT_TAKEN,
  /** A sitting did not start because somebody was absent. */
  NON_ATTENDANCE_RECORDED,

  /** It was recorded who attended a sitting. */
  ATTENDANCE_RECORDED,
  /** A sitting ended and another is to follow. */
  PROCESS_ADJOURNED,
  /** The process was stopped. */
  PROCESS_STOPPED,

  /** Something was drawn up that is to be passed to another participant. */
  EXCHANGE_DRAFTED,

  /** A facilitator read through what is to be passed on, and had no objection. */
  EXCHANGE_CHECKED,
  /** Something was handed over to be passed to another participant. */
  EXCHANGE_SENT,
  /** Something was passed to the participant for whom it was meant, who was willing to have it. */
  EXCHANGE_DELIVERED,

  /** Whom something was meant for did not want to have it. */
  EXCHANGE_DECLINED,

  /** Something that was sent came back. */
  EXCHANGE_RETURNED,

  /** A participant wrote a letter that is never sent. */
  NO_SEND_LETTER_WRITTEN,
  /** The last sitting ended. */
  PROCESS_ENDED,
  /** What came of the process was recorded. */
  OUTCOME_RECORDED,
  /** A version of an agreement was drawn up. */
  AGREEMENT_DRAFTED,
  /** The parties agreed to the newest version; it is in force. */
  AGREEMENT_AGREED,

  /**
   * The parties agreed to a new version in the place of the one in force; the old one stays (rule
   * AGR-09).
   */
  AGREEMENT_AMENDED,
  /** Something was done about a term, or it came to its end. */
  TERM_PROGRESS_RECORDED,

  /** Whoever benefits from a term let it go. */
  TERM_WAIVED,

  /** It was reviewed how the agreement is kept. */
  AGREEMENT_REVIEWED,

  /** Terms were found not to be kept, after more time was considered. */
  BREACH_DECLARED,

  /** It was decided what is done about terms that were not kept. */
  BREACH_RESOLVED,
  /** The referrer was told. */
  REFERRER_INFORMED,

  /**
   * A person harmed was told how the case ended, or whether what was agreed is kept (rule OUT-02).
   */
  HARMED_INFORMED,
  /** The service asked a participant how they are. */
  FOLLOW_UP_RECORDED,

  /** A questionnaire was offered; whether it comes back is another matter (rule MON-03). */
  SURVEY_OFFERED,

  /** A questionnaire came back. */
  SATISFACTION_RECORDED,

  /** Other support was offered to a participant (rule OUT-06). */
  SUPPORT_OFFERED,
  /** The case was closed after a process took place. */
  CASE_COMPLETED,
  /** The case waits; its stage stays. */
  HOLD_PLACED,
  /** The case goes on from the stage in which it waited. */
  HOLD_RELEASED,
  /** The case was closed without a process. */
  CASE_NOT_PROCEEDED,
  /** The case was handed back to the referrer, with a report. */
  CASE_RETURNED,

  /** A closed case was taken up again, as a new episode. */
  CASE_REOPENED,

  /** An entry was corrected; the original stays in the log. */
  ENTRY_CORRECTED,

  /** An entry should not have been made, or the whole case; the log keeps it. */
  ENTERED_IN_ERROR,

  /** Somebody checked an entry that came from another system. */
  IMPORT_CONFIRMED,

  /** The case was bound to a newer version of its profile; what was decided before stays. */
  PROFILE_REBOUND,

  /** Personal data of the case was shrunk to what must be kept (rules DAT-03 and DAT-04). */
  CASE_MINIMISED,

  /**
   * Personal data of one person was removed; the log keeps that it was, and not what it said (rule
   * DAT-05).
   */
  PERSON_ERASED,

  /** Nothing of the case may be removed for now. */
  LEGAL_HOLD_PLACED,

  /** Data of the case may be removed again. */
  LEGAL_HOLD_LIFTED,

  /** What an entry said about a person was removed; its place in the log stays. */
  ENTRY_ERASED
}
