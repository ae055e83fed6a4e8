// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.regression;

/** Yes or no, with the logit as link. */
final class BinomialFamily implements Family {

  @Override
  public double evaluate(
      double[] predictor,
      double[] response,
      double[] weights,
      double[] residuals,
      double[] curvatures) {
    double sum = 0;
    for (int i = 0; i < predictor.length; i++) {
      double size = Math.abs(predictor[i]);
      double small = Math.exp(-size);
      double rare = small / (1 + small);
      double common = 1 / (1 + small);
      boolean likely = predictor[i] > 0;
      double mean = likely ? common : rare;
      double rest = likely ? rare : common;
      double weight = weights[i];
      sum += weight * (predictor[i] * response[i] - Math.max(0, predictor[i]) - Math.log1p(small));
      residuals[i] = weight * (response[i] == 1 ? rest : -mean);
      curvatures[i] = weight * mean * rest;
    }
    return sum;
  }

  @Override
  public double constant(double response) {
    return 0;
  }

  @Override
  public double saturated(double response) {
    return 0;
  }

  @Override
  public double mean(double predictor) {
    return predictor > 0
        ? 1 / (1 + Math.exp(-predictor))
        : Math.exp(predictor) / (1 + Math.exp(predictor));
  }

  @Override
  public double startingMean(double response, double weight) {
    return (weight * response + 0.5) / (weight + 1);
  }

  @Override
  public double predictor(double mean) {
    return Math.log(mean / (1 - mean));
  }

  @Override
  public double variance(double mean) {
    return mean * (1 - mean);
  }

  @Override
  public double deviance(double response, double mean) {
    return -2 * (response == 1 ? Math.log(mean) : Math.log1p(-mean));
  }
}
