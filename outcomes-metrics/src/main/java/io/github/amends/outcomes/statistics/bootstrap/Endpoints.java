// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.bootstrap;

import io.github.amends.outcomes.statistics.descriptive.QuantileType;
import io.github.amends.outcomes.statistics.descriptive.Sample;
import io.github.amends.outcomes.statistics.distribution.Normal;

/** How the quantile of replicates is read between two of them. */
public enum Endpoints {

  /**
   * On the scale of normal quantiles at position (R + 1) p: Davison and Hinkley, equation 5.8, and
   * R's boot.
   */
  NORMAL_SCALE {
    @Override
    double quantile(double[] sorted, double probability) {
      int count = sorted.length;
      double position = (count + 1) * probability;
      int below = (int) position;
      if (below == 0 || below >= count) {
        return below == 0 ? sorted[0] : sorted[count - 1];
      }
      double start = Normal.quantile(below / (count + 1.0));
      double end = Normal.quantile((below + 1) / (count + 1.0));
      double share = below == position ? 0 : (Normal.quantile(probability) - start) / (end - start);
      return sorted[below - 1] + share * (sorted[below] - sorted[below - 1]);
    }
  },

  /** Linearly at position (R - 1) p + 1: {@link QuantileType#STANDARD}. */
  STANDARD {
    @Override
    double quantile(double[] sorted, double probability) {
      return Sample.of(sorted).quantile(probability, QuantileType.STANDARD);
    }
  },

  /** Linearly at position (R + 1) p: {@link QuantileType#WEIBULL}. */
  WEIBULL {
    @Override
    double quantile(double[] sorted, double probability) {
      return Sample.of(sorted).quantile(probability, QuantileType.WEIBULL);
    }
  };

  abstract double quantile(double[] sorted, double probability);
}
