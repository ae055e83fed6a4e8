// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.caseload;

/** Spells told as numbers of days, of one way to count them. */
record SpellDays(CaseReading reading, DayCount count, DaySink sink) implements Spells {

  @Override
  public void reached(String part, int from, int to) {
    int days = days(from, to);
    if (days != AsOf.NOT_KNOWN) {
      sink.reached(part, days);
    } else {
      sink.missing(part, count.isWorking() ? CaseReason.NO_CALENDAR : CaseReason.DAY_NOT_KNOWN);
    }
  }

  @Override
  public void pending(String part, int from) {
    sink.pending(part, days(from, reading.asOf().day()));
  }

  @Override
  public void ended(String part, int from, int to, CaseReason why) {
    sink.ended(part, days(from, to), why);
  }

  @Override
  public void missing(String part, CaseReason why) {
    sink.missing(part, why);
  }

  @Override
  public void excluded(String part, CaseReason why) {
    sink.excluded(part, why);
  }

  /** The days of a spell; not known if one of its ends is not, or the calendar does not tell. */
  private int days(int from, int to) {
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
