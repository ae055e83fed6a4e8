// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.hazard;

/**
 * Weights by rank, with the sum of all below a rank.
 *
 * <p>Source: Fenwick, <cite>Software: Practice and Experience</cite> 24 (1994), 327.
 */
final class WeightTree {

  private final double[] sums;
  private double total;

  WeightTree(int ranks) {
    this.sums = new double[ranks];
  }

  double total() {
    return total;
  }

  void add(int rank, double weight) {
    total += weight;
    for (int i = rank + 1; i <= sums.length; i += i & -i) {
      sums[i - 1] += weight;
    }
  }

  double below(int rank) {
    double sum = 0;
    for (int i = rank; i > 0; i -= i & -i) {
      sum += sums[i - 1];
    }
    return sum;
  }
}
