// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.rate;

import org.apache.commons.numbers.core.Sum;

/**
 * The difference of two populations' rates, taken apart into what comes from their composition and
 * what comes from the rates of their strata.
 *
 * <p>With shares s and stratum rates r, composition is the sum of (s2 - s1) (r1 + r2) / 2 and the
 * rate effect that of (r2 - r1) (s1 + s2) / 2; together they are the difference (E. M. Kitagawa,
 * Journal of the American Statistical Association 50 (1955) 1168-1194).
 *
 * @param firstRate the rate of the first population
 * @param secondRate the rate of the second population
 * @param composition what the difference owes to composition
 * @param rateEffect what the difference owes to the rates of the strata
 */
public record RateDecomposition(
    double firstRate, double secondRate, double composition, double rateEffect) {

  /**
   * Returns the decomposition of the difference of two populations.
   *
   * @param firstSizes the size of each stratum of the first population
   * @param firstRates the rate of each stratum of the first population
   * @param secondSizes the size of each stratum of the second population
   * @param secondRates the rate of each stratum of the second population
   * @return the decomposition of second minus first
   * @throws IllegalArgumentException if there is no stratum, the lengths differ, a number is out of
   *     its range (the message gives its index), or a population is empty
   */
  public static RateDecomposition of(
      double[] firstSizes, double[] firstRates, double[] secondSizes, double[] secondRates) {
    Strata.checkLengths(firstSizes.length, firstRates.length);
    Strata.checkLengths(firstSizes.length, secondSizes.length);
    Strata.checkLengths(firstSizes.length, secondRates.length);
    double[] before = shares(Strata.notNegative(firstSizes, "first size"));
    double[] after = shares(Strata.notNegative(secondSizes, "second size"));
    double[] old = Strata.notNegative(firstRates, "first rate");
    double[] now = Strata.notNegative(secondRates, "second rate");
    Sum composition = Sum.create();
    Sum rates = Sum.create();
    for (int i = 0; i < old.length; i++) {
      composition.addProduct(after[i] - before[i], (old[i] + now[i]) / 2);
      rates.addProduct(now[i] - old[i], (before[i] + after[i]) / 2);
    }
    return new RateDecomposition(
        Sum.ofProducts(before, old).getAsDouble(),
        Sum.ofProducts(after, now).getAsDouble(),
        composition.getAsDouble(),
        rates.getAsDouble());
  }

  /**
   * Returns the second rate minus the first.
   *
   * @return the difference
   */
  public double difference() {
    return secondRate - firstRate;
  }

  private static double[] shares(double[] sizes) {
    double total = Sum.of(sizes).getAsDouble();
    if (!(total > 0 && total < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("a population must not be empty nor too large");
    }
    for (int i = 0; i < sizes.length; i++) {
      sizes[i] /= total;
    }
    return sizes;
  }
}
