// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.event.EventType;
import io.github.amends.practice.RuleId;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * The guards of this library: a name, a rule or none, what is judged of an event, and what can be
 * told before there is one.
 *
 * <p>A guard on the state alone judges and foresees the same; a guard on the event foresees nothing
 * unless it says so.
 */
record GuardFor(
    String name,
    Optional<RuleId> rule,
    Function<Question, Finding> check,
    BiFunction<EventType, Situation, Finding> foresight)
    implements Guard {

  /** A guard on the state alone, which can be asked before there is an event. */
  private record OnState(String name, Optional<RuleId> rule, Function<Situation, Finding> check)
      implements Guard {
    @Override
    public Finding judge(Question question) {
      return check.apply(question.situation());
    }

    @Override
    public Finding foresee(EventType type, Situation situation) {
      return check.apply(situation);
    }

    @Override
    public String toString() {
      return name;
    }
  }

  /** A guard that keeps a rule and looks at the state, whatever the event says. */
  static Guard state(String name, RuleId rule, Function<Situation, Finding> check) {
    return new OnState(name, Optional.of(rule), check);
  }

  /** A structural guard that looks at the state, whatever the event says. */
  static Guard state(String name, Function<Situation, Finding> check) {
    return new OnState(name, Optional.empty(), check);
  }

  /** A guard that keeps a rule and looks at what the event says. */
  static GuardFor event(String name, RuleId rule, Function<Question, Finding> check) {
    return new GuardFor(name, Optional.of(rule), check, GuardFor::nothing);
  }

  /** A structural guard that looks at what the event says. */
  static GuardFor event(String name, Function<Question, Finding> check) {
    return new GuardFor(name, Optional.empty(), check, GuardFor::nothing);
  }

  private static Finding nothing(EventType type, Situation situation) {
    return Finding.notApplicable();
  }

  /** The same guard, which also says what refuses every event of a kind. */
  GuardFor foreseeing(BiFunction<EventType, Situation, Finding> whatRefusesAll) {
    return new GuardFor(name, rule, check, whatRefusesAll);
  }

  @Override
  public Finding judge(Question question) {
    return check.apply(question);
  }

  @Override
  public Finding foresee(EventType type, Situation situation) {
    return foresight.apply(type, situation);
  }

  @Override
  public String toString() {
    return name;
  }
}
