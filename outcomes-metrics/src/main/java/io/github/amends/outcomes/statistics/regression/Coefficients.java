// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.regression;

import io.github.amends.outcomes.statistics.Answer;
import io.github.amends.outcomes.statistics.NotEstimable;
import io.github.amends.outcomes.statistics.linear.Cholesky;
import java.util.ArrayList;
import java.util.List;

/**
 * The coefficients of a fitted model with their covariance. Immutable.
 *
 * <p>A term without a coefficient of its own keeps its place and says why; the others are as if it
 * were not in the model, or at its limit.
 */
public final class Coefficients {

  /** The name of the intercept, the linear predictor where all covariates are zero. */
  public static final String INTERCEPT = "(Intercept)";

  private static final double TOLERANCE = 1e-12;

  private final List<ModelTerm> terms;
  private final double[] covariance;

  private Coefficients(List<ModelTerm> terms, double[] covariance) {
    this.terms = terms;
    this.covariance = covariance;
  }

  /**
   * Returns coefficients.
   *
   * @param terms the terms, each with a coefficient or the reason why there is none
   * @param covariance the covariance of the coefficients, row by row; what belongs to a term
   *     without a coefficient is not used
   * @return the coefficients
   * @throws IllegalArgumentException if the covariance is not as large as the terms ask
   */
  public static Coefficients of(List<ModelTerm> terms, double[] covariance) {
    if (covariance.length != terms.size() * terms.size()) {
      throw new IllegalArgumentException("covariance must have one row and one column a term");
    }
    return new Coefficients(List.copyOf(terms), covariance.clone());
  }

  /**
   * Returns all terms.
   *
   * @return the terms, in the order of the covariates; an intercept comes first
   */
  public List<ModelTerm> terms() {
    return terms;
  }

  /**
   * Returns the coefficient of a term.
   *
   * @param term the name of the term
   * @return its coefficient, or the reason why there is none
   * @throws IllegalArgumentException if the model has no term of that name
   */
  public Answer<Coefficient> of(String term) {
    return terms.get(indexOf(term)).coefficient();
  }

  /**
   * Returns the covariance of two coefficients; of one with itself it is its variance.
   *
   * @param first the name of a term
   * @param second the name of a term
   * @return the covariance; not estimable if one of the coefficients is not
   * @throws IllegalArgumentException if the model has no term of such a name
   */
  public Answer<Double> covariance(String first, String second) {
    int row = indexOf(first);
    int column = indexOf(second);
    double number = covariance[row * terms.size() + column];
    return terms
        .get(row)
        .coefficient()
        .toOptional()
        .map(one -> terms.get(column).coefficient().map(other -> number))
        .orElseGet(() -> terms.get(row).coefficient().map(none -> number));
  }

  /**
   * Returns what to know of terms that have no coefficient.
   *
   * @return one warning for each such term, in their order; empty if all is well
   */
  public List<ModelWarning> warnings() {
    List<ModelWarning> warnings = new ArrayList<>();
    for (ModelTerm term : terms) {
      if (term.coefficient() instanceof NotEstimable<Coefficient> absent) {
        warnings.add(new ModelWarning(term.name(), absent.obstacle()));
      }
    }
    return List.copyOf(warnings);
  }

  /**
   * Returns Wald's test that all estimated coefficients but an intercept are zero: b' V⁻¹ b.
   *
   * @return the test; not estimable if there is no such coefficient
   */
  public Answer<ModelTest> waldTest() {
    int size = terms.size();
    double[] estimates = new double[size];
    boolean[] aside = new boolean[size];
    for (int j = 0; j < size; j++) {
      Answer<Coefficient> coefficient = terms.get(j).coefficient();
      aside[j] = coefficient instanceof NotEstimable || terms.get(j).name().equals(INTERCEPT);
      estimates[j] = aside[j] ? 0 : coefficient.map(Coefficient::estimate).orElseThrow();
    }
    Cholesky factors =
        Cholesky.of(covariance, size, aside, Cholesky.thresholds(covariance, size, TOLERANCE));
    return ModelTest.of(factors.quadraticForm(estimates), factors.rank());
  }

  private int indexOf(String term) {
    for (int j = 0; j < terms.size(); j++) {
      if (terms.get(j).name().equals(term)) {
        return j;
      }
    }
    throw new IllegalArgumentException("the model has no such term");
  }

  @Override
  public String toString() {
    return terms.toString();
  }
}
