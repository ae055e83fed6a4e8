// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.event.EventType;
import io.github.amends.practice.RuleId;
import java.util.Optional;

/**
 * A guard of this library: a name, a rule or none, and what it finds about an event.
 *
 * <p>Each guard is a class of its own under this one, and no function in a field: a step asks some
 * forty guards, and it takes twice as long to call the method of an interface as that of a class.
 */
abstract class GuardFor implements Guard {
  private final String name;
  private final Optional<RuleId> rule;

  /** Creates a guard that keeps a rule. */
  GuardFor(String name, RuleId rule) {
    this(name, Optional.of(rule));
  }

  /** Creates a structural guard, which holds under every profile. */
  GuardFor(String name) {
    this(name, Optional.empty());
  }

  private GuardFor(String name, Optional<RuleId> rule) {
    this.name = name;
    this.rule = rule;
  }

  /** Returns a guard, whoever wrote it, as one of these. */
  static GuardFor of(Guard guard) {
    return guard instanceof GuardFor own ? own : new Foreign(guard);
  }

  @Override
  public final String name() {
    return name;
  }

  @Override
  public final Optional<RuleId> rule() {
    return rule;
  }

  @Override
  public final String toString() {
    return name;
  }

  /** A guard that an embedding application added. */
  private static final class Foreign extends GuardFor {
    private final Guard guard;

    private Foreign(Guard guard) {
      super(guard.name(), guard.rule());
      this.guard = guard;
    }

    @Override
    public Finding judge(Question question) {
      return guard.judge(question);
    }

    @Override
    public Finding foresee(EventType type, Situation situation) {
      return guard.foresee(type, situation);
    }
  }
}
