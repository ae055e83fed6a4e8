// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.hazard;

import io.github.amends.outcomes.statistics.Answer;
import io.github.amends.outcomes.statistics.Obstacle;
import io.github.amends.outcomes.statistics.regression.Coefficients;
import io.github.amends.outcomes.statistics.regression.ModelTest;
import io.github.amends.outcomes.statistics.regression.ModelWarning;
import java.util.List;

/**
 * A fitted Cox regression. Immutable; what takes long, such as the concordance, is computed when it
 * is asked for.
 */
public final class CoxModel {

  private final CoxFit fit;
  private final Coefficients coefficients;

  CoxModel(CoxFit fit) {
    this.fit = fit;
    this.coefficients = coefficients(fit.covariance, fit.regression.isRobust());
  }

  /**
   * Returns how many rows were used.
   *
   * @return the number of rows whose covariates are all known
   */
  public int observations() {
    return fit.rows.length;
  }

  /**
   * Returns how many rows were left out because a covariate is not known.
   *
   * @return the number of such rows
   */
  public int missing() {
    return fit.regression.times.rows() - fit.rows.length;
  }

  /**
   * Returns how many of the rows used had the event.
   *
   * @return the number of events, positive
   */
  public int events() {
    return fit.regression.times.events(fit.rows);
  }

  /**
   * Returns how ties were treated.
   *
   * @return the treatment
   */
  public Ties ties() {
    return fit.regression.ties;
  }

  /**
   * Returns whether standard errors are robust.
   *
   * @return whether they come from the sandwich rather than the information
   */
  public boolean isRobust() {
    return fit.regression.isRobust();
  }

  /**
   * Returns the coefficients: of each term the logarithm of its hazard ratio, with the covariance
   * that was chosen.
   *
   * @return the coefficients, in the order of the covariates
   */
  public Coefficients coefficients() {
    return coefficients;
  }

  /**
   * Returns the coefficients with the covariance of the model, the inverse of the information, even
   * if a robust one was chosen.
   *
   * @return the coefficients with their naive standard errors
   */
  public Coefficients naiveCoefficients() {
    return coefficients(fit.modelCovariance, false);
  }

  /**
   * Returns what to know before the coefficients are used.
   *
   * @return one warning for each term that has no coefficient; empty if all is well
   */
  public List<ModelWarning> warnings() {
    return coefficients.warnings();
  }

  /**
   * Returns the partial log likelihood with all coefficients zero.
   *
   * @return the log likelihood
   */
  public double nullLogLikelihood() {
    return fit.maximum.startValue();
  }

  /**
   * Returns the partial log likelihood at the fit.
   *
   * @return the log likelihood
   */
  public double logLikelihood() {
    return fit.maximum.value();
  }

  /**
   * Returns how many steps Newton's method took.
   *
   * @return the number of steps
   */
  public int iterations() {
    return fit.maximum.iterations();
  }

  /**
   * Returns the likelihood ratio test that all coefficients are zero: twice the rise of the log
   * likelihood.
   *
   * @return the test; not estimable without coefficients
   */
  public Answer<ModelTest> likelihoodRatioTest() {
    return ModelTest.of(2 * (logLikelihood() - nullLogLikelihood()), fit.maximum.rank());
  }

  /**
   * Returns the score test that all coefficients are zero: U' I⁻¹ U there. With one covariate of
   * two values it is the log-rank test, ties apart.
   *
   * @return the test; not estimable without coefficients
   */
  public Answer<ModelTest> scoreTest() {
    return ModelTest.of(fit.maximum.startDecrement(), fit.maximum.rank());
  }

  /**
   * Returns Wald's test that all coefficients are zero, with the covariance that was chosen.
   *
   * @return the test; not estimable without coefficients
   */
  public Answer<ModelTest> waldTest() {
    return coefficients.waldTest();
  }

