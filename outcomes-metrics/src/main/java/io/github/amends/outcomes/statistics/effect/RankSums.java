// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.effect;

/**
 * What one pass over two sorted groups tells.
 *
 * @param pairs the number of pairs, one of each group
 * @param twiceU twice the number of pairs in which the first is larger, and once that of equal ones
 * @param tieTerm the sum of t^3 - t over the values that occur t times in both groups
 * @param deltaVariance the variance of Cliff's delta; zero if a group has one member
 */
record RankSums(double pairs, double twiceU, double tieTerm, double deltaVariance) {

  static RankSums of(double[] first, double[] second) {
    int m = first.length;
    int n = second.length;
    long twiceU = 0;
    double ties = 0;
    double unequal = 0;
    double firstSquares = 0;
    double secondSquares = 0;
    int i = 0;
    int j = 0;
    while (i < m || j < n) {
      double value = j == n || (i < m && first[i] <= second[j]) ? first[i] : second[j];
      int from = i;
      int alsoFrom = j;
      while (i < m && first[i] == value) {
        i++;
      }
      while (j < n && second[j] == value) {
        j++;
      }
      long ours = (long) i - from;
      long theirs = (long) j - alsoFrom;
      twiceU += ours * (2L * alsoFrom + theirs);
      double tied = ours + theirs;
      ties += tied * tied * tied - tied;
      unequal += (double) ours * (n - theirs);
      // How many of the other group are smaller less how many are larger.
      double dominance = (double) alsoFrom - (n - j);
      firstSquares += ours * dominance * dominance;
      double reverse = (double) (m - i) - from;
      secondSquares += theirs * reverse * reverse;
    }
    double pairs = (double) m * n;
    return new RankSums(
        pairs,
        twiceU,
        ties,
        m < 2 || n < 2 ? 0 : deltaVariance(m, n, twiceU, unequal, firstSquares, secondSquares));
  }

  private static double deltaVariance(
      int m, int n, long twiceU, double unequal, double firstSquares, double secondSquares) {
    double pairs = (double) m * n;
    double delta = (twiceU - pairs) / pairs;
    double total = pairs * delta * delta;
    double between = n * (firstSquares / n - total) + m * (secondSquares / m - total);
    double within = unequal - total;
    return Math.max(0, (between - within) / (pairs * (m - 1.0) * (n - 1.0)));
  }
}
