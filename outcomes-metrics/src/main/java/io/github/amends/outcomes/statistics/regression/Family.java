// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.regression;

/** A distribution of the response around its mean, with the link that a regression uses. */
interface Family {

  /**
   * Computes the log likelihood of all rows, less what does not hang on the predictor, with the
   * derivative by the predictor and the expected negative second derivative of each row.
   */
  double evaluate(
      double[] predictor,
      double[] response,
      double[] weights,
      double[] residuals,
      double[] curvatures);

  /** Returns the part of a row's log likelihood that does not hang on the predictor. */
  double constant(double response);

  /** Returns a row's log likelihood at a perfect fit, less that constant part. */
  double saturated(double response);

  /** Returns the mean that belongs to a predictor. */
  double mean(double predictor);

  /** Returns a mean near a single response, from which the search for the best fit may start. */
  double startingMean(double response, double weight);

  /** Returns the predictor that belongs to a mean. */
  double predictor(double mean);

  /** Returns the variance that belongs to a mean. */
  double variance(double mean);

  /** Returns twice what the log likelihood of a row falls short of a perfect fit. */
  double deviance(double response, double mean);
}
