// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.meta;

import io.github.amends.outcomes.statistics.Answer;
import io.github.amends.outcomes.statistics.Interval;
import io.github.amends.outcomes.statistics.Obstacle;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/** The measures of heterogeneity of one meta-analysis. */
final class HeterogeneityMeasures {

  private static final String Q_PROFILE = "Q-profile";

  private final double[] effects;
  private final double[] variances;
  private final PoolingOptions options;

  HeterogeneityMeasures(double[] effects, double[] variances, PoolingOptions options) {
    this.effects = effects;
    this.variances = variances;
    this.options = options;
  }

  Heterogeneity describe(TauSquared tauSquared) {
    boolean fixed = options.estimator() == PoolingEstimator.FIXED;
    if (effects.length == 1) {
      return ofOneStudy(fixed);
    }
    int df = effects.length - 1;
    WeightedMean mean = WeightedMean.of(effects, variances, 0);
    double q = mean.residualSquares();
    ChiSquaredDistribution distribution = ChiSquaredDistribution.of(df);
    Answer<HomogeneityTest> test =
        Answer.of(new HomogeneityTest(q, df, distribution.survivalProbability(q)));
    if (fixed) {
      return new Heterogeneity(
          Answer.of(0.0),
          Answer.notEstimable(Obstacle.NOT_PART_OF_MODEL),
          Answer.notEstimable(Obstacle.NOT_PART_OF_MODEL),
          Answer.of(q <= df ? 0 : 100 * ((q - df) / q)),
          Answer.notEstimable(Obstacle.NOT_PART_OF_MODEL),
          Answer.of(q / df),
          test);
    }
    double typicalVariance = df / mean.trace();
    Answer<Interval> profile = profile(q, distribution);
    return new Heterogeneity(
        Answer.of(tauSquared.value()),
        Answer.of(tauSquared.standardError()),
        profile,
        Answer.of(iSquared(tauSquared.value(), typicalVariance)),
        profile.map(interval -> new Interval(
            iSquared(interval.lower(), typicalVariance),
            iSquared(interval.upper(), typicalVariance),
            interval.level(),
            interval.method())),
        Answer.of(tauSquared.value() / typicalVariance + 1),
        test);
  }

  private static Heterogeneity ofOneStudy(boolean fixed) {
    return new Heterogeneity(
        fixed ? Answer.of(0.0) : Answer.notEstimable(Obstacle.TOO_FEW_STUDIES),
        Answer.notEstimable(Obstacle.TOO_FEW_STUDIES),
        Answer.notEstimable(Obstacle.TOO_FEW_STUDIES),
        Answer.notEstimable(Obstacle.TOO_FEW_STUDIES),
        Answer.notEstimable(Obstacle.TOO_FEW_STUDIES),
        Answer.notEstimable(Obstacle.TOO_FEW_STUDIES),
        Answer.notEstimable(Obstacle.TOO_FEW_STUDIES));
  }

  private Answer<Interval> profile(double q, ChiSquaredDistribution distribution) {
    double tail = (1 - options.level()) / 2;
    double low = distribution.inverseCumulativeProbability(tail);
    double high = distribution.inverseSurvivalProbability(tail);
    if (q < low) {
      return Answer.notEstimable(Obstacle.EMPTY_INTERVAL);
    }
    return Answer.of(new Interval(
        TauSquared.whereQIs(high, this::mean),
        TauSquared.whereQIs(low, this::mean),
        options.level(),
        Q_PROFILE));
  }

  private WeightedMean mean(double tauSquared) {
    return WeightedMean.of(effects, variances, tauSquared);
  }

  private static double iSquared(double tauSquared, double typicalVariance) {
    return 100 * (tauSquared / (typicalVariance + tauSquared));
  }
}
