// SPDX-License-Identifier: Apache-2.0
package io.github.amends.practice;

import io.github.amends.basics.Coded;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * One place where a profile departs from its base: a rule with another force, or a parameter with
 * another value.
 *
 * @param subject the id of the rule, or the code of the parameter
 * @param base what the base says, as printed
 * @param here what the profile says, as printed
 * @param direction whether the profile is stricter there
 * @param citations the sources of the departure; empty if it is the profile's own choice
 */
public record Deviation(
    String subject, String base, String here, Direction direction, List<Citation> citations) {

  /** Whether a departure asks more or less. */
  public enum Direction implements Coded {
    /** The profile asks more than its base. */
    STRICTER,
    /** The profile asks less than its base. */
    WEAKER,
    /** The profile asks something else. */
    OTHER
  }

  /**
   * Creates a deviation.
   *
   * @param subject the id of the rule, or the code of the parameter
   * @param base what the base says, as printed
   * @param here what the profile says, as printed
   * @param direction whether the profile is stricter there
   * @param citations the sources of the departure; empty if it is the profile's own choice
   */
  public Deviation {
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(base, "base");
    Objects.requireNonNull(here, "here");
    Objects.requireNonNull(direction, "direction");
    citations = List.copyOf(citations);
  }

  /**
   * Returns whether the departure rests on a source.
   *
   * @return false if it is the profile's own choice
   */
  public boolean isSourced() {
    return !citations.isEmpty();
  }

  /** Returns every place where a profile departs from another, rules first. */
  static List<Deviation> between(Profile base, Profile profile) {
    List<Deviation> found = new ArrayList<>();
    for (Rule rule : Rules.all()) {
      Force before = base.force(rule.id());
      Force here = profile.force(rule.id());
      if (before != here) {
        // HARD is declared first and OFF last.
        Direction direction = here.compareTo(before) < 0 ? Direction.STRICTER : Direction.WEAKER;
        found.add(new Deviation(
            rule.id().value(),
            before.code(),
            here.code(),
            direction,
            profile.citations(rule.id())));
      }
    }
    for (Parameter parameter : Parameter.values()) {
      Setting before = base.setting(parameter);
      Setting here = profile.setting(parameter);
      if (!before.value().equals(here.value())) {
        found.add(new Deviation(
            parameter.code(),
            before.text(),
            here.text(),
            Strictness.compare(parameter, before, here),
            here.citations()));
      }
    }
    return List.copyOf(found);
  }
}
