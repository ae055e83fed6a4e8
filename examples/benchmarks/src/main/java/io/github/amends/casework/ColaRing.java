// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import com.alibaba.cola.statemachine.StateMachine;
import com.alibaba.cola.statemachine.builder.StateMachineBuilder;
import com.alibaba.cola.statemachine.builder.StateMachineBuilderFactory;

/**
 * The ring on COLA: a machine without state, which returns the old state if it does not take it.
 */
final class ColaRing {
  private final StateMachine<Phase, Phase.Trigger, Question> machine;
  private Phase phase = Phase.ONE;

  ColaRing() {
    StateMachineBuilder<Phase, Phase.Trigger, Question> rows = StateMachineBuilderFactory.create();
    for (Phase each : Phase.values()) {
      rows.externalTransition()
          .from(each)
          .to(each.next())
          .on(each.trigger())
          .when(Condition::holdAll)
          .perform((from, to, trigger, question) -> {});
    }
    this.machine = rows.build("ring");
  }

  Phase fire(Question asked) {
    phase = machine.fireEvent(phase, phase.trigger(), asked);
    return phase;
  }
}
