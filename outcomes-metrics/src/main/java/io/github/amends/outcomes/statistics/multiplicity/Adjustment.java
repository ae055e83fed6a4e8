// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.multiplicity;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The ways to adjust p-values for there being many of them; an adjusted p-value is compared with
 * the level itself. The definitions are those of R's {@code p.adjust}.
 *
 * <p>{@link #HOLM} is the usual choice where a single false claim would do harm,
 * {@link #BENJAMINI_HOCHBERG} where a share of false ones is tolerable.
 */
public enum Adjustment {

  /** m p: keeps the chance of any false rejection below the level, whatever the dependence. */
  BONFERRONI("Bonferroni") {
    @Override
    double factor(int rank, int m) {
      return m;
    }
  },

  /**
   * (m - rank + 1) p, never falling: the same guarantee as Bonferroni's and more power (S. Holm,
   * Scandinavian Journal of Statistics 6 (1979) 65-70).
   */
  HOLM("Holm") {
    @Override
    double factor(int rank, int m) {
      return m - rank + 1.0;
    }
  },

  /**
   * (m - rank + 1) p, from the largest down: for tests that are independent or positively dependent
   * (Y. Hochberg, Biometrika 75 (1988) 800-802).
   */
  HOCHBERG("Hochberg") {
    @Override
    double factor(int rank, int m) {
      return m - rank + 1.0;
    }
  },

  /**
   * m p / rank, from the largest down: keeps the expected share of false rejections below the level
   * (Y. Benjamini and Y. Hochberg, Journal of the Royal Statistical Society B 57 (1995) 289-300).
   */
  BENJAMINI_HOCHBERG("Benjamini-Hochberg") {
    @Override
    double factor(int rank, int m) {
      return m / (double) rank;
    }
  },

  /**
   * The same times 1 + 1/2 + ... + 1/m, whatever the dependence (Y. Benjamini and D. Yekutieli, The
   * Annals of Statistics 29 (2001) 1165-1188).
   */
  BENJAMINI_YEKUTIELI("Benjamini-Yekutieli") {
    @Override
    double factor(int rank, int m) {
      return m / (double) rank;
    }

    @Override
    double commonFactor(int m) {
      double harmonic = 0;
      for (int i = m; i > 0; i--) {
        harmonic += 1.0 / i;
      }
      return harmonic;
    }
  };

  private final String title;

  Adjustment(String title) {
    this.title = title;
  }

  /**
   * Returns the name of the method as the field knows it.
   *
   * @return the name, such as {@code Benjamini-Hochberg}
   */
  public String title() {
    return title;
  }

  /**
   * Returns the adjusted p-values.
   *
   * @param pValues the p-values, from 0 to 1, in any order
   * @return the adjusted p-values, at most 1, in the same order
   * @throws IllegalArgumentException if a p-value is not from 0 to 1; the message gives its index
   */
  public double[] adjust(double... pValues) {
    int m = pValues.length;
    for (int i = 0; i < m; i++) {
      if (!(pValues[i] >= 0 && pValues[i] <= 1)) {
        throw new IllegalArgumentException("p-value at index " + i + " must be from 0 to 1");
      }
    }
    int[] order = IntStream.range(0, m)
        .boxed()
        .sorted(Comparator.comparingDouble(i -> pValues[i]))
        .mapToInt(i -> i)
        .toArray();
    double[] adjusted = new double[m];
    double common = commonFactor(m);
    Arrays.setAll(adjusted, at -> Math.min(1, common * factor(at + 1, m) * pValues[order[at]]));
    if (this == HOLM) {
      for (int at = 1; at < m; at++) {
        adjusted[at] = Math.max(adjusted[at], adjusted[at - 1]);
      }
    } else if (this != BONFERRONI) {
      for (int at = m - 2; at >= 0; at--) {
        adjusted[at] = Math.min(adjusted[at], adjusted[at + 1]);
      }
    }
    double[] result = new double[m];
    for (int at = 0; at < m; at++) {
      result[order[at]] = adjusted[at];
    }
    return result;
  }

  /** What the p-value of a rank, from 1, among m is multiplied by before the order is kept. */
  abstract double factor(int rank, int m);

  /** What all are multiplied by besides. */
  double commonFactor(int m) {
    return 1;
  }
}
