// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.meta;

import io.github.amends.outcomes.statistics.Answer;
import io.github.amends.outcomes.statistics.Obstacle;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** The iteration of trim and fill with the estimator L0, as metafor's {@code trimfill}. */
final class Filling {

  private static final int MOST_ITERATIONS = 100;

  private final double[] effects;
  private final double[] variances;
  private final PoolingOptions options;

  Filling(double[] effects, double[] variances, PoolingOptions options) {
    this.effects = effects;
    this.variances = variances;
    this.options = options;
  }

  /** The result with the missing studies on the given side. */
  Answer<TrimAndFill> on(TrimAndFill.Side side) {
    int sign = side == TrimAndFill.Side.RIGHT ? -1 : 1;
    int k = effects.length;
    int[] order = IntStream.range(0, k)
        .boxed()
        .sorted(Comparator.comparingDouble(i -> sign * effects[i]))
        .mapToInt(i -> i)
        .toArray();
    double[] y = Arrays.stream(order).mapToDouble(i -> sign * effects[i]).toArray();
    double[] v = Arrays.stream(order).mapToDouble(i -> variances[i]).toArray();
    int missing = 0;
    for (int iteration = 0; iteration < MOST_ITERATIONS; iteration++) {
      double centre =
          pooled(Arrays.copyOf(y, k - missing), Arrays.copyOf(v, k - missing)).estimate();
      int next = Math.min(k - 1, missing(y, centre));
      if (next == missing) {
        return Answer.of(new TrimAndFill(side, missing, filled(y, v, centre, missing, sign)));
      }
      missing = next;
    }
    return Answer.notEstimable(Obstacle.NOT_CONVERGED);
  }

  private PooledEffect filled(double[] y, double[] v, double centre, int missing, int sign) {
    int k = effects.length;
    double[] allEffects = Arrays.copyOf(effects, k + missing);
    double[] allVariances = Arrays.copyOf(variances, k + missing);
    for (int i = 0; i < missing; i++) {
      allEffects[k + i] = sign * (2 * centre - y[k - missing + i]);
      allVariances[k + i] = v[k - missing + i];
    }
    return pooled(allEffects, allVariances);
  }

  private PooledEffect pooled(double[] y, double[] v) {
    return new Pooling(y, v, options).pooled();
  }

  /** L0 of S. Duval and R. Tweedie, Biometrics 56 (2000) 455-463, rounded half to even. */
  private static int missing(double[] y, double centre) {
    int k = y.length;
    int[] ranked = IntStream.range(0, k)
        .boxed()
        .sorted(Comparator.comparingDouble(i -> Math.abs(y[i] - centre)))
        .mapToInt(i -> i)
        .toArray();
    double sum = 0;
    for (int rank = 1; rank <= k; rank++) {
      if (y[ranked[rank - 1]] > centre) {
        sum += rank;
      }
    }
    double estimate = (4 * sum - k * (k + 1.0)) / (2.0 * k - 1);
    return (int) Math.max(0, Math.rint(estimate));
  }
}
