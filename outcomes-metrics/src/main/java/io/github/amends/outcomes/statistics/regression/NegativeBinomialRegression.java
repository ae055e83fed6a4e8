// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.regression;

import io.github.amends.outcomes.statistics.Answer;
import io.github.amends.outcomes.statistics.Obstacle;

/**
 * Negative binomial regression of counts on covariates, before it is fitted: like Poisson's, but
 * the variance of a count is m + m²/θ, m being its mean (NB2).
 *
 * <p>Coefficients and θ maximise the likelihood together, in turns. Each method returns a copy.
 *
 * <pre>{@code
 * NegativeBinomialModel model = NegativeBinomialRegression
 *     .of(reoffences, Covariates.of("arm", arm))
 *     .withExposure(yearsAtRisk)
 *     .fit()
 *     .orElseThrow();
 * }</pre>
 *
 * <p>Sources: Lawless, <cite>Canadian Journal of Statistics</cite> 15 (1987), 209; Venables and
 * Ripley, <cite>Modern Applied Statistics with S</cite> (2002), section 7.4, whose
 * {@code MASS::glm.nb} has the same definitions, but stops earlier.
 */
public final class NegativeBinomialRegression {

  private final RegressionData data;

  private NegativeBinomialRegression(RegressionData data) {
    this.data = data;
  }

  /**
   * Returns a regression with intervals of 95 %.
   *
   * @param counts the count of each observation, from 0 to 2 to the power of 53
   * @param covariates the covariates, one row an observation
   * @return the regression
   * @throws IllegalArgumentException if the numbers of rows differ or a count is out of range; the
   *     message gives its index
   */
  public static NegativeBinomialRegression of(long[] counts, Covariates covariates) {
    return new NegativeBinomialRegression(RegressionData.ofCounts(counts, covariates));
  }

  /**
   * Returns this regression of rates: counts over an exposure, such as years at risk. It takes the
   * place of an offset.
   *
   * @param exposure the exposure of each row, positive
   * @return a copy
   * @throws IllegalArgumentException if there is not one exposure a row or one is not positive; the
   *     message gives its index
   */
  public NegativeBinomialRegression withExposure(double[] exposure) {
    return new NegativeBinomialRegression(data.withExposure(exposure));
  }

  /**
   * Returns this regression with case weights.
   *
   * @param weights the weight of each row, finite and not negative
   * @return a copy
   * @throws IllegalArgumentException if there is not one weight a row or a weight is out of range;
   *     the message gives its index
   */
  public NegativeBinomialRegression weightedBy(double[] weights) {
    return new NegativeBinomialRegression(data.weightedBy(weights));
  }

  /**
   * Returns this regression with an offset, a part of the predictor that is known, such as the
   * logarithm of an exposure.
   *
   * @param offset the offset of each row
   * @return a copy
   * @throws IllegalArgumentException if there is not one offset a row or one is not finite; the
   *     message gives its index
   */
  public NegativeBinomialRegression withOffset(double[] offset) {
    return new NegativeBinomialRegression(data.withOffset(offset));
  }

  /**
   * Returns this regression with clusters of rows, for a {@linkplain CoefficientVariance#CLUSTERED
   * clustered} variance.
   *
   * @param codes the cluster of each row, any number for each
   * @return a copy
   * @throws IllegalArgumentException if there is not one code a row
   */
  public NegativeBinomialRegression clusteredBy(int[] codes) {
    return new NegativeBinomialRegression(data.clusteredBy(codes));
  }

  /**
   * Returns this regression with another level of its intervals.
   *
   * @param level the level as a share, such as 0.95
   * @return a copy
   * @throws IllegalArgumentException if the level is not above 0 and below 1
   */
  public NegativeBinomialRegression withLevel(double level) {
    return new NegativeBinomialRegression(data.withLevel(level));
  }

  /**
   * Fits the regression to the rows whose covariates are all known.
   *
   * @return the fitted model; not estimable if there are no rows, all counts are zero, or the
   *     search did not come to rest. Of a term along which the likelihood has no peak, such as a
   *     group without events, only the coefficient is not estimable. Where counts vary no more than
   *     a Poisson model has it, that model is the best fit and only θ is not estimable
   */
  public Answer<NegativeBinomialModel> fit() {
    RegressionFit fit = new RegressionFit(data, data.covariates.completeRows());
    if (!(fit.totalWeight() > 0)) {
      return Answer.notEstimable(Obstacle.NO_OBSERVATIONS);
    }
    if (fit.weightedResponse() == 0) {
      return Answer.notEstimable(Obstacle.NO_EVENTS);
    }
    return new NegativeBinomialFit(fit).model();
  }
}
