// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.propensity;

import io.github.amends.outcomes.statistics.Interval;

/**
 * The strength that an unmeasured cause would need to explain a risk ratio away: the least risk
 * ratio with which it would have to go along with both treatment and outcome.
 *
 * <p>1 means that nothing is needed. Source: VanderWeele and Ding, Annals of Internal Medicine 167
 * (2017) 268-274.
 *
 * @param ofEstimate what would explain the estimate away, from 1
 * @param ofInterval what would move the interval to include no effect, from 1
 */
public record EValue(double ofEstimate, double ofInterval) {

  /**
   * Creates the result.
   *
   * @param ofEstimate what would explain the estimate away
   * @param ofInterval what would move the interval to include no effect
   * @throws IllegalArgumentException if one is below 1 or not a number
   */
  public EValue {
    if (!(ofEstimate >= 1 && ofInterval >= 1)) {
      throw new IllegalArgumentException("E-values must be at least 1");
    }
  }

  /**
   * Returns the E-values of a risk ratio and of its interval.
   *
   * @param riskRatio the risk ratio, positive; a hazard or odds ratio will do if the outcome is
   *     rare
   * @param interval its confidence interval, not below zero
   * @return the E-values; that of the interval is 1 if it includes no effect
   * @throws IllegalArgumentException if the ratio is not positive or the interval reaches below
   *     zero or is zero alone
   */
  public static EValue of(double riskRatio, Interval interval) {
    if (!(interval.lower() >= 0 && interval.upper() > 0)) {
      throw new IllegalArgumentException("interval must hold positive ratios only");
    }
    double nearest = interval.lower() > 1 ? interval.lower() : Math.min(1, interval.upper());
    return new EValue(ofRatio(riskRatio), ofRatio(nearest));
  }

  /**
   * Returns the E-value of a risk ratio.
   *
   * @param riskRatio the risk ratio, positive
   * @return the E-value: RR + sqrt(RR (RR - 1)), of the inverse if the ratio is below 1
   * @throws IllegalArgumentException if the ratio is not positive
   */
  public static double ofRatio(double riskRatio) {
    if (!(riskRatio > 0)) {
      throw new IllegalArgumentException("riskRatio must be positive");
    }
    double away = riskRatio < 1 ? 1 / riskRatio : riskRatio;
    return away + Math.sqrt(away) * Math.sqrt(away - 1);
  }
}
