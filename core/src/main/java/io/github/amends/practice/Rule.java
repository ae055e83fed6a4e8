// SPDX-License-Identifier: Apache-2.0
package io.github.amends.practice;

import io.github.amends.basics.Coded;
import java.util.List;
import java.util.Objects;

/**
 * A rule of practice as data: what it asks, where it is kept, the codes of the refusals that name
 * it, and its sources.
 *
 * @param id the id
 * @param title what the rule asks, in one sentence
 * @param home where the rule is kept
 * @param codes the codes of the faults and refusals that name this rule, at least one
 * @param citations the sources, at least one
 */
public record Rule(
    RuleId id, String title, Home home, List<String> codes, List<Citation> citations) {

  /** The place where a rule is kept. */
  public enum Home implements Coded {
    /** A value that breaks the rule cannot be made. */
    CONSTRUCTION,
    /** A step that breaks the rule is refused. */
    TRANSITION,
    /** The types leave no way to break the rule. */
    TYPE
  }

  /**
   * Creates a rule.
   *
   * @param id the id
   * @param title what the rule asks, in one sentence
   * @param home where the rule is kept
   * @param codes the codes of the faults and refusals that name this rule, at least one
   * @param citations the sources, at least one
   */
  public Rule {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(home, "home");
    codes = List.copyOf(codes);
    citations = List.copyOf(citations);
    if (codes.isEmpty() || citations.isEmpty()) {
      throw new IllegalArgumentException("a rule needs at least one code and one citation");
    }
  }
}
