// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.propensity;

/** The people in whom the effect of a treatment is asked for, which decides the weights. */
public enum Estimand {

  /** Everybody, treated or not (ATE): weights 1/e and 1/(1 - e). */
  EVERYBODY("ATE") {
    @Override
    double ofTreated(double score) {
      return 1 / score;
    }

    @Override
    double ofControl(double score) {
      return 1 / (1 - score);
    }
  },

  /** Those who were treated (ATT): weights 1 and e/(1 - e). */
  TREATED("ATT") {
    @Override
    double ofTreated(double score) {
      return 1;
    }

    @Override
    double ofControl(double score) {
      return score / (1 - score);
    }
  },

  /** Those who were not treated (ATC): weights (1 - e)/e and 1. */
  CONTROLS("ATC") {
    @Override
    double ofTreated(double score) {
      return (1 - score) / score;
    }

    @Override
    double ofControl(double score) {
      return 1;
    }
  },

  /**
   * Those whom either might have befallen (ATO): weights 1 - e and e. With scores of a logistic
   * regression, its covariates have equal means. Source: Li, Morgan and Zaslavsky, Journal of the
   * American Statistical Association 113 (2018) 390-400.
   */
  OVERLAP("ATO") {
    @Override
    double ofTreated(double score) {
      return 1 - score;
    }

    @Override
    double ofControl(double score) {
      return score;
    }
  };

  private final String abbreviation;

  Estimand(String abbreviation) {
    this.abbreviation = abbreviation;
  }

  /**
   * Returns the abbreviation of the literature.
   *
   * @return the abbreviation, such as ATE
   */
  public String abbreviation() {
    return abbreviation;
  }

  abstract double ofTreated(double score);

  abstract double ofControl(double score);
}
