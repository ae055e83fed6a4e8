// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.meta;

import io.github.amends.outcomes.statistics.Answer;
import io.github.amends.outcomes.statistics.Estimate;
import io.github.amends.outcomes.statistics.Interval;
import io.github.amends.outcomes.statistics.Obstacle;
import io.github.amends.outcomes.statistics.distribution.Normal;
import io.github.amends.outcomes.statistics.rate.RateRatio;
import java.util.List;
import java.util.Set;
import org.apache.commons.numbers.core.Sum;

/**
 * Rates of two groups in several studies or strata, pooled as if they shared one ratio, by the
 * weights of Mantel and Haenszel. Immutable.
 */
public final class MantelHaenszelRates {

  private final List<RateRatio> strata;

  private MantelHaenszelRates(List<RateRatio> strata) {
    this.strata = strata;
  }

  /**
   * Returns rates to pool.
   *
   * @param strata the two rates of each stratum
   * @return the rates
   * @throws IllegalArgumentException if there is no stratum
   */
  public static MantelHaenszelRates of(List<RateRatio> strata) {
    if (strata.isEmpty()) {
      throw new IllegalArgumentException("strata must hold at least one stratum");
    }
    return new MantelHaenszelRates(List.copyOf(strata));
  }

  /**
   * Returns the pooled rate ratio, sum(x1 t2 / t) / sum(x2 t1 / t) with t = t1 + t2, with the
   * interval of its logarithm by the variance sum((x1 + x2) t1 t2 / t^2) / (both sums) (S.
   * Greenland and J. M. Robins, Biometrics 41 (1985) 55-68); its n is the number of events.
   *
   * @param level the confidence level as a share, such as 0.95
   * @return the estimate, its standard error that of the logarithm; not estimable if a sum is zero
   * @throws IllegalArgumentException if the level is not above 0 and below 1
   */
  public Answer<Estimate> rateRatio(double level) {
    double z = Normal.standardScore(level);
    Sum first = Sum.create();
    Sum second = Sum.create();
    Sum both = Sum.create();
    long events = 0;
    for (RateRatio stratum : strata) {
      double t = stratum.first().exposure();
      double u = stratum.second().exposure();
      if (t + u == 0) {
        continue;
      }
      double share = t / (t + u);
      double rest = u / (t + u);
      first.addProduct((double) stratum.first().events(), rest);
      second.addProduct((double) stratum.second().events(), share);
      long sum = stratum.first().events() + stratum.second().events();
      both.addProduct((double) sum, share * rest);
      events = Math.addExact(events, sum);
    }
    double r = first.getAsDouble();
    double s = second.getAsDouble();
    if (r == 0 || s == 0) {
      return Answer.notEstimable(Obstacle.ZERO_COUNT);
    }
    double error = Math.sqrt(both.getAsDouble() / r / s);
    double factor = Math.exp(z * error);
    Interval interval = new Interval(r / s / factor, r / s * factor, level, "Greenland-Robins");
    return Answer.of(new Estimate(r / s, Answer.of(error), Answer.of(interval), events, Set.of()));
  }
}
