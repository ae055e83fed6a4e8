// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.basics.ActorRef;
import io.github.amends.basics.CaseId;
import io.github.amends.basics.EventId;
import io.github.amends.basics.Faults;
import io.github.amends.basics.Occurred;
import io.github.amends.event.CaseEvent;
import java.time.Instant;
import java.util.Objects;

/**
 * One line of a case's log: an event, when it happened, who recorded it and when, and the stage of
 * the case after it.
 *
 * <p>The stage was computed once, when the event was taken; reading the log back never computes it
 * again.
 *
 * @param caseId the case
 * @param sequence the place in the log, from 1, without gaps
 * @param eventId the id of the event; a consequence has the id of what caused it, a slash and a
 *     number
 * @param occurred when it happened
 * @param recordedAt when it was recorded
 * @param recordedBy who recorded it
 * @param provenance how it came into the log
 * @param event what happened
 * @param stage the stage of the case after it
 */
public record CaseEntry(
    CaseId caseId,
    long sequence,
    EventId eventId,
    Occurred occurred,
    Instant recordedAt,
    ActorRef recordedBy,
    Provenance provenance,
    CaseEvent event,
    CaseStage stage) {

  /**
   * Creates the value.
   *
   * @param caseId the case
   * @param sequence the place in the log, from 1, without gaps
   * @param eventId the id of the event; a consequence has the id of what caused it, a slash and a
   *     number
   * @param occurred when it happened
   * @param recordedAt when it was recorded
   * @param recordedBy who recorded it
   * @param provenance how it came into the log
   * @param event what happened
   * @param stage the stage of the case after it
   * @throws io.github.amends.basics.InvalidValueException with {@code INVALID_SEQUENCE} if the
   *     sequence is below 1
   */
  public CaseEntry {
    Objects.requireNonNull(caseId, "caseId");
    Objects.requireNonNull(eventId, "eventId");
    Objects.requireNonNull(occurred, "occurred");
    Objects.requireNonNull(recordedAt, "recordedAt");
    Objects.requireNonNull(recordedBy, "recordedBy");
    Objects.requireNonNull(provenance, "provenance");
    Objects.requireNonNull(event, "event");
    Objects.requireNonNull(stage, "stage");
    new Faults().require(sequence >= 1, "INVALID_SEQUENCE", "sequence").throwIfAny();
  }
}
