// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.survival;

/** Who was at risk when, by group, and who left how: all that these methods need to know. */
abstract class RiskTable {

  private final long[] records;
  private final long[] missing;

  RiskTable(long[] records, long[] missing) {
    this.records = records;
    this.missing = missing;
  }

  final int groups() {
    return records.length;
  }

  final long records(int group) {
    return records[group];
  }

  final long missing(int group) {
    return missing[group];
  }

  abstract int outcomes();

  /** Whether somebody was not observed from the origin on. */
  abstract boolean hasEntries();

  /** Whether each record counts as a whole number of independent people. */
  abstract boolean isCounted();

  abstract RiskSets riskSets();

  /** The same about one group alone, which is then the first. */
  abstract RiskTable only(int group);

  /** Who is at risk at a time, which need not be one at which somebody leaves. */
  abstract double atRisk(int group, double time);

  /** The first time, not before the given one, at which somebody leaves; infinite if none is. */
  abstract double exitFrom(int group, double time);

  /** How many different times with events there are in a group, or somewhat more. */
  abstract int eventTimes(int group);

  /** The last time at which somebody leaves; negative infinity if there is nobody. */
  abstract double lastExit(int group);
}
