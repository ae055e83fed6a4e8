// SPDX-License-Identifier: Apache-2.0
package io.github.amends.practice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One reason why a step is refused: a stable code, the rules behind it, the facts it rests on, and
 * what would lift it, be it an event or the passing of time.
 *
 * <p>A refusal without a rule is structural: the step does not fit the stage of the case, whatever
 * the profile.
 *
 * @param code the stable code, such as {@code BLOCKED_CONSENT_MISSING}
 * @param rules the ids of the rules behind it; empty if the refusal is structural
 * @param facts what it rests on, in a stable order
 * @param liftedBy the codes of the events that could lift it; empty if none can
 * @param liftsOn the earliest day on which it lifts by itself; empty if time alone lifts it never
 */
public record Refusal(
    String code,
    List<RuleId> rules,
    List<Fact> facts,
    List<String> liftedBy,
    Optional<LocalDate> liftsOn) {

  /**
   * Creates a refusal.
   *
   * @param code the stable code, such as {@code BLOCKED_CONSENT_MISSING}
   * @param rules the ids of the rules behind it; empty if the refusal is structural
   * @param facts what it rests on, in a stable order
   * @param liftedBy the codes of the events that could lift it; empty if none can
   * @param liftsOn the earliest day on which it lifts by itself; empty if time alone lifts it never
   */
  public Refusal {
    Objects.requireNonNull(code, "code");
    rules = List.copyOf(rules);
    facts = List.copyOf(facts);
    liftedBy = List.copyOf(liftedBy);
    Objects.requireNonNull(liftsOn, "liftsOn");
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
    return of(code, List.of(rule), facts);
  }

  /**
   * Returns a refusal for several rules that say the same.
   *
   * @param code the code
   * @param rules the ids of the rules
   * @param facts what it rests on
   * @return the refusal
   */
  public static Refusal of(String code, List<RuleId> rules, Fact... facts) {
    return new Refusal(code, rules, List.of(facts), List.of(), Optional.empty());
  }

  /**
   * Returns a structural refusal, which no rule stands behind.
   *
   * @param code the code
   * @param facts what it rests on
   * @return the refusal
   */
  public static Refusal structural(String code, Fact... facts) {
    return of(code, List.of(), facts);
  }

  /**
   * Returns a copy that names the events which could lift this refusal.
   *
   * @param eventCodes the codes of the events
   * @return the copy
   */
  public Refusal liftedBy(String... eventCodes) {
    return new Refusal(code, rules, facts, List.of(eventCodes), liftsOn);
  }

  /**
   * Returns a copy that says when this refusal lifts by itself.
   *
   * @param day the earliest day on which it no longer stands, if nothing else happens
   * @return the copy
   */
  public Refusal liftingOn(LocalDate day) {
    return new Refusal(code, rules, facts, liftedBy, Optional.of(day));
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
