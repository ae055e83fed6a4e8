// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.regression;

/** A way to estimate the covariance of the coefficients of a generalised linear model. */
public enum CoefficientVariance {

  /** The inverse of the information, right if the model's variance is. */
  MODEL("Wald"),

  /**
   * That of the model times Pearson's dispersion (quasi-likelihood), judged by Student's t with the
   * residual degrees of freedom. Source: Wedderburn, <cite>Biometrika</cite> 61 (1974), 439.
   */
  QUASI("Wald (quasi)"),

  /**
   * The sandwich, right for the mean whatever the variance: robust Poisson. Source: White,
   * <cite>Econometrica</cite> 48 (1980), 817; Zou, <cite>American Journal of Epidemiology</cite>
   * 159 (2004), 702.
   */
  HC0("Wald (HC0)"),

  /** {@link #HC0} times n / (n - k), k being the number of coefficients. */
  HC1("Wald (HC1)"),

  /**
   * The sandwich over clusters of rows, times g / (g - 1), g being their number: {@code vcovCL} of
   * R's sandwich. Source: Liang and Zeger, <cite>Biometrika</cite> 73 (1986), 13.
   */
  CLUSTERED("Wald (clustered)");

  private final String method;

  CoefficientVariance(String method) {
    this.method = method;
  }

  /** Returns the name of an interval that is made with it. */
  String method() {
    return method;
  }
}
