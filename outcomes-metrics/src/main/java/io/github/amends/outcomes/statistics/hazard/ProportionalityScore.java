// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.hazard;

import io.github.amends.outcomes.statistics.Answer;
import io.github.amends.outcomes.statistics.Obstacle;
import io.github.amends.outcomes.statistics.linear.Cholesky;
import io.github.amends.outcomes.statistics.linear.CrossProducts;
import io.github.amends.outcomes.statistics.regression.ModelTest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The score test of proportional hazards: of coefficients that change with g(t), centred at its
 * mean over the events. With V the information of a point, the information of terms and changes
 * together is the sum over points of V, g V and g² V.
 */
final class ProportionalityScore {

  private static final double TOLERANCE = 1e-12;

  private final CoxFit fit;
  private final int size;
  private final double[] scale;

  private ProportionalityScore(CoxFit fit, TimeTransform transform) {
    this.fit = fit;
    this.size = fit.standard.size();
    this.scale = scale(fit, transform);
  }

  static ProportionalityTest test(CoxFit fit, TimeTransform transform) {
    return new ProportionalityScore(fit, transform).test(transform);
  }

  private ProportionalityTest test(TimeTransform transform) {
    double[] information = information();
    double[] score = score();
    boolean[] dependent = fit.maximum.dependent();
    boolean bounded = true;
    for (boolean unbounded : fit.maximum.unbounded()) {
      bounded &= !unbounded;
    }
    List<ProportionalityTest.TermTest> terms = new ArrayList<>();
    for (int j = 0; j < size; j++) {
      boolean[] tested = new boolean[size];
      tested[j] = !dependent[j];
      Answer<ModelTest> test;
      if (dependent[j]) {
        test = Answer.notEstimable(Obstacle.COLLINEAR);
      } else if (!bounded) {
        test = Answer.notEstimable(Obstacle.MONOTONE_LIKELIHOOD);
      } else {
        test = test(tested, information, score);
      }
      terms.add(
          new ProportionalityTest.TermTest(fit.regression.covariates.terms().get(j), test));
    }
    boolean[] all = new boolean[size];
    for (int j = 0; j < size; j++) {
      all[j] = !dependent[j];
    }
    Answer<ModelTest> global =
        bounded ? test(all, information, score) : Answer.notEstimable(Obstacle.MONOTONE_LIKELIHOOD);
    return new ProportionalityTest(transform, terms, global);
  }

  private Answer<ModelTest> test(boolean[] tested, double[] information, double[] score) {
    boolean[] aside = Arrays.copyOf(fit.maximum.dependent(), 2 * size);
    double[] own = new double[2 * size];
    int degrees = 0;
    for (int j = 0; j < size; j++) {
      aside[size + j] = !tested[j];
      own[size + j] = tested[j] ? score[j] : 0;
      degrees += tested[j] ? 1 : 0;
    }
    Cholesky factors = Cholesky.of(
        information, 2 * size, aside, Cholesky.thresholds(information, 2 * size, TOLERANCE));
    for (int j = 0; j < size; j++) {
      if (tested[j] && factors.isAside(size + j)) {
        return Answer.notEstimable(Obstacle.NO_VARIATION);
      }
    }
    return ModelTest.of(factors.quadraticForm(own), degrees);
  }

  /** Returns the score of the changes: the sum of g times the Schoenfeld residuals. */
  private double[] score() {
    RiskSets sets = fit.sums.sets;
    double[][] means = fit.path.meansAtPoints();
    double[] score = new double[size];
    for (int j = 0; j < size; j++) {
      for (int k = 0; k < sets.points(); k++) {
        for (int i = sets.bucket[k]; i < sets.bucket[k] + sets.deaths[k]; i++) {
          score[j] += sets.weight[i] * scale[k] * (fit.sums.columns[j][i] - means[j][k]);
        }
      }
    }
    return score;
  }

