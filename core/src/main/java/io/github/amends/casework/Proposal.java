// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.basics.ActorRef;
import io.github.amends.basics.CaseId;
import io.github.amends.basics.EventId;
import io.github.amends.basics.Faults;
import io.github.amends.basics.Occurred;
import io.github.amends.event.CaseEvent;
import io.github.amends.event.ReferralReceived;
import java.util.Objects;

/**
 * Something that a caller says has happened, to be taken into a case or refused.
 *
 * @param caseId the case
 * @param eventId the id of the event, chosen by the caller; the same for a retry
 * @param expectedSequence the sequence of the last entry that the caller has seen; 0 for a new case
 * @param occurred when it happened
 * @param by who records it
 * @param provenance how it came to be known
 * @param event what happened
 */
public record Proposal(
    CaseId caseId,
    EventId eventId,
    long expectedSequence,
    Occurred occurred,
    ActorRef by,
    Provenance provenance,
    CaseEvent event) {
  /** What is left of an id's 100 characters when a consequence has added its own number. */
  private static final int LONGEST_EVENT_ID = 96;

  /**
   * Creates the value.
   *
   * @param caseId the case
   * @param eventId the id of the event, chosen by the caller; the same for a retry
   * @param expectedSequence the sequence of the last entry that the caller has seen; 0 for a new
   *     case
   * @param occurred when it happened
   * @param by who records it
   * @param provenance how it came to be known
   * @param event what happened
   * @throws io.github.amends.basics.InvalidValueException with {@code INVALID_SEQUENCE} if the
   *     sequence is below 0, {@code INVALID_ID} if the event's id holds a slash, which is kept for
   *     consequences, or is longer than 96 characters, so that theirs have room
   */
  public Proposal {
    Objects.requireNonNull(caseId, "caseId");
    Objects.requireNonNull(eventId, "eventId");
    Objects.requireNonNull(occurred, "occurred");
    Objects.requireNonNull(by, "by");
    Objects.requireNonNull(provenance, "provenance");
    Objects.requireNonNull(event, "event");
    new Faults()
        .require(expectedSequence >= 0, "INVALID_SEQUENCE", "expectedSequence")
        .require(
            eventId.value().indexOf('/') < 0 && eventId.value().length() <= LONGEST_EVENT_ID,
            "INVALID_ID",
            "eventId")
        .throwIfAny();
  }

  /**
   * Returns a proposal that opens a case, made by those who saw to it.
   *
   * @param caseId the id that the case is to have
   * @param eventId the id of the event
   * @param occurred when the referral came in
   * @param by who records it
   * @param event the referral and those whom it names
   * @return the proposal
   */
  public static Proposal opening(
      CaseId caseId, EventId eventId, Occurred occurred, ActorRef by, ReferralReceived event) {
    return new Proposal(caseId, eventId, 0, occurred, by, Provenance.firstHand(), event);
  }
}
