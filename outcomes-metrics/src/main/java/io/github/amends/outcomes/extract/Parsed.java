// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.extract;

import java.util.function.Function;

/** What comes of one field: a value or the kind of fault. */
sealed interface Parsed<T> {

  static <T> Parsed<T> value(T value) {
    return new Value<>(value);
  }

  static <T> Parsed<T> fault(TableFaultCode code) {
    return new Faulty<>(code);
  }

  <R> Parsed<R> map(Function<? super T, ? extends R> mapper);

  record Value<T>(T value) implements Parsed<T> {

    @Override
    public <R> Parsed<R> map(Function<? super T, ? extends R> mapper) {
      return new Value<>(mapper.apply(value));
    }
  }

  record Faulty<T>(TableFaultCode code) implements Parsed<T> {

    @Override
    public <R> Parsed<R> map(Function<? super T, ? extends R> mapper) {
      return new Faulty<>(code);
    }
  }
}
