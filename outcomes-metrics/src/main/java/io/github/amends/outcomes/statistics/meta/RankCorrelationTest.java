// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.meta;

import io.github.amends.outcomes.statistics.SignificanceTest;
import java.util.Objects;

/**
 * A test of Kendall's rank correlation.
 *
 * @param tau Kendall's tau, with ties taken into account (tau-b), from -1 to 1
 * @param test the test that it is zero
 */
public record RankCorrelationTest(double tau, SignificanceTest test) {

  /**
   * Creates the result.
   *
   * @param tau Kendall's tau
   * @param test the test that it is zero
   */
  public RankCorrelationTest {
    Objects.requireNonNull(test, "test");
  }
}
