// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.reoffending;

import io.github.amends.outcomes.statistics.Answer;
import io.github.amends.outcomes.statistics.Estimate;
import io.github.amends.outcomes.statistics.Obstacle;
import io.github.amends.outcomes.statistics.bootstrap.Bootstrap;
import io.github.amends.outcomes.statistics.bootstrap.BootstrapInterval;
import io.github.amends.outcomes.statistics.comparison.TwoProportions;
import java.util.Set;
import java.util.function.DoubleBinaryOperator;

/** The effect between two measured groups. */
final class ArmComparison {

  private static final int RESAMPLES = 1999;
  private static final double LEVEL = 0.95;

  private ArmComparison() {}

  static Effect shares(MeasuredGroup restorative, MeasuredGroup comparison) {
    TwoProportions both = TwoProportions.of(
        restorative.reoffenders(), restorative.size(), comparison.reoffenders(), comparison.size());
    return new Effect(both.riskDifference().estimate(), both.riskRatio().estimate());
  }

  /** Few people drive rates of offences, so people are drawn again and not offences. */
  static Effect rates(MeasuredGroup restorative, MeasuredGroup comparison, long seed) {
    return new Effect(
        rate(restorative, comparison, seed, (one, other) -> one - other),
        rate(restorative, comparison, seed, (one, other) -> one / other));
  }

  private static Answer<Estimate> rate(
      MeasuredGroup restorative,
      MeasuredGroup comparison,
      long seed,
      DoubleBinaryOperator operator) {
    if (restorative.size() == 0 || comparison.size() == 0) {
      return Answer.notEstimable(Obstacle.NO_OBSERVATIONS);
    }
    int first = restorative.size();
    int n = first + comparison.size();
    Bootstrap bootstrap = Bootstrap.ofRows(n, rows -> {
      double total = 0;
      double years = 0;
      double otherTotal = 0;
      double otherYears = 0;
      for (int row : rows) {
        if (row < first) {
          total += restorative.value(row);
          years += restorative.years(row);
        } else {
          otherTotal += comparison.value(row - first);
          otherYears += comparison.years(row - first);
        }
      }
      return operator.applyAsDouble(total / years, otherTotal / otherYears);
    });
    double value = operator.applyAsDouble(
        restorative.result().value().orElseThrow(), comparison.result().value().orElseThrow());
    if (Double.isNaN(value)) {
      return Answer.notEstimable(Obstacle.ZERO_COUNT);
    }
    return bootstrap
        .resampled(RESAMPLES, seed)
        .map(replicates -> new Estimate(
            value,
            replicates.standardError(),
            replicates.interval(BootstrapInterval.PERCENTILE, LEVEL),
            n,
            Set.of()));
  }
}
