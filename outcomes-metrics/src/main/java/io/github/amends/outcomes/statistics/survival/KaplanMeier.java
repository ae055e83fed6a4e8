// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.survival;

import java.util.List;
import java.util.stream.IntStream;

/** The way from follow-up to survival curves: one pass over the risk sets of each group. */
final class KaplanMeier {

  /**
   * From so many times on, the processors share the groups; each curve is the same all the same.
   */
  private static final int WORTH_SHARING = 20_000;

  private KaplanMeier() {}

  static List<SurvivalCurve> curves(FollowUp followUp, SurvivalVariance variance) {
    RiskTable table = followUp.riskTable();
    IntStream groups = IntStream.range(0, table.groups());
    IntStream shared = table.eventTimes(0) < WORTH_SHARING ? groups : groups.parallel();
    return shared.mapToObj(group -> curve(followUp, table, group, variance)).toList();
  }

  private static SurvivalCurve curve(
      FollowUp followUp, RiskTable table, int group, SurvivalVariance variance) {
    KaplanMeierSteps steps = new KaplanMeierSteps(table.eventTimes(group));
    RiskSets sets = table.only(group).riskSets();
    while (sets.advance()) {
      double dead = sets.events(0);
      if (dead > 0) {
        steps.add(sets.time, sets.atRisk[0], dead);
      }
    }
    CurveColumns columns = steps.columns();
    return new SurvivalCurve(
        table,
        group,
        variance,
        variance == SurvivalVariance.ROBUST ? robust(followUp, group, columns) : columns);
  }

  private static CurveColumns robust(FollowUp followUp, int group, CurveColumns columns) {
    if (!(followUp instanceof FollowUpTimes times)) {
      throw new IllegalArgumentException("a robust variance needs columns of times");
    }
    RowInfluence influence = RowInfluence.ofHazard(times.only(group));
    return columns.withVariances(influence.survivalVariance(), influence.sumVariance());
  }
}
