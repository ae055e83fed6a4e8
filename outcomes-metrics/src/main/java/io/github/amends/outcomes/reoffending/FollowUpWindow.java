// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.reoffending;

import java.time.LocalDate;

/**
 * The time in which an offence counts as reoffending, and the time that is left to prove it.
 *
 * <p>An offence counts if it was committed from the index day (or the day after) until before the
 * day {@code months} later, and proven before the day {@code months + waitingMonths} after the
 * index. Months are added to the index day at once, as {@link LocalDate#plusMonths(long)} does: the
 * last day of a short month stands for days that it does not have.
 *
 * <p>A person is observable once the records reach the end of the waiting time. Whoever is not yet
 * is counted apart, and never as somebody who did not reoffend. Source: the definition of a proven
 * reoffence in the statistics of the Ministry of Justice of England and Wales, with one year and
 * six months.
 *
 * @param months how many months an offence counts, from 1 to {@link #LONGEST}
 * @param waitingMonths how many more months there are to prove it, from 0 to {@link #LONGEST}
 * @param startDay whether the index day itself counts
 */
public record FollowUpWindow(int months, int waitingMonths, StartDay startDay) {

  /** The longest time, a hundred years in months. */
  public static final int LONGEST = 1200;

  /**
   * Creates the window.
   *
   * @param months how many months an offence counts
   * @param waitingMonths how many more months there are to prove it
   * @param startDay whether the index day itself counts
   * @throws IllegalArgumentException if a number of months is out of its range
   */
  public FollowUpWindow {
    if (months < 1 || months > LONGEST) {
      throw new IllegalArgumentException("months must be from 1 to 1200");
    }
    if (waitingMonths < 0 || waitingMonths > LONGEST) {
      throw new IllegalArgumentException("waitingMonths must be from 0 to 1200");
    }
  }

  /**
   * Returns the window of official statistics: a year from the index day, and half a year to prove.
   *
   * @return 12 months, 6 of waiting, with the index day
   */
  public static FollowUpWindow official() {
    return new FollowUpWindow(12, 6, StartDay.INCLUDED);
  }

  /**
   * Returns the day from which offences no longer count.
   *
   * @param index the index day
   * @return the first day after the window
   */
  public LocalDate end(LocalDate index) {
    return index.plusMonths(months);
  }

  /**
   * Returns the day from which a person is observable.
   *
   * @param index the index day
   * @return the first day after the time of waiting
   */
  public LocalDate observableFrom(LocalDate index) {
    return index.plusMonths((long) months + waitingMonths);
  }

  /**
   * Returns whether an offence is a proven reoffence.
   *
   * @param index the index day
   * @param offence the offence
   * @return whether it was committed in the window and proven in time
   */
  public boolean counts(LocalDate index, Offence offence) {
    boolean begun = switch (startDay) {
      case INCLUDED -> !offence.committed().isBefore(index);
      case EXCLUDED -> offence.committed().isAfter(index);
    };
    return begun
        && offence.committed().isBefore(end(index))
        && offence.disposal().proves()
        && offence.disposed().filter(day -> day.isBefore(observableFrom(index))).isPresent();
  }
}
