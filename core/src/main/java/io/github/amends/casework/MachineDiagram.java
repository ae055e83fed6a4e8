// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.event.EventType;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The machine drawn as a Mermaid state diagram, from the table that runs. */
public final class MachineDiagram {
  private MachineDiagram() {}

  /**
   * Returns the diagram of a machine: its stages, and the events that lead from one to another.
   * Events that leave the stage are not drawn; an event that leads from every open stage to an end
   * is drawn once. Between PREPARING and READY no event is named, since the facts decide after any.
   *
   * @param machine the machine
   * @return the text of the diagram, with lines ended by {@code \\n}
   */
  public static String mermaid(CaseMachine machine) {
    Set<EventType> everywhere = EnumSet.noneOf(EventType.class);
    for (EventType event : EventType.values()) {
      if (machine.table().stagesOf(event).equals(open())) {
        everywhere.add(event);
      }
    }
    StringBuilder text = new StringBuilder("stateDiagram-v2\n");
    text.append("  [*] --> REFERRED : ")
        .append(EventType.REFERRAL_RECEIVED.code())
        .append('\n');
    text.append("  state OPEN {\n");
    edges(machine, row -> true).entrySet().stream()
        .filter(edge -> edge.getKey().to().isOpen())
        .forEach(edge -> append(text, "    ", edge.getKey(), edge.getValue()));
    text.append("  }\n");
    edges(machine, row -> !everywhere.contains(row.event())).entrySet().stream()
        .filter(edge -> !edge.getKey().to().isOpen())
        .forEach(edge -> append(text, "  ", edge.getKey(), edge.getValue()));
    for (EventType event : everywhere) {
      machine.table().find(CaseStage.REFERRED, event).stream()
          .flatMap(row -> row.to().stream())
          .filter(to -> !to.isOpen())
          .forEach(to -> text.append("  OPEN --> ")
              .append(to)
              .append(" : ")
              .append(event.code())
              .append('\n'));
    }
    for (CaseStage stage : CaseStage.values()) {
      if (!stage.isOpen()) {
        text.append("  ").append(stage).append(" --> [*]\n");
      }
    }
    return text.toString();
  }

  private record Edge(CaseStage from, CaseStage to) {}

  private static Set<CaseStage> open() {
    return Arrays.stream(CaseStage.values())
        .filter(CaseStage::isOpen)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(CaseStage.class)));
  }

  private static Map<Edge, Set<EventType>> edges(CaseMachine machine, Predicate<Transition> drawn) {
    Map<Edge, Set<EventType>> edges = new LinkedHashMap<>();
    for (Transition row : machine.table().rows()) {
      for (CaseStage to : row.to()) {
        if (to != row.from() && drawn.test(row)) {
          edges
              .computeIfAbsent(new Edge(row.from(), to), edge -> EnumSet.noneOf(EventType.class))
              .add(row.event());
        }
      }
    }
    return edges;
  }

  private static void append(StringBuilder text, String indent, Edge edge, Set<EventType> events) {
    String label = events.stream().map(EventType::code).collect(Collectors.joining(", "));
    if (edge.equals(new Edge(CaseStage.PREPARING, CaseStage.READY))) {
      label = "all is there but the time";
    } else if (edge.equals(new Edge(CaseStage.READY, CaseStage.PREPARING))) {
      label = "something is lacking again";
    }
    text.append(indent).append(edge.from()).append(" --> ").append(edge.to());
    text.append(" : ").append(label).append('\n');
  }
}
