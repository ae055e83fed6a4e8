// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.regression;

import io.github.amends.outcomes.statistics.Answer;
import io.github.amends.outcomes.statistics.Obstacle;
import io.github.amends.outcomes.statistics.linear.Maximum;
import java.util.List;

/**
 * A fitted generalised linear model: logistic, Poisson, or negative binomial at its theta.
 * Immutable.
 */
public final class RegressionModel {

  private final RegressionFit fit;
  private final Family family;
  private final Maximum maximum;
  private final double nullLogLikelihood;
  private final double[] fitted;

  /** The weights of the last step: R's covariances are made with these. */
  private final double[] lastWeights;

  RegressionModel(RegressionFit fit, Family family, Maximum maximum, double nullLogLikelihood) {
    this.fit = fit;
    this.family = family;
    this.maximum = maximum;
    this.nullLogLikelihood = nullLogLikelihood;
    this.lastWeights = fit.curvatures.clone();
    fit.update(family, maximum.parameters());
    this.fitted = new double[fit.predictor.length];
    for (int i = 0; i < fitted.length; i++) {
      fitted[i] = family.mean(fit.predictor[i]);
    }
  }

  /**
   * Returns how many rows were used.
   *
   * @return the number of rows whose covariates are all known
   */
  public int observations() {
    return fit.rows.length;
  }

  /**
   * Returns how many rows were left out because a covariate is not known.
   *
   * @return the number of such rows
   */
  public int missing() {
    return fit.data.response.length - fit.rows.length;
  }

  /**
   * Returns the rows of the data that were used.
   *
   * @return their indices, rising
   */
  public int[] rows() {
    return fit.rows.clone();
  }

  /**
   * Returns the coefficients, the intercept first, with the covariance of the model.
   *
   * @return the coefficients: e to their power is an odds ratio or a rate ratio
   */
  public Coefficients coefficients() {
    return coefficients(CoefficientVariance.MODEL);
  }

  /**
   * Returns the coefficients, the intercept first, with a covariance of choice.
   *
   * @param variance how the covariance is estimated
   * @return the coefficients; not estimable where the covariance needs more rows than coefficients,
   *     or more than one cluster
   * @throws IllegalArgumentException if the variance is clustered and the rows are not
   */
  public Coefficients coefficients(CoefficientVariance variance) {
    return RegressionCoefficients.of(fit, maximum, lastWeights, variance, dispersion());
  }

  /**
   * Returns what to know before the coefficients are used.
   *
   * @return one warning for each term that has no coefficient; empty if all is well
   */
  public List<ModelWarning> warnings() {
    return coefficients().warnings();
  }

  /**
   * Returns the log likelihood at the fit, all constants included.
   *
   * @return the log likelihood
   */
  public double logLikelihood() {
    return maximum.value();
  }

  /**
   * Returns the log likelihood of the intercept alone; of a negative binomial at the same theta.
   *
   * @return the log likelihood
   */
  public double nullLogLikelihood() {
    return nullLogLikelihood;
  }

  /**
   * Returns the likelihood ratio test that all coefficients but the intercept are zero.
   *
   * @return the test; not estimable without such coefficients
   */
  public Answer<ModelTest> likelihoodRatioTest() {
    return ModelTest.of(2 * (logLikelihood() - nullLogLikelihood), maximum.rank() - 1);
  }

  /**
   * Returns the residual deviance: twice what the log likelihood falls short of a perfect fit.
   *
   * @return the deviance, not negative
   */
  public double deviance() {
    double sum = 0;
    for (int i = 0; i < fitted.length; i++) {
      sum += fit.weights[i] * family.deviance(fit.response[i], fitted[i]);
    }
    return sum;
  }

  /**
   * Returns the residual degrees of freedom: rows with a weight, less coefficients.
   *
   * @return the degrees of freedom
   */
  public int degreesOfFreedom() {
    return fit.weightedRows() - maximum.rank();
  }

  /**
   * Returns Pearson's dispersion: the squared Pearson residuals by the residual degrees of freedom.
   * Counts that vary more than a Poisson model has it give more than 1.
   *
   * @return the dispersion; not estimable without residual degrees of freedom
   */
  public Answer<Double> dispersion() {
    int degrees = degreesOfFreedom();
    if (degrees < 1) {
      return Answer.notEstimable(Obstacle.NO_VARIATION);
    }
    double sum = 0;
    for (int i = 0; i < fitted.length; i++) {
      double distance = fit.response[i] - fitted[i];
      if (distance != 0) {
        sum += fit.weights[i] * distance * distance / family.variance(fitted[i]);
      }
    }
    return Answer.of(sum / degrees);
  }

  /**
   * Returns the fitted means: probabilities of a logistic, expected counts of the other models.
   *
   * @return one number for each of {@link #rows()}
   */
  public double[] fitted() {
    return fitted.clone();
  }

  /**
   * Returns the linear predictors, offsets included.
   *
   * @return one number for each of {@link #rows()}
   */
  public double[] linearPredictors() {
    return fit.predictor.clone();
  }

  /**
   * Returns how many steps Newton's method took.
   *
   * @return the number of steps, of the last fit where there were several
   */
  public int iterations() {
    return maximum.iterations();
  }

  @Override
  public String toString() {
    return "regression of " + observations() + " observations on " + fit.data.covariates.terms();
  }
}
