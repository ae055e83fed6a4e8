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
 * The share of people who had each kind of event over time, where one kind prevents the others: the
 * estimator of O. O. Aalen and S. Johansen (1978).
 *
 * <p>At each time with d events of a kind among Y at risk, its incidence grows by S(t-) d / Y, with
 * S the Kaplan-Meier share without any event. The incidences and S add up to 1, which one minus a
 * Kaplan-Meier curve of each kind does not. The answers are those of R's {@code cmprsk::cuminc} and
 * of {@code survfit} with several states.
 *
 * <p>Immutable and thread-safe. Steps are numbered from 0 and lie at the times with events of any
 * kind; kinds of event are numbered from 1.
 */
public final class CumulativeIncidence {

  private static final double USUAL_LEVEL = 0.95;

  private final RiskTable table;
  private final int group;
  private final double[] times;
  private final double[] survival;
  private final double[] events;
  private final double[][] incidence;
  private final double[][] aalen;
  private final double[][] robust;

  private CumulativeIncidence(RiskTable table, int group, IncidenceSteps steps, double[][] robust) {
    this.table = table;
    this.group = group;
    this.robust = robust;
    times = steps.times();
    survival = steps.survival();
    events = steps.events();
    incidence = steps.incidence();
    aalen = steps.aalen();
  }

  /**
   * Returns the cumulative incidences of everybody, groups or not.
   *
   * @param followUp the follow-up
   * @return the cumulative incidences
   */
  public static CumulativeIncidence of(FollowUp followUp) {
    return byGroup(followUp.ungrouped()).get(0);
  }

  /**
   * Returns the cumulative incidences of each group.
   *
   * @param followUp the follow-up
   * @return the cumulative incidences, in the order of the groups
   */
  public static List<CumulativeIncidence> byGroup(FollowUp followUp) {
    RiskTable table = followUp.riskTable();
    IncidenceSteps[] steps = new IncidenceSteps[table.groups()];
    Arrays.setAll(steps, group -> new IncidenceSteps(table.outcomes(), table.eventTimes(group)));
    RiskSets sets = table.riskSets();
    while (sets.advance()) {
      for (int group = 0; group < steps.length; group++) {
        double dead = sets.events(group);
        if (dead + sets.leaving[group][0] > 0) {
          steps[group].add(sets.time, sets.atRisk[group], sets.leaving[group], dead);
        }
      }
    }
    List<CumulativeIncidence> incidences = new ArrayList<>(steps.length);
    for (int group = 0; group < steps.length; group++) {
      incidences.add(new CumulativeIncidence(
          table, group, steps[group], robust(followUp, table, group, steps[group])));
    }
    return List.copyOf(incidences);
  }

  /**
   * Returns how many kinds of event there are.
   *
   * @return the number of kinds
   */
  public int outcomes() {
    return incidence.length - 1;
  }

  /**
   * Returns how many steps there are.
   *
   * @return the number of different times with an event of any kind
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
   * Returns the share without any event after a step.
   *
   * @param step the number of the step
   * @return the share, from 0 to 1
   */
  public double survival(int step) {
    return survival[step];
  }

  /**
   * Returns the share with an event of one kind after a step.
   *
   * @param outcome the number of the kind of event
   * @param step the number of the step
   * @return the share, from 0 to 1
   * @throws IllegalArgumentException if there is no such kind
   */
  public double incidence(int outcome, int step) {
    return incidence[checked(outcome)][step];
  }

  /**
   * Returns the standard error of the share with an event of one kind after a step.
   *
   * @param outcome the number of the kind of event
   * @param step the number of the step
   * @param variance the way to estimate it
   * @return the standard error; not estimable if the way does not suit the records
   * @throws IllegalArgumentException if there is no such kind
   */
  public Answer<Double> standardError(int outcome, int step, IncidenceVariance variance) {
    checked(outcome);
    if (!suits(variance)) {
      return Answer.notEstimable(Obstacle.UNSUITABLE_RECORDS);
    }
    double[] column = variance == IncidenceVariance.AALEN ? aalen[outcome] : robust[outcome];
    return Answer.of(Math.sqrt(column[step]));
  }

