// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.meta;

import io.github.amends.outcomes.statistics.Interval;
import java.util.Objects;

/**
 * The choices a meta-analysis is made with. Each {@code with} method returns a copy.
 *
 * @param estimator the estimator of the variance between studies
 * @param test the way to draw standard error, test and interval
 * @param level the level of all intervals as a share, such as 0.95
 * @param prediction the rule for the prediction interval
 */
public record PoolingOptions(
    PoolingEstimator estimator, PoolingTest test, double level, PredictionRule prediction) {

  private static final PoolingOptions STANDARD = new PoolingOptions(
      PoolingEstimator.REML, PoolingTest.KNAPP_HARTUNG, 0.95, PredictionRule.AS_TEST);

  /**
   * Creates the choices.
   *
   * @param estimator the estimator of the variance between studies
   * @param test the way to draw standard error, test and interval
   * @param level the level of all intervals as a share
   * @param prediction the rule for the prediction interval
   * @throws IllegalArgumentException if the level is not above 0 and below 1
   */
  public PoolingOptions {
    Objects.requireNonNull(estimator, "estimator");
    Objects.requireNonNull(test, "test");
    Interval.checkLevel(level);
    Objects.requireNonNull(prediction, "prediction");
  }

  /**
   * Returns the usual choices: REML, Knapp-Hartung, 95 %, prediction with the distribution of the
   * test.
   *
   * @return the usual choices
   */
  public static PoolingOptions standard() {
    return STANDARD;
  }

  /**
   * Returns these choices with another estimator.
   *
   * @param newEstimator the estimator
   * @return a copy
   */
  public PoolingOptions withEstimator(PoolingEstimator newEstimator) {
    return new PoolingOptions(newEstimator, test, level, prediction);
  }

  /**
   * Returns these choices with another test.
   *
   * @param newTest the test
   * @return a copy
   */
  public PoolingOptions withTest(PoolingTest newTest) {
    return new PoolingOptions(estimator, newTest, level, prediction);
  }

  /**
   * Returns these choices with another level.
   *
   * @param newLevel the level as a share
   * @return a copy
   * @throws IllegalArgumentException if the level is not above 0 and below 1
   */
  public PoolingOptions withLevel(double newLevel) {
    return new PoolingOptions(estimator, test, newLevel, prediction);
  }

  /**
   * Returns these choices with another rule for the prediction interval.
   *
   * @param newPrediction the rule
   * @return a copy
   */
  public PoolingOptions withPrediction(PredictionRule newPrediction) {
    return new PoolingOptions(estimator, test, level, newPrediction);
  }
}
