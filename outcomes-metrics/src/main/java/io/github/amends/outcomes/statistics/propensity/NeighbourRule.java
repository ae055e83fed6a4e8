// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.propensity;

/** Which of the controls that are left a treated person takes. */
public enum NeighbourRule {

  /** The one with the nearest score, whichever side it is on; of several, that of the lower row. */
  NEAREST {
    @Override
    ControlPool pool(int[] controls, double[] scores) {
      return new NearestControls(controls, scores);
    }
  },

  /**
   * The next one below in the order of score and row, and above only where none is left below.
   *
   * <p>Release 4.5.1 of R's MatchIt does this for scores, though a nearer control may stand above.
   * It is here so that results which were made with it can be repeated; it is not to be chosen for
   * new ones.
   */
  BELOW_FIRST {
    @Override
    ControlPool pool(int[] controls, double[] scores) {
      return new PrecedingControls(controls, scores);
    }
  };

  /** The controls, which come sorted by score and then by row. */
  abstract ControlPool pool(int[] controls, double[] scores);
}
