// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.metric;

import io.github.amends.basics.Faults;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What the results of this package share: the numbers that stand beside what was counted. */
final class Beside {
  private Beside() {}

  static <K extends Comparable<? super K>> SortedMap<K, Long> copy(SortedMap<K, Long> counts) {
    return Collections.unmodifiableSortedMap(new TreeMap<>(counts));
  }

  static void require(Faults faults, long missing, long pending, Map<String, Long> excluded) {
    faults
        .require(missing >= 0, "INVALID_COUNT", "missing")
        .require(pending >= 0, "INVALID_COUNT", "pending");
    requirePositive(faults, excluded, "excluded");
  }

  static void requirePositive(Faults faults, Map<?, Long> counts, String part) {
    faults.require(counts.values().stream().allMatch(units -> units > 0), "INVALID_COUNT", part);
  }

  static long sum(Map<?, Long> counts) {
    return counts.values().stream().mapToLong(Long::longValue).reduce(0, Math::addExact);
  }

  static long lookedAt(long counted, long missing, long pending, Map<String, Long> excluded) {
    return Math.addExact(Math.addExact(counted, missing), Math.addExact(pending, sum(excluded)));
  }

  /** What follows a result, such as {@code ; 12 pending, 3 excluded}; nothing if all are zero. */
  static String text(long missing, long pending, Map<String, Long> excluded) {
    List<String> parts = new ArrayList<>();
    add(parts, missing, "missing");
    add(parts, pending, "pending");
    add(parts, sum(excluded), "excluded");
    return parts.isEmpty() ? "" : "; " + String.join(", ", parts);
  }

  private static void add(List<String> parts, long units, String word) {
    if (units > 0) {
      parts.add(units + " " + word);
    }
  }
}
