// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.regression;

import io.github.amends.outcomes.statistics.Answer;
import io.github.amends.outcomes.statistics.Obstacle;

/**
 * Logistic regression of a yes or no on covariates, before it is fitted: the logarithm of the odds
 * is an intercept plus the linear predictor.
 *
 * <p>Its fitted probabilities are propensity scores where the outcome is a treatment. Each method
 * returns a copy.
 *
 * <pre>{@code
 * RegressionModel model = LogisticRegression
 *     .of(treated, Covariates.of("age", age).and("prior", prior))
 *     .fit()
 *     .orElseThrow();
 * }</pre>
 *
 * <p>Source: McCullagh and Nelder, <cite>Generalized Linear Models</cite>, 2nd edition (1989),
 * chapter 4. The definitions are those of R's {@code glm(family = binomial)}.
 */
public final class LogisticRegression {

  private final RegressionData data;

  private LogisticRegression(RegressionData data) {
    this.data = data;
  }

  /**
   * Returns a regression with intervals of 95 %.
   *
   * @param outcome whether each observation had the outcome
   * @param covariates the covariates, one row an observation
   * @return the regression
   * @throws IllegalArgumentException if the numbers of rows differ
   */
  public static LogisticRegression of(boolean[] outcome, Covariates covariates) {
    double[] response = new double[outcome.length];
    for (int i = 0; i < response.length; i++) {
      response[i] = outcome[i] ? 1 : 0;
    }
    return new LogisticRegression(RegressionData.of(response, covariates));
  }

  /**
   * Returns this regression with case weights.
   *
   * @param weights the weight of each row, finite and not negative
   * @return a copy
   * @throws IllegalArgumentException if there is not one weight a row or a weight is out of range;
   *     the message gives its index
   */
  public LogisticRegression weightedBy(double[] weights) {
    return new LogisticRegression(data.weightedBy(weights));
  }

  /**
   * Returns this regression with an offset, a part of the predictor that is known.
   *
   * @param offset the offset of each row
   * @return a copy
   * @throws IllegalArgumentException if there is not one offset a row or one is not finite; the
   *     message gives its index
   */
  public LogisticRegression withOffset(double[] offset) {
    return new LogisticRegression(data.withOffset(offset));
  }

  /**
   * Returns this regression with clusters of rows, for a {@linkplain CoefficientVariance#CLUSTERED
   * clustered} variance.
   *
   * @param codes the cluster of each row, any number for each
   * @return a copy
   * @throws IllegalArgumentException if there is not one code a row
   */
  public LogisticRegression clusteredBy(int[] codes) {
    return new LogisticRegression(data.clusteredBy(codes));
  }

  /**
   * Returns this regression with another level of its intervals.
   *
   * @param level the level as a share, such as 0.95
   * @return a copy
   * @throws IllegalArgumentException if the level is not above 0 and below 1
   */
  public LogisticRegression withLevel(double level) {
    return new LogisticRegression(data.withLevel(level));
  }

  /**
   * Fits the regression to the rows whose covariates are all known.
   *
   * @return the fitted model; not estimable if there are no rows, the outcome is the same for all,
   *     or the search did not come to rest. Where covariates separate the outcomes, the
   *     coefficients of the terms that do are not estimable
   */
  public Answer<RegressionModel> fit() {
    RegressionFit fit = new RegressionFit(data, data.covariates.completeRows());
    double total = fit.totalWeight();
    double events = fit.weightedResponse();
    if (!(total > 0)) {
      return Answer.notEstimable(Obstacle.NO_OBSERVATIONS);
    }
    if (events == 0) {
      return Answer.notEstimable(Obstacle.NO_EVENTS);
    }
    if (events == total) {
      return Answer.notEstimable(Obstacle.NO_VARIATION);
    }
    return fit.fitted(new BinomialFamily(), Math.log(events / (total - events)));
  }
}
