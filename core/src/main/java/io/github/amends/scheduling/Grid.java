// SPDX-License-Identifier: Apache-2.0
package io.github.amends.scheduling;

import io.github.amends.volunteer.FreeTime;
import java.time.Duration;
import java.time.Instant;
import java.util.BitSet;
import java.util.List;

/**
 * The cells into which a span of time is cut: whole steps, counted from 1970, so that the quarter
 * hours are those of every time zone in use.
 */
final class Grid {
  private final long origin;
  private final long step;
  private final int cells;

  Grid(Instant from, Instant until, Duration step) {
    this.step = step.toSeconds();
    long first = ceilDiv(ceil(from), this.step);
    this.origin = first * this.step;
    this.cells =
        Math.toIntExact(Math.max(0, Math.floorDiv(until.getEpochSecond(), this.step) - first));
  }

  int cells() {
    return cells;
  }

  Instant start(int cell) {
    return Instant.ofEpochSecond(origin + cell * step);
  }

  /** The first cell that starts at a time or later; the number of cells if there is none. */
  int cellFrom(Instant time) {
    long cell = ceilDiv(ceil(time) - origin, step);
    return (int) Math.max(0, Math.min(cells, cell));
  }

  /** How many cells a meeting takes; zero if it is not a whole number of them. */
  int cellsOf(Duration length) {
    boolean whole =
        length.equals(Duration.ofSeconds(length.toSeconds())) && length.toSeconds() % step == 0;
    return whole ? (int) Math.min(Integer.MAX_VALUE, length.toSeconds() / step) : 0;
  }

  BitSet all() {
    BitSet bits = new BitSet(cells);
    bits.set(0, cells);
    return bits;
  }

  /** The cells that lie wholly within free times, which are in order. */
  BitSet within(List<FreeTime> times) {
    BitSet bits = new BitSet(cells);
    for (FreeTime each : times) {
      int start = cellFrom(each.startsAt());
      long end = Math.floorDiv(each.endsAt().getEpochSecond() - origin, step);
      if (end > start) {
        bits.set(start, (int) Math.min(cells, end));
      }
    }
    return bits;
  }

  /** Takes out every cell that has an instant in common with a time. */
  void block(BitSet bits, Instant from, Instant until) {
    long start = Math.max(0, Math.floorDiv(from.getEpochSecond() - origin, step));
    long end = Math.min(cells, ceilDiv(ceil(until) - origin, step));
    if (end > start) {
      bits.clear((int) start, (int) end);
    }
  }

  /** The cells from which so many cells in a row are set. */
  static BitSet starts(BitSet bits, int length) {
    BitSet starts = new BitSet(bits.length());
    int from = bits.nextSetBit(0);
    while (from >= 0) {
      int end = bits.nextClearBit(from);
      if (end - from >= length) {
        starts.set(from, end - length + 1);
      }
      from = bits.nextSetBit(end);
    }
    return starts;
  }

  static boolean isFree(BitSet bits, int cell, int length) {
    return bits.get(cell) && bits.nextClearBit(cell) >= cell + length;
  }

  private static long ceilDiv(long dividend, long divisor) {
    return -Math.floorDiv(-dividend, divisor);
  }

  private static long ceil(Instant time) {
    return time.getEpochSecond() + (time.getNano() == 0 ? 0 : 1);
  }
}
