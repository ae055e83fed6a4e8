// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.survival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class RecurrentEventDaysProperties {

  record Person(int lastDay, List<Integer> days) {

    int[] events() {
      return days.stream().mapToInt(day -> day % (lastDay + 1)).toArray();
    }
  }

  @Provide
  Arbitrary<List<Person>> people() {
    Arbitrary<Integer> days = Arbitraries.integers().between(0, 20);
    return Combinators.combine(days, days.list().ofMaxSize(4))
        .as(Person::new)
        .list()
        .ofMaxSize(25);
  }

  @Property
  void howThePeopleAreSplitAndMergedDoesNotMatter(
      @ForAll("people") List<Person> people,
      @ForAll @IntRange(min = 1, max = 5) int parts,
      @ForAll long seed) {
    Random random = new Random(seed);
    List<RecurrentEventDays> counts = new ArrayList<>();
    for (int i = 0; i < parts; i++) {
      counts.add(RecurrentEventDays.empty());
    }
    people.forEach(
        person -> counts.get(random.nextInt(parts)).add(person.lastDay(), person.events()));
    while (counts.size() > 1) {
      RecurrentEventDays last = counts.remove(random.nextInt(counts.size()));
      int other = random.nextInt(counts.size());
      counts.set(other, last.combine(counts.get(other)));
    }

    assertThat(counts.get(0)).isEqualTo(counted(people)).hasSameHashCodeAs(counted(people));
  }

  /** By the definition, from each person's own sum. */
  @Property
  void theVarianceIsTheSumOfSquaresOfEachPersonsInfluence(@ForAll("people") List<Person> people) {
    MeanCumulativeFunction function = MeanCumulativeFunction.of(counted(people));

    for (int step = 0; step < function.steps(); step++) {
      double variance = 0;
      for (Person person : people) {
        double influence = 0;
        for (int i = 0; i <= step; i++) {
          double time = function.time(i);
          if (time <= person.lastDay()) {
            long own = Arrays.stream(person.events()).filter(day -> day == time).count();
            influence += (own - function.events(i) / function.atRisk(i)) / function.atRisk(i);
          }
        }
        variance += influence * influence;
      }
      assertThat(function.standardError(step)).isCloseTo(Math.sqrt(variance), within(1e-7));
    }
  }

  private static RecurrentEventDays counted(List<Person> people) {
    RecurrentEventDays days = RecurrentEventDays.empty();
    people.forEach(person -> days.add(person.lastDay(), person.events()));
    return days;
  }
}
