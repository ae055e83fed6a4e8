// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.survival;

import java.io.Serial;
import java.io.Serializable;
import java.util.Arrays;
import java.util.function.BiConsumer;
import java.util.stream.Collector;

/**
 * People whose events recur, in whole days, counted: how many were observed until which day, how
 * many events there were on each day, and how many pairs of a person's events on each two days.
 *
 * <p>An accumulator that holds whole numbers only and can be counted in parts that are
 * {@linkplain #combine combined} in any order; each person is added whole, to one part. The pairs
 * are what the robust variance needs, so that no person has to be kept: the memory grows with the
 * square of the last day, to some 4 MB for two years, and not with the people. {@code add} and
 * {@code combine} change it; one thread owns it.
 *
 * <p>Two of them are equal if they have the same counts.
 */
public final class RecurrentEventDays implements Serializable {

  /** The last day that can be counted, some ten years after the origin. */
  public static final int LAST_DAY = 3_659;

  @Serial
  private static final long serialVersionUID = 1L;

  /** The people. */
  private long people;

  /** The missing. */
  private long missing;

  /** Whose observation ended, by day. */
  private long[] ends = {};

  /** The events, by day. */
  private long[] events = {};

  /** The pairs of a person's events, by the earlier day and the days between. */
  private final long[][] pairs = new long[LAST_DAY + 1][0];

  /** The events, by day and the days from it to the end of the person's observation. */
  private final long[][] endsAfter = new long[LAST_DAY + 1][0];

  private RecurrentEventDays() {}

  /**
   * Returns counts of nobody.
   *
   * @return the counts, to be added to
   */
  public static RecurrentEventDays empty() {
    return new RecurrentEventDays();
  }

  /**
   * Returns a collector that counts the elements of a stream, sequential or parallel.
   *
   * @param <T> the type of the elements, one a person
   * @param adder adds an element to the counts
   * @return the collector
   */
  public static <T> Collector<T, ?, RecurrentEventDays> collector(
      BiConsumer<? super RecurrentEventDays, ? super T> adder) {
    return Collector.<T, RecurrentEventDays>of(
        RecurrentEventDays::empty,
        adder::accept,
        RecurrentEventDays::combine,
        Collector.Characteristics.UNORDERED);
  }

  /**
   * Counts one person, observed from the origin on.
   *
   * @param lastDay the last day of observation
   * @param eventDays the days of the person's events, in any order, a day as often as it had
   *     events; none after the last day
   * @return these counts
   * @throws InvalidFollowUpException if a day is negative or too late, or an event comes after the
   *     end
   */
  public RecurrentEventDays add(int lastDay, int... eventDays) {
    check(lastDay);
    for (int day : eventDays) {
      check(day);
      if (day > lastDay) {
        throw new InvalidFollowUpException(0, FollowUpFault.EVENT_AFTER_END);
      }
    }
    int[] sorted = eventDays.clone();
    Arrays.sort(sorted);
    people = Math.addExact(people, 1);
    ends = added(ends, lastDay);
    for (int i = 0; i < sorted.length; i++) {
      int day = sorted[i];
      events = added(events, day);
      endsAfter[day] = added(endsAfter[day], lastDay - day);
      for (int j = i; j < sorted.length; j++) {
        pairs[day] = added(pairs[day], sorted[j] - day);
      }
    }
    return this;
  }

  /**
   * Counts one person whose follow-up is not known.
   *
   * @return these counts
   */
  public RecurrentEventDays addMissing() {
    missing = Math.addExact(missing, 1);
    return this;
  }

  /**
   * Adds the counts of another.
   *
   * @param other the counts to add, which stay as they are
   * @return these counts
   */
  public RecurrentEventDays combine(RecurrentEventDays other) {
    people = Math.addExact(people, other.people);
    missing = Math.addExact(missing, other.missing);
    ends = sum(ends, other.ends);
    events = sum(events, other.events);
    for (int day = 0; day <= LAST_DAY; day++) {
      pairs[day] = sum(pairs[day], other.pairs[day]);
      endsAfter[day] = sum(endsAfter[day], other.endsAfter[day]);
    }
    return this;
  }

  /**
   * Returns how many people were counted.
   *
   * @return the people, without the missing
   */
  public long people() {
    return people;
  }

  /**
   * Returns how many were left out because their follow-up is not known.
   *
   * @return the missing
   */
  public long missing() {
    return missing;
  }

  /** By day, how many people's observation ended; days beyond the array have nobody. */
  long[] ends() {
    return ends;
  }

  /** By day, how many events there were; days beyond the array have none. */
  long[] events() {
    return events;
  }

  /**
   * How many pairs of an event on the first day and an event of the same person on the second,
   * which is not earlier; on the same day, each two once and each event with itself.
   */
  long pairs(int first, int second) {
    long[] row = pairs[first];
    return second - first < row.length ? row[second - first] : 0;
  }

  /**
   * By days from this one on, how many events on it were of people whose observation ended then.
   */
  long[] endsAfter(int day) {
    return endsAfter[day];
  }

  @Override
  public boolean equals(Object object) {
    return object instanceof RecurrentEventDays other
        && people == other.people
        && missing == other.missing
        && Arrays.equals(ends, other.ends)
        && Arrays.equals(events, other.events)
        && Arrays.deepEquals(pairs, other.pairs)
        && Arrays.deepEquals(endsAfter, other.endsAfter);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(ends) + 31 * Arrays.hashCode(events);
  }

  @Override
  public String toString() {
    return people + " people with " + Arrays.stream(events).sum() + " events";
  }

  private static void check(int day) {
    if (day < 0 || day > LAST_DAY) {
      throw new InvalidFollowUpException(
          0, day < 0 ? FollowUpFault.TIME_NEGATIVE : FollowUpFault.DAY_TOO_LATE);
    }
  }

  /** One more at a place, in an array just as long as its last count. */
  private static long[] added(long[] counts, int place) {
    long[] longer = place < counts.length ? counts : Arrays.copyOf(counts, place + 1);
    longer[place]++;
    return longer;
  }

  private static long[] sum(long[] one, long[] other) {
    long[] sum = other.length > one.length ? Arrays.copyOf(one, other.length) : one;
    for (int i = 0; i < other.length; i++) {
      sum[i] += other[i];
    }
    return sum;
  }
}
