// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.regression;

import io.github.amends.outcomes.statistics.Answer;
import io.github.amends.outcomes.statistics.Obstacle;
import io.github.amends.outcomes.statistics.linear.Cholesky;
import io.github.amends.outcomes.statistics.linear.ConcaveFunction;
import io.github.amends.outcomes.statistics.linear.CrossProducts;
import io.github.amends.outcomes.statistics.linear.Maximum;
import io.github.amends.outcomes.statistics.linear.NewtonMethod;
import io.github.amends.outcomes.statistics.linear.StandardColumns;
import java.util.Arrays;

/**
 * The rows of a regression as numbers, and their best fit under a family. The first column is the
 * intercept's; the others are standardised.
 */
final class RegressionFit {

  private static final double DEPENDENCE = 1e-11;
  private static final double DEVIANCE_SHARE = 1e-14;
  private static final double LEAST_DEVIANCE = 0.1;

  final RegressionData data;
  final int[] rows;
  final StandardColumns standard;
  final double[][] columns;
  final double[] response;
  final double[] weights;
  final double[] predictor;
  final double[] residuals;
  final double[] curvatures;
  private final double[] offset;

  RegressionFit(RegressionData data, int[] rows) {
    this.data = data;
    this.rows = rows;
    int n = rows.length;
    this.standard = StandardColumns.of(data.covariates.toColumns(), rows);
    this.columns = new double[standard.size() + 1][];
    columns[0] = new double[n];
    Arrays.fill(columns[0], 1);
    System.arraycopy(standard.columns(), 0, columns, 1, standard.size());
    this.response = taken(data.response, 0);
    this.weights = taken(data.weights, 1);
    this.offset = taken(data.offset, 0);
    this.predictor = new double[n];
    this.residuals = new double[n];
    this.curvatures = new double[n];
  }

  /** Returns the fitted model of a family. */
  Answer<RegressionModel> fitted(Family family, double intercept) {
    Maximum alone = maximum(family, new double[] {intercept});
    Maximum maximum = maximum(family, start(family));
    if (!alone.converged() || !maximum.converged()) {
      return Answer.notEstimable(Obstacle.NOT_CONVERGED);
    }
    return Answer.of(new RegressionModel(this, family, maximum, alone.value()));
  }

  /** Returns the best fit of all columns, or of the intercept alone, from some starting point. */
  Maximum maximum(Family family, double[] start) {
    double[][] used = Arrays.copyOf(columns, start.length);
    return NewtonMethod.maximum(new Likelihood(family, used), start);
  }

  /**
   * Returns the coefficients that fit the responses, each moved a little into the range of means,
   * by weighted least squares: where {@code glm} starts.
   */
  double[] start(Family family) {
    double[] working = new double[response.length];
    double[] squares = new double[response.length];
    for (int i = 0; i < working.length; i++) {
      double mean = family.startingMean(response[i], weights[i]);
      double variance = family.variance(mean);
      squares[i] = weights[i] * variance;
      working[i] =
          weights[i] * (variance * (family.predictor(mean) - offset[i]) + response[i] - mean);
    }
    int size = columns.length;
    double[] start = new double[size];
    double[] matrix = new double[size * size];
    CrossProducts.addTransposed(columns, working, working.length, 1, start);
    CrossProducts.add(columns, squares, squares.length, 1, matrix);
    CrossProducts.mirror(matrix, size);
    double[] thresholds = Cholesky.thresholds(matrix, size, DEPENDENCE);
    Cholesky.of(matrix, size, new boolean[size], thresholds).solve(start);
    return start;
  }

  /** Computes predictor, residuals and curvatures at some coefficients. */
  void update(Family family, double[] parameters) {
    predict(Arrays.copyOf(columns, parameters.length), parameters);
    family.evaluate(predictor, response, weights, residuals, curvatures);
  }

  /** Returns the starting point of a log-linear model: the common rate. */
  double[] startOfRates() {
    double events = 0;
    double exposure = 0;
    for (int i = 0; i < response.length; i++) {
      events += weights[i] * response[i];
      exposure += weights[i] * Math.exp(offset[i]);
    }
    double[] start = new double[columns.length];
    start[0] = Math.log(events / exposure);
    return start;
  }

  double weightedResponse() {
    double sum = 0;
    for (int i = 0; i < response.length; i++) {
      sum += weights[i] * response[i];
    }
    return sum;
  }

  int weightedRows() {
    int count = 0;
    for (double weight : weights) {
      count += weight > 0 ? 1 : 0;
    }
    return count;
  }

  double totalWeight() {
    return Arrays.stream(weights).sum();
  }

  private void predict(double[][] used, double[] parameters) {
    CrossProducts.multiply(used, parameters, predictor.length, predictor);
    for (int i = 0; i < predictor.length; i++) {
      predictor[i] += offset[i];
    }
  }

  private double[] taken(double[] numbers, double otherwise) {
    double[] taken = new double[rows.length];
    for (int i = 0; i < rows.length; i++) {
      taken[i] = numbers.length == 0 ? otherwise : numbers[rows[i]];
    }
    return taken;
  }

  /**
   * The log likelihood of a family. It rests when a step changes the deviance by less than the
   * share 10⁻¹⁴, by the rule of {@code glm} with that tolerance.
   */
  private final class Likelihood implements ConcaveFunction {

    private final Family family;
    private final double[][] used;
    private final double constant;
    private final double best;
    private double value;

    Likelihood(Family family, double[][] used) {
      this.family = family;
      this.used = used;
      double constants = 0;
      double saturated = 0;
      for (int i = 0; i < response.length; i++) {
        double own = family.constant(response[i]);
        constants += weights[i] * own;
        saturated += weights[i] * (own + family.saturated(response[i]));
      }
      this.constant = constants;
      this.best = saturated;
    }

    @Override
    public double evaluate(double[] parameters, double[] gradient, double[] information) {
      predict(used, parameters);
      value = constant + family.evaluate(predictor, response, weights, residuals, curvatures);
      Arrays.fill(gradient, 0);
      CrossProducts.addTransposed(used, residuals, residuals.length, 1, gradient);
      Arrays.fill(information, 0);
      CrossProducts.add(used, curvatures, curvatures.length, 1, information);
      CrossProducts.mirror(information, parameters.length);
      return value;
    }

    @Override
    public double decrementAtRest() {
      return DEVIANCE_SHARE * (Math.max(0, 2 * (best - value)) + LEAST_DEVIANCE);
    }
  }
}
