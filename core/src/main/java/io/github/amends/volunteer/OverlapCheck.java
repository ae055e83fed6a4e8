// SPDX-License-Identifier: Apache-2.0
package io.github.amends.volunteer;

import io.github.amends.basics.Faults;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.TreeMap;

/**
 * A walk through the windows of the week in the order of the days from which they hold, which keeps
 * those that hold at the same time apart. It takes time in proportion to n log n.
 */
final class OverlapCheck {
  /** A window and where it stood among those that were named. */
  record Placed(WeeklyWindow window, int position) {
    LocalDate from() {
      return window.validity().from();
    }

    Optional<LocalDate> until() {
      return window.validity().until();
    }

    LocalDate last() {
      return until().orElse(LocalDate.MAX);
    }
  }

  private final TreeMap<Integer, Placed> holding = new TreeMap<>();
  private final PriorityQueue<Placed> ending =
      new PriorityQueue<>(Comparator.comparing(Placed::last));

  private OverlapCheck() {}

  static List<Placed> inOrder(List<WeeklyWindow> windows) {
    List<Placed> placed = new ArrayList<>();
    for (int i = 0; i < windows.size(); i++) {
      placed.add(new Placed(windows.get(i), i));
    }
    return placed;
  }

  static void of(List<Placed> windows, Faults faults) {
    List<Placed> ordered = new ArrayList<>(windows);
    ordered.sort(Comparator.comparing(Placed::from).thenComparing(Placed::position));
    for (DayOfWeek day : DayOfWeek.values()) {
      OverlapCheck check = new OverlapCheck();
      for (Placed each : ordered) {
        if (each.window().day() == day) {
          faults.require(
              check.add(each), "INVALID_WINDOW_OVERLAP", "weekly[" + each.position() + "]");
        }
      }
    }
  }

  private boolean add(Placed added) {
    while (!ending.isEmpty() && ending.peek().last().isBefore(added.from())) {
      holding.remove(ending.remove().window().firstSecond());
    }
    Map.Entry<Integer, Placed> before = holding.lowerEntry(added.window().endSecond());
    if (before != null
        && before.getValue().window().endSecond() > added.window().firstSecond()) {
      return false;
    }
    holding.put(added.window().firstSecond(), added);
    ending.add(added);
    return true;
  }
}
