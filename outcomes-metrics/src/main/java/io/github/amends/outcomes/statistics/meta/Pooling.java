// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.meta;

import io.github.amends.outcomes.statistics.Answer;
import io.github.amends.outcomes.statistics.Interval;
import io.github.amends.outcomes.statistics.Obstacle;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/** One run of a meta-analysis: the pooled effect and its uncertainty. */
final class Pooling {

  private final double[] effects;
  private final double[] variances;
  private final PoolingOptions options;

  Pooling(double[] effects, double[] variances, PoolingOptions options) {
    this.effects = effects;
    this.variances = variances;
    this.options = options;
  }

  PooledEffect pooled() {
    boolean hasTauSquared = options.estimator() != PoolingEstimator.FIXED && effects.length > 1;
    TauSquared tauSquared = hasTauSquared
        ? TauSquared.estimate(options.estimator(), effects, variances)
        : new TauSquared(0, 0);
    WeightedMean mean = WeightedMean.of(effects, variances, tauSquared.value());
    Answer<EffectInference> inference = inference(mean);
    return new PooledEffect(
        effects.length,
        options,
        mean.mean(),
        inference,
        new HeterogeneityMeasures(effects, variances, options).describe(tauSquared),
        prediction(mean.mean(), inference, tauSquared.value()),
        percentages(mean));
  }

  private Answer<EffectInference> inference(WeightedMean mean) {
    if (options.test() == PoolingTest.NORMAL) {
      double error = Math.sqrt(1 / mean.totalWeight());
      return Answer.of(inference(mean.mean(), error, OptionalInt.empty()));
    }
    int df = effects.length - 1;
    if (df == 0) {
      return Answer.notEstimable(Obstacle.TOO_FEW_STUDIES);
    }
    double error = Math.sqrt(mean.residualSquares() / df / mean.totalWeight());
    if (error == 0) {
      return Answer.notEstimable(Obstacle.NO_VARIATION);
    }
    return Answer.of(inference(mean.mean(), error, OptionalInt.of(df)));
  }

  private EffectInference inference(double estimate, double error, OptionalInt df) {
    ContinuousDistribution distribution = distribution(df);
    double statistic = estimate / error;
    double pValue = Math.min(1, 2 * distribution.survivalProbability(Math.abs(statistic)));
    Interval interval =
        around(estimate, error * criticalValue(distribution), options.test().title());
    return new EffectInference(error, statistic, df, pValue, interval);
  }

  private Answer<Interval> prediction(
      double estimate, Answer<EffectInference> inference, double tauSquared) {
    if (options.estimator() == PoolingEstimator.FIXED) {
      return Answer.notEstimable(Obstacle.NOT_PART_OF_MODEL);
    }
    boolean higgins = options.prediction() == PredictionRule.HIGGINS;
    if (effects.length < (higgins ? 3 : 2)) {
      return Answer.notEstimable(Obstacle.TOO_FEW_STUDIES);
    }
    return inference.map(known -> {
      OptionalInt df = higgins ? OptionalInt.of(effects.length - 2) : known.degreesOfFreedom();
      double spread = Math.hypot(known.standardError(), Math.sqrt(tauSquared));
      return around(
          estimate,
          spread * criticalValue(distribution(df)),
          options.prediction().title());
    });
  }

  private List<Double> percentages(WeightedMean mean) {
    List<Double> percentages = new ArrayList<>(effects.length);
    for (int i = 0; i < effects.length; i++) {
      percentages.add(mean.weight(i) / mean.totalWeight() * 100);
    }
    return percentages;
  }

  private Interval around(double centre, double half, String method) {
    return new Interval(centre - half, centre + half, options.level(), method);
  }

  private double criticalValue(ContinuousDistribution distribution) {
    return distribution.inverseSurvivalProbability((1 - options.level()) / 2);
  }

  private static ContinuousDistribution distribution(OptionalInt degreesOfFreedom) {
    return degreesOfFreedom.isPresent()
        ? TDistribution.of(degreesOfFreedom.getAsInt())
        : NormalDistribution.of(0, 1);
  }
}
