// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.distribution;

import org.apache.commons.numbers.gamma.RegularizedGamma;

/**
 * The noncentral t distribution: of (Z + noncentrality) / S, where Z is standard normal and S^2 an
 * independent chi-squared variable divided by its degrees of freedom.
 *
 * <p>The probability is the mean of Phi(t S - noncentrality) over S. It is integrated over the
 * logarithm of S with the trapezoidal rule, which for an analytic integrand on the whole line
 * converges exponentially (L. N. Trefethen and J. A. C. Weideman, SIAM Review 56 (2014) 385-458).
 * Where Phi changes too suddenly for that, it is the mean over Z of the chi-squared tail of S
 * instead, by Gauss-Legendre panels. The absolute error stays below about 1e-13; R's
 * {@code pt(ncp=)} warns where this does not.
 *
 * @param degreesOfFreedom the degrees of freedom, from 0.1, not necessarily whole
 * @param noncentrality the noncentrality, of any sign
 */
public record NoncentralT(double degreesOfFreedom, double noncentrality) {

  private static final double SMALLEST_DEGREES = 0.1;
  private static final double NEGLIGIBLE = -46;
  private static final int STEPS_PER_DEVIATION = 8;
  private static final double SUDDEN = 4;
  private static final double FARTHEST = 9;

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
   * @return the probability, with an absolute error of about 1e-13
   */
  public double cumulative(double t) {
    if (isSudden(t)) {
      return t > 0
          ? Math.min(1, Normal.cumulative(-noncentrality) + meanOverZ(t, noncentrality, Tail.ABOVE))
          : meanOverZ(-t, -noncentrality, Tail.BELOW);
    }
    return meanOverS(t, noncentrality);
  }

  /**
   * Returns the probability of a value above t.
   *
   * @param t the value
   * @return the probability, with an absolute error of about 1e-13
   */
  public double survival(double t) {
    return new NoncentralT(degreesOfFreedom, -noncentrality).cumulative(-t);
  }

  private boolean isSudden(double t) {
    return Math.abs(t) > SUDDEN * Math.max(1, Math.sqrt(2 * degreesOfFreedom));
  }

  /** The mean of Phi(slope S - shift). */
  private double meanOverS(double slope, double shift) {
    if (slope == 0) {
      return Normal.cumulative(-shift);
    }
    // The density of log S has its peak at zero and about this deviation; Phi changes within
    // 1 / |slope| of S.
    double deviation = 1 / Math.sqrt(2 * degreesOfFreedom);
    double change = 1 / Math.max(1, Math.abs(slope));
    double step = Math.min(deviation, change) / STEPS_PER_DEVIATION;
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

  /**
   * The probability that Z is above -shift and S above, or below, (Z + shift) / t, for positive t.
   * The panels grow from where Z + shift is zero, since the tail of S may have a sharp bend there.
   */
  private double meanOverZ(double t, double shift, Tail tail) {
    double sum = 0;
    double from = Math.max(-shift, -FARTHEST);
    double width = -shift > -FARTHEST ? 0x1p-30 : 1;
    while (from < FARTHEST) {
      for (int i = 0; i < GaussLegendre.NODES.length; i++) {
        double z = from + width * GaussLegendre.NODES[i];
        double s = (z + shift) / t;
        double square = degreesOfFreedom / 2 * s * s;
        double probability = tail == Tail.ABOVE
            ? RegularizedGamma.Q.value(degreesOfFreedom / 2, square)
            : RegularizedGamma.P.value(degreesOfFreedom / 2, square);
        sum += GaussLegendre.WEIGHTS[i]
            * width
            * probability
            * Math.exp(-z * z / 2)
            / Math.sqrt(2 * Math.PI);
      }
      from += width;
      width = Math.min(1, 2 * width);
    }
    return Math.min(1, sum);
  }

  private enum Tail {
    ABOVE,
    BELOW
  }
}
