// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.survival;

import io.github.amends.outcomes.statistics.Answer;
import io.github.amends.outcomes.statistics.Obstacle;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The share of people without the event over time, estimated by the product limit of E. L. Kaplan
 * and P. Meier (1958), with the cumulative hazard of Nelson and Aalen.
 *
 * <pre>{@code
 * SurvivalCurve curve = SurvivalCurve.of(FollowUpTimes.of(weeks, rearrested));
 * curve.at(52);       // the share without rearrest after 52 weeks, with its interval
 * curve.median();     // the time by which half were rearrested
 * }</pre>
 *
 * <p>At each time t with d events among Y at risk, the curve S falls by the factor (Y - d) / Y and
 * the cumulative hazard rises by d / Y. Whoever is censored at t is at risk at t. The standard
 * error is S times the root of Greenwood's sum of d / (Y (Y - d)), or the robust one of
 * {@link SurvivalVariance}. Intervals are 95 % log-log unless asked for otherwise. The answers are
 * those of R's {@code survfit}. All outcomes but 0 are events; see {@link FollowUp#onlyOutcome}.
 *
 * <p>Immutable and thread-safe. Steps are numbered from 0 and lie at the times with events.
 */
public final class SurvivalCurve {

  private static final double USUAL_LEVEL = 0.95;

  private final RiskTable table;
  private final int group;
  private final SurvivalVariance method;
  private final double allEvents;
  private final CurveColumns steps;
  // Worked out when first asked for; whoever comes first writes the same as anybody else would.
  private @Nullable SurvivalBand usual;

  SurvivalCurve(RiskTable table, int group, SurvivalVariance method, CurveColumns steps) {
    this.table = table;
    this.group = group;
    this.method = method;
    this.steps = steps;
    allEvents = Arrays.stream(steps.events).sum();
  }

  /**
   * Returns the curve of everybody, groups or not. Its variance is robust if records are clustered
   * or weights are not whole, and Greenwood's otherwise.
   *
   * @param followUp the follow-up
   * @return the curve
   */
  public static SurvivalCurve of(FollowUp followUp) {
    return byGroup(followUp.ungrouped()).get(0);
  }

  /**
   * Returns the curve of each group. The variance is robust if records are clustered or weights are
   * not whole, and Greenwood's otherwise.
   *
   * @param followUp the follow-up
   * @return the curves, in the order of the groups
   */
  public static List<SurvivalCurve> byGroup(FollowUp followUp) {
    boolean counted = !(followUp instanceof FollowUpTimes times) || times.isCounted();
    return byGroup(followUp, counted ? SurvivalVariance.GREENWOOD : SurvivalVariance.ROBUST);
  }

  /**
   * Returns the curve of each group.
   *
   * @param followUp the follow-up; as columns of times if the variance is robust
   * @param variance the way to estimate the variance
   * @return the curves, in the order of the groups
   * @throws IllegalArgumentException if the variance is robust and the follow-up comes as counts
   */
  public static List<SurvivalCurve> byGroup(FollowUp followUp, SurvivalVariance variance) {
    return KaplanMeier.curves(followUp, variance);
  }

  /**
   * Returns how many steps the curve has.
   *
   * @return the number of different times with an event
   */
  public int steps() {
    return steps.times.length;
  }

  /**
   * Returns when a step is.
   *
   * @param step the number of the step
   * @return its time
   */
  public double time(int step) {
    return steps.times[step];
  }

  /**
   * Returns who is at risk just before a step.
   *
   * @param step the number of the step
   * @return the people, by weight
   */
  public double atRisk(int step) {
    return steps.atRisk[step];
  }

  /**
   * Returns who has the event at a step.
   *
   * @param step the number of the step
   * @return the people, by weight
   */
  public double events(int step) {
    return steps.events[step];
  }

