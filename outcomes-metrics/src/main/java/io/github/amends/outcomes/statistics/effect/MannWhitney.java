// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.effect;

import io.github.amends.outcomes.statistics.Answer;
import io.github.amends.outcomes.statistics.Caution;
import io.github.amends.outcomes.statistics.Estimate;
import io.github.amends.outcomes.statistics.Interval;
import io.github.amends.outcomes.statistics.Obstacle;
import io.github.amends.outcomes.statistics.SignificanceTest;
import io.github.amends.outcomes.statistics.distribution.Normal;
import java.util.Arrays;
import java.util.Set;

/**
 * Two groups of numbers or ordered answers, compared by how often a member of the first exceeds one
 * of the second. Immutable; it holds sorted copies.
 *
 * <p>U counts the pairs in which the first is larger, and half of those that are equal (H. B. Mann
 * and D. R. Whitney, The Annals of Mathematical Statistics 18 (1947) 50-60). Sorting apart, the
 * work grows in proportion to the observations.
 */
public final class MannWhitney {

  private final double[] first;
  private final double[] second;
  private final RankSums sums;

  private MannWhitney(double[] first, double[] second) {
    this.first = first;
    this.second = second;
    this.sums = RankSums.of(first, second);
  }

  /**
   * Returns the comparison of two groups.
   *
   * @param first the values of the first group
   * @param second the values of the second group
   * @return the comparison
   * @throws IllegalArgumentException if a group is empty or a value is not finite; the message
   *     gives its index
   */
  public static MannWhitney of(double[] first, double[] second) {
    return new MannWhitney(sorted(first, "first"), sorted(second, "second"));
  }

  /**
   * Returns how many observations there are in both groups.
   *
   * @return the number of observations
   */
  public long n() {
    return (long) first.length + second.length;
  }

  /**
   * Returns whether any value occurs twice.
   *
   * @return whether observations are tied
   */
  public boolean hasTies() {
    return sums.tieTerm() > 0;
  }

  /**
   * Returns U: the pairs in which the first group's value is larger, with half of the equal ones.
   *
   * @return U, from 0 to the number of pairs
   */
  public double u() {
    return sums.twiceU() / 2.0;
  }

  /**
   * Returns the probability of superiority, the area under the ROC curve: U divided by the number
   * of pairs.
   *
   * @return the probability, from 0 to 1
   */
  public double superiority() {
    return sums.twiceU() / 2.0 / sums.pairs();
  }

  /**
   * Returns Cliff's delta, which is also the rank-biserial correlation: the share of pairs in which
   * the first is larger less that in which it is smaller.
   *
   * @return delta, from -1 to 1
   */
  public double cliffDelta() {
    return (sums.twiceU() - sums.pairs()) / sums.pairs();
  }

  /**
   * Returns Cliff's delta with the asymmetric interval and the standard error of N. Cliff, Ordinal
   * Methods for Behavioral Data Analysis (1996), and D. Feng and N. Cliff, Journal of Modern
   * Applied Statistical Methods 3 (2004) 322-332. Where the groups do not overlap, its inner end is
   * (k - z^2) / (k + z^2) for k in the smaller group.
   *
   * @param level the confidence level as a share, such as 0.95
   * @return the estimate; it has no interval if a group has one member only, or all values are
   *     equal
   * @throws IllegalArgumentException if the level is not above 0 and below 1
   */
  public Estimate cliffDelta(double level) {
    double z = Normal.standardScore(level);
    double delta = cliffDelta();
    if (first.length < 2 || second.length < 2) {
      return new Estimate(
          delta,
          Answer.notEstimable(Obstacle.TOO_FEW_OBSERVATIONS),
          Answer.notEstimable(Obstacle.TOO_FEW_OBSERVATIONS),
          n(),
          Set.of());
    }
    double error = Math.sqrt(sums.deltaVariance());
    Answer<Interval> interval = error == 0 && Math.abs(delta) < 1
        ? Answer.notEstimable(Obstacle.CONSTANT_OBSERVATIONS)
        : Answer.of(deltaInterval(delta, error, z, level));
    return new Estimate(delta, Answer.of(error), interval, n(), Set.of());
  }

  /**
   * Returns the standard deviation of U if both groups came from one distribution, with ties taken
   * into account: sqrt(m n / 12 (N + 1 - sum(t^3 - t) / (N (N - 1)))).
   *
   * @return the standard deviation, zero if all values are equal
   */
  public double standardDeviation() {
    double total = n();
    return Math.sqrt(sums.pairs() / 12 * (total + 1 - sums.tieTerm() / (total * (total - 1))));
  }

  /**
   * Returns the test by the normal approximation of U.
   *
   * @return the test; not estimable if all values are equal
   */
  public Answer<SignificanceTest> normalTest() {
    return normalTest("Mann-Whitney, normal", 0);
  }

  /**
   * Returns the test by the normal approximation with continuity correction, as R's
   * {@code wilcox.test(exact = FALSE)}.
   *
   * @return the test; not estimable if all values are equal
   */
  public Answer<SignificanceTest> normalTestContinuity() {
    return normalTest("Mann-Whitney, normal with continuity correction", 0.5);
  }

  /**
   * Returns the exact test: the share of all ways to split the observed values into groups of these
   * sizes that lie at least as far from the middle. With ties it is the permutation test given
   * them.
   *
   * @return the test; not estimable where the counting would take more than about a second
   */
  public Answer<SignificanceTest> exactTest() {
    return PermutationTest.of(first, second)
        .map(logPValue -> SignificanceTest.exact("Mann-Whitney, exact", u(), logPValue, n()));
  }

  /**
   * Returns the Hodges-Lehmann estimate of the shift: the median of all differences of a member of
   * the first group and one of the second.
   *
   * @return the shift
   */
  public double hodgesLehmann() {
    return PairwiseDifferences.median(first, second);
  }

  private Answer<SignificanceTest> normalTest(String method, double correction) {
    double deviation = standardDeviation();
    if (!(deviation > 0)) {
      return Answer.notEstimable(Obstacle.CONSTANT_OBSERVATIONS);
    }
    double surplus = (sums.twiceU() - sums.pairs()) / 2;
    double z = Math.signum(surplus) * Math.max(0, Math.abs(surplus) - correction) / deviation;
    return Answer.of(Normal.twoSidedTest(method, z, n())
        .withCautions(hasTies() ? Set.of(Caution.TIES) : Set.of()));
  }

  private Interval deltaInterval(double delta, double error, double z, double level) {
    String method = "Feng-Cliff";
    if (Math.abs(delta) == 1) {
      double k = Math.min(first.length, second.length);
      double inner = (k - z * z) / (k + z * z);
      return delta > 0
          ? new Interval(inner, 1, level, method)
          : new Interval(-1, -inner, level, method);
    }
    double rest = (1 - delta) * (1 + delta);
    double spread = z * error;
    double half = spread * Math.hypot(rest, spread);
    double scale = rest + spread * spread;
    return new Interval(
        Math.max(-1, (delta * rest - half) / scale),
        Math.min(1, (delta * rest + half) / scale),
        level,
        method);
  }

  private static double[] sorted(double[] values, String name) {
    if (values.length == 0) {
      throw new IllegalArgumentException(name + " must hold at least one value");
    }
    double[] copy = values.clone();
    for (int i = 0; i < copy.length; i++) {
      if (!(Math.abs(copy[i]) < Double.POSITIVE_INFINITY)) {
        throw new IllegalArgumentException(name + " at index " + i + " must be finite");
      }
    }
    Arrays.parallelSort(copy);
    return copy;
  }
}
