// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.metric;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Objects;
import java.util.SortedMap;

/**
 * Counts while they are being gathered: of each class, and of what is missing, pending and excluded
 * beside them.
 *
 * <p>It is exact, and the order of additions does not matter. One thread at a time owns it.
 *
 * @param <K> the class of a counted unit: a part of a rate, a number of days, a cause
 * @serial exclude
 */
public final class Counts<K extends Comparable<? super K> & Serializable> implements Serializable {
  private static final long serialVersionUID = 1L;

  private final HashMap<K, Tally> counted = new HashMap<>();
  private final HashMap<String, Tally> excluded = new HashMap<>();
  private long missing;
  private long pending;

  /** Creates counts of nothing. */
  public Counts() {}

  /**
   * Counts a unit.
   *
   * @param as its class
   */
  public void addCounted(K as) {
    Tally.add(counted, as, 1);
  }

  /** Notes a unit of which the answer is not recorded. */
  public void addMissing() {
    missing = Math.incrementExact(missing);
  }

  /** Notes a unit that is still open. */
  public void addPending() {
    pending = Math.incrementExact(pending);
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
  public void addAll(Counts<K> other) {
    Tally.addAll(counted, other.counted);
    Tally.addAll(excluded, other.excluded);
    missing = Math.addExact(missing, other.missing);
    pending = Math.addExact(pending, other.pending);
  }

  /**
   * Returns how many units of a class were counted.
   *
   * @param as the class
   * @return the number
   */
  public long counted(K as) {
    return Tally.of(counted, as);
  }

  /**
   * Returns how many units of each class were counted.
   *
   * @return a copy, in the order of the classes
   */
  public SortedMap<K, Long> counted() {
    return Tally.sorted(counted);
  }

  /**
   * Returns of how many units the answer is not recorded.
   *
   * @return the number
   */
  public long missing() {
    return missing;
  }

  /**
   * Returns how many units are still open.
   *
   * @return the number
   */
  public long pending() {
    return pending;
  }

  /**
   * Returns how many units are left out.
   *
   * @return a copy, by the code of the reason
   */
  public SortedMap<String, Long> excluded() {
    return Tally.sorted(excluded);
  }

  /**
   * Returns whether both have seen the same.
   *
   * @param other the other object
   * @return true if every number is equal
   */
  @Override
  public boolean equals(Object other) {
    return other instanceof Counts<?> counts
        && counted.equals(counts.counted)
        && excluded.equals(counts.excluded)
        && missing == counts.missing
        && pending == counts.pending;
  }

  @Override
  public int hashCode() {
    return Objects.hash(counted, excluded, missing, pending);
  }

  @Override
  public String toString() {
    return counted() + ", missing " + missing + ", pending " + pending + ", excluded " + excluded();
  }
}
