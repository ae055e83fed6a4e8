// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.practice.Profile;
import io.github.amends.practice.Refusal;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The ring on the engine of the case machine: it refuses with every reason. */
final class AmendsRing {
  private final StepTable<Phase, Phase.Trigger, Step> table;
  private Phase phase = Phase.ONE;

  AmendsRing(Profile profile) {
    Checklist checklist = Checklist.of(Condition.ALL, profile::force);
    this.table = StepTable.of(
        Phase.class,
        Phase.Trigger.class,
        Stream.of(Phase.values())
            .map(each -> new Step(each, each.trigger(), each.next(), checklist))
            .toList());
  }

  private record Step(Phase from, Phase.Trigger event, Phase next, Checklist checklist)
      implements StepTable.Row<Phase, Phase.Trigger> {
    @Override
    public Set<Phase> to() {
      return Set.of(next);
    }
  }

  /** Why the step is refused; empty if it was taken. */
  List<Refusal> fire(Question asked) {
    Step step = table.find(phase, phase.trigger()).orElseThrow();
    Checklist.Verdict verdict = step.checklist().judge(asked);
    if (!verdict.isPassed()) {
      return verdict.refusals();
    }
    phase = step.next();
    return List.of();
  }
}
