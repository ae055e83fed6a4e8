// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.regression;

import io.github.amends.outcomes.statistics.Answer;
import io.github.amends.outcomes.statistics.Obstacle;

/**
 * Poisson regression of counts on covariates, before it is fitted: the logarithm of the expected
 * count is an intercept plus the linear predictor, plus the logarithm of the exposure.
 *
 * <p>Ask the model for coefficients with {@link CoefficientVariance#QUASI} where counts vary more
 * than their mean, and with {@link CoefficientVariance#HC0} for the risk ratio of a yes or no. Each
 * method returns a copy.
 *
 * <pre>{@code
 * RegressionModel model = PoissonRegression
 *     .of(reoffences, Covariates.of("arm", arm))
 *     .withExposure(yearsAtRisk)
 *     .fit()
 *     .orElseThrow();
 * }</pre>
 *
 * <p>Source: McCullagh and Nelder, <cite>Generalized Linear Models</cite>, 2nd edition (1989),
 * chapter 6. The definitions are those of R's {@code glm(family = poisson)}.
 */
public final class PoissonRegression {

  private final RegressionData data;

  private PoissonRegression(RegressionData data) {
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
  public static PoissonRegression of(long[] counts, Covariates covariates) {
    return new PoissonRegression(RegressionData.ofCounts(counts, covariates));
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
  public PoissonRegression withExposure(double[] exposure) {
    return new PoissonRegression(data.withExposure(exposure));
  }

  /**
   * Returns this regression with case weights.
   *
   * @param weights the weight of each row, finite and not negative
   * @return a copy
   * @throws IllegalArgumentException if there is not one weight a row or a weight is out of range;
   *     the message gives its index
   */
  public PoissonRegression weightedBy(double[] weights) {
    return new PoissonRegression(data.weightedBy(weights));
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
  public PoissonRegression withOffset(double[] offset) {
    return new PoissonRegression(data.withOffset(offset));
  }

  /**
   * Returns this regression with clusters of rows, for a {@linkplain CoefficientVariance#CLUSTERED
   * clustered} variance.
   *
   * @param codes the cluster of each row, any number for each
   * @return a copy
   * @throws IllegalArgumentException if there is not one code a row
   */
  public PoissonRegression clusteredBy(int[] codes) {
    return new PoissonRegression(data.clusteredBy(codes));
  }

  /**
   * Returns this regression with another level of its intervals.
   *
   * @param level the level as a share, such as 0.95
   * @return a copy
   * @throws IllegalArgumentException if the level is not above 0 and below 1
   */
  public PoissonRegression withLevel(double level) {
    return new PoissonRegression(data.withLevel(level));
  }

  /**
   * Fits the regression to the rows whose covariates are all known.
   *
   * @return the fitted model; not estimable if there are no rows, all counts are zero, or the
   *     search did not come to rest. Of a term along which the likelihood has no peak, such as a
   *     group without events, only the coefficient is not estimable
   */
  public Answer<RegressionModel> fit() {
    RegressionFit fit = new RegressionFit(data, data.covariates.completeRows());
    if (!(fit.totalWeight() > 0)) {
      return Answer.notEstimable(Obstacle.NO_OBSERVATIONS);
    }
    if (fit.weightedResponse() == 0) {
      return Answer.notEstimable(Obstacle.NO_EVENTS);
    }
    return fit.fitted(new PoissonFamily(), fit.startOfRates()[0]);
  }
}
