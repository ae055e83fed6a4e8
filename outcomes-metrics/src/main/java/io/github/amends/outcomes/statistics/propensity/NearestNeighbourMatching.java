// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.propensity;

import io.github.amends.outcomes.statistics.regression.Covariates;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Greedy matching: one treated person after the other takes the control whose score is nearest.
 *
 * <p>As made, each control is taken at most once, each treated person gets one, and those with the
 * largest score choose first. Of controls at equal distance the one of the lower row is taken. Each
 * method returns a copy.
 *
 * <pre>{@code
 * MatchedSample matched = NearestNeighbourMatching.of(treated, scores).within(0.1).match();
 * }</pre>
 *
 * <p>Source: Stuart, Statistical Science 25 (2010) 1-21. Options have the meaning that they have
 * for {@code matchit(method = "nearest")} of R's MatchIt.
 */
public final class NearestNeighbourMatching {

  private final boolean[] treated;
  private final double[] scores;
  private final int[] strata;
  private final MatchingOrder order;
  private final NeighbourRule rule;
  private final int ratio;
  private final Reuse reuse;
  private final double caliper;

  private enum Reuse {
    ONCE,
    AGAIN
  }

  private NearestNeighbourMatching(
      boolean[] treated,
      double[] scores,
      int[] strata,
      MatchingOrder order,
      NeighbourRule rule,
      int ratio,
      Reuse reuse,
      double caliper) {
    this.treated = treated;
    this.scores = scores;
    this.strata = strata;
    this.order = order;
    this.rule = rule;
    this.ratio = ratio;
    this.reuse = reuse;
    this.caliper = caliper;
  }

  /**
   * Returns the matching of treated people and controls by scores.
   *
   * @param treated whether each row was treated; copied
   * @param scores the score of each row, usually the probability of treatment; copied
   * @return the matching
   * @throws IllegalArgumentException if the numbers of rows differ or a score is not finite; the
   *     message gives its index
   */
  public static NearestNeighbourMatching of(boolean[] treated, double[] scores) {
    Rows.checkLength(scores.length, treated.length, "scores");
    Rows.checkFinite(scores, "score");
    return new NearestNeighbourMatching(
        treated.clone(),
        scores.clone(),
        new int[scores.length],
        MatchingOrder.LARGEST_FIRST,
        NeighbourRule.NEAREST,
        1,
        Reuse.ONCE,
        Double.POSITIVE_INFINITY);
  }

  /**
   * Returns the same matching with another order of choice.
   *
   * @param newOrder whose turn comes first
   * @return a copy
   */
  public NearestNeighbourMatching inOrder(MatchingOrder newOrder) {
    return new NearestNeighbourMatching(
        treated, scores, strata, newOrder, rule, ratio, reuse, caliper);
  }

  /**
   * Returns the same matching with another rule of which control is taken.
   *
   * @param newRule which control is taken
   * @return a copy
   */
  public NearestNeighbourMatching choosing(NeighbourRule newRule) {
    return new NearestNeighbourMatching(
        treated, scores, strata, order, newRule, ratio, reuse, caliper);
  }

  /**
   * Returns the same matching in which a control may be taken by many.
   *
   * @return a copy; the order of choice no longer matters
   */
  public NearestNeighbourMatching withReplacement() {
    return new NearestNeighbourMatching(
        treated, scores, strata, order, rule, ratio, Reuse.AGAIN, caliper);
  }

  /**
   * Returns the same matching with several different controls for each treated person, taken in
   * rounds: nobody takes a second one before all have had their turn.
   *
   * @param newRatio how many controls each is to get, at least 1; there may be fewer
   * @return a copy
   * @throws IllegalArgumentException if the number is not positive
   */
  public NearestNeighbourMatching withRatio(int newRatio) {
    if (newRatio < 1) {
      throw new IllegalArgumentException("ratio must be positive");
    }
    return new NearestNeighbourMatching(
        treated, scores, strata, order, rule, newRatio, reuse, caliper);
  }

