// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.caseload;

import io.github.amends.basics.Coded;
import io.github.amends.casework.CaseFile;
import io.github.amends.outcomes.metric.Counts;
import io.github.amends.outcomes.metric.DayCounts;
import io.github.amends.outcomes.metric.DurationSummary;
import io.github.amends.outcomes.metric.Explanation;
import io.github.amends.outcomes.metric.Metric;
import io.github.amends.outcomes.metric.MetricDefinition;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * One measure over case files as of a day, which can explain itself.
 *
 * <p>Case files whose referral had not been received by that day are not looked at. Immutable and
 * thread-safe.
 *
 * @param <A> the accumulator
 * @param <R> the result
 */
public final class CaseMetric<A, R> implements Metric<CaseFile, A, R> {
  private final MetricDefinition definition;
  private final AsOf asOf;
  private final Supplier<A> empty;
  private final BiConsumer<A, CaseReading> observer;
  private final BiConsumer<A, A> merger;
  private final Function<A, R> finisher;
  private final BiConsumer<CaseReading, List<Explanation.Line>> explainer;

  CaseMetric(
      MetricDefinition definition,
      AsOf asOf,
      Supplier<A> empty,
      BiConsumer<A, CaseReading> observer,
      BiConsumer<A, A> merger,
      Function<A, R> finisher,
      BiConsumer<CaseReading, List<Explanation.Line>> explainer) {
    this.definition = definition;
    this.asOf = asOf;
    this.empty = empty;
    this.observer = observer;
    this.merger = merger;
    this.finisher = finisher;
    this.explainer = explainer;
  }

  static <K extends Comparable<? super K> & Serializable, R> CaseMetric<Counts<K>, R> counting(
      MetricDefinition definition, AsOf asOf, Verdict<K> verdict, Function<Counts<K>, R> finisher) {
    return new CaseMetric<>(
        definition,
        asOf,
        Counts<K>::new,
        (counts, reading) -> verdict.on(reading, new CountingSink<>(counts)),
        Counts<K>::addAll,
        finisher,
        (reading, lines) -> verdict.on(reading, new ExplainingSink<>(reading.caseId(), lines)));
  }

  static CaseMetric<DayCounts, DurationSummary> timing(
      MetricDefinition definition, AsOf asOf, CaseTiming timing, DayCount count) {
    return new CaseMetric<>(
        definition,
        asOf,
        DayCounts::new,
        (counts, reading) -> TimingVerdicts.tell(
            timing, reading, new SpellDays(reading, count, new DayCountingSink(counts))),
        DayCounts::addAll,
        counts -> DurationSummary.of(definition, asOf.date(), counts),
        (reading, lines) -> TimingVerdicts.tell(
            timing,
            reading,
            new SpellDays(reading, count, new ExplainingSink<Coded>(reading.caseId(), lines))));
  }

  @Override
  public MetricDefinition definition() {
    return definition;
  }

  @Override
  public A zero() {
    return empty.get();
  }

  @Override
  public A add(A accumulator, CaseFile file) {
    for (CaseReading reading : CaseReading.of(file, asOf)) {
      observe(accumulator, reading);
    }
    return accumulator;
  }

  @Override
  public A combine(A first, A second) {
    merger.accept(first, second);
    return first;
  }

  @Override
  public R finish(A accumulator) {
    return finisher.apply(accumulator);
  }

  void observe(A accumulator, CaseReading reading) {
    observer.accept(accumulator, reading);
  }

  /**
   * Explains what this measure makes of each unit of case files, and why. A second pass over the
   * same case files gives one line for each unit that the result counted.
   *
   * @param files the case files, each once
   * @return the explanation
   */
  public Explanation explain(Iterable<CaseFile> files) {
    List<Explanation.Line> lines = new ArrayList<>();
    for (CaseFile file : files) {
      for (CaseReading reading : CaseReading.of(file, asOf)) {
        explainer.accept(reading, lines);
      }
    }
    return new Explanation(definition, asOf.date(), lines);
  }
}
