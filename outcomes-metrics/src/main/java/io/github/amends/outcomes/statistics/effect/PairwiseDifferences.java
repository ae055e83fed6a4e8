// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.effect;

/**
 * Order statistics of all differences between two sorted groups, without forming them: how many are
 * at most a value takes one pass, and the doubles are searched by halving.
 */
final class PairwiseDifferences {

  private PairwiseDifferences() {}

  static double median(double[] first, double[] second) {
    long pairs = (long) first.length * second.length;
    long half = (pairs + 1) / 2;
    double lower = smallest(first, second, half);
    if (pairs % 2 == 1 || atMost(first, second, lower) > half) {
      return lower;
    }
    return lower / 2 + nextAbove(first, second, lower) / 2;
  }

  /** The k-th smallest difference, from one. */
  private static double smallest(double[] first, double[] second, long k) {
    long from = key(first[0] - second[second.length - 1]);
    long to = key(first[first.length - 1] - second[0]);
    while (from < to) {
      long middle = (from & to) + ((from ^ to) >> 1);
      if (atMost(first, second, value(middle)) >= k) {
        to = middle;
      } else {
        from = middle + 1;
      }
    }
    return value(from);
  }

  /** How many differences are at most the bound. */
  private static long atMost(double[] first, double[] second, double bound) {
    long count = 0;
    int j = second.length;
    for (int i = first.length - 1; i >= 0; i--) {
      // Smaller members of the first group leave more of the second within the bound.
      while (j > 0 && first[i] - second[j - 1] <= bound) {
        j--;
      }
      count += second.length - j;
    }
    return count;
  }

  /** The smallest difference above a bound. */
  private static double nextAbove(double[] first, double[] second, double bound) {
    double next = Double.POSITIVE_INFINITY;
    int j = second.length - 1;
    for (double value : first) {
      // Larger members of the first group need larger ones of the second to stay close above.
      while (j + 1 < second.length && value - second[j + 1] > bound) {
        j++;
      }
      while (j >= 0 && value - second[j] <= bound) {
        j--;
      }
      if (j >= 0) {
        next = Math.min(next, value - second[j]);
      }
    }
    return next;
  }

  /** A number that is ordered as the double is. */
  private static long key(double value) {
    long bits = Double.doubleToLongBits(value + 0.0);
    return bits >= 0 ? bits : Long.MIN_VALUE - bits;
  }

  private static double value(long key) {
    return Double.longBitsToDouble(key >= 0 ? key : Long.MIN_VALUE - key);
  }
}
