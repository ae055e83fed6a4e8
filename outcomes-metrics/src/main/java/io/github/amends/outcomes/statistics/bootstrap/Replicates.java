// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.bootstrap;

import io.github.amends.outcomes.statistics.Answer;
import io.github.amends.outcomes.statistics.Interval;
import io.github.amends.outcomes.statistics.Obstacle;
import io.github.amends.outcomes.statistics.distribution.Normal;
import java.util.function.Supplier;

/**
 * What a statistic was in each resample of a bootstrap, and what follows from that.
 *
 * <p>As made, quantiles are read as R's boot reads them ({@link Endpoints#NORMAL_SCALE}) and the
 * acceleration is Efron's ({@link Acceleration#JACKKNIFE}).
 */
public final class Replicates {

  private final int rows;
  private final double observed;
  private final double[] sorted;
  private final int undefined;
  private final Supplier<double[]> leavingOneOut;
  private final Endpoints endpoints;
  private final Acceleration acceleration;

  Replicates(
      int rows, double observed, double[] sorted, int undefined, Supplier<double[]> leavingOneOut) {
    this(
        rows,
        observed,
        sorted,
        undefined,
        leavingOneOut,
        Endpoints.NORMAL_SCALE,
        Acceleration.JACKKNIFE);
  }

  private Replicates(
      int rows,
      double observed,
      double[] sorted,
      int undefined,
      Supplier<double[]> leavingOneOut,
      Endpoints endpoints,
      Acceleration acceleration) {
    this.rows = rows;
    this.observed = observed;
    this.sorted = sorted;
    this.undefined = undefined;
    this.leavingOneOut = leavingOneOut;
    this.endpoints = endpoints;
    this.acceleration = acceleration;
  }

  /**
   * Returns the same replicates, with quantiles read another way.
   *
   * @param newEndpoints how quantiles are read
   * @return a copy
   */
  public Replicates withEndpoints(Endpoints newEndpoints) {
    return new Replicates(
        rows, observed, sorted, undefined, leavingOneOut, newEndpoints, acceleration);
  }

  /**
   * Returns the same replicates, with the acceleration counted another way.
   *
   * @param newAcceleration where influence is counted from
   * @return a copy
   */
  public Replicates withAcceleration(Acceleration newAcceleration) {
    return new Replicates(
        rows, observed, sorted, undefined, leavingOneOut, endpoints, newAcceleration);
  }

  /**
   * Returns the statistic of the sample itself.
   *
   * @return the estimate
   */
  public double observed() {
    return observed;
  }

  /**
   * Returns how many rows the sample has.
   *
   * @return the number of observations, at least 2
   */
  public int n() {
    return rows;
  }

  /**
   * Returns how many resamples had the statistic.
   *
   * @return the number of replicates, at least 1
   */
  public int resamples() {
    return sorted.length;
  }

  /**
   * Returns how many resamples did not have the statistic and are left out.
   *
   * @return the number, 0 for a statistic that every sample has
   */
  public int undefined() {
    return undefined;
  }

  /**
   * Returns the replicates.
   *
   * @return a copy, in ascending order
   */
  public double[] toArray() {
    return sorted.clone();
  }

  /**
   * Returns the mean of the replicates less the estimate.
   *
   * @return the bootstrap's estimate of the bias
   */
  public double bias() {
    return SampleStatistic.MEAN.of(sorted.clone()) - observed;
  }

  /**
   * Returns the standard deviation of the replicates.
   *
   * @return the bootstrap's standard error; not estimable with one replicate
   */
  public Answer<Double> standardError() {
    double deviation = SampleStatistic.STANDARD_DEVIATION.of(sorted.clone());
    return Double.isNaN(deviation)
        ? Answer.notEstimable(Obstacle.TOO_FEW_OBSERVATIONS)
        : Answer.of(deviation);
  }

