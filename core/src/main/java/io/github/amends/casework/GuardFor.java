// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.practice.RuleId;
import java.util.Optional;
import java.util.function.Function;

/** The guards of this library: a rule, or none, and a check that lists what is wrong. */
record GuardFor(Optional<RuleId> rule, Function<Question, Finding> check) implements Guard {

  static Guard rule(RuleId rule, Function<Question, Finding> check) {
    return new GuardFor(Optional.of(rule), check);
  }

  static Guard structural(Function<Question, Finding> check) {
    return new GuardFor(Optional.empty(), check);
  }

  @Override
  public Finding judge(Question question) {
    return check.apply(question);
  }
}
