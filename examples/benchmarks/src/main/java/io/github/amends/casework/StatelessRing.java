// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import com.github.oxo42.stateless4j.StateMachine;
import com.github.oxo42.stateless4j.StateMachineConfig;

/**
 * The ring on stateless4j: a live machine that throws what it does not take, and gives no reason.
 */
final class StatelessRing {
  private final StateMachine<Phase, Phase.Trigger> machine;
  private Question question;

  StatelessRing(Question question) {
    this.question = question;
    StateMachineConfig<Phase, Phase.Trigger> rows = new StateMachineConfig<>();
    for (Phase each : Phase.values()) {
      rows.configure(each)
          .permitIf(each.trigger(), each.next(), () -> Condition.holdAll(this.question));
    }
    this.machine = new StateMachine<>(Phase.ONE, rows);
  }

  Phase fire(Question asked) {
    question = asked;
    machine.fire(machine.getState().trigger());
    return machine.getState();
  }
}
