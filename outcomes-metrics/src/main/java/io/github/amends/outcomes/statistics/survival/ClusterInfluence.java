// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.survival;

/**
 * The influence of each cluster of records on a curve, while the risk sets pass by.
 *
 * <p>Two derivatives by a cluster's weight are followed: e, of the logarithm of survival, and i, of
 * a cumulative sum. At an event time everybody changes by i += a e + b w and e += c w, with w the
 * cluster's weight at risk; so the sums of squares and products of all clusters can be kept up to
 * date in constant time, and a single cluster is caught up only when one of its records enters,
 * leaves or has the event.
 */
final class ClusterInfluence {

  private final double[] e;
  private final double[] i;
  private final double[] w;
  private final double[] seenA;
  private final double[] seenB;
  private final double[] seenC;
  private final double[] seenProduct;
  private double a;
  private double b;
  private double c;
  private double product;
  private double ee;
  private double ei;
  private double ew;
  private double ii;
  private double iw;
  private double ww;

  ClusterInfluence(int clusters) {
    e = new double[clusters];
    i = new double[clusters];
    w = new double[clusters];
    seenA = new double[clusters];
    seenB = new double[clusters];
    seenC = new double[clusters];
    seenProduct = new double[clusters];
  }

  /** Everybody at risk passes an event time. */
  void pass(double stepA, double stepB, double stepC) {
    ii += 2 * stepA * ei
        + 2 * stepB * iw
        + stepA * stepA * ee
        + 2 * stepA * stepB * ew
        + stepB * stepB * ww;
    ei += stepC * iw + stepA * ee + stepA * stepC * ew + stepB * ew + stepB * stepC * ww;
    iw += stepA * ew + stepB * ww;
    ee += 2 * stepC * ew + stepC * stepC * ww;
    ew += stepC * ww;
    product += stepA * c;
    a += stepA;
    b += stepB;
    c += stepC;
  }

  /** One cluster changes: by an event, or by weight that enters or leaves. */
  void change(int cluster, double addE, double addI, double addWeight) {
    catchUp(cluster);
    add(cluster, -1);
    e[cluster] += addE;
    i[cluster] += addI;
    w[cluster] += addWeight;
    add(cluster, 1);
  }

  /** The sum of squares of the derivatives of the logarithm of survival. */
  double survivalVariance() {
    return Math.max(0, ee);
  }

  /** The sum of squares of the derivatives of the cumulative sum. */
  double sumVariance() {
    return Math.max(0, ii);
  }

  private void catchUp(int cluster) {
    double passedA = a - seenA[cluster];
    i[cluster] += e[cluster] * passedA
        + w[cluster]
            * (product - seenProduct[cluster] - seenC[cluster] * passedA + b - seenB[cluster]);
    e[cluster] += w[cluster] * (c - seenC[cluster]);
    seenA[cluster] = a;
    seenB[cluster] = b;
    seenC[cluster] = c;
    seenProduct[cluster] = product;
  }

  private void add(int cluster, int sign) {
    double one = e[cluster];
    double other = i[cluster];
    double weight = w[cluster];
    ee += sign * one * one;
    ei += sign * one * other;
    ew += sign * one * weight;
    ii += sign * other * other;
    iw += sign * other * weight;
    ww += sign * weight * weight;
  }
}
