// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.survival;

import java.util.Objects;

/**
 * The weights of a log-rank test: how much each event time counts.
 *
 * <p>Below, Y are at risk and d have the event at a time, S is the pooled Kaplan-Meier curve just
 * before it.
 *
 * @param family the family of weights
 * @param rho the power of S in the family of Fleming and Harrington, otherwise 0
 * @param gamma the power of 1 - S in the family of Fleming and Harrington, otherwise 0
 */
public record LogRankWeight(Family family, double rho, double gamma) {

  /** The families of weights. */
  public enum Family {

    /** 1 at each time: best if hazards are proportional (N. Mantel 1966). */
    LOG_RANK("log-rank"),

    /** Y: early differences count most (E. A. Gehan 1965, N. E. Breslow 1970). */
    GEHAN("Gehan-Breslow"),

    /** The square root of Y (R. E. Tarone and J. Ware 1977). */
    TARONE_WARE("Tarone-Ware"),

    /** The product of 1 - d / (Y + 1) up to and including the time (R. and J. Peto 1972). */
    PETO_PETO("Peto-Peto"),

    /** Peto and Peto's weight times Y / (Y + 1) (P. K. Andersen and others 1982). */
    MODIFIED_PETO_PETO("modified Peto-Peto"),

    /**
     * S to the power of rho times 1 - S to the power of gamma (T. R. Fleming and D. P. Harrington
     * 1991). With gamma 0 it is the family of R's {@code survdiff}; rho 1 is close to Peto and
     * Peto.
     */
    FLEMING_HARRINGTON("Fleming-Harrington");

    private final String title;

    Family(String title) {
      this.title = title;
    }

    /**
     * Returns the name of the family as the field knows it.
     *
     * @return the name, such as {@code Tarone-Ware}
     */
    public String title() {
      return title;
    }
  }

  /**
   * Creates the weights.
   *
   * @param family the family of weights
   * @param rho the power of S
   * @param gamma the power of 1 - S
   * @throws IllegalArgumentException if a power is not finite, or not 0 where the family has none
   */
  public LogRankWeight {
    Objects.requireNonNull(family, "family");
    if (!(Math.abs(rho) < Double.POSITIVE_INFINITY && Math.abs(gamma) < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("rho and gamma must be finite");
    }
    if (family != Family.FLEMING_HARRINGTON && (rho != 0 || gamma != 0)) {
      throw new IllegalArgumentException("rho and gamma must be 0 for this family");
    }
  }

  /**
   * Returns the weights of a family without powers; of Fleming and Harrington's, those of the
   * log-rank test.
   *
   * @param family the family
   * @return the weights
   */
  public static LogRankWeight of(Family family) {
    return new LogRankWeight(family, 0, 0);
  }

  /**
   * Returns weights of the family of Fleming and Harrington.
   *
   * @param rho the power of S, finite; above 0, early differences count more
   * @param gamma the power of 1 - S, finite; above 0, late differences count more
   * @return the weights
   * @throws IllegalArgumentException if a power is not finite
   */
  public static LogRankWeight flemingHarrington(double rho, double gamma) {
    return new LogRankWeight(Family.FLEMING_HARRINGTON, rho, gamma);
  }

  double at(double people, double survivalBefore, double petoSurvival) {
    return switch (family) {
      case LOG_RANK -> 1;
      case GEHAN -> people;
      case TARONE_WARE -> Math.sqrt(people);
      case PETO_PETO -> petoSurvival;
      case MODIFIED_PETO_PETO -> petoSurvival * people / (people + 1);
      case FLEMING_HARRINGTON ->
        Math.pow(survivalBefore, rho) * Math.pow(1 - survivalBefore, gamma);
    };
  }
}
