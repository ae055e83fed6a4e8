// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.event.EventType;
import io.github.amends.practice.RuleId;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One row of the machine: from this stage, this event, under these guards, leads to one of these
 * stages.
 *
 * @param from the stage before
 * @param event the kind of event
 * @param guards what must hold, in the order in which it is asked
 * @param to the stages that may follow, at least one
 */
public record Transition(CaseStage from, EventType event, List<Guard> guards, Set<CaseStage> to)
    implements StepTable.Row<CaseStage, EventType> {

  /**
   * Creates a row.
   *
   * @param from the stage before
   * @param event the kind of event
   * @param guards what must hold, in the order in which it is asked
   * @param to the stages that may follow, at least one
   */
  public Transition {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(event, "event");
    guards = List.copyOf(guards);
    to = Collections.unmodifiableSet(EnumSet.copyOf(to));
  }

  /**
   * Returns the rules that are asked.
   *
   * @return the ids, sorted and each once; guards without a rule are left out
   */
  public List<RuleId> rules() {
    return guards.stream()
        .flatMap(guard -> guard.rule().stream())
        .distinct()
        .sorted()
        .toList();
  }

  Transition strengthenedBy(List<Guard> added) {
    return with(Stream.concat(guards.stream(), added.stream()).toList());
  }

  Transition without(Guard left) {
    return with(guards.stream().filter(guard -> !guard.equals(left)).toList());
  }

  private Transition with(List<Guard> others) {
    return new Transition(from, event, others, to);
  }
}
