// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.meta;

import io.github.amends.outcomes.statistics.Answer;
import io.github.amends.outcomes.statistics.Interval;
import java.util.Objects;

/**
 * How much studies differ beyond chance.
 *
 * <p>I squared and H squared compare tau squared with a typical sampling variance (Higgins and
 * Thompson, Statistics in Medicine 21 (2002) 1539-1558); in the fixed-effect model they come from Q
 * alone. The intervals hold the values of tau squared at which Q, with weights by that value, is
 * not extreme under its chi-squared distribution (Viechtbauer, Statistics in Medicine 26 (2007)
 * 37-52); they do not depend on the estimator, and may be empty.
 *
 * @param tauSquared the variance between studies, in squared units of the effects; zero in the
 *     fixed-effect model
 * @param tauSquaredStandardError its standard error
 * @param tauSquaredInterval its Q-profile interval
 * @param iSquared the share of the total variation that is between studies, in per cent
 * @param iSquaredInterval the Q-profile interval of I squared, in per cent
 * @param hSquared the ratio of total to sampling variation
 * @param test Cochran's test that all studies share one effect
 */
public record Heterogeneity(
    Answer<Double> tauSquared,
    Answer<Double> tauSquaredStandardError,
    Answer<Interval> tauSquaredInterval,
    Answer<Double> iSquared,
    Answer<Interval> iSquaredInterval,
    Answer<Double> hSquared,
    Answer<HomogeneityTest> test) {

  /**
   * Creates the description.
   *
   * @param tauSquared the variance between studies
   * @param tauSquaredStandardError its standard error
   * @param tauSquaredInterval its Q-profile interval
   * @param iSquared the share of the total variation that is between studies
   * @param iSquaredInterval the Q-profile interval of I squared
   * @param hSquared the ratio of total to sampling variation
   * @param test Cochran's test that all studies share one effect
   */
  public Heterogeneity {
    Objects.requireNonNull(tauSquared, "tauSquared");
    Objects.requireNonNull(tauSquaredStandardError, "tauSquaredStandardError");
    Objects.requireNonNull(tauSquaredInterval, "tauSquaredInterval");
    Objects.requireNonNull(iSquared, "iSquared");
    Objects.requireNonNull(iSquaredInterval, "iSquaredInterval");
    Objects.requireNonNull(hSquared, "hSquared");
    Objects.requireNonNull(test, "test");
  }
}
