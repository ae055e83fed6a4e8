// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.meta;

import io.github.amends.outcomes.statistics.Answer;
import io.github.amends.outcomes.statistics.Estimate;
import io.github.amends.outcomes.statistics.Interval;
import io.github.amends.outcomes.statistics.Obstacle;
import io.github.amends.outcomes.statistics.SignificanceTest;
import io.github.amends.outcomes.statistics.comparison.TwoProportions;
import io.github.amends.outcomes.statistics.distribution.ChiSquared;
import io.github.amends.outcomes.statistics.distribution.Normal;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.apache.commons.numbers.core.Sum;

/**
 * Two-by-two tables of several studies or strata, pooled as if they shared one effect, by the
 * weights of Mantel and Haenszel (1959). Immutable.
 *
 * <p>It needs no correction for zero cells and works with many small strata. Below, a table has
 * cells a, b (first group, with and without the event), c, d, group sizes n1 = a + b and n2 = c +
 * d, and n in all; strata without anybody are left out.
 */
public final class MantelHaenszel {

  private final List<Stratum> strata;
  private final long n;

  private MantelHaenszel(List<Stratum> strata, long n) {
    this.strata = strata;
    this.n = n;
  }

  /**
   * Returns tables to pool.
   *
   * @param tables one table a stratum
   * @return the tables
   * @throws IllegalArgumentException if there is no table
   */
  public static MantelHaenszel of(List<TwoProportions> tables) {
    if (tables.isEmpty()) {
      throw new IllegalArgumentException("tables must hold at least one stratum");
    }
    List<Stratum> strata =
        tables.stream().filter(table -> table.n() > 0).map(Stratum::of).toList();
    return new MantelHaenszel(
        strata, tables.stream().mapToLong(TwoProportions::n).sum());
  }

  /**
   * Returns the pooled odds ratio, sum(ad/n) / sum(bc/n), with the interval of its logarithm by the
   * variance of J. Robins, N. Breslow and S. Greenland, Biometrics 42 (1986) 311-323.
   *
   * @param level the confidence level as a share, such as 0.95
   * @return the estimate, its standard error that of the logarithm; not estimable if a sum is zero
   * @throws IllegalArgumentException if the level is not above 0 and below 1
   */
  public Answer<Estimate> oddsRatio(double level) {
    Interval.checkLevel(level);
    double r = sum(t -> t.a() / t.n() * t.d());
    double s = sum(t -> t.b() / t.n() * t.c());
    if (r == 0 || s == 0) {
      return Answer.notEstimable(Obstacle.ZERO_COUNT);
    }
    double pr = sum(t -> (t.a() + t.d()) / t.n() * (t.a() / t.n() * t.d()));
    double mixed = sum(t -> (t.a() + t.d()) / t.n() * (t.b() / t.n() * t.c())
        + (t.b() + t.c()) / t.n() * (t.a() / t.n() * t.d()));
    double qs = sum(t -> (t.b() + t.c()) / t.n() * (t.b() / t.n() * t.c()));
    double variance = pr / r / (2 * r) + mixed / r / (2 * s) + qs / s / (2 * s);
    return Answer.of(ratio(r / s, Math.sqrt(variance), level, "Robins-Breslow-Greenland"));
  }

  /**
   * Returns the pooled risk ratio, sum(a n2 / n) / sum(c n1 / n), with the interval of its
   * logarithm by the variance of S. Greenland and J. M. Robins, Biometrics 41 (1985) 55-68.
   *
   * @param level the confidence level as a share, such as 0.95
   * @return the estimate, its standard error that of the logarithm; not estimable if a sum is zero
   * @throws IllegalArgumentException if the level is not above 0 and below 1
   */
  public Answer<Estimate> riskRatio(double level) {
    Interval.checkLevel(level);
    double r = sum(t -> t.a() / t.n() * t.n2());
    double s = sum(t -> t.c() / t.n() * t.n1());
    if (r == 0 || s == 0) {
      return Answer.notEstimable(Obstacle.ZERO_COUNT);
    }
    double p =
        sum(t -> t.n1() / t.n() * (t.n2() / t.n()) * (t.a() + t.c()) - t.a() / t.n() * t.c());
    return Answer.of(ratio(r / s, Math.sqrt(p / r / s), level, "Greenland-Robins"));
  }

