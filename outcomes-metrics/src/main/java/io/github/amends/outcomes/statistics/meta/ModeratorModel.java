// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.meta;

import io.github.amends.outcomes.statistics.Answer;
import io.github.amends.outcomes.statistics.Obstacle;
import java.util.Arrays;
import java.util.Optional;

/**
 * Effects explained by an intercept and moderators, and the variance that is left between studies.
 */
final class ModeratorModel {

  private final double[] effects;
  private final double[] variances;
  private final double[][] columns;

  private ModeratorModel(double[] effects, double[] variances, double[][] columns) {
    this.effects = effects;
    this.variances = variances;
    this.columns = columns;
  }

  /** The model, if there are enough studies and the columns can be told apart. */
  static Answer<ModeratorModel> of(double[] effects, double[] variances, double[]... moderators) {
    int p = moderators.length + 1;
    if (effects.length <= p) {
      return Answer.notEstimable(Obstacle.TOO_FEW_STUDIES);
    }
    double[][] columns = new double[p][];
    columns[0] = new double[effects.length];
    Arrays.fill(columns[0], 1);
    System.arraycopy(moderators, 0, columns, 1, moderators.length);
    ModeratorModel model = new ModeratorModel(effects, variances, columns);
    return model.tryWeights(0).isPresent() && model.tryUnweighted().isPresent()
        ? Answer.of(model)
        : Answer.notEstimable(Obstacle.COLLINEAR);
  }

  int degreesOfFreedom() {
    return effects.length - columns.length;
  }

  WeightedRegression fit(double tauSquared) {
    return tryWeights(tauSquared).orElseThrow();
  }

  double tauSquared(PoolingEstimator estimator) {
    int df = degreesOfFreedom();
    return switch (estimator) {
      case FIXED -> 0;
      case DERSIMONIAN_LAIRD -> {
        WeightedRegression fixed = fit(0);
        yield Math.max(0, (fixed.residualSquares() - df) / fixed.trace());
      }
      case HUNTER_SCHMIDT -> {
        WeightedRegression fixed = fit(0);
        yield Math.max(0, (fixed.residualSquares() - effects.length) / fixed.totalWeight());
      }
      case HEDGES -> {
        WeightedRegression plain = tryUnweighted().orElseThrow();
        yield Math.max(0, (plain.residualSquares() - plain.trace(variances)) / df);
      }
      case SIDIK_JONKMAN -> {
        double crude = WeightedMean.unweighted(effects).residualSquares() / effects.length;
        yield crude / df * fit(crude).residualSquares();
      }
      case PAULE_MANDEL, EMPIRICAL_BAYES -> TauSquared.whereQIs(df, this::fit);
      case REML, MAXIMUM_LIKELIHOOD ->
        new Likelihood(estimator, variances, this::fit)
            .maximum(tryUnweighted().orElseThrow().residualSquares(), df);
    };
  }

  private Optional<WeightedRegression> tryWeights(double tauSquared) {
    double[] weights = new double[variances.length];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = 1 / (variances[i] + tauSquared);
    }
    return WeightedRegression.of(effects, columns, weights);
  }

  private Optional<WeightedRegression> tryUnweighted() {
    double[] weights = new double[variances.length];
    Arrays.fill(weights, 1);
    return WeightedRegression.of(effects, columns, weights);
  }
}
