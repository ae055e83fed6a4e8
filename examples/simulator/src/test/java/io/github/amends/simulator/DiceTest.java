// SPDX-License-Identifier: Apache-2.0
package io.github.amends.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DiceTest {
  /**
   * SplitMix64 as in Steele, Lea and Flood, Fast splittable pseudorandom number generators (OOPSLA
   * 2014), with the constants of Java's implementation: a platform that does otherwise is found
   * out.
   */
  @Test
  void chanceIsSplitMix64OnEveryPlatform() {
    long state = 2025;
    Dice dice = new Dice(2025);
    for (int i = 0; i < 1000; i++) {
      state += 0x9e3779b97f4a7c15L;
      long mixed = (state ^ (state >>> 30)) * 0xbf58476d1ce4e5b9L;
      mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
      mixed = mixed ^ (mixed >>> 31);
      assertThat(dice.below(1000)).isEqualTo((int) (((mixed >>> 32) * 1000) >>> 32));
    }
  }

  @Test
  void everyNumberOfARangeComesUpAndNoOther() {
    Dice dice = new Dice(1);
    assertThat(IntStream.range(0, 200).map(i -> dice.between(3, 6)).boxed().distinct())
        .containsExactlyInAnyOrder(3, 4, 5, 6);
  }

  @Test
  void weightsAreKept() {
    Dice dice = new Dice(1);
    List<Integer> weights = List.of(0, 1, 3);
    long heavy = IntStream.range(0, 4000)
        .map(i -> dice.weighed(weights, weight -> weight))
        .peek(weight -> assertThat(weight).isPositive())
        .filter(weight -> weight == 3)
        .count();
    assertThat(heavy).isBetween(2850L, 3150L);
  }

  @Test
  void whatIsThrownWithOneLeavesTheOtherAsItIs() {
    Dice first = new Dice(9);
    Dice second = new Dice(9);
    first.split().below(10);
    second.split();
    assertThat(first.below(1_000_000)).isEqualTo(second.below(1_000_000));
  }
}
