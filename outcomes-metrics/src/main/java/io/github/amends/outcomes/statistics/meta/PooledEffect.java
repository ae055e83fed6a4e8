// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.meta;

import io.github.amends.outcomes.statistics.Answer;
import io.github.amends.outcomes.statistics.Interval;
import java.util.List;
import java.util.Objects;

/**
 * The effect that a meta-analysis pools from its studies, with its uncertainty and their
 * heterogeneity.
 *
 * <p>Of a single study the estimate is that study's effect. What needs more studies than there are
 * says so.
 *
 * @param studies how many studies were pooled, k
 * @param options the choices it was made with
 * @param estimate the pooled effect, on the scale of the effects
 * @param inference its standard error, test and confidence interval
 * @param heterogeneity how much the studies differ beyond chance
 * @param prediction the interval in which the true effect of a further study is expected
 * @param weights the weight of each study in per cent, in the order of the studies; they add up to
 *     100
 */
public record PooledEffect(
    int studies,
    PoolingOptions options,
    double estimate,
    Answer<EffectInference> inference,
    Heterogeneity heterogeneity,
    Answer<Interval> prediction,
    List<Double> weights) {

  /**
   * Creates the result.
   *
   * @param studies how many studies were pooled
   * @param options the choices it was made with
   * @param estimate the pooled effect
   * @param inference its standard error, test and confidence interval
   * @param heterogeneity how much the studies differ beyond chance
   * @param prediction the interval in which the true effect of a further study is expected
   * @param weights the weight of each study in per cent
   * @throws IllegalArgumentException if the estimate is not finite or there is not one weight a
   *     study
   */
  public PooledEffect {
    Objects.requireNonNull(options, "options");
    if (!Double.isFinite(estimate)) {
      throw new IllegalArgumentException("estimate must be finite");
    }
    Objects.requireNonNull(inference, "inference");
    Objects.requireNonNull(heterogeneity, "heterogeneity");
    Objects.requireNonNull(prediction, "prediction");
    weights = List.copyOf(weights);
    if (studies < 1 || weights.size() != studies) {
      throw new IllegalArgumentException("weights must hold one number a study");
    }
  }
}
