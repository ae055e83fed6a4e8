// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.practice.RuleId;
import java.util.Optional;
import java.util.function.Function;

/** A guard of a test, written as an embedding application would write it. */
record TestGuard(String name, Optional<RuleId> rule, Function<Question, Finding> found)
    implements Guard {
  static Guard of(String name, Function<Question, Finding> found) {
    return new TestGuard(name, Optional.empty(), found);
  }

  static Guard of(String name, RuleId rule, Function<Question, Finding> found) {
    return new TestGuard(name, Optional.of(rule), found);
  }

  @Override
  public Finding judge(Question question) {
    return found.apply(question);
  }
}
