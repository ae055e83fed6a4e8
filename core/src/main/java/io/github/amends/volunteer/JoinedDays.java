// SPDX-License-Identifier: Apache-2.0
package io.github.amends.volunteer;

import io.github.amends.basics.Validity;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Spans of days joined where they touch or overlap, in their order. */
final class JoinedDays {
  private JoinedDays() {}

  static List<Validity> of(List<Validity> spans) {
    List<Validity> sorted =
        spans.stream().sorted(Comparator.comparing(Validity::from)).toList();
    Deque<Validity> joined = new ArrayDeque<>();
    for (Validity each : sorted) {
      Validity before = joined.peekLast();
      if (before == null || isApart(before, each)) {
        joined.addLast(each);
      } else {
        joined.removeLast();
        joined.addLast(new Validity(before.from(), later(before, each)));
      }
    }
    return List.copyOf(joined);
  }

  private static boolean isApart(Validity before, Validity next) {
    return before.until().isPresent()
        && next.from().isAfter(before.until().get().plusDays(1));
  }

  private static Optional<LocalDate> later(Validity one, Validity other) {
    if (one.until().isEmpty() || other.until().isEmpty()) {
      return Optional.empty();
    }
    return one.until().get().isAfter(other.until().get()) ? one.until() : other.until();
  }
}
