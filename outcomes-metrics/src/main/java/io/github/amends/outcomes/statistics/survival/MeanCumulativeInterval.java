// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.survival;

/** The methods for a confidence interval of a mean cumulative function M with standard error s. */
public enum MeanCumulativeInterval {

  /** M plus and minus z s, cut off at 0. */
  PLAIN("plain") {
    @Override
    double bound(double mean, double error, double score) {
      return Math.max(0, mean + score * error);
    }
  },

  /** M times and divided by exp(z s / M), which stays positive (W. Nelson 2003). */
  LOG("log") {
    @Override
    double bound(double mean, double error, double score) {
      return mean * Math.exp(score * error / mean);
    }
  };

  private final String title;

  MeanCumulativeInterval(String title) {
    this.title = title;
  }

  /**
   * Returns the name of the method as the field knows it.
   *
   * @return the name, such as {@code log}
   */
  public String title() {
    return title;
  }

  abstract double bound(double mean, double error, double score);
}