  /**
   * Returns the pooled risk difference, sum((a n2 - c n1) / n) / sum(n1 n2 / n).
   *
   * @param error the variance to take
   * @param level the confidence level as a share, such as 0.95
   * @return the estimate; not estimable if no stratum has both groups
   * @throws IllegalArgumentException if the level is not above 0 and below 1
   */
  public Answer<Estimate> riskDifference(PooledDifferenceError error, double level) {
    double z = Normal.standardScore(level);
    double weight = weight();
    if (weight == 0) {
      return Answer.notEstimable(Obstacle.NO_OBSERVATIONS);
    }
    double value = sum(t -> (t.a() * t.n2() - t.c() * t.n1()) / t.n()) / weight;
    double deviation = Math.sqrt(sum(t -> error.variance(t, value))) / weight;
    Interval interval =
        new Interval(value - z * deviation, value + z * deviation, level, error.title());
    return Answer.of(new Estimate(value, Answer.of(deviation), Answer.of(interval), n, Set.of()));
  }

  /**
   * Returns the test of Cochran, Mantel and Haenszel that there is no effect in any stratum: (sum(a
   * - E a))^2 / sum(var a) given the margins.
   *
   * @return the test; not estimable if no stratum tells anything
   */
  public Answer<SignificanceTest> test() {
    return test("Cochran-Mantel-Haenszel", 0);
  }

  /**
   * Returns the same test with a continuity correction of one half, where the sum is as large.
   *
   * @return the test; not estimable if no stratum tells anything
   */
  public Answer<SignificanceTest> testContinuity() {
    return test("Cochran-Mantel-Haenszel with continuity correction", 0.5);
  }

  /**
   * Returns the test of N. E. Breslow and N. E. Day (1980) that the odds ratio is the same in all
   * strata: sum((a - A)^2 / var), where A is what the pooled odds ratio makes of the margins.
   *
   * @return the test; not estimable if the pooled odds ratio is not, or fewer than two strata tell
   *     anything
   */
  public Answer<SignificanceTest> breslowDay() {
    return homogeneity("Breslow-Day", 0);
  }

  /**
   * Returns the same test with the correction of R. E. Tarone, Biometrika 72 (1985) 91-95, which
   * makes it efficient.
   *
   * @return the test; not estimable if the pooled odds ratio is not, or fewer than two strata tell
   *     anything
   */
  public Answer<SignificanceTest> breslowDayTarone() {
    return homogeneity("Breslow-Day with Tarone's correction", 1);
  }

  private Answer<SignificanceTest> test(String method, double correction) {
    double variance = sum(Stratum::variance);
    if (variance == 0) {
      return Answer.notEstimable(Obstacle.NO_INFORMATION);
    }
    double surplus = Math.abs(sum(Stratum::surplus));
    double corrected = surplus >= correction ? surplus - correction : surplus;
    return Answer.of(new ChiSquared(1).test(method, corrected / variance * corrected, n));
  }

  private Answer<SignificanceTest> homogeneity(String method, double correction) {
    double r = sum(t -> t.a() / t.n() * t.d());
    double s = sum(t -> t.b() / t.n() * t.c());
    List<Stratum> telling =
        strata.stream().filter(stratum -> stratum.variance() > 0).toList();
    if (r == 0 || s == 0) {
      return Answer.notEstimable(Obstacle.ZERO_COUNT);
    }
    if (telling.size() < 2) {
      return Answer.notEstimable(Obstacle.TOO_FEW_STUDIES);
    }
    Sum statistic = Sum.create();
    Sum distances = Sum.create();
    Sum variances = Sum.create();
    for (Stratum stratum : telling) {
      double fitted = stratum.fitted(r / s);
      double variance = stratum.fittedVariance(fitted);
      double distance = stratum.a() - fitted;
      statistic.add(distance / variance * distance);
      distances.add(distance);
      variances.add(variance);
    }
    double rest = distances.getAsDouble();
    double value = statistic.getAsDouble() - correction * (rest / variances.getAsDouble() * rest);
    return Answer.of(new ChiSquared(telling.size() - 1.0).test(method, Math.max(0, value), n));
  }

  private Estimate ratio(double value, double logError, double level, String method) {
    double factor = Math.exp(Normal.standardScore(level) * logError);
    Interval interval = new Interval(value / factor, value * factor, level, method);
    return new Estimate(value, Answer.of(logError), Answer.of(interval), n, Set.of());
  }

  private double weight() {
    return sum(t -> t.n1() / t.n() * t.n2());
  }

  private double sum(ToDoubleFunction<Stratum> term) {
    Sum sum = Sum.create();
    for (Stratum stratum : strata) {
      sum.add(term.applyAsDouble(stratum));
    }
    return sum.getAsDouble();
  }
}
