// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.counting;

import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collector;

/** How many things fall into each of a few cells. */
public final class CellCounts {

  private CellCounts() {}

  /**
   * Returns a collector of things into what their counts make.
   *
   * @param <T> the type of the things
   * @param <R> the type of what is made
   * @param cells how many cells there are
   * @param cell tells the cell of a thing, from 0
   * @param finisher makes something of the counts
   * @return the collector, which gives the same result however a stream is split
   */
  public static <T, R> Collector<T, ?, R> collector(
      int cells, ToIntFunction<? super T> cell, Function<long[], R> finisher) {
    return Collector.<T, long[], R>of(
        () -> new long[cells],
        (counts, thing) -> counts[cell.applyAsInt(thing)]++,
        CellCounts::sum,
        finisher,
        Collector.Characteristics.UNORDERED);
  }

  private static long[] sum(long[] counts, long[] others) {
    for (int cell = 0; cell < counts.length; cell++) {
      counts[cell] += others[cell];
    }
    return counts;
  }
}
