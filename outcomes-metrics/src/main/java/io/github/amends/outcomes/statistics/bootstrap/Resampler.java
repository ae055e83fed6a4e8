// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.bootstrap;

/**
 * Draws of row indices with replacement, each resample from a stream of its own.
 *
 * <p>The generator is SplitMix64 (Steele, Lea and Flood, OOPSLA 2014), written out so that a seed
 * gives the same draws with every Java; a bound is met exactly, by rejection (Lemire, ACM
 * Transactions on Modeling and Computer Simulation 29 (2019) 3).
 */
final class Resampler {

  private static final long GOLDEN = 0x9E3779B97F4A7C15L;
  private static final long LOW = 0xFFFFFFFFL;
  private static final int HALF = 32;

  private final long seed;
  private final int rows;
  private final long threshold;

  Resampler(long seed, int rows) {
    this.seed = seed;
    this.rows = rows;
    this.threshold = (1L << HALF) % rows;
  }

  /** Fills an array with the rows of a resample. */
  void draw(int resample, int[] drawn) {
    long state = stream(resample);
    int i = 0;
    while (i < drawn.length) {
      state += GOLDEN;
      long bits = mixed(state);
      long high = (bits >>> HALF) * rows;
      if ((high & LOW) >= threshold) {
        drawn[i++] = (int) (high >>> HALF);
      }
      long low = (bits & LOW) * rows;
      if (i < drawn.length && (low & LOW) >= threshold) {
        drawn[i++] = (int) (low >>> HALF);
      }
    }
  }

  /** The start of a resample's stream, far from those of the others. */
  private long stream(int resample) {
    return mixed(mixed(seed) + GOLDEN * (resample + 1L));
  }

  private static long mixed(long state) {
    long bits = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
    bits = (bits ^ (bits >>> 27)) * 0x94D049BB133111EBL;
    return bits ^ (bits >>> 31);
  }
}
