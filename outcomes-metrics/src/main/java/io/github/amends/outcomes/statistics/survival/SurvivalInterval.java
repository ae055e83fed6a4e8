// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.survival;

/**
 * The methods for a confidence interval of a probability on a curve: the scale on which the
 * estimate is taken to be normal.
 *
 * <p>With S the estimate, s the standard error of its logarithm and z the standard score of the
 * level, the bounds are those below with minus and plus z. {@link #LOG_LOG} is the usual choice: it
 * stays within 0 and 1 and keeps close to its level in small samples. See J. D. Kalbfleisch and R.
 * L. Prentice, The Statistical Analysis of Failure Time Data (2nd edition 2002) 1.4, and Ø. Borgan
 * and K. Liestøl, Scandinavian Journal of Statistics 17 (1990) 35-41. The bounds are those of R's
 * {@code survfit} with the same {@code conf.type}.
 */
public enum SurvivalInterval {

  /** S + z s S, cut off at 0 and 1 (Greenwood 1926). */
  PLAIN("plain") {
    @Override
    boolean isDefinedAt(double survival) {
      return true;
    }

    @Override
    double bound(double survival, double error, double score) {
      return Math.max(0, Math.min(1, survival + score * error * survival));
    }
  },

  /** S exp(z s), cut off at 1: normal on the scale of the cumulative hazard. */
  LOG("log") {
    @Override
    boolean isDefinedAt(double survival) {
      return survival > 0;
    }

    @Override
    double bound(double survival, double error, double score) {
      return Math.min(1, survival * Math.exp(score * error));
    }
  },

  /** S to the power of exp(z s / log S): normal on the scale of the log cumulative hazard. */
  LOG_LOG("log-log") {
    @Override
    boolean isDefinedAt(double survival) {
      return survival > 0 && survival < 1;
    }

    @Override
    double bound(double survival, double error, double score) {
      double logarithm = Math.log(survival);
      return Math.exp(logarithm * Math.exp(score * error / logarithm));
    }
  },

  /** Normal on the scale of the log odds. */
  LOGIT("logit") {
    @Override
    boolean isDefinedAt(double survival) {
      return survival > 0 && survival < 1;
    }

    @Override
    double bound(double survival, double error, double score) {
      double odds = survival / (1 - survival) * Math.exp(score * error / (1 - survival));
      return odds == Double.POSITIVE_INFINITY ? 1 : odds / (1 + odds);
    }
  },

  /** Normal on the scale of the arcsine of the square root. */
  ARCSINE("arcsine square root") {
    @Override
    boolean isDefinedAt(double survival) {
      return survival > 0 && survival < 1;
    }

    @Override
    double bound(double survival, double error, double score) {
      double angle =
          Math.asin(Math.sqrt(survival)) + score / 2 * error * Math.sqrt(survival / (1 - survival));
      double sine = Math.sin(Math.max(0, Math.min(Math.PI / 2, angle)));
      return sine * sine;
    }
  };

  private final String title;

  SurvivalInterval(String title) {
    this.title = title;
  }

  /**
   * Returns the name of the method as the field knows it.
   *
   * @return the name, such as {@code log-log}
   */
  public String title() {
    return title;
  }

  /** Whether the scale of the method has a place for the estimate. */
  abstract boolean isDefinedAt(double survival);

  /** The end of the interval that lies the given standard scores away from the estimate. */
  abstract double bound(double survival, double error, double score);
}
