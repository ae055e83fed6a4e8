// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.regression;

import io.github.amends.outcomes.statistics.Answer;
import java.util.Objects;

/**
 * A fitted negative binomial regression.
 *
 * @param regression the regression at the estimate of θ: its standard errors are conditional on θ,
 *     as those of {@code MASS::glm.nb} are
 * @param fullInformation the coefficients with the covariance that allows for θ being estimated
 *     too, from the observed information of both, as {@code statsmodels} has it
 * @param overdispersion θ; not estimable if the counts vary no more than a Poisson model has it
 */
public record NegativeBinomialModel(
    RegressionModel regression,
    Answer<Coefficients> fullInformation,
    Answer<Overdispersion> overdispersion) {

  /**
   * Creates the model.
   *
   * @param regression the regression at the estimate of θ
   * @param fullInformation the coefficients with the covariance that allows for θ being estimated
   * @param overdispersion θ
   */
  public NegativeBinomialModel {
    Objects.requireNonNull(regression, "regression");
    Objects.requireNonNull(fullInformation, "fullInformation");
    Objects.requireNonNull(overdispersion, "overdispersion");
  }

  /**
   * How much counts vary beyond Poisson's model: the variance is m + m²/θ.
   *
   * @param theta θ, positive
   * @param standardError the standard error of θ, conditional on the coefficients, as in
   *     {@code MASS::glm.nb}
   */
  public record Overdispersion(double theta, double standardError) {

    /**
     * Returns α = 1/θ, which is zero where the counts are Poisson's.
     *
     * @return α, positive
     */
    public double alpha() {
      return 1 / theta;
    }
  }
}
