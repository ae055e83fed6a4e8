// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.hazard;

import io.github.amends.outcomes.statistics.linear.StandardColumns;
import java.util.Arrays;

/**
 * The residuals of a Cox regression, computed when they are asked for.
 *
 * <p>Those of observations stand in the order of {@link #rows()}; those of events in the order of
 * {@link #eventRows()}. Residuals of a covariate are in its units. With exact ties they are taken
 * as Breslow's. Source: Therneau and Grambsch, <cite>Modeling Survival Data</cite> (2000), chapters
 * 4 to 7.
 */
public final class CoxResiduals {

  private final CoxFit fit;

  CoxResiduals(CoxFit fit) {
    this.fit = fit;
  }

  /**
   * Returns the rows of the data that residuals of observations belong to.
   *
   * @return the indices of the rows that were used, rising
   */
  public int[] rows() {
    return fit.rows.clone();
  }

  /**
   * Returns the martingale residuals: one for an event, else zero, less the hazard that the model
   * expects for the observation. Multiplied by their weights they add up to zero.
   *
   * @return one residual a row
   */
  public double[] martingale() {
    return byRow(fit.path.martingale());
  }

  /**
   * Returns the deviance residuals: the martingale residuals m made more symmetric, as sign(m) √(-2
   * (m + δ ln(δ - m))).
   *
   * @return one residual a row
   */
  public double[] deviance() {
    double[] residuals = martingale();
    for (int i = 0; i < residuals.length; i++) {
      double martingale = residuals[i];
      double expected = (fit.regression.times.event(fit.rows[i]) ? 1 : 0) - martingale;
      double logs = fit.regression.times.event(fit.rows[i]) ? Math.log(expected) : 0;
      residuals[i] = Math.copySign(Math.sqrt(Math.max(0, -2 * (martingale + logs))), martingale);
    }
    return residuals;
  }

  /**
   * Returns the score residuals: what each observation adds to the derivative of the log
   * likelihood, before weighting.
   *
   * @return one column a covariate, one residual a row
   */
  public double[][] score() {
    return inUnits(fit.path.scoreResiduals(), true);
  }

  /**
   * Returns the dfbeta residuals: about how much the coefficients would fall without the
   * observation, its weight included. The sum of their squares is the robust variance.
   *
   * @return one column a covariate, one residual a row
   */
  public double[][] dfbeta() {
    return inUnits(fit.dfbeta(fit.path), false);
  }

  /**
   * Returns the rows of the data that residuals of events belong to.
   *
   * @return the indices of the rows, by stratum, then time
   */
  public int[] eventRows() {
    int[] positions = eventPositions();
    for (int e = 0; e < positions.length; e++) {
      positions[e] = fit.sums.sets.order[positions[e]];
    }
    return positions;
  }

  /**
   * Returns the times of the events that residuals of events belong to.
   *
   * @return the times, in the order of {@link #eventRows()}
   */
  public double[] eventTimes() {
    return Arrays.stream(eventRows()).mapToDouble(fit.regression.times::stop).toArray();
  }

  /**
   * Returns the Schoenfeld residuals: the covariate of an event less its mean over those at risk.
   *
   * @return one column a covariate, one residual an event
   */
  public double[][] schoenfeld() {
    RiskSets sets = fit.sums.sets;
    double[][] means = fit.path.meansAtPoints();
    double[][] residuals = new double[means.length][];
    for (int j = 0; j < means.length; j++) {
      double[] own = new double[eventPositions().length];
      int filled = 0;
      for (int k = 0; k < sets.points(); k++) {
        for (int i = sets.bucket[k]; i < sets.bucket[k] + sets.deaths[k]; i++) {
          own[filled++] = (fit.sums.columns[j][i] - means[j][k]) * fit.standard.scales()[j];
        }
      }
      residuals[j] = own;
    }
    return residuals;
  }

  /**
   * Returns the scaled Schoenfeld residuals of Grambsch and Therneau (Biometrika 81, 1994): b + d V
   * s, d being the number of events. Their mean over a span of time estimates the coefficient
   * there.
   *
   * @return one column a covariate, one residual an event
   */
  public double[][] scaledSchoenfeld() {
    double[][] plain = schoenfeld();
    int size = plain.length;
    double[] covariance = fit.standard.unscaledCovariance(fit.modelCovariance);
    double[] slopes = fit.standard.unscaled(fit.maximum.parameters());
    int events = eventPositions().length;
    double[][] scaled = new double[size][events];
    for (int j = 0; j < size; j++) {
      for (int e = 0; e < events; e++) {
        double sum = 0;
        for (int k = 0; k < size; k++) {
          sum += plain[k][e] * covariance[k * size + j];
        }
        scaled[j][e] = slopes[j] + events * sum;
      }
    }
    return scaled;
  }

  private int[] eventPositions() {
    RiskSets sets = fit.sums.sets;
    int[] positions = new int[sets.positions()];
    int count = 0;
    for (int k = 0; k < sets.points(); k++) {
      for (int i = sets.bucket[k]; i < sets.bucket[k] + sets.deaths[k]; i++) {
        positions[count++] = i;
      }
    }
    return Arrays.copyOf(positions, count);
  }

  private double[][] inUnits(double[][] residuals, boolean likeTheCovariate) {
    StandardColumns standard = fit.standard;
    double[][] converted = new double[residuals.length][];
    for (int j = 0; j < residuals.length; j++) {
      double scale = standard.scales()[j];
      double factor = likeTheCovariate ? scale : 1 / scale;
      double[] own = byRow(residuals[j]);
      for (int i = 0; i < own.length; i++) {
        own[i] *= factor;
      }
      converted[j] = own;
    }
    return converted;
  }

  private double[] byRow(double[] byPosition) {
    double[] byData = new double[fit.regression.times.rows()];
    for (int i = 0; i < byPosition.length; i++) {
      byData[fit.sums.sets.order[i]] = byPosition[i];
    }
    double[] byRow = new double[fit.rows.length];
    for (int i = 0; i < byRow.length; i++) {
      byRow[i] = byData[fit.rows[i]];
    }
    return byRow;
  }
}
