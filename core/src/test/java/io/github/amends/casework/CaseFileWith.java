// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.basics.ActorRef;
import io.github.amends.basics.EventId;
import io.github.amends.basics.Occurred;
import io.github.amends.event.CaseEvent;
import java.util.ArrayList;
import java.util.List;

/** A case whose log tells one thing more, as a log of another day might, without any guard. */
final class CaseFileWith {
  private CaseFileWith() {}

  static CaseFile event(CaseFile file, CaseEvent event, Occurred occurred) {
    List<CaseEntry> entries = new ArrayList<>(file.entries());
    CaseEntry last = entries.get(entries.size() - 1);
    long sequence = last.sequence() + 1;
    entries.add(new CaseEntry(
        file.caseId(),
        sequence,
        EventId.of("added-" + sequence),
        occurred,
        last.recordedAt(),
        ActorRef.staff("coordinator"),
        Provenance.firstHand(),
        event,
        file.stage()));
    return CaseFile.fold(entries);
  }
}
