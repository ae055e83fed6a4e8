// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.hazard;

import io.github.amends.outcomes.statistics.linear.ConcaveFunction;
import io.github.amends.outcomes.statistics.linear.CrossProducts;
import java.util.Arrays;

/**
 * Cox's partial log likelihood with its derivatives.
 *
 * <p>The score is X' (w δ - r Λ), the covariates times the weighted martingale residuals; the
 * information is X' diag(r Λ) X less the products of the risk sets' sums. Both need one number an
 * observation, so that a pass is dominated by one weighted cross product.
 */
final class PartialLikelihood implements ConcaveFunction {

  private final RiskSums sums;
  private final Ties ties;
  private final HazardIncrements increments;
  private final double[] gathered;
  private final double[] eventMoments;

  PartialLikelihood(RiskSums sums, Ties ties) {
    this.sums = sums;
    this.ties = ties;
    this.increments = HazardIncrements.empty(sums);
    this.gathered = new double[sums.risk.length];
    this.eventMoments = new double[sums.columns.length];
    RiskSets sets = sums.sets;
    for (int j = 0; j < eventMoments.length; j++) {
      for (int k = 0; k < sets.points(); k++) {
        for (int i = sets.bucket[k]; i < sets.bucket[k] + sets.deaths[k]; i++) {
          eventMoments[j] += sets.weight[i] * sums.columns[j][i];
        }
      }
    }
  }

  /** Returns the weight of the events times the mean square of the covariate. */
  @Override
  public double scale(int parameter) {
    double squares = 0;
    for (double x : sums.columns[parameter]) {
      squares += x * x;
    }
    double events = 0;
    for (double weight : sums.sets.deathWeight) {
      events += weight;
    }
    return events * squares / sums.columns[parameter].length;
  }

  @Override
  public double evaluate(double[] parameters, double[] gradient, double[] information) {
    sums.update(parameters);
    double value = -increments.update(sums, ties);
    for (int j = 0; j < parameters.length; j++) {
      value += parameters[j] * eventMoments[j];
      gradient[j] = eventMoments[j];
    }
    increments.gather(sums, gathered);
    CrossProducts.addTransposed(sums.columns, gathered, gathered.length, -1, gradient);
    Arrays.fill(information, 0);
    increments.addInformation(sums, gathered, information);
    if (ties == Ties.EXACT) {
      ExactTies exact = new ExactTies(sums);
      for (int k : sums.tied) {
        value -= exact.addPoint(k, gradient, information);
      }
    }
    CrossProducts.mirror(information, parameters.length);
    return value;
  }
}
