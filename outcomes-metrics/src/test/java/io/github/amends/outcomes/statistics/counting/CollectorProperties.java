// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.amends.outcomes.statistics.comparison.PairedProportions;
import io.github.amends.outcomes.statistics.comparison.TwoProportions;
import io.github.amends.outcomes.statistics.proportion.Proportion;
import io.github.amends.outcomes.statistics.rate.Rate;
import io.github.amends.outcomes.statistics.scale.LikertItem;
import io.github.amends.outcomes.statistics.scale.NetPromoter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.BinaryOperator;
import java.util.stream.Collector;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Whatever the order of things and wherever they are split, the counts are the same. */
class CollectorProperties {

  private static final Collector<Integer, ?, Proportion> PROPORTION =
      Proportion.collector(answer -> answer > 5);
  private static final Collector<Integer, ?, TwoProportions> TWO =
      TwoProportions.collector(answer -> answer % 2 == 0, answer -> answer > 5);
  private static final Collector<Integer, ?, PairedProportions> PAIRED =
      PairedProportions.collector(answer -> answer % 3 == 0, answer -> answer > 5);
  private static final Collector<Integer, ?, LikertItem> LIKERT =
      LikertItem.collector(11, answer -> answer + 1);
  private static final Collector<Integer, ?, NetPromoter> NET_PROMOTER =
      NetPromoter.collector(answer -> answer);

  private static final Collector<Integer, ?, Rate> RATE =
      Rate.collector(answer -> answer % 3, answer -> 30 * answer);

  private static <R> void isTheSameHoweverSplit(
      List<Integer> answers,
      Random random,
      Collector<Integer, ?, R> collector,
      BinaryOperator<R> plus) {
    R together = answers.stream().collect(collector);
    List<Integer> shuffled = new ArrayList<>(answers);
    Collections.shuffle(shuffled, random);
    int one = random.nextInt(answers.size() + 1);
    int two = one + random.nextInt(answers.size() - one + 1);
    R parts = Stream.of(
            shuffled.subList(two, shuffled.size()),
            shuffled.subList(0, one),
            shuffled.subList(one, two))
        .map(part -> part.stream().collect(collector))
        .reduce(plus)
        .orElseThrow();
    assertThat(parts).isEqualTo(together);
    assertThat(shuffled.parallelStream().collect(collector)).isEqualTo(together);
  }

  @Property
  void partsAddUpToTheWhole(
      @ForAll @Size(max = 200) List<@IntRange(max = 10) Integer> answers, @ForAll Random random) {
    isTheSameHoweverSplit(answers, random, PROPORTION, Proportion::plus);
    isTheSameHoweverSplit(answers, random, TWO, TwoProportions::plus);
    isTheSameHoweverSplit(answers, random, PAIRED, PairedProportions::plus);
    isTheSameHoweverSplit(answers, random, LIKERT, LikertItem::plus);
    isTheSameHoweverSplit(answers, random, NET_PROMOTER, NetPromoter::plus);
    isTheSameHoweverSplit(
        answers,
        random,
        RATE,
        (one, other) -> Rate.of(one.events() + other.events(), one.exposure() + other.exposure()));
  }

  @Example
  void eachThingIsCountedInItsCell() {
    List<Integer> answers = List.of(0, 3, 6, 7, 9, 10, 10);
    assertThat(answers.stream().collect(PROPORTION)).isEqualTo(Proportion.of(5, 7));
    assertThat(answers.stream().collect(TWO)).isEqualTo(TwoProportions.of(3, 4, 2, 3));
    assertThat(answers.stream().collect(PAIRED)).isEqualTo(new PairedProportions(2, 2, 3, 0));
    assertThat(answers.stream().collect(LIKERT))
        .isEqualTo(LikertItem.of(1, 0, 0, 1, 0, 0, 1, 1, 0, 1, 2));
    assertThat(answers.stream().collect(NET_PROMOTER)).isEqualTo(new NetPromoter(3, 1, 3));
    assertThat(answers.stream().collect(RATE)).isEqualTo(Rate.of(3, 1350));
  }

  @Example
  void anAnswerOutsideOfTheScaleIsRefused() {
    assertThatThrownBy(() -> Stream.of(11).collect(NET_PROMOTER))
        .isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> Stream.of(-1).collect(LIKERT))
        .isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> Stream.of(-3).collect(RATE))
        .hasMessage("events and exposure must not be negative");
    assertThatThrownBy(() -> LikertItem.collector(1, answer -> 1))
        .hasMessage("categories must be at least two");
  }
}