  /**
   * Returns the share without the event after a step.
   *
   * @param step the number of the step
   * @return the share, from 0 to 1
   */
  public double survival(int step) {
    return steps.survival[step];
  }

  /**
   * Returns the standard error of the share after a step.
   *
   * @param step the number of the step
   * @return the standard error; not estimable where Greenwood's sum is infinite
   */
  public Answer<Double> standardError(int step) {
    return steps.variance[step] == Double.POSITIVE_INFINITY
        ? Answer.notEstimable(Obstacle.AT_BOUNDARY)
        : Answer.of(steps.survival[step] * relativeError(step));
  }

  /**
   * Returns the cumulative hazard after a step.
   *
   * @param step the number of the step
   * @return the sum of events over people at risk
   */
  public double cumulativeHazard(int step) {
    return steps.hazard[step];
  }

  /**
   * Returns the standard error of the cumulative hazard after a step.
   *
   * @param step the number of the step
   * @return the standard error
   */
  public double cumulativeHazardStandardError(int step) {
    return Math.sqrt(steps.hazardVariance[step]);
  }

  /**
   * Returns the group that the curve is of.
   *
   * @return its number, 0 if there are no groups
   */
  public int group() {
    return group;
  }

  /**
   * Returns how the variance was estimated.
   *
   * @return the way
   */
  public SurvivalVariance variance() {
    return method;
  }

  /**
   * Returns how many records the curve is made of.
   *
   * @return the records, whatever their weights
   */
  public long records() {
    return table.records(group);
  }

  /**
   * Returns how many records were left out because their follow-up is unknown.
   *
   * @return the number that was stated with the follow-up
   */
  public long missing() {
    return table.missing(group);
  }

  /**
   * Returns how many had the event.
   *
   * @return the events, by weight
   */
  public double events() {
    return allEvents;
  }

  /**
   * Returns the confidence intervals along the curve, each for its own time.
   *
   * @param interval the method
   * @param level the confidence level as a share, such as 0.95
   * @return the intervals
   * @throws IllegalArgumentException if the level is not above 0 and below 1
   */
  public SurvivalBand band(SurvivalInterval interval, double level) {
    if (interval != SurvivalInterval.LOG_LOG || level != USUAL_LEVEL) {
      return new SurvivalBand(this, interval, level);
    }
    SurvivalBand known = usual;
    if (known == null) {
      known = new SurvivalBand(this, interval, level);
      usual = known;
    }
    return known;
  }

  /**
   * Returns the share without the event at a time, with its 95 % log-log interval.
   *
   * @param time the time, not negative
   * @return the estimate; not estimable if there are no records
   * @throws IllegalArgumentException if the time is negative or not a number
   */
  public Answer<SurvivalEstimate> at(double time) {
    return at(time, SurvivalInterval.LOG_LOG, USUAL_LEVEL);
  }

  /**
   * Returns the share without the event at a time.
   *
   * @param time the time, not negative
   * @param interval the method of the interval
   * @param level the confidence level as a share, such as 0.95
   * @return the estimate; not estimable if there are no records
   * @throws IllegalArgumentException if the time is negative or not a number, or the level is not
   *     above 0 and below 1
   */
  public Answer<SurvivalEstimate> at(double time, SurvivalInterval interval, double level) {
    SurvivalBand band = band(interval, level);
    int step = stepAt(time);
    if (isEmpty()) {
      return Answer.notEstimable(Obstacle.NO_OBSERVATIONS);
    }
    return Answer.of(new SurvivalEstimate(
        time,
        step < 0 ? 1 : steps.survival[step],
        step < 0 ? Answer.of(0.0) : standardError(step),
        band.at(time),
        atRiskAt(time),
        records(),
        missing(),
        SurvivalWarning.at(time, this)));
  }

  /**
   * Returns the time by which half had the event, with its 95 % log-log interval.
   *
   * @return the median; not estimable if there are no records
   */
  public Answer<SurvivalQuantile> median() {
    return quantile(0.5, SurvivalInterval.LOG_LOG, USUAL_LEVEL);
  }

