// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.effect;

import io.github.amends.outcomes.statistics.Answer;
import io.github.amends.outcomes.statistics.Estimate;
import io.github.amends.outcomes.statistics.Interval;
import io.github.amends.outcomes.statistics.Obstacle;
import io.github.amends.outcomes.statistics.SignificanceTest;
import io.github.amends.outcomes.statistics.distribution.Normal;
import io.github.amends.outcomes.statistics.distribution.StudentT;
import java.util.Objects;
import java.util.Set;

/**
 * Two means of independent groups, the first compared with the second.
 *
 * @param first the group of interest
 * @param second the group it is compared with
 */
public record TwoMeans(MeanSummary first, MeanSummary second) {

  /**
   * Creates the comparison.
   *
   * @param first the group of interest
   * @param second the group it is compared with
   */
  public TwoMeans {
    Objects.requireNonNull(first, "first");
    Objects.requireNonNull(second, "second");
  }

  /**
   * Returns the first mean minus the second.
   *
   * @return the difference, in the unit of the means
   */
  public double difference() {
    return first.mean() - second.mean();
  }

  /**
   * Returns how many observations there are in both groups.
   *
   * @return the number of observations
   */
  public long n() {
    return first.n() + second.n();
  }

  /**
   * Returns the standard deviation of both groups together around their own means: the root of the
   * mean of both variances weighted by n - 1.
   *
   * @return the pooled standard deviation
   */
  public double pooledDeviation() {
    double share = (first.n() - 1) / pooledDegrees();
    return Math.hypot(
        Math.sqrt(share) * first.standardDeviation(),
        Math.sqrt(1 - share) * second.standardDeviation());
  }

  /**
   * Returns Cohen's d: the difference in pooled standard deviations.
   *
   * @return d; not estimable if neither group varies
   */
  public Answer<Double> cohenD() {
    return over(pooledDeviation());
  }

  /**
   * Returns Hedges' g: Cohen's d times the small-sample correction with n1 + n2 - 2 degrees of
   * freedom.
   *
   * @param correction the correction
   * @return g; not estimable if neither group varies
   */
  public Answer<Double> hedgesG(SmallSampleCorrection correction) {
    return cohenD().map(d -> correction.factor(pooledDegrees()) * d);
  }

  /**
   * Returns Glass's delta: the difference in standard deviations of the second group.
   *
   * @return delta; not estimable if the second group does not vary
   */
  public Answer<Double> glassDelta() {
    return over(second.standardDeviation());
  }

  /**
   * Returns Cohen's d with its exact interval for normal values: the noncentralities at which the
   * observed t would be extreme, in units of d (J. H. Steiger and R. T. Fouladi 1997). The standard
   * error is sqrt(1/n1 + 1/n2 + d^2 / (2 (n1 + n2))).
   *
   * @param level the confidence level as a share, such as 0.95
   * @return the estimate; not estimable if neither group varies
   * @throws IllegalArgumentException if the level is not above 0 and below 1
   */
  public Answer<Estimate> cohenD(double level) {
    Interval.checkLevel(level);
    double unit = Math.sqrt(1.0 / first.n() + 1.0 / second.n());
    return cohenD().map(d -> {
      Noncentrality noncentrality = new Noncentrality(d / unit, pooledDegrees());
      double tail = (1 - level) / 2;
      Interval interval = new Interval(
          noncentrality.lower(tail) * unit,
          noncentrality.upper(tail) * unit,
          level,
          "noncentral t");
      return estimate(d, largeSampleError(d), interval);
    });
  }

  /**
   * Returns Hedges' g with the exact correction and the large-sample variance 1/n1 + 1/n2 + g^2 /
   * (2 (n1 + n2)), with a normal interval; this is what a meta-analysis pools.
   *
   * @param level the confidence level as a share, such as 0.95
   * @return the estimate; not estimable if neither group varies
   * @throws IllegalArgumentException if the level is not above 0 and below 1
   */
  public Answer<Estimate> hedgesG(double level) {
    double z = Normal.standardScore(level);
    return hedgesG(SmallSampleCorrection.EXACT).map(g -> {
      double error = largeSampleError(g);
      return estimate(g, error, new Interval(g - z * error, g + z * error, level, "normal"));
    });
  }

  /**
   * Returns the difference with Welch's interval, which does not take the variances as equal.
   *
   * @param level the confidence level as a share, such as 0.95
   * @return the estimate; not estimable if neither group varies
   * @throws IllegalArgumentException if the level is not above 0 and below 1
   */
  public Answer<Estimate> welch(double level) {
    return estimate(welchError(), welchDegrees(), level, "Welch t");
  }

  /**
   * Returns Welch's test that the means are equal.
   *
   * @return the test; not estimable if neither group varies
   */
  public Answer<SignificanceTest> welchTest() {
    return over(welchError())
        .map(t -> new StudentT(welchDegrees()).twoSidedTest("Welch t", t, n()));
  }

  /**
   * Returns the difference with Student's interval, which takes the variances as equal.
   *
   * @param level the confidence level as a share, such as 0.95
   * @return the estimate; not estimable if neither group varies
   * @throws IllegalArgumentException if the level is not above 0 and below 1
   */
  public Answer<Estimate> student(double level) {
    return estimate(studentError(), pooledDegrees(), level, "Student t");
  }

  /**
   * Returns Student's test that the means are equal.
   *
   * @return the test; not estimable if neither group varies
   */
  public Answer<SignificanceTest> studentTest() {
    return over(studentError())
        .map(t -> new StudentT(pooledDegrees()).twoSidedTest("Student t", t, n()));
  }

  private Answer<Double> over(double deviation) {
    return deviation == 0
        ? Answer.notEstimable(Obstacle.CONSTANT_OBSERVATIONS)
        : Answer.of(difference() / deviation);
  }

  private double largeSampleError(double effect) {
    return Math.sqrt(1.0 / first.n() + 1.0 / second.n() + effect * effect / (2.0 * n()));
  }

  private double studentError() {
    return pooledDeviation() * Math.sqrt(1.0 / first.n() + 1.0 / second.n());
  }

  private double pooledDegrees() {
    return n() - 2.0;
  }

  private double welchError() {
    return Math.sqrt(first.meanVariance() + second.meanVariance());
  }

  private double welchDegrees() {
    double share = first.meanVariance() / (first.meanVariance() + second.meanVariance());
    return 1 / (share * share / (first.n() - 1) + (1 - share) * (1 - share) / (second.n() - 1));
  }

  private Answer<Estimate> estimate(
      double error, double degreesOfFreedom, double level, String method) {
    Interval.checkLevel(level);
    return over(error).map(t -> {
      double half = new StudentT(degreesOfFreedom).standardScore(level) * error;
      Interval interval = new Interval(difference() - half, difference() + half, level, method);
      return estimate(difference(), error, interval);
    });
  }

  private Estimate estimate(double value, double error, Interval interval) {
    return new Estimate(value, Answer.of(error), Answer.of(interval), n(), Set.of());
  }
}
