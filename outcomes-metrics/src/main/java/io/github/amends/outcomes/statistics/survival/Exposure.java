// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.survival;

import java.util.function.DoubleUnaryOperator;

/** Who was observed until when, as far as a mean cumulative function has to tell. */
record Exposure(DoubleUnaryOperator atRisk, double lastExit, long records, long missing) {

  static Exposure of(SurvivalCurve curve) {
    return new Exposure(curve::atRiskAt, curve.lastExit(), curve.records(), curve.missing());
  }
}
