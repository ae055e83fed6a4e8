// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * An answer with a value.
 *
 * @param <T> the type of the value
 * @param value the value; a number may be infinite where that is the mathematical answer, never NaN
 */
public record Reported<T>(T value) implements Answer<T> {

  /**
   * Creates the answer.
   *
   * @param value the value
   * @throws IllegalArgumentException if the value is NaN
   */
  public Reported {
    Objects.requireNonNull(value, "value");
    if (value instanceof Double number && number.isNaN()) {
      throw new IllegalArgumentException("value must be a number");
    }
  }

  @Override
  public Optional<T> toOptional() {
    return Optional.of(value);
  }

  @Override
  public T orElseThrow() {
    return value;
  }

  @Override
  public <R> Answer<R> map(Function<? super T, ? extends R> mapper) {
    return new Reported<>(mapper.apply(value));
  }

  @Override
  public <R> Answer<R> flatMap(Function<? super T, Answer<R>> mapper) {
    return mapper.apply(value);
  }

  @Override
  public String describe(Function<? super T, String> format) {
    return format.apply(value);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
