// SPDX-License-Identifier: Apache-2.0
package io.github.amends.simulator;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToIntFunction;

/**
 * Chance, from a seed: all of it is whole numbers drawn from 64 random bits at a time, so that the
 * same seed gives the same year on every Java platform.
 */
final class Dice {
  private final SplittableRandom random;

  Dice(long seed) {
    this(new SplittableRandom(seed));
  }

  private Dice(SplittableRandom random) {
    this.random = random;
  }

  /** Dice of their own: what is thrown with them changes nothing for whoever throws these. */
  Dice split() {
    return new Dice(random.split());
  }

  /** A number from 0 to below the bound, each as likely as any other. */
  int below(int bound) {
    return (int) (((random.nextLong() >>> 32) * bound) >>> 32);
  }

  /** A number between two, both of them included. */
  int between(int least, int most) {
    return least + below(most - least + 1);
  }

  /** Whether something happens that happens so many times in a thousand. */
  boolean happens(int perThousand) {
    return below(1000) < perThousand;
  }

  <T> T anyOf(List<T> things) {
    return things.get(below(things.size()));
  }

  /** One of several things, each as likely as its weight. */
  <T> T weighed(List<T> things, ToIntFunction<T> weight) {
    int left = below(things.stream().mapToInt(weight).sum());
    for (T thing : things) {
      left -= weight.applyAsInt(thing);
      if (left < 0) {
        return thing;
      }
    }
    throw new IllegalArgumentException("the weights must be positive");
  }

  /** The usual thing so many times in a thousand, else any of the others. */
  @SafeVarargs
  final <T> T mostly(int perThousand, T usual, T... others) {
    return happens(perThousand) ? usual : others[below(others.length)];
  }
}
