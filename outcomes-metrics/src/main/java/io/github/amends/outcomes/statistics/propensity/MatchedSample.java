// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.propensity;

import io.github.amends.outcomes.statistics.Answer;
import io.github.amends.outcomes.statistics.Estimate;
import io.github.amends.outcomes.statistics.Obstacle;
import io.github.amends.outcomes.statistics.regression.Covariates;
import java.util.Arrays;
import java.util.List;

/** Treated people with the controls that a matching found for them. */
public final class MatchedSample {

  private final boolean[] treated;
  private final double[] scores;
  private final List<Match> matches;
  private final double[] weights;

  MatchedSample(boolean[] treated, double[] scores, List<Match> matches) {
    this.treated = treated;
    this.scores = scores;
    this.matches = matches;
    this.weights = new double[treated.length];
    for (Match match : matches) {
      weights[match.treated()] = 1;
      for (int control : match.controls()) {
        weights[control] += 1.0 / match.controls().size();
      }
    }
    double scale = matches.isEmpty() ? 1 : (double) controlsMatched() / matches.size();
    for (int row = 0; row < weights.length; row++) {
      weights[row] *= treated[row] ? 1 : scale;
    }
  }

  /**
   * Returns the matches.
   *
   * @return the matches, in the order of the treated people's rows
   */
  public List<Match> matches() {
    return matches;
  }

  /**
   * Returns how many treated people found a control.
   *
   * @return the number
   */
  public int treatedMatched() {
    return matches.size();
  }

  /**
   * Returns how many treated people found no control: the effect says nothing about them.
   *
   * @return the number
   */
  public int treatedUnmatched() {
    int all = 0;
    for (boolean one : treated) {
      all += one ? 1 : 0;
    }
    return all - matches.size();
  }

  /**
   * Returns how many different controls were taken.
   *
   * @return the number
   */
  public int controlsMatched() {
    int count = 0;
    for (int row = 0; row < weights.length; row++) {
      count += !treated[row] && weights[row] > 0 ? 1 : 0;
    }
    return count;
  }

  /**
   * Returns the sum of the distances of scores in all pairs.
   *
   * @return the sum
   */
  public double totalDistance() {
    double sum = 0;
    for (Match match : matches) {
      for (int control : match.controls()) {
        sum += Math.abs(scores[match.treated()] - scores[control]);
      }
    }
    return sum;
  }

  /**
   * Returns the weight of each row: 1 for matched treated people, shares of their matches for
   * controls, scaled to sum to the number of controls taken, and 0 for those left out.
   *
   * @return a copy
   */
  public double[] weights() {
    return weights.clone();
  }

  /**
   * Returns how many equally weighted people the controls are worth (Kish).
   *
   * @return the effective number; not estimable without matches
   */
  public Answer<Double> effectiveControls() {
    return new WeightedDifference(treated, weights).effective(false);
  }

  /**
   * Returns the balance that the matching reaches.
   *
   * @param covariates the covariates, one row a person
   * @return the balance, in the order of the covariates
   * @throws IllegalArgumentException if the numbers of rows differ
   */
  public List<TermBalance> balance(Covariates covariates) {
    return Balance.of(treated, covariates, weights);
  }

  /**
   * Returns the effect in the treated who were matched: the difference of the weighted means.
   *
   * <p>The standard error is robust and clustered by match. Where a control stands in several
   * matches, these are one cluster.
   *
   * @param outcome the outcome of each row
   * @param level the confidence level as a share
   * @return the effect; not estimable without matches
   * @throws IllegalArgumentException if the numbers of rows differ, a value is not finite (the
   *     message gives its index), or the level is not above 0 and below 1
   */
  public Answer<Estimate> effect(double[] outcome, double level) {
    Rows.checkLength(outcome.length, treated.length, "outcome");
    Rows.checkFinite(outcome, "outcome");
    if (matches.isEmpty()) {
      return Answer.notEstimable(Obstacle.NO_PAIRS);
    }
    return new WeightedDifference(treated, weights).clustered(outcome, level, clusters());
  }

  /** The lowest link of those who hang together by matches. */
  private int[] clusters() {
    int[] links = new int[treated.length];
    Arrays.setAll(links, row -> row);
    for (Match match : matches) {
      for (int control : match.controls()) {
        int one = Links.root(links, match.treated());
        int other = Links.root(links, control);
        links[Math.max(one, other)] = Math.min(one, other);
      }
    }
    Arrays.setAll(links, row -> Links.root(links, row));
    return links;
  }
}
