// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.meta;

import io.github.amends.outcomes.statistics.Interval;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * What can be said about the uncertainty of a pooled effect.
 *
 * @param standardError the standard error, above zero
 * @param statistic the estimate divided by its standard error
 * @param degreesOfFreedom of Student's t; empty where the statistic is taken as normal
 * @param pValue the two-sided p-value of the hypothesis that the mean effect is zero; below about
 *     1e-308 it becomes 0
 * @param interval the confidence interval of the mean effect
 */
public record EffectInference(
    double standardError,
    double statistic,
    OptionalInt degreesOfFreedom,
    double pValue,
    Interval interval) {

  /**
   * Creates the inference.
   *
   * @param standardError the standard error
   * @param statistic the estimate divided by its standard error
   * @param degreesOfFreedom of Student's t; empty where the statistic is taken as normal
   * @param pValue the two-sided p-value
   * @param interval the confidence interval of the mean effect
   * @throws IllegalArgumentException if a number is out of its range
   */
  public EffectInference {
    if (!(standardError > 0)) {
      throw new IllegalArgumentException("standardError must be above zero");
    }
    if (Double.isNaN(statistic)) {
      throw new IllegalArgumentException("statistic must be a number");
    }
    Objects.requireNonNull(degreesOfFreedom, "degreesOfFreedom");
    if (!(pValue >= 0 && pValue <= 1)) {
      throw new IllegalArgumentException("pValue must be from 0 to 1");
    }
    Objects.requireNonNull(interval, "interval");
  }
}
