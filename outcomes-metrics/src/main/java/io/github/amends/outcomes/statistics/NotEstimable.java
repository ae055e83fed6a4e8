// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * An answer without a value, because the data or the method cannot give one.
 *
 * @param <T> the type that the value would have
 * @param obstacle what stands in the way
 */
public record NotEstimable<T>(Obstacle obstacle) implements Answer<T> {

  /**
   * Creates the answer.
   *
   * @param obstacle what stands in the way
   */
  public NotEstimable {
    Objects.requireNonNull(obstacle, "obstacle");
  }

  @Override
  public Optional<T> toOptional() {
    return Optional.empty();
  }

  @Override
  public T orElseThrow() {
    throw new IllegalStateException(toString());
  }

  @Override
  public <R> Answer<R> map(Function<? super T, ? extends R> mapper) {
    return new NotEstimable<>(obstacle);
  }

  @Override
  public <R> Answer<R> flatMap(Function<? super T, Answer<R>> mapper) {
    return new NotEstimable<>(obstacle);
  }

  @Override
  public String describe(Function<? super T, String> format) {
    return toString();
  }

  @Override
  public String toString() {
    return "not estimable: " + obstacle.explanation();
  }
}
