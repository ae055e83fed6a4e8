// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.bootstrap;

/** The intervals that replicates of a statistic give. */
public enum BootstrapInterval {

  /** The estimate less its bias, plus and minus normal deviates of its standard error. */
  NORMAL("bootstrap normal, bias-corrected"),

  /** The replicates' distances from the estimate, turned round. */
  BASIC("bootstrap basic"),

  /** The quantiles of the replicates. */
  PERCENTILE("bootstrap percentile"),

  /**
   * The quantiles of the replicates at probabilities that allow for bias and skewness: the one to
   * prefer. Source: Efron, Journal of the American Statistical Association 82 (1987) 171-185.
   */
  BCA("bootstrap BCa");

  private final String title;

  BootstrapInterval(String title) {
    this.title = title;
  }

  /**
   * Returns the name of the method as the field knows it.
   *
   * @return the name
   */
  public String title() {
    return title;
  }
}
