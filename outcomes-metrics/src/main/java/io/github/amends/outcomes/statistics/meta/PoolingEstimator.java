// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.meta;

/**
 * The estimators of the variance between studies, tau squared, and the model without it.
 *
 * <p>The choice can change a conclusion: where one estimator finds no heterogeneity at all, another
 * may say that the next study could well show no effect. An estimate below zero is taken as zero.
 * W. Viechtbauer, Journal of Educational and Behavioral Statistics 30 (2005) 261-293, compares
 * them.
 */
public enum PoolingEstimator {

  /** No variance between studies: all estimate one effect, weighted by inverse variance. */
  FIXED("fixed effect"),

  /** The moment estimator of DerSimonian and Laird (1986), from Cochran's Q. */
  DERSIMONIAN_LAIRD("DerSimonian-Laird"),

  /** The value that maximises the restricted likelihood; approximately unbiased. */
  REML("REML"),

  /** The value that maximises the likelihood; too small with few studies. */
  MAXIMUM_LIKELIHOOD("maximum likelihood"),

  /** The value at which the weighted sum of squares is what one expects (Paule and Mandel 1982). */
  PAULE_MANDEL("Paule-Mandel"),

  /** The empirical Bayes estimator of Morris (1983), equal to that of Paule and Mandel. */
  EMPIRICAL_BAYES("empirical Bayes"),

  /** The unweighted moment estimator of Hedges (1985). */
  HEDGES("Hedges"),

  /**
   * The estimator of Sidik and Jonkman (2005), from a crude first value; zero only without any
   * spread.
   */
  SIDIK_JONKMAN("Sidik-Jonkman"),

  /** The estimator of Hunter and Schmidt (1990); simple, and too small. */
  HUNTER_SCHMIDT("Hunter-Schmidt");

  private final String title;

  PoolingEstimator(String title) {
    this.title = title;
  }

  /**
   * Returns the name of the estimator as the field knows it.
   *
   * @return the name, such as {@code DerSimonian-Laird}
   */
  public String title() {
    return title;
  }
}