  /**
   * Returns the share of people who had one kind of event by a time, with its 95 % log-log
   * interval. The variance is Aalen's, or robust if records are clustered or weights are not whole.
   *
   * @param outcome the number of the kind of event
   * @param time the time, not negative
   * @return the estimate; not estimable if there are no records
   * @throws IllegalArgumentException if there is no such kind, or the time is negative or not a
   *     number
   */
  public Answer<IncidenceEstimate> at(int outcome, double time) {
    IncidenceVariance variance =
        table.isCounted() ? IncidenceVariance.AALEN : IncidenceVariance.ROBUST;
    return at(outcome, time, variance, SurvivalInterval.LOG_LOG, USUAL_LEVEL);
  }

  /**
   * Returns the share of people who had one kind of event by a time.
   *
   * @param outcome the number of the kind of event
   * @param time the time, not negative
   * @param variance the way to estimate its variance
   * @param method the method of the interval, applied to the incidence itself (J. B. Choudhury,
   *     Statistics in Medicine 21 (2002) 1129-1144)
   * @param level the confidence level as a share, such as 0.95
   * @return the estimate; not estimable if there are no records
   * @throws IllegalArgumentException if there is no such kind, the time is negative or not a
   *     number, or the level is not above 0 and below 1
   */
  public Answer<IncidenceEstimate> at(
      int outcome, double time, IncidenceVariance variance, SurvivalInterval method, double level) {
    checked(outcome);
    Interval.checkLevel(level);
    if (!(time >= 0)) {
      throw new IllegalArgumentException("time must not be negative");
    }
    double last = table.lastExit(group);
    if (last == Double.NEGATIVE_INFINITY) {
      return Answer.notEstimable(Obstacle.NO_OBSERVATIONS);
    }
    int step = Ascending.countUpTo(times, time) - 1;
    double share = step < 0 ? 0 : incidence[outcome][step];
    Answer<Double> error = step < 0 ? Answer.of(0.0) : standardError(outcome, step, variance);
    return Answer.of(new IncidenceEstimate(
        outcome,
        time,
        share,
        error,
        interval(share, error, method, level),
        table.atRisk(group, time),
        table.records(group),
        events[outcome],
        table.missing(group),
        warnings(outcome, time > last)));
  }

  private Set<SurvivalWarning> warnings(int outcome, boolean beyond) {
    Set<SurvivalWarning> warnings = EnumSet.noneOf(SurvivalWarning.class);
    if (beyond) {
      warnings.add(SurvivalWarning.BEYOND_FOLLOW_UP);
    }
    if (events[outcome] == 0) {
      warnings.add(SurvivalWarning.NO_EVENTS);
    }
    return warnings;
  }

  private static Answer<Interval> interval(
      double share, Answer<Double> error, SurvivalInterval method, double level) {
    if (share == 0 || !method.isDefinedAt(share)) {
      return Answer.notEstimable(Obstacle.AT_BOUNDARY);
    }
    double score = StandardScore.ofLevel(level);
    return error.map(size -> new Interval(
        method.bound(share, size / share, -score),
        method.bound(share, size / share, score),
        level,
        method.title()));
  }

  private boolean suits(IncidenceVariance variance) {
    return variance == IncidenceVariance.AALEN ? table.isCounted() : robust.length > 0;
  }

  private int checked(int outcome) {
    if (outcome < 1 || outcome >= incidence.length) {
      throw new IllegalArgumentException("outcome must be the number of a kind of event");
    }
    return outcome;
  }

  /** The robust variance of each kind of event; none if counts by day cannot tell. */
  private static double[][] robust(
      FollowUp followUp, RiskTable table, int group, IncidenceSteps steps) {
    if (!(followUp instanceof FollowUpTimes columns)) {
      return table.hasEntries() ? new double[0][] : steps.robust();
    }
    if (!columns.hasClusters() && !columns.hasWeights() && !columns.hasEntries()) {
      return steps.robust();
    }
    FollowUpTimes rows = columns.only(group);
    double[][] variances = new double[table.outcomes() + 1][];
    variances[0] = new double[0];
    for (int outcome = 1; outcome < variances.length; outcome++) {
      variances[outcome] = RowInfluence.ofIncidence(rows, outcome).sumVariance();
    }
    return variances;
  }
}
