// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.propensity;

import java.util.List;

/**
 * A treated person with the controls that were found.
 *
 * @param treated the index of the treated person's row
 * @param controls the indices of the controls' rows, at least one, in the order of choice
 */
public record Match(int treated, List<Integer> controls) {

  /**
   * Creates a match.
   *
   * @param treated the index of the treated person's row
   * @param controls the indices of the controls' rows
   * @throws IllegalArgumentException if there is no control
   */
  public Match {
    controls = List.copyOf(controls);
    if (controls.isEmpty()) {
      throw new IllegalArgumentException("controls must hold at least one");
    }
  }
}
