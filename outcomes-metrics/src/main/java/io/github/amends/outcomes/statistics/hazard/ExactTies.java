// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.hazard;

import java.util.Arrays;

/**
 * The exact partial likelihood of several events at one point: the sum over all sets of d out of
 * those at risk of the product of their hazard ratios, with two derivatives.
 *
 * <p>The recursion of Gail, Lubin and Rubinstein (Biometrika 68, 1981) adds one person at a time:
 * B(d) becomes B(d) + r B(d - 1). Here it runs on probabilities: with odds c r, c chosen so that d
 * events are expected, B is the distribution of the number of events, and neither overflows nor
 * fades where it is needed. Where everybody at risk has the event, there is but one set.
 */
final class ExactTies {

  private static final int SCALE_STEPS = 50;
  private static final double LARGEST_MOVE = 3;
  private static final double CLOSE_ENOUGH = 0.01;

  private final RiskSums sums;
  private final int size;

  ExactTies(RiskSums sums) {
    this.sums = sums;
    this.size = sums.columns.length;
  }

  /**
   * Takes the derivatives of a point's term from the gradient, and adds them to the information.
   *
   * @return the logarithm of the sum over sets, which the log likelihood loses
   */
  double addPoint(int point, double[] gradient, double[] information) {
    int deaths = sums.sets.deaths[point];
    int[] positions = atRisk(point);
    double logs = 0;
    if (deaths == positions.length) {
      for (int i : positions) {
        logs += Math.log(sums.risk[i]);
        for (int a = 0; a < size; a++) {
          gradient[a] -= sums.columns[a][i];
        }
      }
      return logs;
    }
    double scale = scale(positions, deaths);
    double[] chance = new double[deaths + 1];
    double[][] first = new double[size][deaths + 1];
    double[][] second = new double[size * size][deaths + 1];
    chance[0] = 1;
    logs = -deaths * Math.log(scale);
    for (int i : positions) {
      double odds = scale * sums.risk[i];
      logs += Math.log1p(odds);
      add(i, odds / (1 + odds), chance, first, second);
    }
    double whole = chance[deaths];
    for (int a = 0; a < size; a++) {
      double mean = first[a][deaths] / whole;
      gradient[a] -= mean;
      for (int b = a; b < size; b++) {
        information[a * size + b] +=
            second[a * size + b][deaths] / whole - mean * first[b][deaths] / whole;
      }
    }
    return logs + Math.log(whole);
  }

  private void add(
      int position, double share, double[] chance, double[][] first, double[][] second) {
    double rest = 1 - share;
    for (int a = 0; a < size; a++) {
      double x = sums.columns[a][position];
      for (int b = a; b < size; b++) {
        double y = sums.columns[b][position];
        double[] own = second[a * size + b];
        for (int m = own.length - 1; m > 0; m--) {
          own[m] = rest * own[m]
              + share
                  * (own[m - 1]
                      + x * first[b][m - 1]
                      + y * first[a][m - 1]
                      + x * y * chance[m - 1]);
        }
        own[0] *= rest;
      }
    }
    for (int a = 0; a < size; a++) {
      double x = sums.columns[a][position];
      double[] own = first[a];
      for (int m = own.length - 1; m > 0; m--) {
        own[m] = rest * own[m] + share * (own[m - 1] + x * chance[m - 1]);
      }
      own[0] *= rest;
    }
    for (int m = chance.length - 1; m > 0; m--) {
      chance[m] = rest * chance[m] + share * chance[m - 1];
    }
    chance[0] *= rest;
  }

  /** Returns c such that the probabilities c r / (1 + c r) add up to the number of events. */
  private double scale(int[] positions, int deaths) {
    double total = 0;
    for (int i : positions) {
      total += sums.risk[i];
    }
    double logScale = Math.log(deaths / total);
    for (int step = 0; step < SCALE_STEPS; step++) {
      double expected = 0;
      double variance = 0;
      for (int i : positions) {
        double odds = Math.exp(logScale) * sums.risk[i];
        double share = odds / (1 + odds);
        expected += share;
        variance += share / (1 + odds);
      }
      double move = (deaths - expected) / variance;
      logScale += Math.max(-LARGEST_MOVE, Math.min(LARGEST_MOVE, move));
      if (Math.abs(move) < CLOSE_ENOUGH) {
        break;
      }
    }
    return Math.exp(logScale);
  }

  private int[] atRisk(int point) {
    RiskSets sets = sums.sets;
    int place = Arrays.binarySearch(sets.stratumStart, point + 1);
    int end = sets.bucket[sets.stratumStart[place >= 0 ? place : -place - 1]];
    int[] positions = new int[end - sets.bucket[point]];
    int count = 0;
    for (int i = sets.bucket[point]; i < end; i++) {
      if (sets.from[i] <= point) {
        positions[count++] = i;
      }
    }
    return Arrays.copyOf(positions, count);
  }
}
