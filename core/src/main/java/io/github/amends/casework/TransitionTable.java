// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.event.EventType;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The rows of the machine, looked up by stage and kind of event, and verified when they are put
 * together.
 *
 * <p>Verified: no two rows for the same stage and event, every stage can be reached from the first,
 * and from every open stage an end can be reached.
 */
public final class TransitionTable {
  private final List<Transition> rows;
  private final Map<CaseStage, Map<EventType, Transition>> lookup;

  private TransitionTable(List<Transition> rows) {
    this.rows = List.copyOf(rows);
    this.lookup = new EnumMap<>(CaseStage.class);
    for (CaseStage stage : CaseStage.values()) {
      lookup.put(stage, new EnumMap<>(EventType.class));
    }
    for (Transition row : rows) {
      if (rowsOf(row.from()).put(row.event(), row) != null) {
        throw new IllegalArgumentException(
            "two rows for " + row.from() + " and " + row.event().code());
      }
    }
  }

  private Map<EventType, Transition> rowsOf(CaseStage stage) {
    return Objects.requireNonNull(lookup.get(stage));
  }

  /**
   * Returns the table with these rows.
   *
   * @param rows the rows
   * @return the table
   * @throws IllegalArgumentException if the rows do not make a sound machine
   */
  public static TransitionTable of(List<Transition> rows) {
    TransitionTable table = new TransitionTable(rows);
    table.verify();
    return table;
  }

  /**
   * Returns every row.
   *
   * @return the rows, in the order in which they are written
   */
  public List<Transition> rows() {
    return rows;
  }

  /**
   * Returns the row for a stage and a kind of event.
   *
   * @param from the stage
   * @param event the kind of event
   * @return the row; empty if the event is not possible in that stage
   */
  public Optional<Transition> find(CaseStage from, EventType event) {
    return Optional.ofNullable(rowsOf(from).get(event));
  }

  /**
   * Returns the stages in which a kind of event is possible.
   *
   * @param event the kind of event
   * @return the stages, in their own order; empty if only the machine adds such events
   */
  public Set<CaseStage> stagesOf(EventType event) {
    Set<CaseStage> stages = EnumSet.noneOf(CaseStage.class);
    for (CaseStage stage : CaseStage.values()) {
      if (find(stage, event).isPresent()) {
        stages.add(stage);
      }
    }
    return Collections.unmodifiableSet(stages);
  }

  /**
   * Returns the kinds of event that are possible in a stage, whatever the guards say.
   *
   * @param stage the stage
   * @return the kinds, in their own order
   */
  public Set<EventType> eventsOf(CaseStage stage) {
    Set<EventType> events = EnumSet.noneOf(EventType.class);
    for (EventType event : EventType.values()) {
      if (find(stage, event).isPresent()) {
        events.add(event);
      }
    }
    return Collections.unmodifiableSet(events);
  }

  TransitionTable strengthenedBy(Map<EventType, List<Guard>> added) {
    return new TransitionTable(rows.stream()
        .map(row -> row.strengthenedBy(added.getOrDefault(row.event(), List.of())))
        .toList());
  }

  private void verify() {
    Set<CaseStage> reached = reachableFrom(CaseStage.REFERRED);
    for (CaseStage stage : CaseStage.values()) {
      if (!reached.contains(stage)) {
        throw new IllegalArgumentException("no way leads to " + stage);
      }
      if (stage.isOpen() && reachableFrom(stage).stream().allMatch(CaseStage::isOpen)) {
        throw new IllegalArgumentException("no way leads out of " + stage);
      }
    }
  }

  private Set<CaseStage> reachableFrom(CaseStage start) {
    Set<CaseStage> reached = EnumSet.of(start);
    boolean grew = true;
    while (grew) {
      grew = false;
      for (Transition row : rows) {
        if (reached.contains(row.from())) {
          grew |= reached.addAll(row.to());
        }
      }
    }
    return reached;
  }
}
