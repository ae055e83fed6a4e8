// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.regression;

import org.apache.commons.numbers.gamma.Digamma;
import org.apache.commons.numbers.gamma.LogGamma;
import org.apache.commons.numbers.gamma.Trigamma;

/**
 * Counts whose variance is m + m²/θ, m being their mean, with the logarithm as link.
 *
 * <p>Differences of gamma functions at θ + y and θ are summed term by term for counts up to a
 * thousand, so that nothing cancels where θ is large.
 */
final class NegativeBinomialFamily implements Family {

  private static final double LARGEST_SUM = 1000;

  private final double theta;

  NegativeBinomialFamily(double theta) {
    this.theta = theta;
  }

  double theta() {
    return theta;
  }

  @Override
  public double evaluate(
      double[] predictor,
      double[] response,
      double[] weights,
      double[] residuals,
      double[] curvatures) {
    double sum = 0;
    for (int i = 0; i < predictor.length; i++) {
      double mean = Math.exp(predictor[i]);
      double shrink = 1 / (1 + mean / theta);
      sum += weights[i]
          * (response[i] * predictor[i] - (theta + response[i]) * Math.log1p(mean / theta));
      residuals[i] = weights[i] * (response[i] - mean) * shrink;
      curvatures[i] = weights[i] * mean * shrink;
    }
    return sum;
  }

  @Override
  public double constant(double response) {
    double sum = -LogGamma.value(response + 1);
    if (response > LARGEST_SUM) {
      return sum
          + LogGamma.value(theta + response)
          - LogGamma.value(theta)
          - response * Math.log(theta);
    }
    for (int j = 1; j < response; j++) {
      sum += Math.log1p(j / theta);
    }
    return sum;
  }

  @Override
  public double saturated(double response) {
    return (response == 0 ? 0 : response * Math.log(response))
        - (theta + response) * Math.log1p(response / theta);
  }

  @Override
  public double mean(double predictor) {
    return Math.exp(predictor);
  }

  @Override
  public double startingMean(double response, double weight) {
    return response + 0.1;
  }

  @Override
  public double predictor(double mean) {
    return Math.log(mean);
  }

  @Override
  public double variance(double mean) {
    return mean + mean * mean / theta;
  }

  @Override
  public double deviance(double response, double mean) {
    double logs = response == 0 ? 0 : response * Math.log(response / mean);
    return 2 * (logs - (response + theta) * Math.log((response + theta) / (mean + theta)));
  }

  /** Returns the derivative of a row's log likelihood by θ. */
  double slope(double response, double mean) {
    double slope = (mean - response) / (theta + mean) - Math.log1p(mean / theta);
    if (response > LARGEST_SUM) {
      return slope + Digamma.value(theta + response) - Digamma.value(theta);
    }
    for (int j = 0; j < response; j++) {
      slope += 1 / (theta + j);
    }
    return slope;
  }

  /** Returns the negative second derivative of a row's log likelihood by θ. */
  double curvature(double response, double mean) {
    double both = theta + mean;
    double curvature = -mean / theta / both - (response - mean) / both / both;
    if (response > LARGEST_SUM) {
      return curvature + Trigamma.value(theta) - Trigamma.value(theta + response);
    }
    for (int j = 0; j < response; j++) {
      curvature += 1 / (theta + j) / (theta + j);
    }
    return curvature;
  }
}
