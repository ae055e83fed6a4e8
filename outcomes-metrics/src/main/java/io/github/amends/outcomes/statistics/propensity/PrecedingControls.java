// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.propensity;

import java.util.List;

/** Controls in the order of score and row, of which the one next below is chosen, or else above. */
final class PrecedingControls implements ControlPool {

  private final int[] controls;
  private final double[] scores;

  /** The nearest place to each side whose control is still there, by position plus one. */
  private final int[] lower;

  private final int[] upper;

  /** Expects controls sorted by score and then by row. */
  PrecedingControls(int[] controls, double[] scores) {
    this.controls = controls;
    this.scores = scores;
    this.lower = new int[controls.length + 2];
    this.upper = new int[controls.length + 2];
    for (int i = 0; i < lower.length; i++) {
      lower[i] = i;
      upper[i] = i;
    }
  }

  @Override
  public int choose(int row) {
    int at = position(row);
    int below = Links.root(lower, at) - 1;
    if (below >= 0) {
      return controls[below];
    }
    int above = Links.root(upper, at + 1) - 1;
    return above < controls.length ? controls[above] : NONE;
  }

  @Override
  public int chooseBut(int row, List<Integer> others) {
    int at = position(row);
    for (int below = at - 1; below >= 0; below--) {
      if (!others.contains(controls[below])) {
        return controls[below];
      }
    }
    for (int above = at; above < controls.length; above++) {
      if (!others.contains(controls[above])) {
        return controls[above];
      }
    }
    return NONE;
  }

  @Override
  public void take(int control) {
    int at = position(control);
    lower[at + 1] = at;
    upper[at + 1] = at + 2;
  }

  /** How many controls stand before a row, by score and then by row. */
  private int position(int row) {
    int low = 0;
    int high = controls.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      int compared = Double.compare(scores[controls[middle]] + 0.0, scores[row] + 0.0);
      if (compared < 0 || (compared == 0 && controls[middle] < row)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
