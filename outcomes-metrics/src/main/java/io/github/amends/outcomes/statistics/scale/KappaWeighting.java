// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.scale;

/** How much credit two different ratings get, by how far apart they are. */
public enum KappaWeighting {

  /** None: only equal ratings agree (J. Cohen, 1960). */
  NONE("Cohen's kappa") {
    @Override
    double weight(int distance, int categories) {
      return distance == 0 ? 1 : 0;
    }
  },

  /** One less the distance as a share of the longest (D. V. Cicchetti and T. Allison, 1971). */
  LINEAR("linearly weighted kappa") {
    @Override
    double weight(int distance, int categories) {
      return 1 - distance / (categories - 1.0);
    }
  },

  /** One less the square of that share (J. L. Fleiss and J. Cohen, 1973). */
  QUADRATIC("quadratically weighted kappa") {
    @Override
    double weight(int distance, int categories) {
      double share = distance / (categories - 1.0);
      return 1 - share * share;
    }
  };

  private final String title;

  KappaWeighting(String title) {
    this.title = title;
  }

  /**
   * Returns the name of the weighted coefficient as the field knows it.
   *
   * @return the name, such as {@code linearly weighted kappa}
   */
  public String title() {
    return title;
  }

  abstract double weight(int distance, int categories);
}
