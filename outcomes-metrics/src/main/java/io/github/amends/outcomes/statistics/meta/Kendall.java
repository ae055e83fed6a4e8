// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.meta;

import io.github.amends.outcomes.statistics.Answer;
import io.github.amends.outcomes.statistics.Caution;
import io.github.amends.outcomes.statistics.Obstacle;
import io.github.amends.outcomes.statistics.SignificanceTest;
import io.github.amends.outcomes.statistics.distribution.Normal;
import java.util.Arrays;
import java.util.Set;

/** Kendall's rank correlation as R's {@code cor.test}: exact without ties, else normal. */
final class Kendall {

  private static final int MOST_FOR_EXACT = 300;

  private Kendall() {}

  static Answer<RankCorrelationTest> test(double[] x, double[] y, String name) {
    int n = x.length;
    long score = 0;
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < i; j++) {
        score += (long) (Math.signum(x[i] - x[j]) * Math.signum(y[i] - y[j]));
      }
    }
    Ties xTies = Ties.of(x);
    Ties yTies = Ties.of(y);
    double pairs = n * (n - 1.0) / 2;
    if (n < 2 || xTies.pairs() == pairs || yTies.pairs() == pairs) {
      return Answer.notEstimable(Obstacle.CONSTANT_OBSERVATIONS);
    }
    double tau = score / Math.sqrt((pairs - xTies.pairs()) * (pairs - yTies.pairs()));
    boolean tied = xTies.pairs() + yTies.pairs() > 0;
    if (!tied && n <= MOST_FOR_EXACT) {
      double logPValue = Math.log(exact(n, (long) pairs, score));
      return Answer.of(new RankCorrelationTest(
          tau, SignificanceTest.exact(name + ", exact", (double) score, logPValue, n)));
    }
    double variance = (n * (n - 1.0) * (2.0 * n + 5) - xTies.cubes() - yTies.cubes()) / 18
        + 2 * xTies.pairs() * yTies.pairs() / (n * (n - 1.0));
    if (n > 2) {
      variance += xTies.triples() * yTies.triples() / (9.0 * n * (n - 1.0) * (n - 2.0));
    }
    SignificanceTest test = Normal.twoSidedTest(name + ", normal", score / Math.sqrt(variance), n);
    return Answer.of(
        new RankCorrelationTest(tau, test.withCautions(tied ? Set.of(Caution.TIES) : Set.of())));
  }

  /** Twice the smaller tail of the number of pairs in order among all permutations. */
  private static double exact(int n, long pairs, long score) {
    double[] probabilities = {1};
    for (int i = 2; i <= n; i++) {
      double[] next = new double[probabilities.length + i - 1];
      double window = 0;
      for (int at = 0; at < next.length; at++) {
        window = 0;
        for (int back = Math.max(0, at - probabilities.length + 1);
            back < i && back <= at;
            back++) {
          window += probabilities[at - back];
        }
        next[at] = window / i;
      }
      probabilities = next;
    }
    long inOrder = (pairs + Math.abs(score)) / 2;
    double tail = 0;
    for (long at = pairs; at >= inOrder; at--) {
      tail += probabilities[(int) at];
    }
    return Math.min(1, 2 * tail);
  }

  private record Ties(double pairs, double triples, double cubes) {

    static Ties of(double[] values) {
      double[] sorted = values.clone();
      Arrays.sort(sorted);
      double pairs = 0;
      double triples = 0;
      double cubes = 0;
      for (int from = 0; from < sorted.length; ) {
        int to = from;
        while (to < sorted.length && sorted[to] == sorted[from]) {
          to++;
        }
        double t = to - from;
        pairs += t * (t - 1) / 2;
        triples += t * (t - 1) * (t - 2);
        cubes += t * (t - 1) * (2 * t + 5);
        from = to;
      }
      return new Ties(pairs, triples, cubes);
    }
  }
}
