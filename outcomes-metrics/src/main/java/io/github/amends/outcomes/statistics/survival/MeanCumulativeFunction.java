// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.survival;

import io.github.amends.outcomes.statistics.Answer;
import io.github.amends.outcomes.statistics.Interval;
import io.github.amends.outcomes.statistics.Obstacle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The mean number of events that a person had over time, where events recur: reoffences, contacts,
 * missed payments.
 *
 * <p>At each time with d events among Y at risk it grows by d / Y (W. Nelson 1988). Its variance is
 * robust: the sum over people of the square of the sum of (events - d / Y) / Y over the times at
 * which they were at risk (J. F. Lawless and C. Nadeau, Technometrics 37 (1995) 158-168; R's
 * {@code survfit} with {@code id}). It assumes nothing about how a person's events hang together.
 *
 * <p>Immutable and thread-safe. Steps are numbered from 0 and lie at the times with events.
 */
public final class MeanCumulativeFunction {

  private static final double USUAL_LEVEL = 0.95;

  private final double[] times;
  private final double[] atRisk;
  private final double[] events;
  private final double[] mean;
  private final double[] variance;
  private final Exposure exposure;

  MeanCumulativeFunction(
      double[] times,
      double[] atRisk,
      double[] events,
      double[] mean,
      double[] variance,
      Exposure exposure) {
    this.times = times;
    this.atRisk = atRisk;
    this.events = events;
    this.mean = mean;
    this.variance = variance;
    this.exposure = exposure;
  }

  /**
   * Returns the function of everybody, groups or not.
   *
   * @param followUp one record for each interval between a person's events, with its
   *     {@linkplain FollowUpTimes#entering entry}, and the person as its
   *     {@linkplain FollowUpTimes#clustered cluster}
   * @return the function
   */
  public static MeanCumulativeFunction of(FollowUpTimes followUp) {
    return byGroup(followUp.ungrouped()).get(0);
  }

  /**
   * Returns the function of each group.
   *
   * @param followUp one record for each interval between a person's events, with its
   *     {@linkplain FollowUpTimes#entering entry}, and the person as its
   *     {@linkplain FollowUpTimes#clustered cluster}
   * @return the functions, in the order of the groups
   */
  public static List<MeanCumulativeFunction> byGroup(FollowUpTimes followUp) {
    List<MeanCumulativeFunction> functions = new ArrayList<>();
    List<SurvivalCurve> curves = SurvivalCurve.byGroup(followUp, SurvivalVariance.ROBUST);
    for (SurvivalCurve curve : curves) {
      functions.add(of(curve));
    }
    return List.copyOf(functions);
  }

  /**
   * Returns the function of people counted by day.
   *
   * @param days the people and their events
   * @return the function
   */
  public static MeanCumulativeFunction of(RecurrentEventDays days) {
    return RecurrentDayVariance.functionOf(days);
  }

  private static MeanCumulativeFunction of(SurvivalCurve curve) {
    int steps = curve.steps();
    double[] times = new double[steps];
    double[] atRisk = new double[steps];
    double[] events = new double[steps];
    double[] mean = new double[steps];
    double[] variance = new double[steps];
    for (int step = 0; step < steps; step++) {
      times[step] = curve.time(step);
      atRisk[step] = curve.atRisk(step);
      events[step] = curve.events(step);
      mean[step] = curve.cumulativeHazard(step);
      double error = curve.cumulativeHazardStandardError(step);
      variance[step] = error * error;
    }
    return new MeanCumulativeFunction(times, atRisk, events, mean, variance, Exposure.of(curve));
  }

  /**
   * Returns how many steps there are.
   *
   * @return the number of different times with an event
   */
  public int steps() {
    return times.length;
  }

  /**
   * Returns when a step is.
   *
   * @param step the number of the step
   * @return its time
   */
  public double time(int step) {
    return times[step];
  }

  /**
   * Returns who is at risk just before a step.
   *
   * @param step the number of the step
   * @return the people, by weight
   */
  public double atRisk(int step) {
    return atRisk[step];
  }

  /**
   * Returns how many events there are at a step.
   *
   * @param step the number of the step
   * @return the events, by weight
   */
  public double events(int step) {
    return events[step];
  }

  /**
   * Returns the mean number of events after a step.
   *
   * @param step the number of the step
   * @return the mean
   */
  public double mean(int step) {
    return mean[step];
  }

  /**
   * Returns the robust standard error of the mean after a step.
   *
   * @param step the number of the step
   * @return the standard error
   */
  public double standardError(int step) {
    return Math.sqrt(variance[step]);
  }

  /**
   * Returns how many events a person had on average by a time, with its 95 % interval on the log
   * scale.
   *
   * @param time the time, not negative
   * @return the estimate; not estimable if there are no records
   * @throws IllegalArgumentException if the time is negative or not a number
   */
  public Answer<MeanCumulativeEstimate> at(double time) {
    return at(time, MeanCumulativeInterval.LOG, USUAL_LEVEL);
  }

  /**
   * Returns how many events a person had on average by a time.
   *
   * @param time the time, not negative
   * @param method the method of the interval
   * @param level the confidence level as a share, such as 0.95
   * @return the estimate; not estimable if there are no records
   * @throws IllegalArgumentException if the time is negative or not a number, or the level is not
   *     above 0 and below 1
   */
  public Answer<MeanCumulativeEstimate> at(
      double time, MeanCumulativeInterval method, double level) {
    Interval.checkLevel(level);
    if (!(time >= 0)) {
      throw new IllegalArgumentException("time must not be negative");
    }
    if (exposure.lastExit() == Double.NEGATIVE_INFINITY) {
      return Answer.notEstimable(Obstacle.NO_OBSERVATIONS);
    }
    int step = Ascending.countUpTo(times, time) - 1;
    return Answer.of(new MeanCumulativeEstimate(
        time,
        step < 0 ? 0 : mean[step],
        step < 0 ? 0 : standardError(step),
        step < 0 ? Answer.notEstimable(Obstacle.AT_BOUNDARY) : interval(step, method, level),
        exposure.atRisk().applyAsDouble(time),
        exposure.records(),
        Arrays.stream(events).sum(),
        exposure.missing(),
        warnings(time)));
  }

  private Answer<Interval> interval(int step, MeanCumulativeInterval method, double level) {
    double score = StandardScore.ofLevel(level);
    return Answer.of(new Interval(
        method.bound(mean[step], standardError(step), -score),
        method.bound(mean[step], standardError(step), score),
        level,
        method.title()));
  }

  private Set<SurvivalWarning> warnings(double time) {
    Set<SurvivalWarning> warnings = EnumSet.noneOf(SurvivalWarning.class);
    if (time > exposure.lastExit()) {
      warnings.add(SurvivalWarning.BEYOND_FOLLOW_UP);
    }
    if (times.length == 0) {
      warnings.add(SurvivalWarning.NO_EVENTS);
    }
    return warnings;
  }
}
