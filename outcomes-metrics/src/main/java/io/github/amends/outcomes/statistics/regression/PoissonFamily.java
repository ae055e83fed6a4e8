// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.regression;

import org.apache.commons.numbers.gamma.LogGamma;

/** Counts whose variance is their mean, with the logarithm as link. */
final class PoissonFamily implements Family {

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
      sum += weights[i] * (response[i] * predictor[i] - mean);
      residuals[i] = weights[i] * (response[i] - mean);
      curvatures[i] = weights[i] * mean;
    }
    return sum;
  }

  @Override
  public double constant(double response) {
    return -LogGamma.value(response + 1);
  }

  @Override
  public double saturated(double response) {
    return response == 0 ? 0 : response * Math.log(response) - response;
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
    return mean;
  }

  @Override
  public double deviance(double response, double mean) {
    double logs = response == 0 ? 0 : response * Math.log(response / mean);
    return 2 * (logs - (response - mean));
  }
}
