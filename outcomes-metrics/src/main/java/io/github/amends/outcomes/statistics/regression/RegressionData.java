// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.regression;

import io.github.amends.outcomes.statistics.Interval;

/** What a regression is fitted to, and at which level it answers. Each method returns a copy. */
final class RegressionData {

  private static final double USUAL_LEVEL = 0.95;

  final double[] response;
  final Covariates covariates;
  final double[] offset;
  final double[] weights;
  final int[] clusters;
  final double level;

  private RegressionData(
      double[] response,
      Covariates covariates,
      double[] offset,
      double[] weights,
      int[] clusters,
      double level) {
    this.response = response;
    this.covariates = covariates;
    this.offset = offset;
    this.weights = weights;
    this.clusters = clusters;
    this.level = level;
  }

  static RegressionData of(double[] response, Covariates covariates) {
    if (response.length != covariates.rows()) {
      throw new IllegalArgumentException(
          "response and covariates must have the same number of rows");
    }
    return new RegressionData(
        response, covariates, new double[0], new double[0], new int[0], USUAL_LEVEL);
  }

  static RegressionData ofCounts(long[] counts, Covariates covariates) {
    double[] response = new double[counts.length];
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] < 0 || counts[i] > 1L << 53) {
        throw new IllegalArgumentException("count at index " + i + " must be from 0 to 2^53");
      }
      response[i] = counts[i];
    }
    return of(response, covariates);
  }

  RegressionData withOffset(double[] newOffset) {
    checkRows(newOffset.length, "offset");
    double[] own = newOffset.clone();
    for (int i = 0; i < own.length; i++) {
      if (!Double.isFinite(own[i])) {
        throw new IllegalArgumentException("offset at index " + i + " must be finite");
      }
    }
    return new RegressionData(response, covariates, own, weights, clusters, level);
  }

  RegressionData withExposure(double[] exposure) {
    checkRows(exposure.length, "exposure");
    double[] logs = new double[exposure.length];
    for (int i = 0; i < logs.length; i++) {
      if (!(exposure[i] > 0 && exposure[i] < Double.POSITIVE_INFINITY)) {
        throw new IllegalArgumentException("exposure at index " + i + " must be positive");
      }
      logs[i] = Math.log(exposure[i]);
    }
    return new RegressionData(response, covariates, logs, weights, clusters, level);
  }

  RegressionData weightedBy(double[] newWeights) {
    checkRows(newWeights.length, "weights");
    double[] own = newWeights.clone();
    for (int i = 0; i < own.length; i++) {
      if (!(own[i] >= 0 && own[i] < Double.POSITIVE_INFINITY)) {
        throw new IllegalArgumentException(
            "weight at index " + i + " must be finite and not negative");
      }
    }
    return new RegressionData(response, covariates, offset, own, clusters, level);
  }

  RegressionData clusteredBy(int[] codes) {
    checkRows(codes.length, "clusters");
    return new RegressionData(response, covariates, offset, weights, codes.clone(), level);
  }

  RegressionData withLevel(double newLevel) {
    return new RegressionData(
        response, covariates, offset, weights, clusters, Interval.checkLevel(newLevel));
  }

  private void checkRows(int length, String name) {
    if (length != response.length) {
      throw new IllegalArgumentException(name + " must have one number a row");
    }
  }
}
