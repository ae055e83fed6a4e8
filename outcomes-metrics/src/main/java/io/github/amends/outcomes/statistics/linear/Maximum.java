// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.linear;

/**
 * The peak of a function, as Newton's method found it. The arrays are handed over, not copied.
 *
 * @param parameters where the peak is; zero for parameters set aside
 * @param value the value there
 * @param startValue the value at the start
 * @param startDecrement the gradient at the start, squared and measured by the information there:
 *     of a log likelihood the statistic of the score test
 * @param factors the factors of the information at the peak
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
    Cholesky factors,
    boolean[] dependent,
    boolean[] unbounded,
    int iterations,
    boolean converged) {

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
