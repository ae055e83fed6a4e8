// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.metric;

import java.util.stream.Collector;

/**
 * The accumulator of a stream's collector: a place for the metric's own, because a collector
 * expects to find the same object after each step and a metric may return another.
 */
final class CollectorView<A> {
  private A accumulator;

  private CollectorView(A accumulator) {
    this.accumulator = accumulator;
  }

  static <T, A, R> Collector<T, ?, R> of(Metric<T, A, R> metric) {
    return Collector.<T, CollectorView<A>, R>of(
        () -> new CollectorView<>(metric.zero()),
        (view, input) -> view.accumulator = metric.add(view.accumulator, input),
        (first, second) ->
            new CollectorView<>(metric.combine(first.accumulator, second.accumulator)),
        view -> metric.finish(view.accumulator),
        Collector.Characteristics.UNORDERED);
  }
}
