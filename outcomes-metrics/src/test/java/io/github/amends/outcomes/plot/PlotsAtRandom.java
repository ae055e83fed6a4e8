// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.plot;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Plots of every kind with awkward labels and numbers. */
final class PlotsAtRandom {

  private PlotsAtRandom() {}

  static Arbitrary<Plot> any() {
    return Arbitraries.oneOf(forests(), trends(), flows(), bars());
  }

  static Arbitrary<String> labels() {
    return Arbitraries.oneOf(
            Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(12),
            Arbitraries.strings().withChars("aeimw WM.-").ofMinLength(1).ofMaxLength(80),
            Arbitraries.strings().withChars("WM@").ofMinLength(60).ofMaxLength(70),
            Arbitraries.strings().all().ofMinLength(1).ofMaxLength(60),
            Arbitraries.of(
                "<script>alert(1)</script>",
                "a & b < c > d \" e ' f",
                "\u0000\u0007\u001b[31m",
                "]]>",
                "\ud800",
                "Zo\u00eb \u0141\u00f3d\u017a \u4e2d\u6587 \ud83d\ude00 \u202eabc",
                "&amp;",
                "<!-- x -->"))
        .filter(label -> !label.isBlank());
  }

  private static Arbitrary<Double> numbers() {
    return Arbitraries.oneOf(
        Arbitraries.doubles().between(-2, 2).ofScale(4),
        Arbitraries.doubles().between(-1e9, 1e9),
        Arbitraries.of(0.0, -0.0, 1e-9, -1e-9, 1e9, -1e9, 1e100, -1e100, Double.MIN_VALUE, 0.5));
  }

  static Arbitrary<Reading> readings() {
    Arbitrary<Reading> estimated = Combinators.combine(numbers(), numbers(), numbers())
        .as((value, one, two) -> Reading.of(value, Math.min(one, two), Math.max(one, two)));
    Arbitrary<Reading> unbounded = numbers()
        .map(value -> Reading.of(value, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY));
    Arbitrary<Reading> missing = labels().map(Reading::missing);
    return Arbitraries.frequencyOf(
        Tuple.of(8, estimated),
        Tuple.of(1, unbounded),
        Tuple.of(1, missing),
        Tuple.of(1, Arbitraries.just(Reading.notEstimable())));
  }

  private static Arbitrary<Measure> measures() {
    return Combinators.combine(labels(), Arbitraries.of(Measure.Unit.class))
        .as((name, unit) -> new Measure(name, "95\u00a0% CI", unit));
  }

  private static Arbitrary<ForestRow> studies() {
    Arbitrary<Double> weights = Arbitraries.of(0.0, 1e-9, 0.3, 1.0, 2.0, 17.5, 1e9);
    return Combinators.combine(labels(), readings(), weights)
        .as((label, reading, weight) ->
            new ForestRow(label, reading, reading instanceof Reading.Missing ? 0 : weight));
  }

  private static Arbitrary<PooledEstimate> pooled() {
    Arbitrary<PooledEstimate> plain =
        Combinators.combine(labels(), readings()).as(PooledEstimate::of);
    Arbitrary<PooledEstimate> predicted = Combinators.combine(plain, labels(), numbers(), numbers())
        .as((estimate, label, one, two) ->
            estimate.withPrediction(label, Math.min(one, two), Math.max(one, two)));
    return Arbitraries.oneOf(plain, predicted);
  }

  static Arbitrary<ForestPlot> forests() {
    Arbitrary<Directions> directions =
        Combinators.combine(numbers(), labels(), labels()).as(Directions::new);
    return Combinators.combine(
            labels(),
            labels(),
            measures(),
            directions,
            studies().list().ofMaxSize(60),
            pooled().list().ofMaxSize(3))
        .as(ForestPlot::new);
  }

  static Arbitrary<TrendPlot> trends() {
    Arbitrary<TrendPoint> points = Combinators.combine(
            Arbitraries.oneOf(
                labels(), Arbitraries.integers().between(1990, 2030).map(String::valueOf)),
            readings())
        .as(TrendPoint::new);
    return Combinators.combine(
            labels(), labels(), measures(), labels(), points.list().ofMaxSize(60))
        .as(TrendPlot::new);
  }

  private static Arbitrary<Count> counts(long most) {
    return Arbitraries.frequencyOf(
        Tuple.of(3, Arbitraries.longs().between(0, most).map(Count::of)),
        Tuple.of(1, Arbitraries.just(Count.of(0))),
        Tuple.of(1, labels().map(Count::withheld)));
  }

  private static Arbitrary<Tally> tallies(long most) {
    return Combinators.combine(labels(), counts(most)).as(Tally::new);
  }

  /** A stage as what it keeps and loses; how many reached it follows from the stages after it. */
  private record Draft(String label, Count kept, List<Tally> parts, List<Tally> exits, Count open) {
    private FlowStage reachedBy(long next) {
      long reached = next
          + FlowStage.known(exits)
          + FlowStage.known(open)
          + FlowStage.known(parts)
          + FlowStage.known(kept);
      Count count = kept instanceof Count.Known ? Count.of(reached) : kept;
      return new FlowStage(label, count, parts, exits, open);
    }
  }

  static Arbitrary<CaseFlowPlot> flows() {
    Arbitrary<Draft> drafts = Combinators.combine(
            labels(),
            counts(20),
            tallies(50).list().ofMaxSize(3),
            tallies(50).list().ofMaxSize(8),
            counts(50))
        .as(Draft::new);
    return Combinators.combine(
            labels(), labels(), drafts.list().ofMaxSize(12).map(PlotsAtRandom::inOrder))
        .as(CaseFlowPlot::new);
  }

  private static List<FlowStage> inOrder(List<Draft> drafts) {
    List<FlowStage> stages = new ArrayList<>();
    long next = 0;
    for (Draft draft : drafts) {
      FlowStage stage = draft.reachedBy(next);
      next = Math.max(next, FlowStage.known(stage.reached()));
      stages.add(0, stage);
    }
    return stages;
  }

  static Arbitrary<BarPlot> bars() {
    Arbitrary<BarGroup> groups = Combinators.combine(
            labels(), tallies(1_000_000_000).list().ofMaxSize(10))
        .as(BarGroup::new);
    return Combinators.combine(
            labels(), labels(), labels(), labels(), groups.list().ofMaxSize(8))
        .as(BarPlot::new);
  }
}
