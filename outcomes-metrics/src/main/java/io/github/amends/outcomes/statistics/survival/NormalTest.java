// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.survival;

/**
 * A two-sided test whose statistic is normal.
 *
 * @param statistic the standard score z
 * @param pValue the probability of a score of at least this size; it may be too small for a number
 *     and then is 0
 * @param logPValue the natural logarithm of that probability, exact however small it is
 */
public record NormalTest(double statistic, double pValue, double logPValue) {

  static NormalTest of(double score) {
    return new NormalTest(
        score, StandardScore.pValue(score), ChiSquareTail.logarithm(1, score * score));
  }
}
