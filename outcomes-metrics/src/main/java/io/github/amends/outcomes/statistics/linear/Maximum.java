// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.linear;

/**
 * The peak of a function, as Newton's method found it. The arrays are handed over, not copied.
 *
 * @param parameters where the peak is; zero for parameters set aside
 * @param value the value there
 * @param startValue the value at the start
 * @param startDecrement the gradient at the start, squared and measured by the information there: of
 *     a log likelihood the statistic of the score test
 * @param information the negative second derivatives at the peak, row by row
 * @param dependent which parameters were set aside, since their columns depend on the ones before
 * @param unbounded along which parameters the function rises without end
 * @param iterations how many steps were taken
 * @param converged whether the method came to rest
 */
@SuppressWarnings("ArrayRecordComponent")
public record Maximum(
    double[] parameters,
    double value,
    double startValue,
    double startDecrement,
    double[] information,
    boolean[] dependent,
    boolean[] unbounded,
    int iterations,
    boolean converged) {

  private static final double COLLAPSE = 1e-14;

  /**
   * Returns the factors of the information.
   *
   * @return the factors, the dependent parameters set aside
   */
  public Cholesky factors() {
    return Cholesky.of(information, parameters.length, dependent, COLLAPSE);
  }

  /**
   * Returns how many parameters are not set aside.
   *
   * @return the rank
   */
  public int rank() {
    int rank = 0;
    for (boolean aside : dependent) {
      rank += aside ? 0 : 1;
    }
    return rank;
  }
}
