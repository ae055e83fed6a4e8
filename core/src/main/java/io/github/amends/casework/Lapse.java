// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.basics.FacilitatorId;
import io.github.amends.practice.RuleId;
import io.github.amends.volunteer.FacilitatorLevel;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Something that a facilitator's records prove and that ends unless somebody renews it.
 *
 * @param facilitator whose records
 * @param rule the rule that it is for
 * @param code the code with which the machine refuses afterwards
 * @param level the level that ends; empty if it is something else
 * @param lastDay the last day on which it is proved
 */
public record Lapse(
    FacilitatorId facilitator,
    RuleId rule,
    String code,
    Optional<FacilitatorLevel> level,
    LocalDate lastDay) {

  /**
   * Creates the value.
   *
   * @param facilitator whose records
   * @param rule the rule that it is for
   * @param code the code with which the machine refuses afterwards
   * @param level the level that ends; empty if it is something else
   * @param lastDay the last day on which it is proved
   */
  public Lapse {
    Objects.requireNonNull(facilitator, "facilitator");
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(level, "level");
    Objects.requireNonNull(lastDay, "lastDay");
  }
}
