// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.hazard;

import io.github.amends.outcomes.statistics.Answer;
import io.github.amends.outcomes.statistics.regression.ModelTest;
import java.util.List;
import java.util.Objects;

/**
 * A test whether the hazards of a Cox regression are proportional.
 *
 * <p>It is the score test of a further term x g(t) for each term x, that is {@code cox.zph} of R's
 * survival since version 3.0; the approximation of Grambsch and Therneau (Biometrika 81, 1994) that
 * came before gives other numbers. A small p-value speaks against proportional hazards.
 *
 * @param transform the scale of time g
 * @param terms the tests of each term
 * @param global the test of all terms together
 */
public record ProportionalityTest(
    TimeTransform transform, List<TermTest> terms, Answer<ModelTest> global) {

  /**
   * Creates the test.
   *
   * @param transform the scale of time
   * @param terms the tests of each term
   * @param global the test of all terms together
   */
  public ProportionalityTest {
    Objects.requireNonNull(transform, "transform");
    terms = List.copyOf(terms);
    Objects.requireNonNull(global, "global");
  }

  /**
   * The test of one term.
   *
   * @param term the name of the term
   * @param test its test; not estimable if the term has no coefficient
   */
  public record TermTest(String term, Answer<ModelTest> test) {

    /**
     * Creates the test.
     *
     * @param term the name of the term
     * @param test its test
     */
    public TermTest {
      Objects.requireNonNull(term, "term");
      Objects.requireNonNull(test, "test");
    }
  }
}
