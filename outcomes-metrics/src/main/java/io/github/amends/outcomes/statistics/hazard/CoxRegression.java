// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.hazard;

import io.github.amends.outcomes.statistics.Answer;
import io.github.amends.outcomes.statistics.Interval;
import io.github.amends.outcomes.statistics.Obstacle;
import io.github.amends.outcomes.statistics.linear.Maximum;
import io.github.amends.outcomes.statistics.linear.NewtonMethod;
import io.github.amends.outcomes.statistics.linear.StandardColumns;
import io.github.amends.outcomes.statistics.regression.Covariates;
import java.util.Objects;

/**
 * Cox's regression of the time to an event on covariates, before it is fitted.
 *
 * <p>The hazard of an observation is the unknown hazard of its stratum times e to the power of its
 * linear predictor: h(t) = h₀(t) exp(b₁ x₁ + b₂ x₂ + …). The coefficients maximise the partial
 * likelihood. Each method returns a copy.
 *
 * <pre>{@code
 * CoxModel model = CoxRegression
 *     .of(EventTimes.of(weeks, arrested), Covariates.of("age", age).and("prior", prior))
 *     .fit()
 *     .orElseThrow();
 * }</pre>
 *
 * <p>Sources: Cox, <cite>Journal of the Royal Statistical Society B</cite> 34 (1972), 187; for
 * intervals Andersen and Gill, <cite>Annals of Statistics</cite> 10 (1982), 1100. The definitions
 * are those of {@code coxph} in R's survival.
 */
public final class CoxRegression {

  private static final double USUAL_LEVEL = 0.95;

  final EventTimes times;
  final Covariates covariates;
  final int[] strata;
  final int[] clusters;
  final double[] weights;
  final Ties ties;
  final CoxVariance variance;
  final double level;

  private CoxRegression(
      EventTimes times,
      Covariates covariates,
      int[] strata,
      int[] clusters,
      double[] weights,
      Ties ties,
      CoxVariance variance,
      double level) {
    this.times = times;
    this.covariates = covariates;
    this.strata = strata;
    this.clusters = clusters;
    this.weights = weights;
    this.ties = ties;
    this.variance = variance;
    this.level = level;
  }

  /**
   * Returns a regression with Efron's treatment of ties and intervals of 95 %.
   *
   * @param times when each observation was watched, and whether it had the event
   * @param covariates the covariates, one row an observation
   * @return the regression
   * @throws IllegalArgumentException if the numbers of rows differ
   */
  public static CoxRegression of(EventTimes times, Covariates covariates) {
    if (times.rows() != covariates.rows()) {
      throw new IllegalArgumentException("times and covariates must have the same number of rows");
    }
    return new CoxRegression(
        times,
        covariates,
        new int[0],
        new int[0],
        new double[0],
        Ties.EFRON,
        CoxVariance.AUTOMATIC,
        USUAL_LEVEL);
  }

  /**
   * Returns this regression with strata: each has a hazard of its own, the coefficients are common.
   *
   * @param codes the stratum of each row, any number for each
   * @return a copy
   * @throws IllegalArgumentException if there is not one code a row
   */
  public CoxRegression stratifiedBy(int[] codes) {
    checkRows(codes.length, "strata");
    return new CoxRegression(
        times, covariates, codes.clone(), clusters, weights, ties, variance, level);
  }

  /**
   * Returns this regression with clusters: rows that belong together, such as those of one person.
   * They make the variance robust.
   *
   * @param codes the cluster of each row, any number for each
   * @return a copy
   * @throws IllegalArgumentException if there is not one code a row
   */
  public CoxRegression clusteredBy(int[] codes) {
    checkRows(codes.length, "clusters");
    return new CoxRegression(
        times, covariates, strata, codes.clone(), weights, ties, variance, level);
  }

  /**
   * Returns this regression with case weights.
   *
   * @param newWeights the weight of each row, finite and not negative
   * @return a copy
   * @throws IllegalArgumentException if there is not one weight a row or a weight is out of range;
   *     the message gives its index
   */
  public CoxRegression weightedBy(double[] newWeights) {
    checkRows(newWeights.length, "weights");
    double[] own = newWeights.clone();
    for (int i = 0; i < own.length; i++) {
      if (!(own[i] >= 0 && own[i] < Double.POSITIVE_INFINITY)) {
        throw new IllegalArgumentException(
            "weight at index " + i + " must be finite and not negative");
      }
    }
    return new CoxRegression(times, covariates, strata, clusters, own, ties, variance, level);
  }

  /**
   * Returns this regression with another treatment of ties.
   *
   * @param newTies the treatment
   * @return a copy
   */
  public CoxRegression withTies(Ties newTies) {
    Objects.requireNonNull(newTies, "newTies");
    return new CoxRegression(
        times, covariates, strata, clusters, weights, newTies, variance, level);
  }

  /**
   * Returns this regression with another estimator of the variance.
   *
   * @param newVariance the estimator
   * @return a copy
   */
  public CoxRegression withVariance(CoxVariance newVariance) {
    Objects.requireNonNull(newVariance, "newVariance");
    return new CoxRegression(
        times, covariates, strata, clusters, weights, ties, newVariance, level);
  }

  /**
   * Returns this regression with another level of its intervals.
   *
   * @param newLevel the level as a share, such as 0.95
   * @return a copy
   * @throws IllegalArgumentException if the level is not above 0 and below 1
   */
  public CoxRegression withLevel(double newLevel) {
    return new CoxRegression(
        times,
        covariates,
        strata,
        clusters,
        weights,
        ties,
        variance,
        Interval.checkLevel(newLevel));
  }

  /**
   * Fits the regression to the rows whose covariates are all known.
   *
   * @return the fitted model; not estimable if there are no rows or no events, or the search did
   *     not come to rest. Of a term along which the likelihood has no peak only the coefficient is
   *     not estimable
   * @throws IllegalArgumentException if ties are exact and the rows weighted or the variance robust
   */
  public Answer<CoxModel> fit() {
    if (ties == Ties.EXACT && (weights.length > 0 || isRobust())) {
      throw new IllegalArgumentException("exact ties take no weights and no robust variance");
    }
    int[] rows = covariates.completeRows();
    if (rows.length == 0) {
      return Answer.notEstimable(Obstacle.NO_OBSERVATIONS);
    }
    if (times.events(rows) == 0) {
      return Answer.notEstimable(Obstacle.NO_EVENTS);
    }
    RiskSets sets = RiskSets.of(times, rows, strata, weights);
    StandardColumns standard = StandardColumns.of(covariates.toColumns(), sets.order);
    RiskSums sums = new RiskSums(sets, standard.columns());
    Maximum maximum =
        NewtonMethod.maximum(new PartialLikelihood(sums, ties), new double[standard.size()]);
    if (!maximum.converged()) {
      return Answer.notEstimable(Obstacle.NOT_CONVERGED);
    }
    return Answer.of(new CoxModel(new CoxFit(this, rows, standard, sums, maximum)));
  }

  boolean isRobust() {
    return switch (variance) {
      case MODEL -> false;
      case ROBUST -> true;
      case AUTOMATIC -> clusters.length > 0 || hasFractions(weights);
    };
  }

  private static boolean hasFractions(double[] numbers) {
    for (double number : numbers) {
      if (number != Math.floor(number)) {
        return true;
      }
    }
    return false;
  }

  private void checkRows(int length, String name) {
    if (length != times.rows()) {
      throw new IllegalArgumentException(name + " must have one number a row");
    }
  }
}
