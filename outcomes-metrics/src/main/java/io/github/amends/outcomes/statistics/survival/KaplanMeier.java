// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.survival;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The way from follow-up to survival curves: one pass over the risk sets for all groups. */
final class KaplanMeier {

  private KaplanMeier() {}

  static List<SurvivalCurve> curves(FollowUp followUp, SurvivalVariance variance) {
    RiskTable table = followUp.riskTable();
    KaplanMeierSteps[] steps = new KaplanMeierSteps[table.groups()];
    Arrays.setAll(steps, group -> new KaplanMeierSteps(table.eventTimes(group)));
    RiskSets sets = table.riskSets();
    while (sets.advance()) {
      for (int group = 0; group < steps.length; group++) {
        double dead = sets.events(group);
        if (dead > 0) {
          steps[group].add(sets.time, sets.atRisk[group], dead);
        }
      }
    }
    List<SurvivalCurve> curves = new ArrayList<>(steps.length);
    for (int group = 0; group < steps.length; group++) {
      CurveColumns columns = steps[group].columns();
      curves.add(new SurvivalCurve(
          table,
          group,
          variance,
          variance == SurvivalVariance.ROBUST ? robust(followUp, group, columns) : columns));
    }
    return List.copyOf(curves);
  }

  private static CurveColumns robust(FollowUp followUp, int group, CurveColumns columns) {
    if (!(followUp instanceof FollowUpTimes times)) {
      throw new IllegalArgumentException("a robust variance needs columns of times");
    }
    RowInfluence influence = RowInfluence.ofHazard(times.only(group));
    return columns.withVariances(influence.survivalVariance(), influence.sumVariance());
  }
}
