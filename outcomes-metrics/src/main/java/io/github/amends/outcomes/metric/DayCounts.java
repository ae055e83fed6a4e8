// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.metric;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Durations in whole days while they are being gathered: of those who got there, of those who are
 * on the way, and of those who ended otherwise.
 *
 * <p>It is exact, and the order of additions does not matter. One thread at a time owns it.
 *
 * @serial exclude
 */
public final class DayCounts implements Serializable {
  /** The longest duration that is counted, in days: more than two centuries. */
  public static final int LONGEST = 99_999;

  private static final long serialVersionUID = 1L;
  private static final int FIRST_LENGTH = 64;

  private long[] reached = new long[0];
  private long[] waiting = new long[0];
  private long[] ended = new long[0];
  private final HashMap<String, Tally> excluded = new HashMap<>();
  private long missing;
  private long pending;

  /** Creates counts of nothing. */
  public DayCounts() {}

  /**
   * Counts a unit that got there.
   *
   * @param days after how many days, from 0 to {@link #LONGEST}
   */
  public void addReached(int days) {
    reached = added(reached, days, 1);
  }

  /**
   * Counts a unit that is still on the way.
   *
   * @param days since how many days, from 0 to {@link #LONGEST}
   */
  public void addPending(int days) {
    waiting = added(waiting, days, 1);
    pending = Math.incrementExact(pending);
  }

  /** Counts a unit that is still on the way, nobody knows since when. */
  public void addPending() {
    pending = Math.incrementExact(pending);
  }

  /**
   * Counts a unit that ended otherwise and will not get there.
   *
   * @param days after how many days, from 0 to {@link #LONGEST}
   * @param reason the code of the reason why it is left out
   */
  public void addEnded(int days, String reason) {
    ended = added(ended, days, 1);
    addExcluded(reason);
  }

  /** Notes a unit of which the answer is not recorded. */
  public void addMissing() {
    missing = Math.incrementExact(missing);
  }

  /**
   * Notes a unit that is left out.
   *
   * @param reason the code of the reason
   */
  public void addExcluded(String reason) {
    Tally.add(excluded, reason, 1);
  }

  /**
   * Adds everything that others have seen.
   *
   * @param other the other counts, which stay as they are
   */
  public void addAll(DayCounts other) {
    reached = added(reached, other.reached);
    waiting = added(waiting, other.waiting);
    ended = added(ended, other.ended);
    Tally.addAll(excluded, other.excluded);
    missing = Math.addExact(missing, other.missing);
    pending = Math.addExact(pending, other.pending);
  }

  SortedMap<Integer, Long> reached() {
    return sorted(reached);
  }

  SortedMap<Integer, Long> waiting() {
    return sorted(waiting);
  }

  SortedMap<Integer, Long> ended() {
    return sorted(ended);
  }

  SortedMap<String, Long> excluded() {
    return Tally.sorted(excluded);
  }

  long missing() {
    return missing;
  }

  long pending() {
    return pending;
  }

  private static long[] added(long[] counts, int days, long units) {
    if (days < 0 || days > LONGEST) {
      throw new IllegalArgumentException("the days must be from 0 to " + LONGEST);
    }
    long[] wide = counts;
    if (days >= counts.length) {
      int doubled = Math.max(FIRST_LENGTH, 2 * counts.length);
      wide = Arrays.copyOf(counts, Math.max(days + 1, doubled));
    }
    wide[days] = Math.addExact(wide[days], units);
    return wide;
  }

  private static long[] added(long[] counts, long[] others) {
    long[] sum = counts;
    for (int day = 0; day < others.length; day++) {
      if (others[day] > 0) {
        sum = added(sum, day, others[day]);
      }
    }
    return sum;
  }

  private static SortedMap<Integer, Long> sorted(long[] counts) {
    SortedMap<Integer, Long> sorted = new TreeMap<>();
    for (int day = 0; day < counts.length; day++) {
      if (counts[day] > 0) {
        sorted.put(day, counts[day]);
      }
    }
    return Collections.unmodifiableSortedMap(sorted);
  }

  /**
   * Returns whether both have seen the same.
   *
   * @param other the other object
   * @return true if every number is equal
   */
  @Override
  public boolean equals(Object other) {
    return other instanceof DayCounts counts
        && reached().equals(counts.reached())
        && waiting().equals(counts.waiting())
        && ended().equals(counts.ended())
        && excluded.equals(counts.excluded)
        && missing == counts.missing
        && pending == counts.pending;
  }

  @Override
  public int hashCode() {
    return Objects.hash(reached(), waiting(), ended(), excluded, missing, pending);
  }

  @Override
  public String toString() {
    return reached() + ", missing " + missing + ", pending " + pending + ", excluded " + excluded();
  }
}
