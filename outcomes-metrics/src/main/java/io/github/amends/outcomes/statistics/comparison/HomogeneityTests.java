// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.comparison;

import io.github.amends.outcomes.statistics.Answer;
import io.github.amends.outcomes.statistics.Caution;
import io.github.amends.outcomes.statistics.Obstacle;
import io.github.amends.outcomes.statistics.SignificanceTest;
import io.github.amends.outcomes.statistics.distribution.ChiSquared;
import io.github.amends.outcomes.statistics.distribution.CountDistribution;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/**
 * The tests of the hypothesis that two independent proportions are equal.
 *
 * @param counts the two proportions
 */
public record HomogeneityTests(TwoProportions counts) {

  private static final ChiSquared ONE_DEGREE = new ChiSquared(1);

  /**
   * Creates the tests.
   *
   * @param counts the two proportions
   */
  public HomogeneityTests {
    Objects.requireNonNull(counts, "counts");
  }

  /**
   * Returns Pearson's chi-squared test: n (ad - bc)^2 divided by the product of the margins.
   *
   * @return the test; not estimable if a margin is zero
   */
  public Answer<SignificanceTest> chiSquared() {
    return pearson("Pearson chi-squared", Math.abs(counts.crossDifference()), 1);
  }

  /**
   * Returns Pearson's test with the continuity correction of Yates, which as in R takes half an
   * observation, or less where less is there, from each deviation.
   *
   * @return the test; not estimable if a margin is zero
   */
  public Answer<SignificanceTest> chiSquaredYates() {
    double difference = Math.abs(counts.crossDifference());
    double corrected = Math.max(0, difference - counts.n() / 2.0);
    return pearson("chi-squared with Yates' correction", corrected, 1);
  }

  /**
   * Returns the test with n - 1 in place of n (E. S. Pearson 1947; I. Campbell, Statistics in
   * Medicine 26 (2007) 3661-3675).
   *
   * @return the test; not estimable if a margin is zero
   */
  public Answer<SignificanceTest> chiSquaredLessOne() {
    double factor = (counts.n() - 1.0) / counts.n();
    return pearson("n - 1 chi-squared", Math.abs(counts.crossDifference()), factor);
  }

  /**
   * Returns the likelihood-ratio test: twice the sum of observed log(observed / expected).
   *
   * @return the test; not estimable if a group is empty
   */
  public Answer<SignificanceTest> likelihoodRatio() {
    if (counts.hasEmptyGroup()) {
      return Answer.notEstimable(Obstacle.NO_OBSERVATIONS);
    }
    double n = counts.n();
    double row = counts.a() + counts.b();
    double otherRow = counts.c() + counts.d();
    double column = counts.a() + counts.c();
    double otherColumn = counts.b() + counts.d();
    double surplus = counts.crossDifference() / n;
    double sum = deviance(counts.a(), row / n * column, surplus)
        + deviance(counts.b(), row / n * otherColumn, -surplus)
        + deviance(counts.c(), otherRow / n * column, -surplus)
        + deviance(counts.d(), otherRow / n * otherColumn, surplus);
    return Answer.of(ONE_DEGREE
        .test("likelihood ratio (G)", Math.max(0, 2 * sum), counts.n())
        .withCautions(cautions()));
  }

  /**
   * Returns Fisher's exact test given the margins, two-sided: all tables that are not more probable
   * than the observed one.
   *
   * @return the test; not estimable if a group is empty
   */
  public Answer<SignificanceTest> fisher() {
    return exact("Fisher exact", law -> law.logTwoSided(counts.first().events()));
  }

  /**
   * Returns Fisher's one-sided test against a smaller first proportion.
   *
   * @return the test; not estimable if a group is empty
   */
  public Answer<SignificanceTest> fisherLess() {
    return exact(
        "Fisher exact, one-sided (less)",
        law -> law.lowerTail(counts.first().events()).logProbability());
  }

  /**
   * Returns Fisher's one-sided test against a larger first proportion.
   *
   * @return the test; not estimable if a group is empty
   */
  public Answer<SignificanceTest> fisherGreater() {
    return exact(
        "Fisher exact, one-sided (greater)",
        law -> law.upperTail(counts.first().events()).logProbability());
  }

  /**
   * Returns the exact test with mid-P: twice the smaller tail, where half of the probability of the
   * observed table counts.
   *
   * @return the test; not estimable if a group is empty
   */
  public Answer<SignificanceTest> fisherMidP() {
    return exact("Fisher mid-P", law -> MidP.logTwoSided(law, counts.first().events()));
  }

  /**
   * Returns the phi coefficient, the correlation of group and event: (ad - bc) divided by the root
   * of the product of the margins.
   *
   * @return the coefficient, from -1 to 1; not estimable if a margin is zero
   */
  public Answer<Double> phi() {
    if (hasZeroMargin()) {
      return Answer.notEstimable(Obstacle.ZERO_COUNT);
    }
    double rows = Math.sqrt(counts.a() + counts.b()) * Math.sqrt(counts.c() + counts.d());
    double columns = Math.sqrt(counts.a() + counts.c()) * Math.sqrt(counts.b() + counts.d());
    double phi = counts.crossDifference() / rows / columns;
    return Answer.of(Math.min(1, Math.max(-1, phi)));
  }

  private Answer<SignificanceTest> pearson(String method, double difference, double factor) {
    if (hasZeroMargin()) {
      return Answer.notEstimable(Obstacle.ZERO_COUNT);
    }
    double rows = Math.sqrt(counts.a() + counts.b()) * Math.sqrt(counts.c() + counts.d());
    double columns = Math.sqrt(counts.a() + counts.c()) * Math.sqrt(counts.b() + counts.d());
    double root = difference / rows / columns;
    double statistic = counts.n() * factor * root * root;
    return Answer.of(ONE_DEGREE.test(method, statistic, counts.n()).withCautions(cautions()));
  }

  private Answer<SignificanceTest> exact(
      String method, ToDoubleFunction<CountDistribution> logPValue) {
    if (counts.hasEmptyGroup()) {
      return Answer.notEstimable(Obstacle.NO_OBSERVATIONS);
    }
    long events = counts.first().events();
    CountDistribution law = CountDistribution.hypergeometric(
        counts.first().observed(),
        counts.second().observed(),
        events + counts.second().events());
    return Answer.of(
        SignificanceTest.exact(method, (double) events, logPValue.applyAsDouble(law), counts.n()));
  }

  private boolean hasZeroMargin() {
    return counts.hasEmptyGroup() || counts.a() + counts.c() == 0 || counts.b() + counts.d() == 0;
  }

  private Set<Caution> cautions() {
    return counts.isSparse() ? Set.of(Caution.SPARSE_COUNTS) : Set.of();
  }

  /** observed log(observed / expected) - surplus, which adds up to the same and cancels less. */
  private static double deviance(double observed, double expected, double surplus) {
    return observed == 0 ? -surplus : observed * Math.log1p(surplus / expected) - surplus;
  }
}
