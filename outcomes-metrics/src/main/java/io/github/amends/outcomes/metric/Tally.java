// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.metric;

import java.io.Serializable;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A number that grows in its place in a map: to count makes no garbage. */
final class Tally implements Serializable {
  private static final long serialVersionUID = 1L;

  private long units;

  static <K> void add(Map<K, Tally> tallies, K as, long units) {
    Tally tally = tallies.get(as);
    if (tally == null) {
      tally = new Tally();
      tallies.put(as, tally);
    }
    tally.units = Math.addExact(tally.units, units);
  }

  static <K> void addAll(Map<K, Tally> tallies, Map<K, Tally> others) {
    // A copy, because both may be the same map.
    sorted(others).forEach((as, units) -> add(tallies, as, units));
  }

  static <K> long of(Map<K, Tally> tallies, K as) {
    Tally tally = tallies.get(as);
    return tally == null ? 0 : tally.units;
  }

  static <K> SortedMap<K, Long> sorted(Map<K, Tally> tallies) {
    TreeMap<K, Long> sorted = new TreeMap<>();
    tallies.forEach((as, tally) -> sorted.put(as, tally.units));
    return Collections.unmodifiableSortedMap(sorted);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Tally tally && units == tally.units;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(units);
  }
}
