// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.meta;

import java.util.ArrayList;
import java.util.List;

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
   * Returns a set of studies.
   *
   * @param studies the effect of each study with its variance
   * @return the set
   * @throws IllegalArgumentException if there is no study or a number is out of its range; the
   *     message gives its index
   */
  public static MetaAnalysis of(List<StudyEffect> studies) {
    return of(
        studies.stream().mapToDouble(StudyEffect::effect).toArray(),
        studies.stream().mapToDouble(StudyEffect::variance).toArray());
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

  /**
   * Pools the studies again and again, each time without one of them, which shows what rests on a
   * single study.
   *
   * @param options the choices
   * @return the pooled effect without each study, in their order; empty if there is one study only
   */
  public List<PooledEffect> leaveOneOut(PoolingOptions options) {
    List<PooledEffect> results = new ArrayList<>(effects.length);
    for (int i = 0; i < effects.length && effects.length > 1; i++) {
      results.add(new Pooling(without(effects, i), without(variances, i), options).pooled());
    }
    return List.copyOf(results);
  }

  /**
   * Returns the diagnostics of a funnel that is not symmetric, as it can be when small studies are
   * published for their results.
   *
   * @return the diagnostics
   */
  public FunnelAsymmetry funnelAsymmetry() {
    return new FunnelAsymmetry(effects, variances);
  }

  private static double[] without(double[] values, int index) {
    double[] rest = new double[values.length - 1];
    System.arraycopy(values, 0, rest, 0, index);
    System.arraycopy(values, index + 1, rest, index, rest.length - index);
    return rest;
  }
}
