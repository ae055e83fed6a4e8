// SPDX-License-Identifier: Apache-2.0
package io.github.amends.store.jdbc;

import io.github.amends.basics.ActorRef;
import io.github.amends.basics.CaseId;
import io.github.amends.basics.EventId;
import io.github.amends.basics.FacilitatorId;
import io.github.amends.basics.Occurred;
import io.github.amends.casework.CaseEntry;
import io.github.amends.casework.CaseFile;
import io.github.amends.casework.CaseStage;
import io.github.amends.casework.Provenance;
import io.github.amends.event.CaseEvent;
import io.github.amends.event.FacilitatorTimeLogged;
import io.github.amends.event.TimeActivity;
import io.github.amends.simulator.WorkedExamples;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.LongStream;

/** Logs to store: a whole one, and entries of any number. */
final class Logs {
  private static final Instant RECORDED = Instant.parse("2026-06-14T09:30:00Z");

  private Logs() {}

  /** A case from its referral to its end. */
  static CaseFile whole() {
    return WorkedExamples.all().get(0).file();
  }

  static CaseEntry first(CaseId caseId) {
    CaseEntry first = whole().entries().get(0);
    return entry(caseId, 1, "e-1", first.event());
  }

  static CaseEntry time(CaseId caseId, long sequence, String id, int minutes) {
    return entry(
        caseId,
        sequence,
        id,
        new FacilitatorTimeLogged(FacilitatorId.of("f-1"), TimeActivity.CONTACT, minutes));
  }

  private static CaseEntry entry(CaseId caseId, long sequence, String id, CaseEvent event) {
    return new CaseEntry(
        caseId,
        sequence,
        EventId.of(id),
        Occurred.on(LocalDate.of(2026, 6, 14), ZoneId.of("Europe/London")),
        RECORDED,
        ActorRef.system("test"),
        Provenance.firstHand(),
        event,
        CaseStage.REFERRED);
  }

  static List<CaseEntry> times(CaseId caseId, long from, String prefix, int count) {
    return LongStream.range(from, from + count)
        .mapToObj(sequence -> time(caseId, sequence, prefix + sequence, 1 + (int) (sequence % 50)))
        .toList();
  }
}
