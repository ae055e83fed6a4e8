// SPDX-License-Identifier: Apache-2.0
package io.github.amends.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.amends.basics.ActorRef;
import io.github.amends.basics.CaseId;
import io.github.amends.basics.EventId;
import io.github.amends.basics.Occurred;
import io.github.amends.casework.CaseEntry;
import io.github.amends.casework.CaseStage;
import io.github.amends.casework.Provenance;
import io.github.amends.event.CaseEvent;
import java.time.Instant;

/**
 * One line of a case log as the current format has it, after the field that tells the format; the
 * fields are written in this order.
 */
record EntryDocument(
    @JsonProperty("case") CaseId caseId,
    long sequence,
    EventId id,
    Occurred occurred,
    Instant recordedAt,
    ActorRef by,
    Provenance provenance,
    CaseEvent event,
    CaseStage stage) {
  /** The version of the format. */
  static final int FORMAT = 1;

  /** The version as it stands in a document. */
  static final String CURRENT = Integer.toString(FORMAT);

  static EntryDocument of(CaseEntry entry) {
    return new EntryDocument(
        entry.caseId(),
        entry.sequence(),
        entry.eventId(),
        entry.occurred(),
        entry.recordedAt(),
        entry.recordedBy(),
        entry.provenance(),
        entry.event(),
        entry.stage());
  }

  CaseEntry entry() {
    return new CaseEntry(caseId, sequence, id, occurred, recordedAt, by, provenance, event, stage);
  }
}
