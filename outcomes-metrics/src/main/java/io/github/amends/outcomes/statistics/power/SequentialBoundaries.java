// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.power;

import io.github.amends.outcomes.statistics.distribution.Normal;
import org.apache.commons.numbers.rootfinder.BrentSolver;

/**
 * The recursion from look to look: a statistic S that accumulates as Brownian motion does has,
 * among studies that have not stopped, a density; its convolution with the next increment gives the
 * one after. The density is kept at the points of a Gauss-Legendre rule whose panels are no wider
 * than the standard deviation of the next increment.
 */
final class SequentialBoundaries {

  /** Beyond so many standard deviations no probability is left to speak of. */
  private static final double FARTHEST = 12;

  private static final double ACCURACY = 1e-13;

  /** The positive half of the Gauss-Legendre rule with ten points on the interval from -1 to 1. */
  private static final double[] NODES = {
    0.14887433898163122,
    0.4333953941292472,
    0.6794095682990244,
    0.8650633666889845,
    0.9739065285171717
  };

  private static final double[] WEIGHTS = {
    0.29552422471475287,
    0.26926671930999635,
    0.21908636251598204,
    0.1494513491505806,
    0.06667134430868814
  };

  private final double[] times;
  private final double[] spent;

  SequentialBoundaries(double[] times, double[] spent) {
    this.times = times;
    this.spent = spent;
  }

  double[] find() {
    double[] boundaries = new double[times.length];
    double[] points = {0};
    double[] masses = {1};
    for (int look = 0; look < times.length; look++) {
      double increment = times[look] - (look == 0 ? 0 : times[look - 1]);
      double deviation = Math.sqrt(increment);
      double toSpend = spent[look] - (look == 0 ? 0 : spent[look - 1]);
      double boundary = boundary(points, masses, deviation, toSpend, times[look]);
      boundaries[look] = boundary / Math.sqrt(times[look]);
      if (look < times.length - 1) {
        double next = Math.sqrt(times[look + 1] - times[look]);
        double end = Math.min(boundary, FARTHEST * Math.sqrt(times[look]));
        double[] newPoints = points(end, Math.min(next, deviation));
        masses = masses(newPoints, end, points, masses, deviation);
        points = newPoints;
      }
    }
    return boundaries;
  }

  /** The value of S beyond which lies, on both sides, what is to be spent. */
  private static double boundary(
      double[] points, double[] masses, double deviation, double toSpend, double time) {
    double from = 0;
    double to = FARTHEST * Math.sqrt(time);
    if (outside(points, masses, deviation, from) <= toSpend) {
      return from;
    }
    while (outside(points, masses, deviation, to) > toSpend) {
      to *= 2;
    }
    if (!(toSpend > 0)) {
      return Double.POSITIVE_INFINITY;
    }
    double logTarget = Math.log(toSpend);
    return new BrentSolver(ACCURACY, ACCURACY, 0)
        .findRoot(
            end -> {
              double mass = outside(points, masses, deviation, end);
              return Math.log(Math.max(mass, Double.MIN_VALUE)) - logTarget;
            },
            from,
            to);
  }

  private static double outside(double[] points, double[] masses, double deviation, double end) {
    double sum = 0;
    for (int i = 0; i < points.length; i++) {
      sum += masses[i]
          * (Normal.survival((end - points[i]) / deviation)
              + Normal.survival((end + points[i]) / deviation));
    }
    return sum;
  }

  private static double[] points(double end, double widest) {
    int panels = Math.max(4, (int) Math.ceil(2 * end / widest));
    double half = end / panels;
    double[] points = new double[panels * 2 * NODES.length];
    int at = 0;
    for (int panel = 0; panel < panels; panel++) {
      double centre = -end + (2 * panel + 1) * half;
      for (double node : NODES) {
        points[at++] = centre - node * half;
        points[at++] = centre + node * half;
      }
    }
    return points;
  }

  /** The density at the new points, times the weight that each has in an integral. */
  private static double[] masses(
      double[] newPoints, double end, double[] points, double[] masses, double deviation) {
    int panels = newPoints.length / (2 * NODES.length);
    double[] result = new double[newPoints.length];
    for (int j = 0; j < result.length; j++) {
      double density = 0;
      for (int i = 0; i < points.length; i++) {
        double z = (newPoints[j] - points[i]) / deviation;
        density += masses[i] * Math.exp(-z * z / 2);
      }
      double weight = WEIGHTS[j / 2 % NODES.length] * end / panels;
      result[j] = density / (deviation * Math.sqrt(2 * Math.PI)) * weight;
    }
    return result;
  }
}
