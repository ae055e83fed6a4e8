// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.event.EventType;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * The rows of the machine, looked up by stage and kind of event, and verified when they are put
 * together.
 *
 * <p>Verified: no two rows for the same stage and event, every stage can be reached from the first,
 * and from every open stage an end can be reached.
 */
public final class TransitionTable {
  /** The events after which the log is folded anew. */
  static final Set<EventType> CORRECTIONS = Collections.unmodifiableSet(
      EnumSet.of(EventType.ENTRY_CORRECTED, EventType.ENTERED_IN_ERROR));

  private final StepTable<CaseStage, EventType, Transition> table;

  private TransitionTable(List<Transition> rows) {
    this.table = StepTable.of(CaseStage.class, EventType.class, rows);
  }

  /**
   * Returns the table with these rows.
   *
   * @param rows the rows
   * @return the table
   * @throws IllegalArgumentException if the rows do not make a sound machine
   */
  public static TransitionTable of(List<Transition> rows) {
    TransitionTable made = new TransitionTable(rows);
    // A correction may lead anywhere, and so says nothing about the ways between the stages.
    List<Transition> ways =
        rows.stream().filter(row -> !CORRECTIONS.contains(row.event())).toList();
    Set<CaseStage> used = EnumSet.allOf(CaseStage.class);
    used.remove(CaseStage.ENTERED_IN_ERROR);
    new TransitionTable(ways).table.verify(EnumSet.of(CaseStage.REFERRED), closed(), used);
    return made;
  }

  private static Set<CaseStage> closed() {
    Set<CaseStage> closed = EnumSet.allOf(CaseStage.class);
    closed.removeIf(CaseStage::isOpen);
    return closed;
  }

  /**
   * Returns every row.
   *
   * @return the rows, in the order in which they are written
   */
  public List<Transition> rows() {
    return table.rows();
  }

  /**
   * Returns the row for a stage and a kind of event.
   *
   * @param from the stage
   * @param event the kind of event
   * @return the row; empty if the event is not possible in that stage
   */
  public Optional<Transition> find(CaseStage from, EventType event) {
    return table.find(from, event);
  }

  /**
   * Returns the stages in which a kind of event is possible.
   *
   * @param event the kind of event
   * @return the stages, in their own order; empty if only the machine adds such events
   */
  public Set<CaseStage> stagesOf(EventType event) {
    return table.statesOf(event);
  }

  /**
   * Returns the kinds of event that are possible in a stage, whatever the guards say.
   *
   * @param stage the stage
   * @return the kinds, in their own order
   */
  public Set<EventType> eventsOf(CaseStage stage) {
    return table.eventsOf(stage);
  }

  TransitionTable strengthenedBy(Map<EventType, List<Guard>> added) {
    return with(row -> row.strengthenedBy(added.getOrDefault(row.event(), List.of())));
  }

  TransitionTable without(Guard guard) {
    return with(row -> row.without(guard));
  }

  TransitionTable with(UnaryOperator<Transition> change) {
    return new TransitionTable(rows().stream().map(change).toList());
  }
}
