// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.hazard;

import io.github.amends.outcomes.statistics.linear.ConcaveFunction;
import io.github.amends.outcomes.statistics.linear.CrossProducts;
import java.util.Arrays;

/**
 * The weighted partial log likelihood of Fine and Gray with its derivatives.
 *
 * <p>The sum over a risk set is that over the rows still watched, plus for each group G(t-) times
 * the sum of r / G(x-) over those whom another cause took before. Both run along the times, so that
 * a pass costs rows plus times.
 */
final class SubdistributionLikelihood implements ConcaveFunction {

  final SubdistributionSets sets;
  final double[][] columns;

  /** The hazard ratio of each row. */
  final double[] risk;

  /** The sum over each risk set. */
  final double[] total;

  /** The sums of the covariates over each risk set, one column a covariate. */
  final double[][] moments;

  /** The increment of the subdistribution's hazard at each time. */
  final double[] hazard;

  /** The hazard that each row gathers, times its ratio. */
  final double[] gathered;

  private final double[] square;
  private final double[] eventMoments;

  SubdistributionLikelihood(SubdistributionSets sets, double[][] columns) {
    this.sets = sets;
    this.columns = columns;
    int points = sets.time.length;
    this.risk = new double[sets.rows()];
    this.total = new double[points];
    this.moments = new double[columns.length][points];
    this.hazard = new double[points];
    this.gathered = new double[sets.rows()];
    this.square = new double[points];
    this.eventMoments = new double[columns.length];
    for (int j = 0; j < columns.length; j++) {
      for (int i = 0; i < sets.rows(); i++) {
        if (sets.end[i] == SubdistributionSets.CAUSE) {
          eventMoments[j] += columns[j][i];
        }
      }
    }
  }

  /** Returns the number of events times the mean square of the covariate. */
  @Override
  public double scale(int parameter) {
    double squares = 0;
    for (double x : columns[parameter]) {
      squares += x * x;
    }
    return sets.events() * squares / columns[parameter].length;
  }

  @Override
  public double evaluate(double[] parameters, double[] gradient, double[] information) {
    update(parameters);
    double value = 0;
    for (int k = 0; k < total.length; k++) {
      value -= sets.deaths[k] * Math.log(total[k]);
    }
    for (int j = 0; j < parameters.length; j++) {
      value += parameters[j] * eventMoments[j];
      gradient[j] = eventMoments[j];
    }
    CrossProducts.addTransposed(columns, gathered, gathered.length, -1, gradient);
    Arrays.fill(information, 0);
    CrossProducts.add(columns, gathered, gathered.length, 1, information);
    CrossProducts.add(moments, square, square.length, -1, information);
    CrossProducts.mirror(information, parameters.length);
    return value;
  }

  /** Computes all sums at other coefficients. */
  void update(double[] parameters) {
    CrossProducts.multiply(columns, parameters, risk.length, risk);
    for (int i = 0; i < risk.length; i++) {
      risk[i] = Math.exp(risk[i]);
    }
    sum(risk, total);
    double[] product = new double[risk.length];
    for (int j = 0; j < columns.length; j++) {
      for (int i = 0; i < product.length; i++) {
        product[i] = risk[i] * columns[j][i];
      }
      sum(product, moments[j]);
    }
    for (int k = 0; k < total.length; k++) {
      hazard[k] = sets.deaths[k] / total[k];
      square[k] = hazard[k] / total[k];
    }
    gather(hazard, gathered);
    for (int i = 0; i < risk.length; i++) {
      gathered[i] *= risk[i];
    }
  }

  /** Writes the sum of some numbers over each risk set. */
  private void sum(double[] numbers, double[] sums) {
    int points = sums.length;
    double[] watching = new double[points + 1];
    double[][] staying = new double[sets.groups][points + 1];
    for (int i = 0; i < numbers.length; i++) {
      int until = sets.until[i];
      if (until > 0) {
        watching[until - 1] += numbers[i];
      }
      if (sets.end[i] == SubdistributionSets.OTHER) {
        staying[sets.group[i]][until] += numbers[i] / sets.watched[i];
      }
    }
    double running = 0;
    for (int k = points - 1; k >= 0; k--) {
      running += watching[k];
      sums[k] = running;
    }
    for (int g = 0; g < sets.groups; g++) {
      double stayed = 0;
      for (int k = 0; k < points; k++) {
        stayed += staying[g][k];
        sums[k] += sets.watchedAtPoints[g][k] * stayed;
      }
    }
  }

  /** Writes the sum of some steps over the times at which each row is at risk, by its weight. */
  void gather(double[] steps, double[] sums) {
    double[] plain = cumulative(steps, new double[0]);
    double[][] weighted = new double[sets.groups][];
    for (int g = 0; g < sets.groups; g++) {
      weighted[g] = cumulative(steps, sets.watchedAtPoints[g]);
    }
    for (int i = 0; i < sums.length; i++) {
      int until = sets.until[i];
      sums[i] = plain[until];
      if (sets.end[i] == SubdistributionSets.OTHER) {
        double[] own = weighted[sets.group[i]];
        sums[i] += (own[own.length - 1] - own[until]) / sets.watched[i];
      }
    }
  }

  /** Returns the sum of the steps before each time and, last, of all. */
  static double[] cumulative(double[] steps, double[] factors) {
    double[] sums = new double[steps.length + 1];
    for (int k = 0; k < steps.length; k++) {
      sums[k + 1] = sums[k] + (factors.length == 0 ? steps[k] : factors[k] * steps[k]);
    }
    return sums;
  }
}
