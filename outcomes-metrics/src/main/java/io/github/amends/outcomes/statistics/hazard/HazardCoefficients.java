// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.hazard;

import io.github.amends.outcomes.statistics.Answer;
import io.github.amends.outcomes.statistics.Obstacle;
import io.github.amends.outcomes.statistics.linear.Maximum;
import io.github.amends.outcomes.statistics.linear.StandardColumns;
import io.github.amends.outcomes.statistics.regression.Coefficient;
import io.github.amends.outcomes.statistics.regression.Coefficients;
import io.github.amends.outcomes.statistics.regression.ModelTerm;
import java.util.ArrayList;
import java.util.List;

/** The coefficients of a regression of hazards, turned back into the units of its covariates. */
final class HazardCoefficients {

  private HazardCoefficients() {}

  static Coefficients of(
      List<String> names,
      StandardColumns standard,
      Maximum maximum,
      double[] standardCovariance,
      double level,
      String method) {
    double[] estimates = standard.unscaled(maximum.parameters());
    double[] covariance = standard.unscaledCovariance(standardCovariance);
    List<ModelTerm> terms = new ArrayList<>();
    for (int j = 0; j < estimates.length; j++) {
      double variance = covariance[j * estimates.length + j];
      terms.add(new ModelTerm(
          names.get(j), coefficient(maximum, j, estimates[j], variance, level, method)));
    }
    return Coefficients.of(terms, covariance);
  }

  private static Answer<Coefficient> coefficient(
      Maximum maximum, int j, double estimate, double variance, double level, String method) {
    if (maximum.dependent()[j]) {
      return Answer.notEstimable(Obstacle.COLLINEAR);
    }
    if (maximum.unbounded()[j]) {
      return Answer.notEstimable(Obstacle.MONOTONE_LIKELIHOOD);
    }
    if (!(variance > 0)) {
      return Answer.notEstimable(Obstacle.NO_VARIATION);
    }
    if (!Double.isFinite(estimate) || !Double.isFinite(variance)) {
      return Answer.notEstimable(Obstacle.NOT_CONVERGED);
    }
    return Answer.of(Coefficient.normal(estimate, Math.sqrt(variance), level, method));
  }
}
