// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics;

import java.util.Optional;
import java.util.function.Function;

/**
 * An answer to a statistical question: a value, or the reason why there is none.
 *
 * <p>It stands where other libraries return NaN. A number that cannot be estimated can therefore
 * not slip into a sum or a page: whoever wants the value has to say what happens without it. A
 * later release adds one more form, for values that are known and withheld.
 *
 * @param <T> the type of the value
 */
public sealed interface Answer<T> permits Reported, NotEstimable {

  /**
   * Returns an answer that reports a value.
   *
   * @param <T> the type of the value
   * @param value the value; a number must not be NaN
   * @return the answer
   * @throws IllegalArgumentException if the value is NaN
   */
  static <T> Answer<T> of(T value) {
    return new Reported<>(value);
  }

  /**
   * Returns an answer that says why there is no value.
   *
   * @param <T> the type that the value would have
   * @param obstacle what stands in the way
   * @return the answer
   */
  static <T> Answer<T> notEstimable(Obstacle obstacle) {
    return new NotEstimable<>(obstacle);
  }

  /**
   * Returns the value as an {@link Optional}, which forgets the reason.
   *
   * @return the value, or empty if there is none
   */
  Optional<T> toOptional();

  /**
   * Returns the value and fails without one: for callers who know that there is one.
   *
   * @return the value
   * @throws IllegalStateException if there is no value; its message gives the reason
   */
  T orElseThrow();

  /**
   * Returns the answer to a question about the value; without a value the reason stays.
   *
   * @param <R> the type of the new value
   * @param mapper what is asked of the value
   * @return the new answer
   */
  <R> Answer<R> map(Function<? super T, ? extends R> mapper);

  /**
   * Returns the answer to a question about the value that may have no answer itself; without a
   * value the reason stays.
   *
   * @param <R> the type of the new value
   * @param mapper what is asked of the value
   * @return the new answer
   */
  <R> Answer<R> flatMap(Function<? super T, Answer<R>> mapper);

  /**
   * Returns a text for people: of the value, or of the reason why there is none.
   *
   * @param format writes the value
   * @return the text, such as {@code 30.8 %} or {@code not estimable: there are no observations}
   */
  String describe(Function<? super T, String> format);
}