  /**
   * Returns the robust score test that all coefficients are zero, in which the variance of the
   * score comes from the score residuals of observations or clusters.
   *
   * @return the test; not part of the model unless its variance is robust
   */
  public Answer<ModelTest> robustScoreTest() {
    return ModelTest.of(fit.robustScore, fit.maximum.rank());
  }

  /**
   * Returns Harrell's concordance of linear predictor and time, with its infinitesimal jackknife
   * error.
   *
   * @return the concordance; not estimable if no two observations can be compared
   */
  public Answer<Concordance> concordance() {
    return ConcordanceCount.of(fit);
  }

  /**
   * Returns the residuals of all kinds.
   *
   * @return the residuals of the rows that were used
   */
  public CoxResiduals residuals() {
    return new CoxResiduals(fit);
  }

  /**
   * Tests whether hazards are proportional: that no coefficient changes with time.
   *
   * @param transform the scale of time on which a change would be straight
   * @return the test, term by term and for all together
   */
  public ProportionalityTest proportionality(TimeTransform transform) {
    return ProportionalityScore.test(fit, transform);
  }

  /**
   * Returns the curve of somebody with given covariates: the survival S(t) = exp(-H₀(t) exp(b x)).
   *
   * @param covariates the value of each covariate, in their order
   * @return the curve; not estimable if a coefficient is unbounded
   * @throws IllegalArgumentException if there is not one finite value a covariate, or the model has
   *     several strata
   */
  public Answer<CoxCurve> curve(double... covariates) {
    if (fit.sums.sets.strata() > 1) {
      throw new IllegalArgumentException("a stratified model needs the stratum of the curve");
    }
    return curveInStratum(fit.sums.sets.stratumCodes[0], covariates);
  }

  /**
   * Returns the curve of somebody with given covariates in one stratum.
   *
   * @param stratum the code of the stratum, as it was given
   * @param covariates the value of each covariate, in their order
   * @return the curve; not estimable if a coefficient is unbounded
   * @throws IllegalArgumentException if there is not one finite value a covariate, or no such
   *     stratum
   */
  public Answer<CoxCurve> curveInStratum(int stratum, double... covariates) {
    if (covariates.length != fit.standard.size()) {
      throw new IllegalArgumentException("covariates must have one value a term");
    }
    for (int j = 0; j < covariates.length; j++) {
      if (!Double.isFinite(covariates[j])) {
        throw new IllegalArgumentException("covariate at index " + j + " must be finite");
      }
    }
    for (boolean unbounded : fit.maximum.unbounded()) {
      if (unbounded) {
        return Answer.notEstimable(Obstacle.MONOTONE_LIKELIHOOD);
      }
    }
    return Answer.of(CoxCurve.of(fit, stratum, covariates));
  }

  /**
   * Returns the baseline: the curve of somebody whose covariates are all zero.
   *
   * @return the curve; not estimable if a coefficient is unbounded
   * @throws IllegalArgumentException if the model has several strata
   */
  public Answer<CoxCurve> baseline() {
    return curve(new double[fit.standard.size()]);
  }

  /**
   * Returns the linear predictor b x of each row that was used.
   *
   * @return the predictors, in the order of the rows
   */
  public double[] linearPredictors() {
    double[] slopes = fit.standard.unscaled(fit.maximum.parameters());
    double[][] columns = fit.regression.covariates.toColumns();
    double[] predictors = new double[fit.rows.length];
    for (int j = 0; j < slopes.length; j++) {
      for (int i = 0; i < predictors.length; i++) {
        predictors[i] += slopes[j] * columns[j][fit.rows[i]];
      }
    }
    return predictors;
  }

  private Coefficients coefficients(double[] standardCovariance, boolean robust) {
    return HazardCoefficients.of(
        fit.regression.covariates.terms(),
        fit.standard,
        fit.maximum,
        standardCovariance,
        fit.regression.level,
        robust ? "Wald (robust)" : "Wald");
  }

  @Override
  public String toString() {
    return "Cox regression of " + events() + " events among " + observations() + " observations";
  }
}
