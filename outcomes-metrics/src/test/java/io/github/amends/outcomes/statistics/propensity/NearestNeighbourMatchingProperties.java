// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.propensity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.amends.outcomes.statistics.Answer;
import io.github.amends.outcomes.statistics.Obstacle;
import io.github.amends.outcomes.statistics.regression.Covariates;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class NearestNeighbourMatchingProperties {

  /** A row: whether it was treated, its score on a coarse grid that has many ties, its stratum. */
  record Person(boolean treated, double score, int stratum) {}

  @Provide
  Arbitrary<List<Person>> people() {
    return Combinators.combine(
            Arbitraries.of(true, false),
            Arbitraries.integers().between(0, 24).map(x -> x / 8.0),
            Arbitraries.integers().between(0, 2))
        .as(Person::new)
        .list()
        .ofMaxSize(30);
  }

  private static boolean[] treated(List<Person> people) {
    boolean[] treated = new boolean[people.size()];
    for (int row = 0; row < treated.length; row++) {
      treated[row] = people.get(row).treated();
    }
    return treated;
  }

  private static double[] scores(List<Person> people) {
    return people.stream().mapToDouble(Person::score).toArray();
  }

  private static NearestNeighbourMatching matching(List<Person> people) {
    return NearestNeighbourMatching.of(treated(people), scores(people));
  }

  /** The definition, control by control. */
  private static List<Match> byDefinition(
      List<Person> people, Comparator<Integer> turn, int ratio, Reuse reuse, double caliper) {
    List<Integer> order = IntStream.range(0, people.size())
        .filter(row -> people.get(row).treated())
        .boxed()
        .sorted(turn)
        .toList();
    Set<Integer> taken = new HashSet<>();
    List<List<Integer>> found = new ArrayList<>();
    people.forEach(person -> found.add(new ArrayList<>()));
    for (int round = 0; round < ratio; round++) {
      for (int row : order) {
        double score = people.get(row).score();
        int stratum = people.get(row).stratum();
        IntStream.range(0, people.size())
            .filter(other -> !people.get(other).treated())
            .filter(other -> people.get(other).stratum() == stratum)
            .filter(other -> Math.abs(people.get(other).score() - score) <= caliper)
            .filter(other -> !found.get(row).contains(other))
            .filter(other -> reuse == Reuse.AGAIN || !taken.contains(other))
            .boxed()
            .min(Comparator.comparingDouble(other -> Math.abs(people.get(other).score() - score)))
            .ifPresent(other -> {
              found.get(row).add(other);
              taken.add(other);
            });
      }
    }
    return order.stream()
        .sorted()
        .filter(row -> !found.get(row).isEmpty())
        .map(row -> new Match(row, found.get(row)))
        .toList();
  }

  enum Reuse {
    ONCE,
    AGAIN
  }

  @Property
  void everyChoiceIsTheNearestThatIsLeft(
      @ForAll("people") List<Person> people,
      @ForAll @IntRange(min = 1, max = 3) int ratio,
      @ForAll MatchingOrder order,
      @ForAll Reuse reuse,
      @ForAll @IntRange(min = 0, max = 24) int eighths) {
    Comparator<Integer> byScore =
        Comparator.comparingDouble(row -> people.get(row).score());
    Comparator<Integer> turn = switch (order) {
      case LARGEST_FIRST -> byScore.reversed();
      case SMALLEST_FIRST -> byScore;
      case AS_GIVEN -> Comparator.naturalOrder();
    };
    double caliper = eighths / 8.0;
    double[] strata = people.stream().mapToDouble(Person::stratum).toArray();
    NearestNeighbourMatching matching = matching(people)
        .inOrder(order)
        .withRatio(ratio)
        .within(caliper)
        .exactlyOn(Covariates.of("stratum", strata));
    MatchedSample matched = (reuse == Reuse.AGAIN ? matching.withReplacement() : matching).match();
    assertThat(matched.matches()).isEqualTo(byDefinition(people, turn, ratio, reuse, caliper));
  }

  @Property
  void belowFirstIsTheNextInTheOrderOfScoreAndRow(
      @ForAll("people") List<Person> people, @ForAll Reuse reuse) {
    NearestNeighbourMatching matching =
        matching(people).inOrder(MatchingOrder.AS_GIVEN).choosing(NeighbourRule.BELOW_FIRST);
    List<Match> matches =
        (reuse == Reuse.AGAIN ? matching.withReplacement() : matching).match().matches();
    Comparator<Integer> byScore =
        Comparator.comparingDouble(row -> people.get(row).score());
    Comparator<Integer> place = byScore.thenComparing(Comparator.naturalOrder());
    Set<Integer> taken = new HashSet<>();
    List<Match> expected = new ArrayList<>();
    for (int row = 0; row < people.size(); row++) {
      int own = row;
      List<Integer> left = IntStream.range(0, people.size())
          .filter(other -> !people.get(other).treated() && !taken.contains(other))
          .boxed()
          .sorted(place)
          .toList();
      if (people.get(own).treated() && !left.isEmpty()) {
        int below =
            (int) left.stream().filter(other -> place.compare(other, own) < 0).count();
        int control = left.get(Math.max(0, below - 1));
        expected.add(new Match(own, List.of(control)));
        if (reuse == Reuse.ONCE) {
          taken.add(control);
        }
      }
    }
    assertThat(matches).isEqualTo(expected);
  }

  @Property
  void theWeightsSumToThePeopleMatched(
      @ForAll("people") List<Person> people, @ForAll @IntRange(min = 1, max = 3) int ratio) {
    MatchedSample matched = matching(people).withReplacement().withRatio(ratio).match();
    double[] weights = matched.weights();
    double ofTreated = 0;
    double ofControls = 0;
    for (int row = 0; row < weights.length; row++) {
      ofTreated += people.get(row).treated() ? weights[row] : 0;
      ofControls += people.get(row).treated() ? 0 : weights[row];
    }
    assertThat(ofTreated).isEqualTo(matched.treatedMatched());
    assertThat(ofControls).isCloseTo(matched.controlsMatched(), within(1e-12));
    assertThat(matched.treatedMatched() + matched.treatedUnmatched())
        .isEqualTo(people.stream().filter(Person::treated).count());
  }

  @Example
  void theErrorOfPairsIsThatOfTheirDifferences() {
    boolean[] treated = {true, true, true, false, false, false};
    double[] scores = {0.1, 0.2, 0.3, 0.1, 0.2, 0.3};
    double[] outcome = {5, 7, 9, 4, 4, 9};
    var effect = NearestNeighbourMatching.of(treated, scores)
        .match()
        .effect(outcome, 0.95)
        .orElseThrow();
    // The differences are 1, 3 and 0.
    assertThat(effect.value()).isCloseTo(4.0 / 3, within(1e-15));
    assertThat(effect.standardError().orElseThrow())
        .isCloseTo(Math.sqrt((1.0 / 9 + 25.0 / 9 + 16.0 / 9) / 9), within(1e-15));
    assertThat(effect.n()).isEqualTo(6);
  }

  @Example
  void withoutControlsNobodyIsMatched() {
    MatchedSample matched =
        NearestNeighbourMatching.of(new boolean[] {true}, new double[] {0.5}).match();
    assertThat(matched.matches()).isEmpty();
    assertThat(matched.treatedUnmatched()).isEqualTo(1);
    assertThat(matched.totalDistance()).isZero();
    assertThat(matched.effect(new double[] {1}, 0.95))
        .isEqualTo(Answer.notEstimable(Obstacle.NO_PAIRS));
    assertThat(matched.effectiveControls())
        .isEqualTo(Answer.notEstimable(Obstacle.NO_OBSERVATIONS));
  }

  @Example
  void badInputIsRefused() {
    NearestNeighbourMatching matching = NearestNeighbourMatching.of(new boolean[1], new double[1]);
    assertThatThrownBy(() -> matching.withRatio(0)).hasMessage("ratio must be positive");
    assertThatThrownBy(() -> matching.within(-1))
        .hasMessage("largestDistance must not be negative");
    assertThatThrownBy(() -> NearestNeighbourMatching.of(new boolean[1], new double[] {Double.NaN}))
        .hasMessage("score at index 0 must be finite");
    assertThatThrownBy(() -> new Match(0, List.of())).hasMessage("controls must hold at least one");
  }
}
