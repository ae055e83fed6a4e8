// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.propensity;

import io.github.amends.outcomes.statistics.regression.Covariates;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How alike treated people and controls are in covariates, before or after weighting or matching.
 *
 * <p>A standardised difference of at most 0.1 is usually called balanced. Values that are not known
 * are left out of their covariate only, and counted. Source: Austin, Statistics in Medicine 28
 * (2009) 3083-3107.
 */
public final class Balance {

  private Balance() {}

  /**
   * Returns the balance of each covariate as the people came.
   *
   * @param treated whether each row was treated
   * @param covariates the covariates, one row a person
   * @return the balance, in the order of the covariates
   * @throws IllegalArgumentException if the numbers of rows differ
   */
  public static List<TermBalance> of(boolean[] treated, Covariates covariates) {
    double[] equal = new double[treated.length];
    Arrays.fill(equal, 1);
    return of(treated, covariates, equal);
  }

  /**
   * Returns the balance of each covariate when people count by weights.
   *
   * @param treated whether each row was treated
   * @param covariates the covariates, one row a person
   * @param weights the weight of each row, finite and not negative; 0 leaves it out
   * @return the balance, in the order of the covariates
   * @throws IllegalArgumentException if the numbers of rows differ or a weight is out of range; the
   *     message gives its index
   */
  public static List<TermBalance> of(boolean[] treated, Covariates covariates, double[] weights) {
    Rows.checkLength(covariates.rows(), treated.length, "covariates");
    Rows.checkLength(weights.length, treated.length, "weights");
    Rows.checkNotNegative(weights, "weight");
    double[][] columns = covariates.toColumns();
    List<TermBalance> balance = new ArrayList<>();
    for (int term = 0; term < columns.length; term++) {
      balance.add(new WeightedColumn(columns[term], treated, weights)
          .balance(covariates.terms().get(term)));
    }
    return List.copyOf(balance);
  }
}
