// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.meta;

import io.github.amends.outcomes.statistics.SignificanceTest;
import java.util.Objects;

/**
 * Egger's test: whether effects depend on their standard errors.
 *
 * @param test the test of the slope
 * @param limit the effect that the line meets at a standard error of zero
 */
public record EggerTest(SignificanceTest test, double limit) {

  /**
   * Creates the result.
   *
   * @param test the test of the slope
   * @param limit the effect that the line meets at a standard error of zero
   */
  public EggerTest {
    Objects.requireNonNull(test, "test");
  }
}
