// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.propensity;

import io.github.amends.outcomes.statistics.Answer;
import io.github.amends.outcomes.statistics.Estimate;
import io.github.amends.outcomes.statistics.Obstacle;
import io.github.amends.outcomes.statistics.regression.Covariates;
import java.util.List;

/**
 * Weights that make treated people and controls stand for the same people: inverse probability
 * weighting and its relatives.
 *
 * <pre>{@code
 * double[] scores = LogisticRegression.of(treated, covariates).fit().orElseThrow().fitted();
 * Answer<Estimate> effect =
 *     PropensityWeights.of(treated, scores, Estimand.TREATED).effect(outcome, 0.95);
 * }</pre>
 *
 * <p>Scores are of all rows: people whose score is not known have to be left out before. Source:
 * Lunceford and Davidian, Statistics in Medicine 23 (2004) 2937-2960.
 */
public final class PropensityWeights {

  private final boolean[] treated;
  private final double[] weights;
  private final Estimand estimand;

  private PropensityWeights(boolean[] treated, double[] weights, Estimand estimand) {
    this.treated = treated;
    this.weights = weights;
    this.estimand = estimand;
  }

  /**
   * Returns the weights.
   *
   * @param treated whether each row was treated; copied
   * @param scores the probability of treatment of each row, above 0 and below 1
   * @param estimand whom the groups are to stand for
   * @return the weights
   * @throws IllegalArgumentException if the numbers of rows differ or a score is out of range; the
   *     message gives its index
   */
  public static PropensityWeights of(boolean[] treated, double[] scores, Estimand estimand) {
    Rows.checkLength(scores.length, treated.length, "scores");
    Rows.checkScores(scores);
    double[] weights = new double[scores.length];
    for (int row = 0; row < weights.length; row++) {
      weights[row] =
          treated[row] ? estimand.ofTreated(scores[row]) : estimand.ofControl(scores[row]);
    }
    return new PropensityWeights(treated.clone(), weights, estimand);
  }

  /**
   * Returns the weights.
   *
   * @return a copy, one weight a row
   */
  public double[] toArray() {
    return weights.clone();
  }

  /**
   * Returns whom the groups stand for.
   *
   * @return the estimand
   */
  public Estimand estimand() {
    return estimand;
  }

  /**
   * Returns the largest weight, which tells how much may hang on one person.
   *
   * @return the weight; not estimable without rows
   */
  public Answer<Double> largest() {
    double largest = 0;
    for (double weight : weights) {
      largest = Math.max(largest, weight);
    }
    return weights.length == 0 ? Answer.notEstimable(Obstacle.NO_OBSERVATIONS) : Answer.of(largest);
  }

  /**
   * Returns how many equally weighted people the treated are worth (Kish).
   *
   * @return the effective number: the square of the sum of weights by the sum of squares
   */
  public Answer<Double> effectiveTreated() {
    return new WeightedDifference(treated, weights).effective(true);
  }

  /**
   * Returns how many equally weighted people the controls are worth (Kish).
   *
   * @return the effective number: the square of the sum of weights by the sum of squares
   */
  public Answer<Double> effectiveControls() {
    return new WeightedDifference(treated, weights).effective(false);
  }

  /**
   * Returns the balance that the weights reach.
   *
   * @param covariates the covariates, one row a person
   * @return the balance, in the order of the covariates
   * @throws IllegalArgumentException if the numbers of rows differ
   */
  public List<TermBalance> balance(Covariates covariates) {
    return Balance.of(treated, covariates, weights);
  }

  /**
   * Returns the difference of the weighted means of an outcome, treated less control.
   *
   * <p>Its standard error is robust (HC0) and takes the weights as known, which is on the safe side
   * for everybody's effect.
   *
   * @param outcome the outcome of each row
   * @param level the confidence level as a share
   * @return the effect; not estimable if a group is empty
   * @throws IllegalArgumentException if the numbers of rows differ, a value is not finite (the
   *     message gives its index), or the level is not above 0 and below 1
   */
  public Answer<Estimate> effect(double[] outcome, double level) {
    Rows.checkLength(outcome.length, treated.length, "outcome");
    Rows.checkFinite(outcome, "outcome");
    return new WeightedDifference(treated, weights).estimate(outcome, level);
  }
}
