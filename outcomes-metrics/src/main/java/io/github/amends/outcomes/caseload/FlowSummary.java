// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.caseload;

import io.github.amends.outcomes.metric.Breakdown;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/** The flow of cases, made from where each case is or ended. */
record FlowSummary(List<FlowCount> points, long direct, long withSurrogate, long indirect) {

  static FlowSummary of(Breakdown<FlowPosition> positions) {
    List<FlowCount> points = new ArrayList<>();
    for (FlowPoint point : FlowPoint.values()) {
      points.add(count(point, positions));
    }
    return new FlowSummary(
        List.copyOf(points),
        sum(positions, at -> at.mode() == FlowPosition.Mode.DIRECT),
        sum(positions, at -> at.mode() == FlowPosition.Mode.WITH_SURROGATE),
        sum(positions, at -> at.mode() == FlowPosition.Mode.INDIRECT));
  }

  private static FlowCount count(FlowPoint point, Breakdown<FlowPosition> positions) {
    return new FlowCount(
        point,
        sum(positions, at -> at.furthest().compareTo(point) >= 0),
        sum(positions, at -> at.isAt(point, Ending.OPEN)),
        sum(positions, at -> at.isAt(point, Ending.COMPLETED)),
        exits(point, positions),
        sum(positions, at -> at.isAt(point, Ending.UNRECORDED)));
  }

  private static SortedMap<Exit, Long> exits(FlowPoint point, Breakdown<FlowPosition> positions) {
    SortedMap<Exit, Long> exits = new TreeMap<>();
    positions.counts().forEach((at, cases) -> {
      if (at.furthest() == point && at.exit() != null) {
        exits.merge(at.exit(), cases, Math::addExact);
      }
    });
    return exits;
  }

  private static long sum(Breakdown<FlowPosition> positions, Predicate<FlowPosition> asked) {
    return positions.counts().entrySet().stream()
        .filter(entry -> asked.test(entry.getKey()))
        .mapToLong(Map.Entry::getValue)
        .sum();
  }
}
