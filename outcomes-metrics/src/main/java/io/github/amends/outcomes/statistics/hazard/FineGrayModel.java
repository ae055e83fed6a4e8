// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.hazard;

import io.github.amends.outcomes.statistics.Answer;
import io.github.amends.outcomes.statistics.Obstacle;
import io.github.amends.outcomes.statistics.linear.Maximum;
import io.github.amends.outcomes.statistics.linear.StandardColumns;
import io.github.amends.outcomes.statistics.regression.Coefficients;
import io.github.amends.outcomes.statistics.regression.ModelTest;
import io.github.amends.outcomes.statistics.regression.ModelWarning;
import java.util.Arrays;
import java.util.List;

/** A fitted Fine-Gray regression. Immutable. */
public final class FineGrayModel {

  private final FineGrayRegression regression;
  private final SubdistributionSets sets;
  private final StandardColumns standard;
  private final Maximum maximum;
  private final double[] cumulativeHazard;
  private final Coefficients coefficients;

  FineGrayModel(
      FineGrayRegression regression,
      SubdistributionSets sets,
      StandardColumns standard,
      Maximum maximum,
      SubdistributionLikelihood likelihood) {
    this.regression = regression;
    this.sets = sets;
    this.standard = standard;
    this.maximum = maximum;
    this.cumulativeHazard = SubdistributionLikelihood.cumulative(likelihood.hazard, new double[0]);
    this.coefficients = HazardCoefficients.of(
        regression.covariates.terms(),
        standard,
        maximum,
        sandwich(maximum.factors().inverse(), SubdistributionVariance.of(likelihood)),
        regression.level,
        "Wald (robust)");
  }

  /**
   * Returns how many rows were used.
   *
   * @return the number of rows whose covariates are all known
   */
  public int observations() {
    return sets.rows();
  }

  /**
   * Returns how many rows were left out because a covariate is not known.
   *
   * @return the number of such rows
   */
  public int missing() {
    return regression.times.length - sets.rows();
  }

  /**
   * Returns how many of the rows used had the event of the cause.
   *
   * @return the number of events, positive
   */
  public int events() {
    return sets.events();
  }

  /**
   * Returns the coefficients: of each term the logarithm of its subdistribution hazard ratio, with
   * the robust covariance of Fine and Gray.
   *
   * @return the coefficients, in the order of the covariates
   */
  public Coefficients coefficients() {
    return coefficients;
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
   * Returns the pseudo log likelihood with all coefficients zero.
   *
   * @return the log likelihood
   */
  public double nullLogLikelihood() {
    return maximum.startValue();
  }

  /**
   * Returns the pseudo log likelihood at the fit.
   *
   * @return the log likelihood
   */
  public double logLikelihood() {
    return maximum.value();
  }

  /**
   * Returns how many steps Newton's method took.
   *
   * @return the number of steps
   */
  public int iterations() {
    return maximum.iterations();
  }

  /**
   * Returns Wald's test that all coefficients are zero.
   *
   * @return the test; not estimable without coefficients
   */
  public Answer<ModelTest> waldTest() {
    return coefficients.waldTest();
  }

  /**
   * Returns the predicted probability to have had the event of the cause: 1 - exp(-H₀(t) exp(b x)).
   *
   * @param time until when
   * @param covariates the value of each covariate, in their order
   * @return the probability; not estimable if a coefficient is unbounded
   * @throws IllegalArgumentException if there is not one finite value a covariate, or the time is
   *     not a number
   */
  public Answer<Double> cumulativeIncidence(double time, double... covariates) {
    if (covariates.length != standard.size() || Double.isNaN(time)) {
      throw new IllegalArgumentException("there must be a time and one value a term");
    }
    double predictor = 0;
    for (int j = 0; j < covariates.length; j++) {
      if (!Double.isFinite(covariates[j])) {
        throw new IllegalArgumentException("covariate at index " + j + " must be finite");
      }
      if (maximum.unbounded()[j]) {
        return Answer.notEstimable(Obstacle.MONOTONE_LIKELIHOOD);
      }
      predictor += maximum.parameters()[j]
          * (covariates[j] - standard.centres()[j])
          / standard.scales()[j];
    }
    int place = Arrays.binarySearch(sets.time, time);
    int count = place >= 0 ? place + 1 : -place - 1;
    return Answer.of(-Math.expm1(-cumulativeHazard[count] * Math.exp(predictor)));
  }

  private static double[] sandwich(double[] bread, double[] middle) {
    int size = (int) Math.round(Math.sqrt(bread.length));
    return product(product(bread, middle, size), bread, size);
  }

  private static double[] product(double[] left, double[] right, int size) {
    double[] product = new double[size * size];
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) {
        for (int k = 0; k < size; k++) {
          product[i * size + j] += left[i * size + k] * right[k * size + j];
        }
      }
    }
    return product;
  }

  @Override
  public String toString() {
    return "Fine-Gray regression of " + events() + " events among " + observations()
        + " observations";
  }
}
