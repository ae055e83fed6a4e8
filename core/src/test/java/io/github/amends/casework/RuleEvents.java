// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.event.EventType;
import io.github.amends.practice.RuleId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The events on which each rule is asked, as the table of the machine has them. */
record RuleEvents(Map<RuleId, Set<EventType>> events) {

  static RuleEvents of(TransitionTable table) {
    Map<RuleId, Set<EventType>> events = new TreeMap<>();
    CaseTable.OPENING.forEach(
        guard -> guard.rule().ifPresent(rule -> add(events, rule, EventType.REFERRAL_RECEIVED)));
    for (Transition row : table.rows()) {
      row.rules().forEach(rule -> add(events, rule, row.event()));
    }
    return new RuleEvents(events);
  }

  /** The codes of the events that ask a rule, in code marks, in the order of the events. */
  List<String> asking(RuleId rule) {
    return events.getOrDefault(rule, Set.of()).stream()
        .map(event -> "`" + event.code() + "`")
        .toList();
  }

  private static void add(Map<RuleId, Set<EventType>> events, RuleId rule, EventType event) {
    events.computeIfAbsent(rule, none -> EnumSet.noneOf(EventType.class)).add(event);
  }
}
