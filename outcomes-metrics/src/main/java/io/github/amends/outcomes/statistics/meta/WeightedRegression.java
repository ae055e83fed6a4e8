// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.meta;

import java.util.Optional;
import org.apache.commons.numbers.core.Sum;

/**
 * A weighted regression on a few columns, by an orthogonal basis of the weighted columns: Gram and
 * Schmidt's, twice, which keeps it orthogonal to the last digits (L. Giraud, J. Langou and M.
 * Rozloznik 2005). The time is in proportion to the number of studies.
 */
final class WeightedRegression implements WeightedFit {

  /** What of a column is left after the others are taken out, below which it is nothing. */
  private static final double NOTHING = 1e-11;

  private final double[] weights;
  private final double[][] basis;
  private final double[][] triangle;
  private final double[] products;
  private final double[] residuals;

  private WeightedRegression(
      double[] weights,
      double[][] basis,
      double[][] triangle,
      double[] products,
      double[] residuals) {
    this.weights = weights;
    this.basis = basis;
    this.triangle = triangle;
    this.products = products;
    this.residuals = residuals;
  }

  /** The fit with weights, or nothing if the columns are linear combinations of each other. */
  static Optional<WeightedRegression> of(double[] effects, double[][] columns, double[] weights) {
    int p = columns.length;
    double[][] basis = new double[p][];
    double[][] triangle = new double[p][p];
    double[] roots = new double[weights.length];
    for (int i = 0; i < roots.length; i++) {
      roots[i] = Math.sqrt(weights[i]);
    }
    for (int j = 0; j < p; j++) {
      double[] column = product(columns[j], roots);
      double size = Math.sqrt(dot(column, column));
      for (int twice = 0; twice < 2; twice++) {
        for (int l = 0; l < j; l++) {
          triangle[l][j] += takeOut(column, basis[l]);
        }
      }
      double rest = Math.sqrt(dot(column, column));
      if (!(rest > NOTHING * size)) {
        return Optional.empty();
      }
      triangle[j][j] = rest;
      for (int i = 0; i < column.length; i++) {
        column[i] /= rest;
      }
      basis[j] = column;
    }
    double[] residuals = product(effects, roots);
    double[] products = new double[p];
    for (int twice = 0; twice < 2; twice++) {
      for (int j = 0; j < p; j++) {
        products[j] += takeOut(residuals, basis[j]);
      }
    }
    return Optional.of(new WeightedRegression(weights, basis, triangle, products, residuals));
  }

  /** The coefficients, one a column. */
  double[] coefficients() {
    int p = triangle.length;
    double[] coefficients = new double[p];
    for (int j = p - 1; j >= 0; j--) {
      double value = products[j];
      for (int l = j + 1; l < p; l++) {
        value -= triangle[j][l] * coefficients[l];
      }
      coefficients[j] = value / triangle[j][j];
    }
    return coefficients;
  }

  /** The diagonal of (X'WX)^-1. */
  double[] variances() {
    int p = triangle.length;
    double[] variances = new double[p];
    for (int column = 0; column < p; column++) {
      double[] inverse = new double[p];
      for (int j = column; j >= 0; j--) {
        double value = j == column ? 1 : 0;
        for (int l = j + 1; l <= column; l++) {
          value -= triangle[j][l] * inverse[l];
        }
        inverse[j] = value / triangle[j][j];
        variances[j] += inverse[j] * inverse[j];
      }
    }
    return variances;
  }

  /** What all columns but the first explain of the weighted effects: b'V^-1 b for their part. */
  double explainedSquares() {
    double sum = 0;
    for (int j = 1; j < products.length; j++) {
      sum += products[j] * products[j];
    }
    return sum;
  }

  @Override
  public double residualSquares() {
    return dot(residuals, residuals);
  }

  @Override
  public double weightedResidualSquares() {
    Sum sum = Sum.create();
    for (int i = 0; i < weights.length; i++) {
      sum.addProduct(weights[i] * residuals[i], residuals[i]);
    }
    return sum.getAsDouble();
  }

  @Override
  public double trace() {
    return trace(weights);
  }

  /** The trace of PA, where A is diagonal with these values divided by the weights. */
  double trace(double[] values) {
    Sum sum = Sum.create();
    for (int i = 0; i < values.length; i++) {
      sum.addProduct(values[i], 1 - leverage(i));
    }
    return sum.getAsDouble();
  }

  @Override
  public double squaredTrace() {
    Sum sum = Sum.create();
    for (int i = 0; i < weights.length; i++) {
      sum.addProduct(weights[i] * weights[i], 1 - 2 * leverage(i));
    }
    for (double[] one : basis) {
      for (double[] other : basis) {
        Sum product = Sum.create();
        for (int i = 0; i < weights.length; i++) {
          product.addProduct(weights[i] * one[i], other[i]);
        }
        sum.addProduct(product.getAsDouble(), product.getAsDouble());
      }
    }
    return sum.getAsDouble();
  }

  @Override
  public double totalWeight() {
    return Sum.of(weights).getAsDouble();
  }

  @Override
  public double squaredWeights() {
    return dot(weights, weights);
  }

  @Override
  public double logDeterminant() {
    double sum = 0;
    for (int j = 0; j < triangle.length; j++) {
      sum += 2 * Math.log(triangle[j][j]);
    }
    return sum;
  }

  private double leverage(int study) {
    double sum = 0;
    for (double[] column : basis) {
      sum += column[study] * column[study];
    }
    return sum;
  }

  private static double[] product(double[] values, double[] roots) {
    double[] product = new double[values.length];
    for (int i = 0; i < product.length; i++) {
      product[i] = values[i] * roots[i];
    }
    return product;
  }

  private static double takeOut(double[] column, double[] direction) {
    double share = dot(column, direction);
    for (int i = 0; i < column.length; i++) {
      column[i] -= share * direction[i];
    }
    return share;
  }

  private static double dot(double[] one, double[] other) {
    return Sum.ofProducts(one, other).getAsDouble();
  }
}