  /**
   * Returns the standard error that leaving out one row at a time gives.
   *
   * @return the jackknife's standard error; not estimable if the statistic is not defined without
   *     one of the rows
   */
  public Answer<Double> jackknifeStandardError() {
    return Influence.of(leavingOneOut.get(), observed, Acceleration.JACKKNIFE)
        .map(Influence::standardError);
  }

  /**
   * Returns the normal quantile of the share of replicates below the estimate.
   *
   * @return the bias correction of BCa, 0 without bias; not estimable if all replicates are on one
   *     side
   */
  public Answer<Double> biasCorrection() {
    int below = 0;
    while (below < sorted.length && sorted[below] < observed) {
      below++;
    }
    return below == 0 || below == sorted.length
        ? Answer.notEstimable(Obstacle.AT_BOUNDARY)
        : Answer.of(Normal.quantile(below / (double) sorted.length));
  }

  /**
   * Returns how fast the standard error changes with the estimate: a sixth of the skewness of the
   * rows' influence.
   *
   * @return the acceleration of BCa, 0 without skewness; not estimable if no row has any influence
   *     or the statistic is not defined without one of the rows
   */
  public Answer<Double> acceleration() {
    return Influence.of(leavingOneOut.get(), observed, acceleration)
        .flatMap(Influence::acceleration);
  }

  /**
   * Returns the probabilities at which a BCa interval reads the replicates.
   *
   * @param level the confidence level as a share
   * @return both probabilities, as an interval; not estimable as the bias correction or the
   *     acceleration is not, or if the two lead beyond all probabilities
   * @throws IllegalArgumentException if the level is not above 0 and below 1
   */
  public Answer<Interval> adjustedProbabilities(double level) {
    double score = Normal.standardScore(level);
    return biasCorrection()
        .flatMap(bias -> acceleration().flatMap(slope -> {
          double lower = adjusted(bias, slope, -score);
          double upper = adjusted(bias, slope, score);
          return lower <= upper
              ? Answer.of(new Interval(lower, upper, level, BootstrapInterval.BCA.title()))
              : Answer.notEstimable(Obstacle.AT_BOUNDARY);
        }));
  }

  private static double adjusted(double bias, double slope, double score) {
    double shifted = bias + score;
    double scale = 1 - slope * shifted;
    return scale > 0 ? Normal.cumulative(bias + shifted / scale) : Double.NaN;
  }

  /**
   * Returns an interval of the statistic.
   *
   * @param method the method
   * @param level the confidence level as a share
   * @return the interval; not estimable with one replicate, and with BCa if the
   *     {@linkplain #adjustedProbabilities(double) probabilities} are not
   * @throws IllegalArgumentException if the level is not above 0 and below 1
   */
  public Answer<Interval> interval(BootstrapInterval method, double level) {
    Interval.checkLevel(level);
    if (sorted.length < 2) {
      return Answer.notEstimable(Obstacle.TOO_FEW_OBSERVATIONS);
    }
    double tail = (1 - level) / 2;
    return switch (method) {
      case NORMAL ->
        standardError().map(error -> {
          double centre = observed - bias();
          double reach = Normal.standardScore(level) * error;
          return new Interval(centre - reach, centre + reach, level, method.title());
        });
      case PERCENTILE -> Answer.of(between(tail, 1 - tail, level, method));
      case BASIC -> {
        Interval percentile = between(tail, 1 - tail, level, method);
        yield Answer.of(new Interval(
            2 * observed - percentile.upper(),
            2 * observed - percentile.lower(),
            level,
            method.title()));
      }
      case BCA ->
        adjustedProbabilities(level)
            .map(read -> between(read.lower(), read.upper(), level, method));
    };
  }

  private Interval between(double lower, double upper, double level, BootstrapInterval method) {
    return new Interval(
        endpoints.quantile(sorted, lower),
        endpoints.quantile(sorted, upper),
        level,
        method.title());
  }
}
