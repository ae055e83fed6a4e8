// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.survival;

/** The rows of a follow-up in the order in which they enter and leave. */
final class RowOrder {

  private final int[] byEntry;
  private final int[] entryStarts;
  private final int[] byExit;
  private final int[] exitStarts;

  /** The order among the given times, which are those at which anybody leaves. */
  RowOrder(FollowUpTimes rows, double[] times) {
    int[] entryRanks = new int[rows.rows()];
    int[] exitRanks = new int[rows.rows()];
    for (int row = 0; row < rows.rows(); row++) {
      exitRanks[row] = Ascending.countBelow(times, rows.until(row));
      entryRanks[row] = rows.hasEntries() ? Ascending.countUpTo(times, rows.entry(row)) : 0;
    }
    entryStarts = starts(entryRanks, times.length);
    byEntry = sorted(entryRanks, entryStarts);
    exitStarts = starts(exitRanks, times.length);
    byExit = sorted(exitRanks, exitStarts);
  }

  /** Where the rows begin that are at risk at the time of this rank, and were not at any before. */
  int entryStart(int rank) {
    return entryStarts[rank];
  }

  int entered(int position) {
    return byEntry[position];
  }

  /** Where the rows begin that leave at the time of this rank. */
  int exitStart(int rank) {
    return exitStarts[rank];
  }

  int left(int position) {
    return byExit[position];
  }

  private static int[] starts(int[] ranks, int size) {
    int[] starts = new int[size + 1];
    for (int rank : ranks) {
      starts[rank + 1]++;
    }
    for (int i = 0; i < size; i++) {
      starts[i + 1] += starts[i];
    }
    return starts;
  }

  private static int[] sorted(int[] ranks, int[] starts) {
    int[] next = starts.clone();
    int[] rows = new int[ranks.length];
    for (int row = 0; row < ranks.length; row++) {
      rows[next[ranks[row]]] = row;
      next[ranks[row]]++;
    }
    return rows;
  }
}
