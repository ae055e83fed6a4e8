// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.hazard;

import java.util.List;

/**
 * How well a linear predictor orders the times of events: Harrell's C.
 *
 * <p>An event is compared with everybody of its stratum who was at risk then and outlasted it. A
 * pair is concordant if the one with the earlier event has the higher predictor; equal predictors
 * count half. Source: Harrell and others, <cite>JAMA</cite> 247 (1982), 2543; the standard error is
 * the infinitesimal jackknife of R's {@code concordance}, over clusters if the model has some.
 *
 * @param value the concordance: 0.5 by chance, 1 at best
 * @param standardError its standard error
 * @param strata the pairs of each stratum, in the order of the strata's codes
 */
public record Concordance(double value, double standardError, List<Pairs> strata) {

  /**
   * Creates the concordance.
   *
   * @param value the concordance
   * @param standardError its standard error
   * @param strata the pairs of each stratum
   */
  public Concordance {
    strata = List.copyOf(strata);
  }

  /**
   * Returns the pairs of all strata together.
   *
   * @return the sums
   */
  public Pairs pairs() {
    double concordant = 0;
    double discordant = 0;
    double tiedPredictor = 0;
    double tiedTime = 0;
    double tiedBoth = 0;
    for (Pairs pairs : strata) {
      concordant += pairs.concordant;
      discordant += pairs.discordant;
      tiedPredictor += pairs.tiedPredictor;
      tiedTime += pairs.tiedTime;
      tiedBoth += pairs.tiedBoth;
    }
    return new Pairs(concordant, discordant, tiedPredictor, tiedTime, tiedBoth);
  }

  /**
   * Pairs of observations, each counted as the product of its weights.
   *
   * @param concordant those that the predictor orders rightly
   * @param discordant those that it orders wrongly
   * @param tiedPredictor those with the same predictor
   * @param tiedTime pairs of events at the same time
   * @param tiedBoth pairs of events at the same time with the same predictor
   */
  public record Pairs(
      double concordant,
      double discordant,
      double tiedPredictor,
      double tiedTime,
      double tiedBoth) {}
}
