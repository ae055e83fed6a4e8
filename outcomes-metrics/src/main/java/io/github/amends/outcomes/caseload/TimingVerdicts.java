// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.caseload;

import io.github.amends.basics.Occurred;
import io.github.amends.event.DataKind;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** What the timings make of a case. */
final class TimingVerdicts {
  private static final String WHOLE_CASE = "";

  private TimingVerdicts() {}

  static List<Observation<Integer>> of(CaseTiming timing, CaseReading reading) {
    Milestones milestones = reading.milestones();
    return switch (timing) {
      case FIRST_CONTACT -> List.of(firstContact(reading));
      case FIRST_PROCESS -> List.of(sinceReferral(reading, milestones.firstProcess()));
      case CLOSING -> List.of(sinceReferral(reading, milestones.closed()));
      case WAITING_FOR_LEAD ->
        milestones.waits().stream().map(wait -> waited(reading, wait)).toList();
    };
  }

  /** Whoever was forgotten may have been the first who was reached. */
  private static Observation<Integer> firstContact(CaseReading reading) {
    boolean erased = reading.state().principals().stream()
        .anyMatch(each -> reading.isErased(each.participant().id(), DataKind.CONTACT));
    return erased && reading.outOfEveryMeasure().isEmpty()
        ? Observation.missing(WHOLE_CASE, CaseReason.ERASED)
        : sinceReferral(reading, reading.milestones().firstContact());
  }

  private static Observation<Integer> sinceReferral(CaseReading reading, Optional<Occurred> until) {
    Optional<CaseReason> out = reading.outOfEveryMeasure();
    if (out.isPresent()) {
      return Observation.excluded(WHOLE_CASE, out.get());
    }
    if (until.isPresent()) {
      return between(reading, reading.received(), until.get());
    }
    return reading.isOpen()
        ? Observation.pending(WHOLE_CASE)
        : Observation.excluded(WHOLE_CASE, CaseReason.CLOSED_BEFORE);
  }

  private static Observation<Integer> waited(CaseReading reading, Wait wait) {
    Optional<CaseReason> out = reading.outOfEveryMeasure();
    if (out.isPresent()) {
      return Observation.excluded(WHOLE_CASE, out.get());
    }
    return switch (wait.end()) {
      case WAITING -> Observation.pending(WHOLE_CASE);
      case CLOSED -> Observation.excluded(WHOLE_CASE, CaseReason.CLOSED_BEFORE);
      case UNRECORDED -> Observation.missing(WHOLE_CASE, CaseReason.NO_LEAD_RECORDED);
      case LEAD_ASSIGNED -> between(reading, wait.since(), wait.until().orElseThrow());
    };
  }

  private static Observation<Integer> between(CaseReading reading, Occurred since, Occurred until) {
    Optional<LocalDate> first = reading.asOf().dayOf(since);
    Optional<LocalDate> second = reading.asOf().dayOf(until);
    if (first.isEmpty() || second.isEmpty()) {
      return Observation.missing(WHOLE_CASE, CaseReason.DAY_NOT_KNOWN);
    }
    int days = Math.toIntExact(ChronoUnit.DAYS.between(first.get(), second.get()));
    return days < 0
        ? Observation.missing(WHOLE_CASE, CaseReason.DAYS_OUT_OF_ORDER)
        : Observation.counted(WHOLE_CASE, days, CaseReason.RECORDED);
  }
}