  /**
   * Returns the time by which a share of people had the event.
   *
   * <p>It is the first time at which the curve is at or below one minus the share; if the curve is
   * level there, the middle of the level piece. The interval holds the times at which the same rule
   * finds the bounds of the band (R. Brookmeyer and J. Crowley, Biometrics 38 (1982) 29-41). Both
   * are R's {@code quantile.survfit}.
   *
   * @param probability the share, from 0 to 1
   * @param interval the method of the band
   * @param level the confidence level as a share, such as 0.95
   * @return the quantile; not estimable if there are no records
   * @throws IllegalArgumentException if the share is not from 0 to 1 or the level not above 0 and
   *     below 1
   */
  public Answer<SurvivalQuantile> quantile(
      double probability, SurvivalInterval interval, double level) {
    if (!(probability >= 0 && probability <= 1)) {
      throw new IllegalArgumentException("probability must be from 0 to 1");
    }
    SurvivalBand band = band(interval, level);
    if (isEmpty()) {
      return Answer.notEstimable(Obstacle.NO_OBSERVATIONS);
    }
    return Answer.of(new SurvivalQuantile(
        probability,
        QuantileRule.of(this, steps.survival).time(probability),
        band.quantile(probability),
        records(),
        allEvents,
        missing()));
  }

  /**
   * Returns the mean time without the event up to a horizon, with its 95 % interval.
   *
   * @param horizon the time up to which it is averaged, positive and finite
   * @return the mean; not estimable if there are no records
   * @throws IllegalArgumentException if the horizon is not positive and finite
   */
  public Answer<RestrictedMean> restrictedMean(double horizon) {
    return restrictedMean(horizon, USUAL_LEVEL);
  }

  /**
   * Returns the mean time without the event up to a horizon: the area under the curve.
   *
   * @param horizon the time up to which it is averaged, positive and finite
   * @param level the confidence level as a share, such as 0.95
   * @return the mean; not estimable if there are no records
   * @throws IllegalArgumentException if the horizon is not positive and finite, or the level is not
   *     above 0 and below 1
   */
  public Answer<RestrictedMean> restrictedMean(double horizon, double level) {
    RestrictedMean.checkHorizon(horizon);
    return isEmpty()
        ? Answer.notEstimable(Obstacle.NO_OBSERVATIONS)
        : Answer.of(RestrictedMean.of(this, horizon, level, SurvivalWarning.at(horizon, this)));
  }

  /**
   * Returns who is at risk just before a time.
   *
   * @param time the time
   * @return the people, by weight
   */
  public double atRiskAt(double time) {
    return table.atRisk(group, time);
  }

  /**
   * Returns the first time, not before the given one, at which somebody leaves, with the event or
   * without.
   *
   * @param time the time
   * @return that time; infinite if nobody is left
   */
  public double exitFrom(double time) {
    return table.exitFrom(group, time);
  }

  /**
   * Returns the last time at which somebody leaves, with the event or without.
   *
   * @return that time; negative infinity if there are no records
   */
  public double lastExit() {
    return table.lastExit(group);
  }

  /** The last step at or before a time; -1 if there is none. */
  int stepAt(double time) {
    if (!(time >= 0)) {
      throw new IllegalArgumentException("time must not be negative");
    }
    return Ascending.countUpTo(steps.times, time) - 1;
  }

  /** Who had the event up to and including a step, by weight. */
  double eventsUpTo(int step) {
    return Arrays.stream(steps.events, 0, step + 1).sum();
  }

  /** The standard error of the logarithm after a step. */
  double relativeError(int step) {
    return Math.sqrt(steps.variance[step]);
  }

  double zeroFrom() {
    return steps.zeroFrom();
  }

  private boolean isEmpty() {
    return lastExit() == Double.NEGATIVE_INFINITY;
  }
}
