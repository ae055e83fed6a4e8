// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.effect;

import io.github.amends.outcomes.statistics.Answer;
import io.github.amends.outcomes.statistics.Obstacle;

/**
 * The permutation distribution of a rank sum: of all ways to choose the smaller group from the
 * ranks, the share with each sum. It is built member by member, on whole ranks (midranks doubled),
 * as by B. Streitberg and J. Roehmel, Statistical Software Newsletter 12 (1986) 10-17.
 */
final class PermutationTest {

  private static final double MOST_STEPS = 1e9;
  private static final double MOST_CELLS = 2e7;

  private PermutationTest() {}

  /** The logarithm of the two-sided p-value. */
  static Answer<Double> of(double[] first, double[] second) {
    boolean swap = first.length > second.length;
    double[] chosen = swap ? second : first;
    double[] others = swap ? first : second;
    int k = chosen.length;
    double size = (double) k + others.length;
    // An upper bound of the largest sum of ranks above the smallest possible rank.
    double sums = 2.0 * k * size;
    if (size * k * sums / 2 > MOST_STEPS || (k + 1) * sums > MOST_CELLS) {
      return Answer.notEstimable(Obstacle.TOO_MANY_OBSERVATIONS);
    }
    int[] ranks = new int[chosen.length + others.length];
    int observed = ranks(chosen, others, ranks);
    int divisor = 0;
    for (int rank : ranks) {
      divisor = greatestCommonDivisor(rank, divisor);
    }
    long total = 0;
    for (int at = 0; at < ranks.length && divisor > 1; at++) {
      ranks[at] /= divisor;
    }
    observed /= Math.max(1, divisor);
    for (int rank : ranks) {
      total += rank;
    }
    double[] probabilities = probabilities(ranks, k);
    long distance = Math.abs(observed * (long) ranks.length - k * total);
    double far = 0;
    double all = 0;
    for (int sum = 0; sum < probabilities.length; sum++) {
      all += probabilities[sum];
      if (Math.abs(sum * (long) ranks.length - k * total) >= distance) {
        far += probabilities[sum];
      }
    }
    return Answer.of(Math.log(far) - Math.log(all));
  }

  /**
   * Fills in the doubled midranks of all values in ascending order, each less the smallest one, and
   * returns the sum of those of the chosen.
   */
  private static int ranks(double[] chosen, double[] others, int[] ranks) {
    int i = 0;
    int j = 0;
    int observed = 0;
    int smallest = -1;
    while (i + j < ranks.length) {
      double value = j == others.length || (i < chosen.length && chosen[i] <= others[j])
          ? chosen[i]
          : others[j];
      int before = i + j;
      int from = i;
      while (i < chosen.length && chosen[i] == value) {
        i++;
      }
      while (j < others.length && others[j] == value) {
        j++;
      }
      int doubled = before + i + j + 1;
      if (smallest < 0) {
        smallest = doubled;
      }
      for (int at = before; at < i + j; at++) {
        ranks[at] = doubled - smallest;
      }
      observed += (i - from) * (doubled - smallest);
    }
    return observed;
  }

  private static int greatestCommonDivisor(int a, int b) {
    return b == 0 ? a : greatestCommonDivisor(b, a % b);
  }

  /**
   * The probability of each sum of k ranks drawn at random. Rank by rank, one is drawn with the
   * probability that is left to it.
   */
  private static double[] probabilities(int[] ranks, int k) {
    int largest = 0;
    for (int at = ranks.length - k; at < ranks.length; at++) {
      largest += ranks[at];
    }
    double[][] byDrawn = new double[k + 1][largest + 1];
    byDrawn[0][0] = 1;
    int reached = 0;
    for (int at = 0; at < ranks.length; at++) {
      int rank = ranks[at];
      double left = ranks.length - at;
      reached = Math.min(largest, reached + rank);
      for (int drawn = Math.min(k, at + 1); drawn >= 0; drawn--) {
        double[] with = byDrawn[drawn];
        double stay = Math.max(0, 1 - (k - drawn) / left);
        for (int sum = reached; sum >= 0; sum--) {
          with[sum] *= stay;
        }
        if (drawn > 0) {
          double[] without = byDrawn[drawn - 1];
          double draw = (k - drawn + 1) / left;
          for (int sum = reached; sum >= rank; sum--) {
            with[sum] += without[sum - rank] * draw;
          }
        }
      }
    }
    return byDrawn[k];
  }
}
