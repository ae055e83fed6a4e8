// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.regression;

import io.github.amends.outcomes.statistics.Answer;
import java.util.Objects;

/**
 * A term of a fitted model.
 *
 * @param name its name, as the covariates give it
 * @param coefficient its coefficient; not estimable if the term follows from the ones before it, or
 *     no finite value fits best
 */
public record ModelTerm(String name, Answer<Coefficient> coefficient) {

  /**
   * Creates the term.
   *
   * @param name its name
   * @param coefficient its coefficient
   */
  public ModelTerm {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(coefficient, "coefficient");
  }
}
