// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.distribution;

import io.github.amends.outcomes.statistics.distribution.CountDistribution.Tail;

/** Sums over the counts of a log-concave distribution, each relative to the weight it starts at. */
final class CountSums {

  private static final double NEGLIGIBLE = 1e-18;
  private static final double LARGE_DEVIATION = 50_000;
  private static final double SMALL_STEP = 1e-3;
  private static final double SAME_PROBABILITY = 1e-7;

  private final CountLaw law;
  private final long mode;
  private final double logModeWeight;
  private final double logTotal;
  private final double mean;
  private final double variance;

  CountSums(CountLaw law) {
    this.law = law;
    this.mode = mode(law);
    this.logModeWeight = law.logWeight((double) mode);
    Sum total = law.deviation() > LARGE_DEVIATION ? smoothTotal() : total();
    this.logTotal = Math.log(total.weight());
    double distance = total.moment() / total.weight();
    this.mean = mode + distance;
    this.variance = total.square() / total.weight() - distance * distance;
  }

  double mean() {
    return mean;
  }

  double variance() {
    return variance;
  }

  double logProbability(double count) {
    return law.logWeight(count) - logModeWeight - logTotal;
  }

  Tail upperTail(long count) {
    if (count > law.highest()) {
      return new Tail(Double.NEGATIVE_INFINITY, (double) count);
    }
    if (count <= law.lowest()) {
      return new Tail(0, mean);
    }
    return count > mode ? outward(count, 1) : complement(outward(count - 1, -1));
  }

  Tail lowerTail(long count) {
    if (count < law.lowest()) {
      return new Tail(Double.NEGATIVE_INFINITY, (double) count);
    }
    if (count >= law.highest()) {
      return new Tail(0, mean);
    }
    return count < mode ? outward(count, -1) : complement(outward(count + 1, 1));
  }

  double logTwoSided(long count) {
    double limit = law.logWeight((double) count) + SAME_PROBABILITY;
    if (count >= mode) {
      long other = lastNotAbove(limit, law.lowest() - 1, mode, 1);
      other = Math.min(other, count - 1);
      return logSum(upperTail(count).logProbability(), lowerTail(other).logProbability());
    }
    long other = lastNotAbove(limit, law.highest() + 1, mode, -1);
    other = Math.max(other, count + 1);
    return logSum(lowerTail(count).logProbability(), upperTail(other).logProbability());
  }

  /**
   * Of the counts from one beyond the end up to the mode, along which weights grow, the last whose
   * logarithm is not above the limit; the one beyond the end if there is none.
   */
  private long lastNotAbove(double limit, long beyondEnd, long top, int direction) {
    long below = beyondEnd;
    long above = top + direction;
    while ((above - below) * direction > 1) {
      long middle = below + (above - below) / 2;
      if (law.logWeight((double) middle) <= limit) {
        below = middle;
      } else {
        above = middle;
      }
    }
    return below;
  }

  private Tail complement(Tail tail) {
    double probability = Math.exp(tail.logProbability());
    double rest = 1 - probability;
    double restMean = rest > 0 ? (mean - probability * tail.mean()) / rest : mean;
    return new Tail(Math.log1p(-Math.min(1, probability)), restMean);
  }

  private Tail outward(long count, int direction) {
    Sum sum = isSmoothFrom(count, direction)
        ? smoothOutward(count, direction)
        : stepOutward(count, direction);
    return new Tail(
        Math.min(0, logProbability((double) count) + Math.log(sum.weight())),
        count + sum.moment() / sum.weight());
  }

  /** Whether there are many counts before the weights have faded, none of them near the end. */
  private boolean isSmoothFrom(long count, int direction) {
    return law.deviation() > LARGE_DEVIATION
        && law.logWeight(count - (double) direction) - law.logWeight((double) count) < SMALL_STEP;
  }

  private Sum total() {
    Sum up = stepOutward(mode, 1);
    Sum down = stepOutward(mode, -1);
    return new Sum(
        up.weight() + down.weight() - 1, up.moment() + down.moment(), up.square() + down.square());
  }

  private Sum stepOutward(long count, int direction) {
    double term = 1;
    double weight = 1;
    double moment = 0;
    double square = 0;
    long end = direction > 0 ? law.highest() : law.lowest();
    for (long at = count; at != end; ) {
      term *= direction > 0 ? law.nextByThis(at) : 1 / law.nextByThis(at - 1);
      at += direction;
      weight += term;
      double distance = at - count;
      moment += term * distance;
      square += term * distance * distance;
      if (term < NEGLIGIBLE * weight) {
        break;
      }
    }
    return new Sum(weight, moment, square);
  }

  /** With weights this smooth, every so-many-th stands for its neighbours without visible error. */
  private Sum smoothTotal() {
    double stride = law.deviation() / 6;
    double weight = 0;
    double moment = 0;
    double square = 0;
    for (int direction = -1; direction <= 1; direction += 2) {
      for (int i = direction > 0 ? 0 : 1; i < 100; i++) {
        double distance = direction * i * stride;
        double term = Math.exp(law.logWeight(mode + distance) - logModeWeight);
        weight += term;
        moment += term * distance;
        square += term * distance * distance;
      }
    }
    return new Sum(weight * stride, moment * stride, square * stride);
  }

  /** The Euler-Maclaurin sum from the midpoint before the count, panel by panel. */
  private Sum smoothOutward(long count, int direction) {
    double base = law.logWeight((double) count);
    double decline = law.logWeight(count - (double) direction) - base;
    double before = Math.exp(decline);
    double panel = Math.min(law.deviation(), decline > 0 ? 1 / decline : law.deviation());
    double weight = (1 - before) / 24;
    double moment = 0;
    for (double from = -0.5; ; from += panel) {
      double part = 0;
      for (int i = 0; i < GaussLegendre.NODES.length; i++) {
        double distance = from + panel * GaussLegendre.NODES[i];
        double term = GaussLegendre.WEIGHTS[i]
            * panel
            * Math.exp(law.logWeight(count + direction * distance) - base);
        part += term;
        moment += term * direction * distance;
      }
      weight += part;
      if (part < NEGLIGIBLE * weight) {
        // Nobody asks for the spread of a tail.
        return new Sum(weight, moment, 0);
      }
    }
  }

  private static long mode(CountLaw law) {
    long at = Math.min(law.highest(), Math.max(law.lowest(), Math.round(law.centre())));
    while (at < law.highest() && law.nextByThis(at) > 1) {
      at++;
    }
    while (at > law.lowest() && law.nextByThis(at - 1) < 1) {
      at--;
    }
    return at;
  }

  private static double logSum(double a, double b) {
    double larger = Math.max(a, b);
    if (larger == Double.NEGATIVE_INFINITY) {
      return larger;
    }
    return Math.min(0, larger + Math.log1p(Math.exp(Math.min(a, b) - larger)));
  }

  /** A sum of weights, and of weights times the distance from where it starts and its square. */
  private record Sum(double weight, double moment, double square) {}
}
