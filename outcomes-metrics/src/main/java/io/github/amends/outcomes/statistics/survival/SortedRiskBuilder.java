// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.survival;

import java.util.Arrays;

/** The way from rows to sorted columns: each group's times by outcome, every one sorted once. */
final class SortedRiskBuilder {

  private SortedRiskBuilder() {}

  static SortedRisk of(FollowUpTimes followUp) {
    int outcomes = followUp.outcomes() + 1;
    double[][] exits = exits(followUp, outcomes);
    double[][] entries = entries(followUp);
    Arrays.stream(exits).parallel().forEach(Arrays::parallelSort);
    Arrays.stream(entries).forEach(Arrays::parallelSort);
    int groups = followUp.groups();
    double[][][] byGroup = new double[groups][][];
    long[] records = new long[groups];
    long[] missing = new long[groups];
    for (int group = 0; group < groups; group++) {
      byGroup[group] = Arrays.copyOfRange(exits, group * outcomes, (group + 1) * outcomes);
      for (double[] column : byGroup[group]) {
        records[group] += column.length;
      }
      missing[group] = followUp.missing(group);
    }
    return new SortedRisk(byGroup, entries, records, missing, !followUp.hasClusters());
  }

  private static double[][] exits(FollowUpTimes followUp, int outcomes) {
    int[] sizes = new int[followUp.groups() * outcomes];
    for (int row = 0; row < followUp.rows(); row++) {
      sizes[followUp.group(row) * outcomes + followUp.outcome(row)]++;
    }
    double[][] exits = columns(sizes);
    for (int row = 0; row < followUp.rows(); row++) {
      int column = followUp.group(row) * outcomes + followUp.outcome(row);
      sizes[column]--;
      exits[column][sizes[column]] = unsigned(followUp.until(row));
    }
    return exits;
  }

  private static double[][] entries(FollowUpTimes followUp) {
    int[] sizes = new int[followUp.groups()];
    if (followUp.hasEntries()) {
      for (int row = 0; row < followUp.rows(); row++) {
        sizes[followUp.group(row)]++;
      }
    }
    double[][] entries = columns(sizes);
    if (followUp.hasEntries()) {
      for (int row = 0; row < followUp.rows(); row++) {
        int group = followUp.group(row);
        sizes[group]--;
        entries[group][sizes[group]] = unsigned(followUp.entry(row));
      }
    }
    return entries;
  }

  private static double[][] columns(int[] sizes) {
    double[][] columns = new double[sizes.length][];
    for (int i = 0; i < sizes.length; i++) {
      columns[i] = new double[sizes[i]];
    }
    return columns;
  }

  /** Minus zero equals zero and would be sorted apart from it. */
  private static double unsigned(double time) {
    return time + 0.0;
  }
}
