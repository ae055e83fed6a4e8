// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.practice.RuleId;
import java.util.Optional;
import java.util.function.Function;

/** A guard that only warns, however hard a profile holds its rule. */
record Caution(String name, Optional<RuleId> rule, Function<Question, Finding> check)
    implements Guard {

  static Caution of(String name, RuleId rule, Function<Question, Finding> check) {
    return new Caution(name, Optional.of(rule), check);
  }

  @Override
  public Finding judge(Question question) {
    return check.apply(question);
  }

  @Override
  public String toString() {
    return name;
  }
}
