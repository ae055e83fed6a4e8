// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.economic;

import io.github.amends.outcomes.statistics.Answer;
import io.github.amends.outcomes.statistics.Interval;
import io.github.amends.outcomes.statistics.Obstacle;
import io.github.amends.outcomes.statistics.distribution.Normal;

/**
 * The ratio of two estimated means, such as mean benefit divided by mean cost, with the set of
 * ratios that the data do not contradict.
 *
 * <p>A ratio r belongs to the set if numerator - r denominator is within z standard errors of zero
 * (E. C. Fieller, Journal of the Royal Statistical Society B 16 (1954) 175-185). Where the
 * denominator may be zero that is not an interval any more; see {@link FiellerSet}.
 *
 * @param numerator the mean above, finite
 * @param denominator the mean below, finite
 * @param numeratorVariance the variance of the mean above, not negative
 * @param denominatorVariance the variance of the mean below, not negative
 * @param covariance the covariance of both means
 */
public record RatioOfMeans(
    double numerator,
    double denominator,
    double numeratorVariance,
    double denominatorVariance,
    double covariance) {

  /**
   * Creates the ratio.
   *
   * @param numerator the mean above
   * @param denominator the mean below
   * @param numeratorVariance the variance of the mean above
   * @param denominatorVariance the variance of the mean below
   * @param covariance the covariance of both means
   * @throws IllegalArgumentException if a number is out of its range, or the covariance is larger
   *     than both variances allow
   */
  public RatioOfMeans {
    if (!(Math.abs(numerator) < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("numerator must be finite");
    }
    if (!(Math.abs(denominator) < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("denominator must be finite");
    }
    if (!(numeratorVariance >= 0 && numeratorVariance < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("numeratorVariance must not be negative nor infinite");
    }
    if (!(denominatorVariance >= 0 && denominatorVariance < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("denominatorVariance must not be negative nor infinite");
    }
    double largest = Math.sqrt(numeratorVariance) * Math.sqrt(denominatorVariance);
    if (!(Math.abs(covariance) <= largest * (1 + 1e-12))) {
      throw new IllegalArgumentException("covariance must be one that the variances allow");
    }
  }

  /**
   * Returns the ratio.
   *
   * @return numerator divided by denominator; not estimable if that is zero
   */
  public Answer<Double> value() {
    return denominator == 0
        ? Answer.notEstimable(Obstacle.ZERO_COUNT)
        : Answer.of(numerator / denominator);
  }

  /**
   * Returns Fieller's g: z^2 times the squared coefficient of variation of the denominator. The set
   * is bounded if and only if it is below 1.
   *
   * @param level the confidence level as a share, such as 0.95
   * @return g, not negative; not estimable if the denominator is zero
   * @throws IllegalArgumentException if the level is not above 0 and below 1
   */
  public Answer<Double> g(double level) {
    double z = Normal.standardScore(level);
    return denominator == 0
        ? Answer.notEstimable(Obstacle.ZERO_COUNT)
        : Answer.of(z * z * (denominatorVariance / denominator / denominator));
  }

  /**
   * Returns the set of ratios that the data do not contradict.
   *
   * @param level the confidence level as a share, such as 0.95
   * @return the set
   * @throws IllegalArgumentException if the level is not above 0 and below 1
   */
  public FiellerSet confidenceSet(double level) {
    double z = Normal.standardScore(level);
    double square = z * z;
    // The set is where a r^2 - 2 b r + c is not above zero.
    double a = denominator * denominator - square * denominatorVariance;
    double b = numerator * denominator - square * covariance;
    double c = numerator * numerator - square * numeratorVariance;
    double discriminant = b * b - a * c;
    if (a == 0 || discriminant < 0 || (a < 0 && discriminant == 0)) {
      return a == 0 && b != 0 ? FiellerSet.halfLine(c / (2 * b), b) : FiellerSet.wholeLine();
    }
    double root = Math.sqrt(discriminant);
    // The larger root in size first; the other follows from their product without cancellation.
    double q = b >= 0 ? b + root : b - root;
    double one = q / a;
    double other = q == 0 ? 0 : c / q;
    double lower = Math.min(one, other);
    double upper = Math.max(one, other);
    return a > 0
        ? FiellerSet.bounded(new Interval(lower, upper, level, "Fieller"))
        : FiellerSet.outside(lower, upper);
  }
}
