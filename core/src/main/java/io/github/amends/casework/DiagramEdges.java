// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.event.EventType;
import io.github.amends.practice.RuleId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a picture of a machine draws, whatever the language in which it is written. */
final class DiagramEdges {
  /** Whether the rules are written beside the events. */
  enum Guards {
    SHOWN,
    HIDDEN
  }

  /**
   * A way from one stage to another.
   *
   * @param from the stage before
   * @param to the stage after
   * @param labels what leads that way, at least one
   */
  record Edge(CaseStage from, CaseStage to, List<String> labels) {
    boolean isWithinOpen() {
      return from.isOpen() && to.isOpen();
    }
  }

  private record Way(CaseStage from, CaseStage to) {
    static final Way PREPARED = new Way(CaseStage.PREPARING, CaseStage.READY);
    static final Way LACKING = new Way(CaseStage.READY, CaseStage.PREPARING);
  }

  private final CaseMachine machine;
  private final Guards guards;
  private final Optional<EventType> only;
  private final Map<EventType, Set<CaseStage>> fromEverywhere;

  DiagramEdges(CaseMachine machine, Guards guards, Optional<EventType> only) {
    this.machine = machine;
    this.guards = guards;
    this.only = only;
    this.fromEverywhere = only.isPresent() ? Map.of() : fromEverywhere(machine);
  }

  /** Whether the picture is of the whole machine. */
  boolean isWhole() {
    return only.isEmpty();
  }

  /** The stages that are drawn, in their own order. */
  Set<CaseStage> stages() {
    if (isWhole()) {
      return EnumSet.allOf(CaseStage.class);
    }
    Set<CaseStage> stages = EnumSet.noneOf(CaseStage.class);
    if (isOpeningDrawn()) {
      stages.add(CaseStage.REFERRED);
    }
    rows().forEach(row -> {
      stages.add(row.from());
      stages.addAll(row.to());
    });
    return stages;
  }

  boolean isOpeningDrawn() {
    return only.orElse(EventType.REFERRAL_RECEIVED) == EventType.REFERRAL_RECEIVED;
  }

  /** The ways from stage to stage, in the order of the table. */
  List<Edge> between() {
    Map<Way, Map<EventType, String>> ways = new LinkedHashMap<>();
    for (Transition row : rows()) {
      Set<CaseStage> drawnOnce = fromEverywhere.getOrDefault(row.event(), Set.of());
      for (CaseStage to : row.to()) {
        if (!drawnOnce.contains(to) && (to != row.from() || !isWhole())) {
          ways.computeIfAbsent(new Way(row.from(), to), way -> new EnumMap<>(EventType.class))
              .put(row.event(), label(row));
        }
      }
    }
    return ways.entrySet().stream()
        .map(each -> edge(each.getKey(), List.copyOf(each.getValue().values())))
        .toList();
  }

  /** The ways to an end that lead from every open stage; each is drawn from the first. */
  List<Edge> fromEveryOpenStage() {
    List<Edge> edges = new ArrayList<>();
    fromEverywhere.forEach((event, ends) -> machine
        .table()
        .find(CaseStage.REFERRED, event)
        .ifPresent(row -> ends.forEach(
            end -> edges.add(new Edge(CaseStage.REFERRED, end, List.of(label(row)))))));
    // A correction may lead to any stage; the one that only it leads to is drawn.
    if (isWhole()) {
      machine
          .table()
          .find(CaseStage.REFERRED, EventType.ENTERED_IN_ERROR)
          .ifPresent(row -> edges.add(
              new Edge(CaseStage.REFERRED, CaseStage.ENTERED_IN_ERROR, List.of(label(row)))));
    }
    return edges;
  }

  private List<Transition> rows() {
    return machine.table().rows().stream()
        .filter(row -> isWhole()
            ? !TransitionTable.CORRECTIONS.contains(row.event())
            : only.get() == row.event())
        .toList();
  }

  private Edge edge(Way way, List<String> events) {
    if (isWhole() && way.equals(Way.PREPARED)) {
      return new Edge(way.from(), way.to(), List.of("all is there but the time"));
    }
    if (isWhole() && way.equals(Way.LACKING)) {
      return new Edge(way.from(), way.to(), List.of("something is lacking again"));
    }
    return new Edge(way.from(), way.to(), events);
  }

  /** What stands beside the way in. */
  String openingLabel() {
    return label(EventType.REFERRAL_RECEIVED, RulesAsked.ofOpening(machine));
  }

  private String label(Transition row) {
    return label(row.event(), RulesAsked.of(machine, row));
  }

  private String label(EventType event, List<RuleId> rules) {
    String code = event.code();
    return rules.isEmpty() || guards == Guards.HIDDEN
        ? code
        : rules.stream().map(RuleId::value).collect(Collectors.joining(" ", code + " [", "]"));
  }

  /** The events that lead from every open stage, and from no other, to the same ends. */
  private static Map<EventType, Set<CaseStage>> fromEverywhere(CaseMachine machine) {
    Map<EventType, Set<CaseStage>> found = new EnumMap<>(EventType.class);
    Set<CaseStage> open = EnumSet.range(CaseStage.REFERRED, CaseStage.FOLLOW_UP);
    for (EventType event : EventType.values()) {
      List<Set<CaseStage>> ends = machine.table().rows().stream()
          .filter(row -> row.event() == event)
          .map(row -> ends(row))
          .distinct()
          .toList();
      if (machine.table().stagesOf(event).equals(open)
          && ends.size() == 1
          && !ends.get(0).isEmpty()) {
        found.put(event, ends.get(0));
      }
    }
    return found;
  }

  private static Set<CaseStage> ends(Transition row) {
    return row.to().stream()
        .filter(to -> !to.isOpen())
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(CaseStage.class)));
  }
}
