// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.regression;

import io.github.amends.outcomes.statistics.Answer;
import io.github.amends.outcomes.statistics.Obstacle;
import io.github.amends.outcomes.statistics.linear.Cholesky;
import io.github.amends.outcomes.statistics.linear.CrossProducts;
import io.github.amends.outcomes.statistics.linear.Maximum;

/** The search for the coefficients and θ of a negative binomial regression, in turns. */
final class NegativeBinomialFit {

  private static final int MOST_TURNS = 500;
  private static final int MOST_STEPS = 200;
  private static final double LARGEST_THETA = 1e9;
  private static final double LARGEST_MOVE = 2;
  private static final double AT_REST = 1e-13;

  private final RegressionFit fit;
  private final double[] means;

  NegativeBinomialFit(RegressionFit fit) {
    this.fit = fit;
    this.means = new double[fit.rows.length];
  }

  Answer<NegativeBinomialModel> model() {
    PoissonFamily poisson = new PoissonFamily();
    Maximum maximum = fit.maximum(poisson, fit.startOfRates());
    if (!maximum.converged()) {
      return Answer.notEstimable(Obstacle.NOT_CONVERGED);
    }
    updateMeans(poisson, maximum);
    if (!(excess() > 0)) {
      return poisson();
    }
    double theta = Math.exp(settled(Math.log(moments())));
    for (int turn = 0; turn < MOST_TURNS; turn++) {
      NegativeBinomialFamily family = new NegativeBinomialFamily(theta);
      maximum = fit.maximum(family, maximum.parameters());
      if (!maximum.converged()) {
        return Answer.notEstimable(Obstacle.NOT_CONVERGED);
      }
      updateMeans(family, maximum);
      double next = Math.exp(settled(Math.log(theta)));
      if (next > LARGEST_THETA) {
        return poisson();
      }
      if (Math.abs(next - theta) <= AT_REST * theta) {
        return Answer.of(concluded(new NegativeBinomialFamily(next), maximum));
      }
      theta = next;
    }
    return Answer.notEstimable(Obstacle.NOT_CONVERGED);
  }

  private NegativeBinomialModel concluded(NegativeBinomialFamily family, Maximum last) {
    Maximum maximum = fit.maximum(family, last.parameters());
    Maximum alone = fit.maximum(family, new double[] {fit.startOfRates()[0]});
    RegressionModel regression = new RegressionModel(fit, family, maximum, alone.value());
    updateMeans(family, maximum);
    double curvature = curvature(family);
    Answer<NegativeBinomialModel.Overdispersion> overdispersion = curvature > 0
        ? Answer.of(
            new NegativeBinomialModel.Overdispersion(family.theta(), Math.sqrt(1 / curvature)))
        : Answer.notEstimable(Obstacle.NOT_CONVERGED);
    return new NegativeBinomialModel(
        regression, fullInformation(family, maximum, curvature), overdispersion);
  }

  private Answer<NegativeBinomialModel> poisson() {
    return fit.fitted(new PoissonFamily(), fit.startOfRates()[0])
        .map(regression -> new NegativeBinomialModel(
            regression,
            Answer.notEstimable(Obstacle.NO_OVERDISPERSION),
            Answer.notEstimable(Obstacle.NO_OVERDISPERSION)));
  }

  /** Returns the slope of the likelihood by 1/θ where the counts are Poisson's, doubled. */
  private double excess() {
    double sum = 0;
    for (int i = 0; i < means.length; i++) {
      double distance = fit.response[i] - means[i];
      sum += fit.weights[i] * (distance * distance - fit.response[i]);
    }
    return sum;
  }

  private double moments() {
    double sum = 0;
    for (int i = 0; i < means.length; i++) {
      double share = fit.response[i] / means[i] - 1;
      sum += fit.weights[i] * share * share;
    }
    return fit.totalWeight() / sum;
  }

  /** Returns the logarithm of the θ that fits best at the present means. */
  private double settled(double start) {
    double logTheta = start;
    for (int step = 0; step < MOST_STEPS; step++) {
      double theta = Math.exp(logTheta);
      if (theta > LARGEST_THETA) {
        return logTheta;
      }
      NegativeBinomialFamily family = new NegativeBinomialFamily(theta);
      double slope = 0;
      for (int i = 0; i < means.length; i++) {
        slope += fit.weights[i] * family.slope(fit.response[i], means[i]);
      }
      double bend = theta * (theta * curvature(family) - slope);
      double move = bend > 0 ? theta * slope / bend : Math.signum(slope);
      move = Math.max(-LARGEST_MOVE, Math.min(LARGEST_MOVE, move));
      logTheta += move;
      if (Math.abs(move) <= AT_REST) {
        break;
      }
    }
    return logTheta;
  }

  private double curvature(NegativeBinomialFamily family) {
    double sum = 0;
    for (int i = 0; i < means.length; i++) {
      sum += fit.weights[i] * family.curvature(fit.response[i], means[i]);
    }
    return sum;
  }

  private Answer<Coefficients> fullInformation(
      NegativeBinomialFamily family, Maximum maximum, double curvature) {
    int size = fit.columns.length;
    double theta = family.theta();
    double[] observed = new double[means.length];
    double[] mixed = new double[means.length];
    for (int i = 0; i < means.length; i++) {
      double both = theta + means[i];
      observed[i] = fit.weights[i] * means[i] * theta * (theta + fit.response[i]) / both / both;
      mixed[i] = fit.weights[i] * (means[i] - fit.response[i]) * means[i] / both / both;
    }
    double[] information = new double[size * size];
    CrossProducts.add(fit.columns, observed, observed.length, 1, information);
    CrossProducts.mirror(information, size);
    double[] cross = new double[size];
    CrossProducts.addTransposed(fit.columns, mixed, mixed.length, 1, cross);
    for (int j = 0; j < size; j++) {
      for (int k = 0; k < size; k++) {
        information[j * size + k] -= cross[j] * cross[k] / curvature;
      }
    }
    boolean[] aside = maximum.dependent().clone();
    double[] thresholds = Cholesky.thresholds(information, size, AT_REST);
    Cholesky factors = Cholesky.of(information, size, aside, thresholds);
    return Answer.of(
        RegressionCoefficients.of(fit, maximum, factors.inverse(), "Wald (full information)"));
  }

  private void updateMeans(Family family, Maximum maximum) {
    fit.update(family, maximum.parameters());
    for (int i = 0; i < means.length; i++) {
      means[i] = family.mean(fit.predictor[i]);
    }
  }
}
