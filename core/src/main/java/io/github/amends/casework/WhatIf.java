// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.event.CaseEvent;
import io.github.amends.practice.Refusal;
import java.util.List;
import java.util.Objects;

/**
 * What would follow of a proposal; nothing was taken.
 *
 * @param stage the stage after it and all its consequences; the present one if it would be refused
 * @param consequences what the machine would add
 * @param warnings what would be worth knowing
 * @param refusals why it would be refused; empty if it would be taken
 */
public record WhatIf(
    CaseStage stage, List<CaseEvent> consequences, List<Warning> warnings, List<Refusal> refusals) {

  /**
   * Creates the value.
   *
   * @param stage the stage after it and all its consequences; the present one if it would be
   *     refused
   * @param consequences what the machine would add
   * @param warnings what would be worth knowing
   * @param refusals why it would be refused; empty if it would be taken
   */
  public WhatIf {
    Objects.requireNonNull(stage, "stage");
    consequences = List.copyOf(consequences);
    warnings = List.copyOf(warnings);
    refusals = List.copyOf(refusals);
  }
}
