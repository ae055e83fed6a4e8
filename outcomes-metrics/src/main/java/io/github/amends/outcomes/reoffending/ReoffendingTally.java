// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.reoffending;

import io.github.amends.outcomes.statistics.Answer;
import io.github.amends.outcomes.statistics.Obstacle;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.Collector;

/**
 * The proven reoffending of people within a window, counted person by person or merged from parts.
 *
 * <pre>{@code
 * HeadlineMeasures measures = people.stream()
 *     .collect(ReoffendingTally.collector(FollowUpWindow.official(), lastDayOfRecords))
 *     .headline();
 * }</pre>
 *
 * <p>All counts are whole, so the answers are the same however the work was split and in whatever
 * order it came. One thread adds at a time; a parallel stream gives each thread its own and
 * combines them. The counts describe: whether something has an effect needs a comparator.
 */
public final class ReoffendingTally {

  private static final int LONGEST_MONTH = 31;

  private final FollowUpWindow window;
  private final LocalDate extract;
  private final long[] firstOnDay;
  private long enrolled;
  private long observable;
  private long reoffences;
  private long contradictory;

  /**
   * Creates a tally of nobody.
   *
   * @param window when an offence counts
   * @param extract the day on which the records were taken: they know what happened before
   */
  public ReoffendingTally(FollowUpWindow window, LocalDate extract) {
    this.window = window;
    this.extract = extract;
    this.firstOnDay = new long[window.months() * LONGEST_MONTH + 1];
  }

  /**
   * Returns a collector of people into their tally.
   *
   * @param window when an offence counts
   * @param extract the day on which the records were taken
   * @return the collector, which gives the same result however a stream is split
   */
  public static Collector<FollowedPerson, ReoffendingTally, ReoffendingTally> collector(
      FollowUpWindow window, LocalDate extract) {
    return Collector.of(
        () -> new ReoffendingTally(window, extract),
        ReoffendingTally::add,
        ReoffendingTally::combine,
        Collector.Characteristics.UNORDERED);
  }

  /**
   * Adds a person.
   *
   * @param person the person, observable or not yet
   */
  public void add(FollowedPerson person) {
    enrolled++;
    if (extract.isBefore(window.observableFrom(person.index()))) {
      return;
    }
    observable++;
    long first = Long.MAX_VALUE;
    for (Offence offence : person.offences()) {
      if (window.counts(person.index(), offence)) {
        reoffences++;
        contradictory += offence.isContradictory() ? 1 : 0;
        first = Math.min(first, ChronoUnit.DAYS.between(person.index(), offence.committed()));
      }
    }
    if (first < Long.MAX_VALUE) {
      firstOnDay[Math.toIntExact(first)]++;
    }
  }

  /**
   * Adds the people of another tally, which stays as it is.
   *
   * @param other the other tally, of the same window and day
   * @return this tally
   * @throws IllegalArgumentException if its window or day is another
   */
  public ReoffendingTally combine(ReoffendingTally other) {
    if (!window.equals(other.window) || !extract.equals(other.extract)) {
      throw new IllegalArgumentException("other must have the same window and day of extract");
    }
    enrolled += other.enrolled;
    observable += other.observable;
    reoffences += other.reoffences;
    contradictory += other.contradictory;
    for (int day = 0; day < firstOnDay.length; day++) {
      firstOnDay[day] += other.firstOnDay[day];
    }
    return this;
  }

  /**
   * Returns how many people there are, observable or not yet.
   *
   * @return the number of people
   */
  public long enrolled() {
    return enrolled;
  }

  /**
   * Returns how many people cannot be judged yet, because the records end too early.
   *
   * @return the number of people; they are in no denominator
   */
  public long notYetObservable() {
    return enrolled - observable;
  }

  /**
   * Returns how many of the reoffences are recorded as proven before they were committed.
   *
   * @return the number of reoffences whose days are wrong; they are counted as the records have
   *     them
   */
  public long contradictory() {
    return contradictory;
  }

  /**
   * Returns the rate and frequencies of those who are observable.
   *
   * @return the measures
   */
  public HeadlineMeasures headline() {
    return new HeadlineMeasures(observable, reoffenders(), reoffences);
  }

  /**
   * Returns the mean time to the first reoffence of those who reoffended.
   *
   * @return days from the index day; not estimable if nobody reoffended
   */
  public Answer<Double> meanDaysToFirst() {
    long reoffenders = reoffenders();
    long days = 0;
    for (int day = 0; day < firstOnDay.length; day++) {
      days = Math.addExact(days, Math.multiplyExact(firstOnDay[day], day));
    }
    return reoffenders == 0
        ? Answer.notEstimable(Obstacle.NO_EVENTS)
        : Answer.of((double) days / reoffenders);
  }

  /**
   * Returns the median time to the first reoffence of those who reoffended.
   *
   * @return days from the index day, the mean of two where two are in the middle; not estimable if
   *     nobody reoffended
   */
  public Answer<Double> medianDaysToFirst() {
    long reoffenders = reoffenders();
    return reoffenders == 0
        ? Answer.notEstimable(Obstacle.NO_EVENTS)
        : Answer.of((dayOf((reoffenders + 1) / 2) + dayOf(reoffenders / 2 + 1)) / 2.0);
  }

  /** The day of the first reoffence of a person, counted from 1 in the order of those days. */
  private int dayOf(long place) {
    long counted = 0;
    int day = -1;
    while (counted < place) {
      day++;
      counted += firstOnDay[day];
    }
    return day;
  }

  private long reoffenders() {
    long sum = 0;
    for (long count : firstOnDay) {
      sum += count;
    }
    return sum;
  }

  @Override
  public String toString() {
    return headline() + ", " + notYetObservable() + " not yet observable";
  }
}
