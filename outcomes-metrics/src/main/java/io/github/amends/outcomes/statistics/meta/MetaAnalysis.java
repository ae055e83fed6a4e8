// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.meta;

/**
 * A set of studies, each with an effect and its sampling variance, to be pooled.
 *
 * <p>Effects are on any scale on which they are roughly normal, such as a standardised mean
 * difference or the logarithm of an odds ratio; the variances are taken as known. Immutable.
 */
public final class MetaAnalysis {

  /** The largest effect, in absolute value: beyond it sums of squares would overflow. */
  public static final double LARGEST_EFFECT = 1e50;

  /** The smallest sampling variance. */
  public static final double SMALLEST_VARIANCE = 1e-100;

  /** The largest sampling variance. */
  public static final double LARGEST_VARIANCE = 1e100;

  private final double[] effects;
  private final double[] variances;

  private MetaAnalysis(double[] effects, double[] variances) {
    this.effects = effects;
    this.variances = variances;
  }

  /**
   * Returns a set of studies.
   *
   * @param effects the effect of each study, at most {@link #LARGEST_EFFECT} in absolute value
   * @param variances the sampling variance of each study, in the same order, from
   *     {@link #SMALLEST_VARIANCE} to {@link #LARGEST_VARIANCE}
   * @return the set
   * @throws IllegalArgumentException if there is no study, the lengths differ, or a number is out
   *     of its range; the message gives its index
   */
  public static MetaAnalysis of(double[] effects, double[] variances) {
    if (effects.length == 0) {
      throw new IllegalArgumentException("effects must hold at least one study");
    }
    if (effects.length != variances.length) {
      throw new IllegalArgumentException("effects and variances must have the same length");
    }
    double[] ownEffects = effects.clone();
    double[] ownVariances = variances.clone();
    for (int i = 0; i < ownEffects.length; i++) {
      if (!(Math.abs(ownEffects[i]) <= LARGEST_EFFECT)) {
        throw new IllegalArgumentException("effect at index " + i + " must be within 1e50 of zero");
      }
      if (!(ownVariances[i] >= SMALLEST_VARIANCE && ownVariances[i] <= LARGEST_VARIANCE)) {
        throw new IllegalArgumentException(
            "variance at index " + i + " must be from 1e-100 to 1e100");
      }
    }
    return new MetaAnalysis(ownEffects, ownVariances);
  }

  /**
   * Returns how many studies there are.
   *
   * @return the number of studies, at least 1
   */
  public int studies() {
    return effects.length;
  }

  /**
   * Pools the studies with the {@linkplain PoolingOptions#standard() usual options}.
   *
   * @return the pooled effect with all that belongs to it
   */
  public PooledEffect pool() {
    return pool(PoolingOptions.standard());
  }

  /**
   * Pools the studies.
   *
   * @param options the choices
   * @return the pooled effect with all that belongs to it
   */
  public PooledEffect pool(PoolingOptions options) {
    return new Pooling(effects, variances, options).pooled();
  }
}
