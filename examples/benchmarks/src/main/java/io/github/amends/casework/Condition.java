// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.event.PreparationRecorded;
import io.github.amends.meeting.Preparation;
import io.github.amends.practice.Refusal;
import io.github.amends.practice.RuleId;
import io.github.amends.practice.Rules;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The three conditions of each step, the same for every engine: cheap, so that the engine shows.
 */
record Condition(String name, Predicate<Preparation> check) implements Guard {
  private static final Condition LONG_ENOUGH =
      new Condition("long-enough", preparation -> preparation.minutes() >= 30);
  private static final Condition BY_TWO =
      new Condition("by-two", preparation -> preparation.facilitators().size() >= 2);
  private static final Condition WITH_BOTH =
      new Condition("with-both", preparation -> preparation.participants().size() >= 2);

  static final List<Guard> ALL = List.of(LONG_ENOUGH, BY_TWO, WITH_BOTH);

  /** Whether all three hold, for engines that ask for one answer. */
  static boolean holdAll(Question question) {
    return LONG_ENOUGH.holds(question) && BY_TWO.holds(question) && WITH_BOTH.holds(question);
  }

  @Override
  public Optional<RuleId> rule() {
    return Optional.empty();
  }

  @Override
  public Finding judge(Question question) {
    return holds(question)
        ? Finding.satisfied()
        : Finding.of(List.of(Refusal.of("BLOCKED_PREPARATION_MISSING", Rules.PRE_01)));
  }

  private boolean holds(Question question) {
    return check.test(((PreparationRecorded) question.event()).preparation());
  }
}
