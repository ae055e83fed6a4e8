// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.distribution;

/**
 * What is to be known of a log-concave distribution of counts to sum it: weights in proportion to
 * its probabilities.
 */
interface CountLaw {

  long lowest();

  long highest();

  /** A value near the largest weight, between lowest and highest. */
  double centre();

  /** Roughly the standard deviation. */
  double deviation();

  /** The weight of the next count divided by that of this one. */
  double nextByThis(long count);

  /** The logarithm of the weight, up to a constant; between counts it is interpolated smoothly. */
  double logWeight(double count);

  static CountLaw binomial(long trials, double probability) {
    if (trials == 0 || probability == 0 || probability == 1) {
      return new Certain(probability == 1 ? trials : 0);
    }
    return new Binomial(trials, probability);
  }

  static CountLaw hypergeometric(long marked, long others, long draws, double oddsRatio) {
    long lowest = Math.max(0, draws - others);
    long highest = Math.min(marked, draws);
    return lowest == highest
        ? new Certain(lowest)
        : Hypergeometric.of(marked, others, draws, oddsRatio);
  }

  /** The distribution of a count that cannot be another. */
  record Certain(long count) implements CountLaw {
    @Override
    public long lowest() {
      return count;
    }

    @Override
    public long highest() {
      return count;
    }

    @Override
    public double centre() {
      return count;
    }

    @Override
    public double deviation() {
      return 0;
    }

    @Override
    public double nextByThis(long at) {
      return 0;
    }

    @Override
    public double logWeight(double at) {
      return 0;
    }
  }

  /** Two independent Poisson counts whose means are in proportion, given their sum. */
  record Binomial(long trials, double probability) implements CountLaw {
    @Override
    public long lowest() {
      return 0;
    }

    @Override
    public long highest() {
      return trials;
    }

    @Override
    public double centre() {
      return trials * probability;
    }

    @Override
    public double deviation() {
      return Math.sqrt(trials * probability * (1 - probability));
    }

    @Override
    public double nextByThis(long count) {
      return (double) (trials - count) / (count + 1) * (probability / (1 - probability));
    }

    @Override
    public double logWeight(double count) {
      return PoissonDensity.log(count, trials * probability)
          + PoissonDensity.log(trials - count, trials * (1 - probability));
    }
  }

  /**
   * Four independent Poisson counts with a given odds ratio of their means, given the margins of
   * the table that they form. The means are those of a table with the same margins, kept away from
   * zero; the tilt is the logarithm of what their odds ratio lacks.
   */
  record Hypergeometric(
      long marked, long others, long draws, double oddsRatio, double centre, double tilt)
      implements CountLaw {

    private static final double CLOSEST = 0.5;

    static Hypergeometric of(long marked, long others, long draws, double oddsRatio) {
      // The root of (psi - 1) u^2 - b u + psi marked draws that lies between the bounds.
      double product = oddsRatio * marked * draws;
      double b = oddsRatio * (marked + (double) draws) + (others - draws);
      double root = Math.sqrt(Math.max(0, b * b - 4 * (oddsRatio - 1) * product));
      double lowest = Math.max(0, draws - others) + CLOSEST;
      double highest = Math.min(marked, draws) - CLOSEST;
      double exact = b + root == 0 ? lowest : 2 * product / (b + root);
      double centre = Math.min(highest, Math.max(lowest, exact));
      double tilt = 0;
      if (centre != exact) {
        tilt = Math.log(oddsRatio)
            - Math.log(centre / (marked - centre))
            + Math.log((draws - centre) / (others - draws + centre));
      }
      return new Hypergeometric(marked, others, draws, oddsRatio, centre, tilt);
    }

    @Override
    public long lowest() {
      return Math.max(0, draws - others);
    }

    @Override
    public long highest() {
      return Math.min(marked, draws);
    }

    @Override
    public double deviation() {
      return 1
          / Math.sqrt(1 / centre
              + 1 / (marked - centre)
              + 1 / (draws - centre)
              + 1 / (others - draws + centre));
    }

    @Override
    public double nextByThis(long count) {
      return oddsRatio
          * ((double) (marked - count) * (draws - count))
          / ((double) (count + 1) * (others - draws + count + 1));
    }

    @Override
    public double logWeight(double count) {
      double shift = others - draws;
      return (count - centre) * tilt
          + PoissonDensity.log(count, centre)
          + PoissonDensity.log(marked - count, marked - centre)
          + PoissonDensity.log(draws - count, draws - centre)
          + PoissonDensity.log(shift + count, shift + centre);
    }
  }
}
