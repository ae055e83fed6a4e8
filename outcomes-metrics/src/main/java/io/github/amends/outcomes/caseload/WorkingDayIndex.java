// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.caseload;

import io.github.amends.basics.WorkingDays;
import java.time.LocalDate;

/** How many working days lie between two days, answered at once from sums made beforehand. */
final class WorkingDayIndex {
  private final int firstDay;
  private final int[] before;

  private WorkingDayIndex(int firstDay, int[] before) {
    this.firstDay = firstDay;
    this.before = before;
  }

  static WorkingDayIndex of(WorkingDays calendar) {
    LocalDate first = calendar.known().start();
    int days = Math.toIntExact(calendar.known().end().toEpochDay() - first.toEpochDay());
    int[] before = new int[days + 1];
    for (int i = 0; i < days; i++) {
      boolean works = calendar.isWorkingDay(first.plusDays(i)).orElse(false);
      before[i + 1] = before[i] + (works ? 1 : 0);
    }
    return new WorkingDayIndex(Math.toIntExact(first.toEpochDay()), before);
  }

  /** Whether every day after the one and up to the other is in the calendar. */
  boolean knows(int after, int upTo) {
    return after + 1 >= firstDay && upTo < firstDay + before.length - 1;
  }

  /** How many working days lie after the one day and up to the other, which must be known. */
  int between(int after, int upTo) {
    return before[upTo + 1 - firstDay] - before[after + 1 - firstDay];
  }
}
