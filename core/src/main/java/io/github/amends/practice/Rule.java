// SPDX-License-Identifier: Apache-2.0
package io.github.amends.practice;

import io.github.amends.basics.Coded;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A rule of practice as data: what it asks, how strictly, where it is kept, the codes that name it,
 * and its sources.
 *
 * @param id the id
 * @param title what the rule asks, in one sentence
 * @param effect how strict the rule is
 * @param home where the rule is kept
 * @param codes the codes of the faults, refusals and warnings that name this rule; at least one
 *     where a constructor or a step keeps it
 * @param parameters the parameters that the rule reads; a profile sets them
 * @param citations the sources, at least one
 * @param keptBy the full name of the type that leaves no way to break the rule, or of the package
 *     that keeps it; empty where a constructor or a step does
 */
public record Rule(
    RuleId id,
    String title,
    Effect effect,
    Home home,
    List<String> codes,
    List<Parameter> parameters,
    List<Citation> citations,
    Optional<String> keptBy) {

  /** How strict a rule is. */
  public enum Effect implements Coded {
    /** The rule holds, and no profile weakens it. */
    HARD,
    /** A broken rule is a warning; a profile may make it strict. */
    SOFT,
    /** The profile decides whether the rule refuses, warns or is off. */
    BY_PROFILE,
    /** The rule is a measure of time or quality; it may warn and never refuses. */
    METRIC
  }

  /** The place where a rule is kept. */
  public enum Home implements Coded {
    /** A value that breaks the rule cannot be made. */
    CONSTRUCTION,
    /** A step that breaks the rule is refused or warned of. */
    TRANSITION,
    /** The types leave no way to break the rule. */
    TYPE,
    /** What somebody is shown leaves out what the rule protects. */
    VIEW,
    /** A measure tells how far the rule is kept. */
    MEASURE,
    /** The rule is owed, with a day by which; it never blocks. */
    DUTY
  }

  /**
   * Creates a rule.
   *
   * @param id the id
   * @param title what the rule asks, in one sentence
   * @param effect how strict the rule is
   * @param home where the rule is kept
   * @param codes the codes of the faults, refusals and warnings that name this rule; at least one
   *     where a constructor or a step keeps it
   * @param parameters the parameters that the rule reads; a profile sets them
   * @param citations the sources, at least one
   * @param keptBy the full name of the type that leaves no way to break the rule, or of the package
   *     that keeps it; empty where a constructor or a step does
   */
  public Rule {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(effect, "effect");
    Objects.requireNonNull(home, "home");
    codes = List.copyOf(codes);
    parameters = List.copyOf(parameters);
    citations = List.copyOf(citations);
    Objects.requireNonNull(keptBy, "keptBy");
    boolean keptHere = home == Home.CONSTRUCTION || home == Home.TRANSITION;
    if (keptHere == keptBy.isPresent() || (keptHere && codes.isEmpty())) {
      throw new IllegalArgumentException("a rule needs either a code or somebody who keeps it");
    }
    if (citations.isEmpty()) {
      throw new IllegalArgumentException("a rule needs at least one citation");
    }
  }

  /**
   * Returns whether a profile may have this rule with a force.
   *
   * @param force the force
   * @return false if that would weaken a rule that always holds, or make a measure refuse
   */
  public boolean allows(Force force) {
    return switch (effect) {
      case HARD -> force == Force.HARD;
      case METRIC -> force != Force.HARD;
      case SOFT, BY_PROFILE -> true;
    };
  }
}
