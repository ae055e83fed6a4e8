// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.plot;

import java.util.List;

/**
 * Bars that belong together, such as the causes of ending that one kind of person gave.
 *
 * @param label the group, not blank
 * @param bars the bars in order; may be empty
 */
public record BarGroup(String label, List<Tally> bars) {

  /**
   * Checks the label.
   *
   * @param label the group, not blank
   * @param bars the bars in order; may be empty
   * @throws InvalidPlotException if the label is blank
   */
  public BarGroup {
    InvalidPlotException.refuseBlank(label, "BarGroup.label");
    bars = List.copyOf(bars);
  }

  /**
   * Returns a group.
   *
   * @param label the group, not blank
   * @param bars the bars in order
   * @return the group
   * @throws InvalidPlotException if the label is blank
   */
  public static BarGroup of(String label, Tally... bars) {
    return new BarGroup(label, List.of(bars));
  }
}
