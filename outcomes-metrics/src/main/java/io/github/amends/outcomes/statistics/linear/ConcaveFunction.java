// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.linear;

/** A function of some parameters with one peak, mostly a log likelihood. */
public interface ConcaveFunction {

  /**
   * Returns the value at a point, and writes down its derivatives.
   *
   * @param parameters the point
   * @param gradient where the first derivatives are written to, over what was there
   * @param information where the negative second derivatives (or their expectation) are written to,
   *     row by row, over what was there
   * @return the value; NaN or infinite where it cannot be computed
   */
  double evaluate(double[] parameters, double[] gradient, double[] information);

  /**
   * Returns about how large the information of a parameter would be by itself, so that what
   * rounding leaves of a difference is known for nothing.
   *
   * @param parameter the index of the parameter
   * @return its size, or zero where the information is a sum without differences
   */
  default double scale(int parameter) {
    return 0;
  }

  /**
   * Returns the Newton decrement below which one more step is the last.
   *
   * @return the decrement, in squared standard errors
   */
  default double decrementAtRest() {
    return 1e-18;
  }
}