  /**
   * Returns the same matching that leaves people unmatched rather than match them from afar.
   *
   * @param largestDistance the largest distance of scores in a match, not negative
   * @return a copy
   * @throws IllegalArgumentException if the distance is negative or not a number
   */
  public NearestNeighbourMatching within(double largestDistance) {
    if (!(largestDistance >= 0)) {
      throw new IllegalArgumentException("largestDistance must not be negative");
    }
    return new NearestNeighbourMatching(
        treated, scores, strata, order, rule, ratio, reuse, largestDistance);
  }

  /**
   * Returns the same matching among people who are equal in covariates, such as sex.
   *
   * @param covariates the covariates, one row a person, all known
   * @return a copy
   * @throws IllegalArgumentException if the number of rows differs or a value is not known; the
   *     message gives its index
   */
  public NearestNeighbourMatching exactlyOn(Covariates covariates) {
    Rows.checkLength(covariates.rows(), treated.length, "covariates");
    double[][] columns = covariates.toColumns();
    for (double[] column : columns) {
      Rows.checkFinite(column, "covariate");
    }
    Map<List<Double>, Integer> codes = new HashMap<>();
    int[] newStrata = new int[treated.length];
    for (int row = 0; row < newStrata.length; row++) {
      int at = row;
      List<Double> values =
          Arrays.stream(columns).map(column -> column[at] + 0.0).toList();
      newStrata[row] = codes.computeIfAbsent(values, unseen -> codes.size());
    }
    return new NearestNeighbourMatching(
        treated, scores, newStrata, order, rule, ratio, reuse, caliper);
  }

  /**
   * Matches.
   *
   * @return the treated people with their controls, and those who found none
   */
  public MatchedSample match() {
    Map<Integer, ControlPool> pools = new HashMap<>();
    Arrays.stream(strata).distinct().forEach(stratum -> pools.put(stratum, pool(stratum)));
    int[] chosen = rows(true);
    Map<Integer, List<Integer>> controls = new HashMap<>();
    for (int round = 0; round < ratio; round++) {
      for (int row : chosen) {
        ControlPool pool = pools.get(strata[row]);
        List<Integer> own = controls.computeIfAbsent(row, first -> new ArrayList<>());
        if (pool != null && own.size() == round) {
          int control = reuse == Reuse.AGAIN ? pool.chooseBut(row, own) : pool.choose(row);
          if (control >= 0 && Math.abs(scores[control] - scores[row]) <= caliper) {
            own.add(control);
            if (reuse == Reuse.ONCE) {
              pool.take(control);
            }
          }
        }
      }
    }
    List<Match> matches = IntStream.range(0, treated.length)
        .filter(row -> !controls.getOrDefault(row, List.of()).isEmpty())
        .mapToObj(row -> new Match(row, controls.getOrDefault(row, List.of())))
        .toList();
    return new MatchedSample(treated, scores, matches);
  }

  private ControlPool pool(int stratum) {
    int[] controls = IntStream.range(0, treated.length)
        .filter(row -> !treated[row] && strata[row] == stratum)
        .boxed()
        .sorted(Comparator.comparingDouble((Integer row) -> scores[row] + 0.0))
        .mapToInt(Integer::intValue)
        .toArray();
    return rule.pool(controls, scores);
  }

  private int[] rows(boolean which) {
    Comparator<Integer> byScore = Comparator.comparingDouble(row -> scores[row] + 0.0);
    Comparator<Integer> turn = switch (order) {
      case LARGEST_FIRST -> byScore.reversed();
      case SMALLEST_FIRST -> byScore;
      case AS_GIVEN -> Comparator.naturalOrder();
    };
    return IntStream.range(0, treated.length)
        .filter(row -> treated[row] == which)
        .boxed()
        .sorted(turn)
        .mapToInt(Integer::intValue)
        .toArray();
  }
}
