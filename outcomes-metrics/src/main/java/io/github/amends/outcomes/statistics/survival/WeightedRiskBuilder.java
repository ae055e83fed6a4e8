// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.survival;

/** The way from weighted rows to a table: each time's position is looked up, weights are added. */
final class WeightedRiskBuilder {

  private WeightedRiskBuilder() {}

  static TabulatedRisk of(FollowUpTimes followUp) {
    int groups = followUp.groups();
    double[] times = Ascending.distinct(followUp.exits());
    double[][][] leaving = new double[groups][followUp.outcomes() + 1][times.length];
    double[] entryTimes = Ascending.distinct(followUp.entries());
    double[][] entering = new double[groups][entryTimes.length];
    long[] records = new long[groups];
    for (int row = 0; row < followUp.rows(); row++) {
      int group = followUp.group(row);
      int position = Ascending.countBelow(times, followUp.until(row));
      leaving[group][followUp.outcome(row)][position] += followUp.weight(row);
      if (followUp.hasEntries()) {
        int from = Ascending.countBelow(entryTimes, followUp.entry(row));
        entering[group][from] += followUp.weight(row);
      }
      records[group]++;
    }
    double[][] entryTimesOfEach = new double[groups][];
    long[] missing = new long[groups];
    for (int group = 0; group < groups; group++) {
      entryTimesOfEach[group] = entryTimes;
      missing[group] = followUp.missing(group);
    }
    return new TabulatedRisk(
        times, leaving, entryTimesOfEach, entering, records, missing, followUp.isCounted());
  }
}
