// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import java.util.List;
import java.util.SplittableRandom;

/**
 * The numbers from which one step of a random history is made: each picks from what the case at
 * hand offers, so that every number means something and smaller ones mean simpler steps.
 *
 * @param way what sort of step: the next one on the way to an end, a fitting one, or any
 * @param kind which kind of event
 * @param who whom it is about
 * @param what its main content
 * @param how its other content
 * @param time when it is said to have happened
 */
record Choice(int way, int kind, int who, int what, int how, int time) {
  /** One more than the largest number. */
  static final int BOUND = 100;

  static Choice from(SplittableRandom random) {
    return new Choice(
        random.nextInt(BOUND),
        random.nextInt(BOUND),
        random.nextInt(BOUND),
        random.nextInt(BOUND),
        random.nextInt(BOUND),
        random.nextInt(BOUND));
  }

  static <T> T pick(List<T> options, int number) {
    return options.get(number % options.size());
  }

  static <T> T pick(T[] options, int number) {
    return options[number % options.length];
  }

  /** Whether a number lies among the highest, so that shrinking leaves the rare out. */
  static boolean isAmongLast(int share, int number) {
    return number % BOUND >= BOUND - share;
  }

  /** Short, since a failing sample holds many. */
  @Override
  public String toString() {
    return way + "." + kind + "." + who + "." + what + "." + how + "." + time;
  }
}
