// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.metric;

import java.util.stream.Collector;

/**
 * A measure as four functions, the shape that {@link Collector} and the aggregators of clusters
 * share: an empty accumulator, one more input, two accumulators as one, and the result.
 *
 * <p>However the inputs are split and in whatever order they come, the result is the same, bit for
 * bit: accumulators hold whole numbers only. An accumulator is small and serialisable, and one
 * thread at a time owns it; a metric itself is immutable and thread-safe.
 *
 * @param <T> what is measured
 * @param <A> the accumulator
 * @param <R> the result, immutable
 */
public interface Metric<T, A, R> {

  /**
   * Returns what the measure means.
   *
   * @return the definition
   */
  MetricDefinition definition();

  /**
   * Returns an accumulator that has seen nothing.
   *
   * @return a new accumulator
   */
  A zero();

  /**
   * Takes one more input.
   *
   * @param accumulator what was seen so far; it may be changed and returned
   * @param input the input
   * @return what was seen with the input
   */
  A add(A accumulator, T input);

  /**
   * Brings two accumulators together.
   *
   * @param first the one; it may be changed and returned
   * @param second the other; it is left as it is
   * @return what both have seen
   */
  A combine(A first, A second);

  /**
   * Returns the result of what was seen. The accumulator can be added to afterwards.
   *
   * @param accumulator what was seen
   * @return the result, which shares nothing with the accumulator
   */
  R finish(A accumulator);

  /**
   * Returns the id of the measure.
   *
   * @return the id of its definition
   */
  default String id() {
    return definition().id();
  }

  /**
   * Returns the version of the measure.
   *
   * @return the version of its definition, from 1
   */
  default int version() {
    return definition().version();
  }

  /**
   * Returns what the measure counts.
   *
   * @return the unit of its definition
   */
  default CountingUnit unit() {
    return definition().unit();
  }

  /**
   * Measures inputs in one pass.
   *
   * @param inputs the inputs, each once
   * @return the result
   */
  default R measure(Iterable<? extends T> inputs) {
    A accumulator = zero();
    for (T input : inputs) {
      accumulator = add(accumulator, input);
    }
    return finish(accumulator);
  }

  /**
   * Returns this measure as a collector of a stream, sequential or parallel.
   *
   * @return the collector
   */
  default Collector<T, ?, R> collector() {
    return CollectorView.of(this);
  }
}
