// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.metric;

import java.io.Serializable;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * A measure taken of each slice of the inputs, in one pass: by site, by quarter, by whatever the
 * caller's function says.
 *
 * <p>Each input is in one slice, so the slices add up to the whole. What an input does not hold,
 * such as the site of a case, the function looks up. Immutable and thread-safe if the measure and
 * the function are.
 *
 * @param <T> what is measured
 * @param <S> the slice
 * @param <A> the accumulator of one slice
 * @param <R> the result of one slice
 */
public final class Slices<T, S extends Comparable<? super S> & Serializable, A, R>
    implements Metric<T, SortedMap<S, A>, SortedMap<S, R>> {
  private final Metric<T, A, R> metric;
  private final Function<? super T, ? extends S> slicing;

  private Slices(Metric<T, A, R> metric, Function<? super T, ? extends S> slicing) {
    this.metric = Objects.requireNonNull(metric, "metric");
    this.slicing = Objects.requireNonNull(slicing, "slicing");
  }

  /**
   * Returns a measure of each slice.
   *
   * @param <T> what is measured
   * @param <S> the slice
   * @param <A> the accumulator of one slice
   * @param <R> the result of one slice
   * @param metric the measure
   * @param slicing says in which slice an input is
   * @return the measure, whose result has a slice for each that was met, in order
   */
  public static <T, S extends Comparable<? super S> & Serializable, A, R> Slices<T, S, A, R> of(
      Metric<T, A, R> metric, Function<? super T, ? extends S> slicing) {
    return new Slices<>(metric, slicing);
  }

  @Override
  public MetricDefinition definition() {
    return metric.definition();
  }

  @Override
  public SortedMap<S, A> zero() {
    return new TreeMap<>();
  }

  @Override
  public SortedMap<S, A> add(SortedMap<S, A> accumulator, T input) {
    S slice = slicing.apply(input);
    A known = accumulator.get(slice);
    accumulator.put(slice, metric.add(known == null ? metric.zero() : known, input));
    return accumulator;
  }

  @Override
  public SortedMap<S, A> combine(SortedMap<S, A> first, SortedMap<S, A> second) {
    for (Map.Entry<S, A> entry : second.entrySet()) {
      A known = first.get(entry.getKey());
      A base = known == null ? metric.zero() : known;
      first.put(entry.getKey(), metric.combine(base, entry.getValue()));
    }
    return first;
  }

  @Override
  public SortedMap<S, R> finish(SortedMap<S, A> accumulator) {
    SortedMap<S, R> results = new TreeMap<>();
    accumulator.forEach((slice, seen) -> results.put(slice, metric.finish(seen)));
    return Collections.unmodifiableSortedMap(results);
  }
}
