// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.distribution;

/**
 * The noncentral t distribution: of (Z + noncentrality) / S, where Z is standard normal and S^2 an
 * independent chi-squared variable divided by its degrees of freedom.
 *
 * <p>The probability is the mean of Phi(t S - noncentrality) over S. It is integrated over the
 * logarithm of S with the trapezoidal rule, which for an analytic integrand on the whole line
 * converges exponentially (L. N. Trefethen and J. A. C. Weideman, SIAM Review 56 (2014) 385-458).
 * The absolute error stays below about 1e-14; R's {@code pt(ncp=)} warns where this does not.
 *
 * @param degreesOfFreedom the degrees of freedom, from 0.1, not necessarily whole
 * @param noncentrality the noncentrality, of any sign
 */
public record NoncentralT(double degreesOfFreedom, double noncentrality) {

  private static final double SMALLEST_DEGREES = 0.1;
  private static final double NEGLIGIBLE = -46;
  private static final int STEPS_PER_DEVIATION = 8;

  /**
   * Creates the distribution.
   *
   * @param degreesOfFreedom the degrees of freedom
   * @param noncentrality the noncentrality
   * @throws IllegalArgumentException if the degrees of freedom are below 0.1 or a number is not
   *     finite
   */
  public NoncentralT {
    if (!(degreesOfFreedom >= SMALLEST_DEGREES && degreesOfFreedom < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("degreesOfFreedom must be at least 0.1 and finite");
    }
    if (!(Math.abs(noncentrality) < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("noncentrality must be finite");
    }
  }

  /**
   * Returns the probability of a value of at most t.
   *
   * @param t the value
   * @return the probability, with an absolute error of about 1e-14
   */
  public double cumulative(double t) {
    return mean(t, noncentrality);
  }

  /**
   * Returns the probability of a value above t.
   *
   * @param t the value
   * @return the probability, with an absolute error of about 1e-14
   */
  public double survival(double t) {
    return mean(-t, -noncentrality);
  }

  /** The mean of Phi(slope S - shift). */
  private double mean(double slope, double shift) {
    if (slope == 0) {
      return Normal.cumulative(-shift);
    }
    // The density of log S has its peak at zero and about this deviation; Phi changes within
    // 1 / |slope| of S.
    double deviation = 1 / Math.sqrt(2 * degreesOfFreedom);
    double change = 1 / Math.max(1, Math.abs(slope));
    double step = Math.min(Math.min(deviation, change), 1) / STEPS_PER_DEVIATION;
    double total = 0;
    double sum = 0;
    for (int direction = -1; direction <= 1; direction += 2) {
      for (long i = direction > 0 ? 0 : 1; ; i++) {
        double u = direction * i * step;
        double logDensity = degreesOfFreedom * (u - Math.expm1(2 * u) / 2);
        if (logDensity < NEGLIGIBLE) {
          break;
        }
        double density = Math.exp(logDensity);
        total += density;
        sum += density * Normal.cumulative(slope * Math.exp(u) - shift);
      }
    }
    return Math.min(1, sum / total);
  }
}
