// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.event.EventType;
import io.github.amends.practice.RuleId;

/** A guard on the state alone: what it finds, it finds before there is an event too. */
abstract class StateGuard extends GuardFor {
  /** Creates a guard that keeps a rule and looks at the state, whatever the event says. */
  StateGuard(String name, RuleId rule) {
    super(name, rule);
  }

  /** Creates a structural guard that looks at the state, whatever the event says. */
  StateGuard(String name) {
    super(name);
  }

  /** What this guard finds in a situation, for every event. */
  abstract Finding find(Situation situation);

  @Override
  public final Finding judge(Question question) {
    return find(question.situation());
  }

  @Override
  public final Finding foresee(EventType type, Situation situation) {
    return find(situation);
  }
}
