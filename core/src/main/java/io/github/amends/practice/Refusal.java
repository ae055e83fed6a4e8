// SPDX-License-Identifier: Apache-2.0
package io.github.amends.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * One reason why a step is refused: a stable code, the rules behind it, the facts it rests on, and
 * what would lift it.
 *
 * <p>A refusal without a rule is structural: the step does not fit the stage of the case, whatever
 * the profile.
 *
 * @param code the stable code, such as {@code BLOCKED_CONSENT_MISSING}
 * @param rules the ids of the rules behind it; empty if the refusal is structural
 * @param facts what it rests on, in a stable order
 * @param liftedBy the codes of the events that could lift it; empty if none can
 */
public record Refusal(String code, List<RuleId> rules, List<Fact> facts, List<String> liftedBy) {

  /**
   * Creates a refusal.
   *
   * @param code the stable code, such as {@code BLOCKED_CONSENT_MISSING}
   * @param rules the ids of the rules behind it; empty if the refusal is structural
   * @param facts what it rests on, in a stable order
   * @param liftedBy the codes of the events that could lift it; empty if none can
   */
  public Refusal {
    Objects.requireNonNull(code, "code");
    rules = List.copyOf(rules);
    facts = List.copyOf(facts);
    liftedBy = List.copyOf(liftedBy);
  }

  /**
   * Returns a refusal for a rule.
   *
   * @param code the code
   * @param rule the id of the rule
   * @param facts what it rests on
   * @return the refusal
   */
  public static Refusal of(String code, RuleId rule, Fact... facts) {
    return new Refusal(code, List.of(rule), List.of(facts), List.of());
  }

  /**
   * Returns a structural refusal, which no rule stands behind.
   *
   * @param code the code
   * @param facts what it rests on
   * @return the refusal
   */
  public static Refusal structural(String code, Fact... facts) {
    return new Refusal(code, List.of(), List.of(facts), List.of());
  }

  /**
   * Returns a copy that names the events which could lift this refusal.
   *
   * @param eventCodes the codes of the events
   * @return the copy
   */
  public Refusal liftedBy(String... eventCodes) {
    return new Refusal(code, rules, facts, List.of(eventCodes));
  }

  /**
   * Returns whether no rule stands behind this refusal.
   *
   * @return true if the step does not fit the stage of the case
   */
  public boolean isStructural() {
    return rules.isEmpty();
  }

  /**
   * Returns the sources of the rules behind this refusal.
   *
   * @return the citations, in the order of the rules; empty if the refusal is structural, or if the
   *     rule is an embedder's own
   */
  public List<Citation> citations() {
    List<Citation> all = new ArrayList<>();
    for (RuleId rule : rules) {
      Rules.find(rule).ifPresent(known -> all.addAll(known.citations()));
    }
    return List.copyOf(all);
  }
}
