// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.plot;

/**
 * The line of no effect of a forest plot, and what an estimate on either side of it means.
 *
 * @param noEffect the value that means no effect, such as zero for a difference; finite
 * @param below what a smaller value means, such as "fewer reoffences after a conference", not blank
 * @param above what a larger value means, not blank
 */
public record Directions(double noEffect, String below, String above) {

  /**
   * Checks the parts.
   *
   * @param noEffect the value that means no effect, such as zero for a difference; finite
   * @param below what a smaller value means, such as "fewer reoffences after a conference", not
   *     blank
   * @param above what a larger value means, not blank
   * @throws InvalidPlotException if a caption is blank or the value is not finite
   */
  public Directions {
    InvalidPlotException.refuseIf(
        !(Math.abs(noEffect) <= 1e100), "Directions.noEffect", "out-of-range");
    InvalidPlotException.refuseBlank(below, "Directions.below");
    InvalidPlotException.refuseBlank(above, "Directions.above");
  }

  /**
   * Returns the directions of a difference, where zero means no effect.
   *
   * @param below what a negative value means, not blank
   * @param above what a positive value means, not blank
   * @return the directions
   */
  public static Directions aroundZero(String below, String above) {
    return new Directions(0, below, above);
  }
}
