// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.caseload;

import io.github.amends.casework.CaseFile;
import io.github.amends.outcomes.metric.Counts;
import io.github.amends.outcomes.metric.Explanation;
import io.github.amends.outcomes.metric.Metric;
import io.github.amends.outcomes.metric.MetricDefinition;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * One measure over case files as of a day, which can explain itself.
 *
 * <p>Case files whose referral had not been received by that day are not looked at. Immutable and
 * thread-safe.
 *
 * @param <K> the class of a counted unit
 * @param <R> the result
 */
public final class CaseMetric<K extends Comparable<? super K> & Serializable, R>
    implements Metric<CaseFile, Counts<K>, R> {
  private final MetricDefinition definition;
  private final AsOf asOf;
  private final Function<CaseReading, List<Observation<K>>> observer;
  private final Function<Counts<K>, R> finisher;

  CaseMetric(
      MetricDefinition definition,
      AsOf asOf,
      Function<CaseReading, List<Observation<K>>> observer,
      Function<Counts<K>, R> finisher) {
    this.definition = definition;
    this.asOf = asOf;
    this.observer = observer;
    this.finisher = finisher;
  }

  @Override
  public MetricDefinition definition() {
    return definition;
  }

  @Override
  public Counts<K> zero() {
    return new Counts<>();
  }

  @Override
  public Counts<K> add(Counts<K> accumulator, CaseFile file) {
    CaseReading.of(file, asOf).ifPresent(reading -> observe(accumulator, reading));
    return accumulator;
  }

  @Override
  public Counts<K> combine(Counts<K> first, Counts<K> second) {
    first.addAll(second);
    return first;
  }

  @Override
  public R finish(Counts<K> accumulator) {
    return finisher.apply(accumulator);
  }

  void observe(Counts<K> accumulator, CaseReading reading) {
    observer.apply(reading).forEach(observation -> observation.addTo(accumulator));
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
      CaseReading.of(file, asOf)
          .ifPresent(reading ->
              observer.apply(reading).forEach(observation -> lines.add(observation.line(reading))));
    }
    return new Explanation(definition, asOf.day(), lines);
  }
}
