// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.caseload;

import io.github.amends.basics.Occurred;
import io.github.amends.event.DataKind;
import io.github.amends.outcomes.metric.DayCounts;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the timings make of a case. */
final class TimingVerdicts {
  private final DayCount count;

  private TimingVerdicts(DayCount count) {
    this.count = count;
  }

  static BiConsumer<CaseReading, DaySink> of(CaseTiming timing, DayCount count) {
    TimingVerdicts verdicts = new TimingVerdicts(count);
    return switch (timing) {
      case FIRST_CONTACT -> verdicts::firstContact;
      case FIRST_MEETING -> verdicts.between(CaseReading::opened, CaseReading::firstMeeting);
      case FIRST_PROCESS -> verdicts.between(CaseReading::opened, CaseReading::firstProcess);
      case OUTCOME -> verdicts.between(CaseReading::opened, CaseReading::firstOutcome);
      case CLOSING -> verdicts.between(CaseReading::opened, CaseReading::closed);
      case CONTACT_TO_MEETING -> verdicts::contactToMeeting;
      case MEETING_TO_OUTCOME ->
        verdicts.between(CaseReading::firstMeeting, CaseReading::firstOutcome);
      case OUTCOME_TO_CLOSING -> verdicts.between(CaseReading::firstOutcome, CaseReading::closed);
      case WAITING_FOR_LEAD -> verdicts::waits;
    };
  }

  private void firstContact(CaseReading reading, DaySink sink) {
    if (reading.outOfEveryMeasure() == null && reading.isErased(DataKind.CONTACT)) {
      sink.missing(reading.part(), CaseReason.ERASED);
    } else {
      measure(reading, reading.opened(), reading.firstContact(), sink);
    }
  }

  private void contactToMeeting(CaseReading reading, DaySink sink) {
    Occurred contact = reading.firstContact();
    if (contact != null) {
      if (reading.outOfEveryMeasure() == null && reading.isErased(DataKind.CONTACT)) {
        sink.missing(reading.part(), CaseReason.ERASED);
      } else {
        measure(reading, contact, reading.firstMeeting(), sink);
      }
    }
  }

  /** A case that has not come to the first point is not looked at. */
  private BiConsumer<CaseReading, DaySink> between(
      Function<CaseReading, @Nullable Occurred> from, Function<CaseReading, @Nullable Occurred> to) {
    return (reading, sink) -> {
      Occurred start = from.apply(reading);
      if (start != null) {
        measure(reading, start, to.apply(reading), sink);
      }
    };
  }

  private void measure(
      CaseReading reading, Occurred from, @Nullable Occurred to, DaySink sink) {
    CaseReason out = reading.outOfEveryMeasure();
    Occurred closed = reading.closed();
    if (out != null) {
      sink.excluded(reading.part(), out);
    } else if (to != null) {
      reached(reading, from, to, sink);
    } else if (closed == null) {
      int start = reading.asOf().dayOf(from);
      sink.pending(reading.part(), days(reading, start, reading.asOf().day()));
    } else {
      int days = days(reading, from, closed);
      sink.ended(reading.part(), days, CaseReason.CLOSED_BEFORE);
    }
  }

  private void waits(CaseReading reading, DaySink sink) {
    for (Milestones episode : reading.episodes()) {
      for (Wait wait : episode.waits()) {
        waited(reading, wait, sink);
      }
    }
  }

  private void waited(CaseReading reading, Wait wait, DaySink sink) {
    CaseReason out = reading.outOfEveryMeasure();
    if (out != null) {
      sink.excluded(reading.part(), out);
      return;
    }
    switch (wait.end()) {
      case WAITING -> {
        int since = reading.asOf().dayOf(wait.since());
        sink.pending(reading.part(), days(reading, since, reading.asOf().day()));
      }
      case CLOSED -> {
        int days = days(reading, wait.since(), Objects.requireNonNull(wait.until()));
        sink.ended(reading.part(), days, CaseReason.CLOSED_BEFORE);
      }
      case UNRECORDED -> sink.missing(reading.part(), CaseReason.NO_LEAD_RECORDED);
      case LEAD_ASSIGNED ->
        reached(reading, wait.since(), Objects.requireNonNull(wait.until()), sink);
    }
  }

  private void reached(CaseReading reading, Occurred from, Occurred to, DaySink sink) {
    int start = reading.asOf().dayOf(from);
    int end = reading.asOf().dayOf(to);
    if (start == AsOf.NOT_KNOWN || end == AsOf.NOT_KNOWN) {
      sink.missing(reading.part(), CaseReason.DAY_NOT_KNOWN);
    } else if (end < start || end - start > DayCounts.LONGEST) {
      sink.missing(reading.part(), CaseReason.DAYS_OUT_OF_ORDER);
    } else {
      int days = days(reading, start, end);
      if (days == AsOf.NOT_KNOWN) {
        sink.missing(
            reading.part(),
            count.isWorking() ? CaseReason.NO_CALENDAR : CaseReason.DAY_NOT_KNOWN);
      } else {
        sink.reached(reading.part(), days);
      }
    }
  }

  private int days(CaseReading reading, Occurred from, Occurred to) {
    return days(reading, reading.asOf().dayOf(from), reading.asOf().dayOf(to));
  }

  private int days(CaseReading reading, int from, int to) {
    if (from == AsOf.NOT_KNOWN || to == AsOf.NOT_KNOWN || to < from) {
      return AsOf.NOT_KNOWN;
    }
    int days = reading.asOf().days(from, to, count);
    if (days == AsOf.NOT_KNOWN || !count.leavesOutHolds()) {
      return days;
    }
    for (Milestones episode : reading.episodes()) {
      int held = episode.holds().days(from, to, reading.asOf(), count);
      if (held == AsOf.NOT_KNOWN) {
        return AsOf.NOT_KNOWN;
      }
      days = Math.max(0, days - held);
    }
    return days;
  }
}
