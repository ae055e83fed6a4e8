// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.plot;

import java.util.Objects;

/**
 * A count with its label: a way in which cases ended, a part of a stage, or a bar.
 *
 * @param label what was counted, not blank
 * @param count how many
 */
public record Tally(String label, Count count) {

  /**
   * Checks the label.
   *
   * @param label what was counted, not blank
   * @param count how many
   * @throws InvalidPlotException if the label is blank
   */
  public Tally {
    InvalidPlotException.refuseBlank(label, "Tally.label");
    Objects.requireNonNull(count, "count");
  }

  /**
   * Returns a known count with its label.
   *
   * @param label what was counted, not blank
   * @param cases how many, not negative
   * @return the tally
   * @throws InvalidPlotException if the label is blank or the number is negative
   */
  public static Tally of(String label, long cases) {
    return new Tally(label, Count.of(cases));
  }
}
