// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.hazard;

import io.github.amends.outcomes.statistics.Answer;
import io.github.amends.outcomes.statistics.Interval;
import io.github.amends.outcomes.statistics.Obstacle;
import io.github.amends.outcomes.statistics.linear.Maximum;
import io.github.amends.outcomes.statistics.linear.NewtonMethod;
import io.github.amends.outcomes.statistics.linear.StandardColumns;
import io.github.amends.outcomes.statistics.regression.Covariates;

/**
 * Fine and Gray's regression of the cumulative incidence of one cause among several that compete,
 * before it is fitted.
 *
 * <p>Whoever had another cause's event stays in the risk set, with the weight G(t-) / G(x-) that a
 * watch lasts from that event at x until t; G is the Kaplan-Meier estimate of the end of the watch.
 * Ties are Breslow's. A coefficient speaks of the cumulative incidence; for the hazard among those
 * still at risk fit a Cox regression of the cause. Each method returns a copy.
 *
 * <p>Source: Fine and Gray, <cite>Journal of the American Statistical Association</cite> 94 (1999),
 * 496. The conventions are those of R's {@code cmprsk::crr}: an event is before a censoring at the
 * same time. Splitting rows as {@code survival::finegray} does treats ties with censoring
 * differently and gives slightly other numbers. With groups of censoring, standard errors follow
 * the definition and differ from those of {@code crr} in their third digit.
 */
public final class FineGrayRegression {

  private static final double USUAL_LEVEL = 0.95;

  final double[] times;
  final int[] causes;
  final Covariates covariates;
  final int cause;
  final int censoringCode;
  final int[] groups;
  final double level;

  private FineGrayRegression(
      double[] times,
      int[] causes,
      Covariates covariates,
      int cause,
      int censoringCode,
      int[] groups,
      double level) {
    this.times = times;
    this.causes = causes;
    this.covariates = covariates;
    this.cause = cause;
    this.censoringCode = censoringCode;
    this.groups = groups;
    this.level = level;
  }

  /**
   * Returns a regression of cause 1, in which the code 0 stands for censoring and every other code
   * for a competing cause.
   *
   * @param times the time at which each watch ended, not negative
   * @param causes what ended it
   * @param covariates the covariates, one row an observation
   * @return the regression
   * @throws IllegalArgumentException if the numbers of rows differ or a time is not finite or
   *     negative; the message gives its index
   */
  public static FineGrayRegression of(double[] times, int[] causes, Covariates covariates) {
    if (times.length != causes.length || times.length != covariates.rows()) {
      throw new IllegalArgumentException(
          "times, causes and covariates must have the same number of rows");
    }
    double[] own = times.clone();
    for (int i = 0; i < own.length; i++) {
      if (!(own[i] >= 0 && own[i] < Double.POSITIVE_INFINITY)) {
        throw new IllegalArgumentException(
            "time at index " + i + " must be finite and not negative");
      }
    }
    return new FineGrayRegression(own, causes.clone(), covariates, 1, 0, new int[0], USUAL_LEVEL);
  }

  /**
   * Returns this regression of another cause.
   *
   * @param code the code of the cause
   * @return a copy
   * @throws IllegalArgumentException if the code stands for censoring
   */
  public FineGrayRegression withCause(int code) {
    checkCodes(code, censoringCode);
    return new FineGrayRegression(times, causes, covariates, code, censoringCode, groups, level);
  }

  /**
   * Returns this regression with another code for censoring.
   *
   * @param code the code of censoring
   * @return a copy
   * @throws IllegalArgumentException if the code is that of the cause
   */
  public FineGrayRegression withCensoringCode(int code) {
    checkCodes(cause, code);
    return new FineGrayRegression(times, causes, covariates, cause, code, groups, level);
  }

  /**
   * Returns this regression with groups that differ in when their watch ends.
   *
   * @param codes the group of each row, any number for each
   * @return a copy
   * @throws IllegalArgumentException if there is not one code a row
   */
  public FineGrayRegression withCensoringGroups(int[] codes) {
    if (codes.length != times.length) {
      throw new IllegalArgumentException("groups must have one number a row");
    }
    return new FineGrayRegression(
        times, causes, covariates, cause, censoringCode, codes.clone(), level);
  }

  /**
   * Returns this regression with another level of its intervals.
   *
   * @param newLevel the level as a share, such as 0.95
   * @return a copy
   * @throws IllegalArgumentException if the level is not above 0 and below 1
   */
  public FineGrayRegression withLevel(double newLevel) {
    return new FineGrayRegression(
        times, causes, covariates, cause, censoringCode, groups, Interval.checkLevel(newLevel));
  }

  /**
   * Fits the regression to the rows whose covariates are all known.
   *
   * @return the fitted model; not estimable if there are no rows or no events of the cause, or the
   *     search did not come to rest. Of a term along which the likelihood has no peak only the
   *     coefficient is not estimable
   */
  public Answer<FineGrayModel> fit() {
    int[] rows = covariates.completeRows();
    if (rows.length == 0) {
      return Answer.notEstimable(Obstacle.NO_OBSERVATIONS);
    }
    SubdistributionSets sets = SubdistributionSets.of(this, rows);
    if (sets.time.length == 0) {
      return Answer.notEstimable(Obstacle.NO_EVENTS);
    }
    StandardColumns standard = StandardColumns.of(covariates.toColumns(), rows);
    SubdistributionLikelihood likelihood = new SubdistributionLikelihood(sets, standard.columns());
    Maximum maximum = NewtonMethod.maximum(likelihood, new double[standard.size()]);
    if (!maximum.converged()) {
      return Answer.notEstimable(Obstacle.NOT_CONVERGED);
    }
    likelihood.update(maximum.parameters());
    return Answer.of(new FineGrayModel(this, sets, standard, maximum, likelihood));
  }

  private static void checkCodes(int cause, int censoring) {
    if (cause == censoring) {
      throw new IllegalArgumentException("cause and censoring must have different codes");
    }
  }
}
