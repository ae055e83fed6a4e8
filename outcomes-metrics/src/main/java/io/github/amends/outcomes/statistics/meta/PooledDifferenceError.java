// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.meta;

/** The variances of a risk difference pooled by the weights of Mantel and Haenszel. */
public enum PooledDifferenceError {

  /**
   * Consistent for many small strata as well as for few large ones (T. Sato, Biometrics 45 (1989)
   * 1323-1324).
   */
  SATO("Sato") {
    @Override
    double variance(Stratum t, double difference) {
      double n = t.n();
      double p = t.n1() / n * (t.n1() / n) * t.c()
          - t.n2() / n * (t.n2() / n) * t.a()
          + t.n1() / n * (t.n2() / n) * (t.n2() - t.n1()) / 2;
      double q = (t.a() / n * t.d() + t.c() / n * t.b()) / 2;
      return difference * p + q;
    }
  },

  /** For few large strata (S. Greenland and J. M. Robins, Biometrics 41 (1985) 55-68). */
  GREENLAND_ROBINS("Greenland-Robins") {
    @Override
    double variance(Stratum t, double difference) {
      double n = t.n();
      return t.n1() == 0 || t.n2() == 0
          ? 0
          : t.n2() / n * (t.n2() / n) * (t.a() / t.n1() * t.b())
              + t.n1() / n * (t.n1() / n) * (t.c() / t.n2() * t.d());
    }
  };

  private final String title;

  PooledDifferenceError(String title) {
    this.title = title;
  }

  /**
   * Returns the name of the variance as the field knows it.
   *
   * @return the name, such as {@code Sato}
   */
  public String title() {
    return title;
  }

  /** What a stratum adds to the variance of the weighted sum of differences. */
  abstract double variance(Stratum stratum, double difference);
}
