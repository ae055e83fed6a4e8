// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.event.EventType;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The kinds of event that can still happen to a case: those of its stage, and of every stage that
 * rows of the table lead to from there, without closing the case to open it again.
 */
final class AheadOf {
  private static final TransitionTable TABLE = Plan.MACHINE.table();
  private static final Map<CaseStage, Set<String>> EVENTS = Stream.of(CaseStage.values())
      .collect(Collectors.toUnmodifiableMap(Function.identity(), AheadOf::events));

  private AheadOf() {}

  /** The codes of the events; for a closed case, of those too that are possible once it is open. */
  static Set<String> stage(CaseStage stage) {
    return EVENTS.get(stage);
  }

  private static Set<String> events(CaseStage start) {
    Set<CaseStage> reached = EnumSet.of(start);
    Deque<CaseStage> next = new ArrayDeque<>(reached);
    Set<String> codes = new TreeSet<>();
    while (!next.isEmpty()) {
      CaseStage from = next.remove();
      for (EventType event : TABLE.eventsOf(from)) {
        codes.add(event.code());
        for (CaseStage to : TABLE.find(from, event).orElseThrow().to()) {
          if ((to.isOpen() || !start.isOpen()) && reached.add(to)) {
            next.add(to);
          }
        }
      }
    }
    return codes;
  }
}