  private double[] information() {
    double[] ones = new double[scale.length];
    double[] squares = new double[scale.length];
    for (int k = 0; k < scale.length; k++) {
      ones[k] = 1;
      squares[k] = scale[k] * scale[k];
    }
    double[] plain = weighted(ones);
    double[] once = weighted(scale);
    double[] twice = weighted(squares);
    int width = 2 * size;
    double[] joined = new double[width * width];
    for (int a = 0; a < size; a++) {
      for (int b = 0; b < size; b++) {
        joined[a * width + b] = plain[a * size + b];
        joined[a * width + size + b] = once[a * size + b];
        joined[(size + a) * width + b] = once[a * size + b];
        joined[(size + a) * width + size + b] = twice[a * size + b];
      }
    }
    return joined;
  }

  private double[] weighted(double[] factors) {
    HazardIncrements scaled = fit.path.increments.scaledBy(factors);
    double[] gathered = new double[fit.sums.risk.length];
    double[] information = new double[size * size];
    scaled.gather(fit.sums, gathered);
    scaled.addInformation(fit.sums, gathered, information);
    CrossProducts.mirror(information, size);
    return information;
  }

  private static double[] scale(CoxFit fit, TimeTransform transform) {
    RiskSets sets = fit.sums.sets;
    double[] scale = switch (transform) {
      case IDENTITY -> sets.time.clone();
      case LOG -> logs(sets.time);
      case RANK -> ranks(fit);
      case KAPLAN_MEIER -> risks(fit);
    };
    double sum = 0;
    int events = 0;
    for (int k = 0; k < scale.length; k++) {
      sum += scale[k] * sets.deaths[k];
      events += sets.deaths[k];
    }
    for (int k = 0; k < scale.length; k++) {
      scale[k] -= sum / events;
    }
    return scale;
  }

  private static double[] logs(double[] times) {
    double[] logs = new double[times.length];
    for (int k = 0; k < logs.length; k++) {
      if (!(times[k] > 0)) {
        throw new IllegalArgumentException("times must be positive to have logarithms");
      }
      logs[k] = Math.log(times[k]);
    }
    return logs;
  }

  private static double[] ranks(CoxFit fit) {
    double[] stops = new double[fit.rows.length];
    for (int i = 0; i < stops.length; i++) {
      stops[i] = fit.regression.times.stop(fit.rows[i]);
    }
    Arrays.sort(stops);
    double[] times = fit.sums.sets.time;
    double[] ranks = new double[times.length];
    for (int k = 0; k < times.length; k++) {
      ranks[k] = (countBelow(stops, times[k]) + 1 + countBelow(stops, Math.nextUp(times[k]))) / 2.0;
    }
    return ranks;
  }

  /** Returns one less the Kaplan-Meier estimate just before each point, over all strata. */
  private static double[] risks(CoxFit fit) {
    EventTimes times = fit.regression.times;
    double[] starts = new double[fit.rows.length];
    double[] stops = new double[fit.rows.length];
    double[] deaths = new double[times.events(fit.rows)];
    int count = 0;
    for (int i = 0; i < stops.length; i++) {
      starts[i] = times.start(fit.rows[i]);
      stops[i] = times.stop(fit.rows[i]);
      if (times.event(fit.rows[i])) {
        deaths[count++] = stops[i];
      }
    }
    Arrays.sort(starts);
    Arrays.sort(stops);
    Arrays.sort(deaths);
    double[] points = fit.sums.sets.time;
    double[] before = new double[deaths.length];
    double survival = 1;
    for (int d = 0; d < deaths.length; ) {
      int next = d;
      while (next < deaths.length && deaths[next] == deaths[d]) {
        before[next++] = survival;
      }
      int atRisk = countBelow(starts, deaths[d]) - countBelow(stops, deaths[d]);
      survival *= 1 - (double) (next - d) / atRisk;
      d = next;
    }
    double[] risks = new double[points.length];
    for (int k = 0; k < points.length; k++) {
      risks[k] = 1 - before[countBelow(deaths, points[k])];
    }
    return risks;
  }

  /** Returns how many of the sorted numbers are below a number. */
  private static int countBelow(double[] sorted, double number) {
    int low = 0;
    int high = sorted.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted[middle] < number) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
