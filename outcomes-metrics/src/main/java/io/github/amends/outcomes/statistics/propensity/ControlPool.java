// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.propensity;

import java.util.List;

/** The controls of a stratum, from which a treated person chooses. */
interface ControlPool {

  /** What stands for a row where there is none. */
  int NONE = -1;

  /** The row of the control that a treated person's row chooses among those left, or none. */
  int choose(int row);

  /** The same among all, but for some; for pools from which nothing was taken. */
  int chooseBut(int row, List<Integer> others);

  /** Takes the control away that was chosen last. */
  void take(int control);
}
