// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.regression;

import io.github.amends.outcomes.statistics.Answer;
import io.github.amends.outcomes.statistics.Obstacle;
import io.github.amends.outcomes.statistics.linear.CrossProducts;
import io.github.amends.outcomes.statistics.linear.Maximum;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The coefficients of a fitted regression, turned back into the units of its covariates.
 *
 * <p>As in R, whose {@code glm} leaves them so, covariances are made with the weights of the last
 * step, at which the search came to rest; a further step would change their tenth digit.
 */
final class RegressionCoefficients {

  private final RegressionFit fit;
  private final Maximum maximum;
  private final double[] weights;
  private final int size;

  private RegressionCoefficients(RegressionFit fit, Maximum maximum, double[] weights) {
    this.fit = fit;
    this.maximum = maximum;
    this.weights = weights;
    this.size = fit.columns.length;
  }

  static Coefficients of(
      RegressionFit fit,
      Maximum maximum,
      double[] weights,
      CoefficientVariance variance,
      Answer<Double> dispersion) {
    RegressionCoefficients all = new RegressionCoefficients(fit, maximum, weights);
    double[] bread = maximum.factors().inverse();
    int n = fit.rows.length;
    int free = fit.weightedRows() - maximum.rank();
    return switch (variance) {
      case MODEL -> all.coefficients(bread, variance.method(), Optional.empty(), 1);
      case QUASI ->
        all.coefficients(
            bread,
            variance.method(),
            Optional.of((double) free),
            dispersion.toOptional().orElse(0.0));
      case HC0 ->
        all.coefficients(
            all.sandwich(bread, all.squares()), variance.method(), Optional.empty(), 1);
      case HC1 ->
        all.coefficients(
            all.sandwich(bread, all.squares()),
            variance.method(),
            Optional.empty(),
            free > 0 ? (double) n / free : 0);
      case CLUSTERED -> all.clustered(bread);
    };
  }

  /** Returns coefficients with a covariance that was computed elsewhere. */
  static Coefficients of(
      RegressionFit fit, Maximum maximum, double[] standardCovariance, String method) {
    return new RegressionCoefficients(fit, maximum, fit.curvatures)
        .coefficients(standardCovariance, method, Optional.empty(), 1);
  }

  private Coefficients clustered(double[] bread) {
    int[] clusters = fit.data.clusters;
    if (clusters.length == 0) {
      throw new IllegalArgumentException("a clustered variance needs clusters");
    }
    int[] distinct =
        Arrays.stream(fit.rows).map(row -> clusters[row]).sorted().distinct().toArray();
    double[][] sums = new double[size][distinct.length];
    for (int i = 0; i < fit.rows.length; i++) {
      int place = Arrays.binarySearch(distinct, clusters[fit.rows[i]]);
      for (int j = 0; j < size; j++) {
        sums[j][place] += score(i) * fit.columns[j][i];
      }
    }
    double[] ones = new double[distinct.length];
    Arrays.fill(ones, 1);
    double[] middle = new double[size * size];
    CrossProducts.add(sums, ones, distinct.length, 1, middle);
    CrossProducts.mirror(middle, size);
    double factor = distinct.length > 1 ? (double) distinct.length / (distinct.length - 1) : 0;
    return coefficients(
        sandwich(bread, middle), CoefficientVariance.CLUSTERED.method(), Optional.empty(), factor);
  }

  /** Returns the derivative of a row's log likelihood by its predictor. */
  private double score(int row) {
    double curvature = fit.curvatures[row];
    return curvature > 0 ? fit.residuals[row] * (weights[row] / curvature) : fit.residuals[row];
  }

  private double[] squares() {
    double[] squared = new double[fit.residuals.length];
    for (int i = 0; i < squared.length; i++) {
      squared[i] = score(i) * score(i);
    }
    double[] middle = new double[size * size];
    CrossProducts.add(fit.columns, squared, squared.length, 1, middle);
    CrossProducts.mirror(middle, size);
    return middle;
  }

  private double[] sandwich(double[] bread, double[] middle) {
    return product(product(bread, middle), bread);
  }

  private double[] product(double[] left, double[] right) {
    double[] product = new double[size * size];
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) {
        for (int k = 0; k < size; k++) {
          product[i * size + j] += left[i * size + k] * right[k * size + j];
        }
      }
    }
    return product;
  }

  private Coefficients coefficients(
      double[] standardCovariance,
      String method,
      Optional<Double> degreesOfFreedom,
      double factor) {
    double[] toUnits = toUnits();
    double[] transposed = new double[size * size];
    double[] estimates = new double[size];
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) {
        transposed[j * size + i] = toUnits[i * size + j];
        estimates[i] += toUnits[i * size + j] * maximum.parameters()[j];
      }
    }
    double[] covariance = product(product(toUnits, standardCovariance), transposed);
    for (int i = 0; i < covariance.length; i++) {
      covariance[i] *= factor;
    }
    List<ModelTerm> terms = new ArrayList<>();
    for (int j = 0; j < size; j++) {
      String name =
          j == 0 ? Coefficients.INTERCEPT : fit.data.covariates.terms().get(j - 1);
      double variance = covariance[j * size + j];
      terms.add(
          new ModelTerm(name, coefficient(j, estimates[j], variance, method, degreesOfFreedom)));
    }
    return Coefficients.of(terms, covariance);
  }

  private Answer<Coefficient> coefficient(
      int j, double estimate, double variance, String method, Optional<Double> degrees) {
    if (maximum.dependent()[j]) {
      return Answer.notEstimable(Obstacle.COLLINEAR);
    }
    if (maximum.unbounded()[j] || (j == 0 && dragsIntercept())) {
      return Answer.notEstimable(Obstacle.MONOTONE_LIKELIHOOD);
    }
    if (!(variance > 0)) {
      return Answer.notEstimable(Obstacle.NO_VARIATION);
    }
    if (!Double.isFinite(estimate) || !Double.isFinite(variance)) {
      return Answer.notEstimable(Obstacle.NOT_CONVERGED);
    }
    double error = Math.sqrt(variance);
    return Answer.of(degrees
        .map(some -> Coefficient.student(estimate, error, some, fit.data.level, method))
        .orElseGet(() -> Coefficient.normal(estimate, error, fit.data.level, method)));
  }

  /** Whether an unbounded slope takes the intercept along, since its column was centred. */
  private boolean dragsIntercept() {
    for (int j = 1; j < size; j++) {
      if (maximum.unbounded()[j] && fit.standard.centres()[j - 1] != 0) {
        return true;
      }
    }
    return false;
  }

  /** Returns the matrix that turns standardised coefficients into those of the given columns. */
  private double[] toUnits() {
    double[] matrix = new double[size * size];
    matrix[0] = 1;
    for (int j = 1; j < size; j++) {
      double scale = fit.standard.scales()[j - 1];
      matrix[j] = maximum.dependent()[j] ? 0 : -fit.standard.centres()[j - 1] / scale;
      matrix[j * size + j] = 1 / scale;
    }
    return matrix;
  }
}
