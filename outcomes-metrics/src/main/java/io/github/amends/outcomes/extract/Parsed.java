// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.extract;

/** What comes of one field: a value or the kind of fault. */
sealed interface Parsed<T> {

  static <T> Parsed<T> value(T value) {
    return new Value<>(value);
  }

  static <T> Parsed<T> fault(TableFaultCode code) {
    return new Faulty<>(code);
  }

  record Value<T>(T value) implements Parsed<T> {}

  record Faulty<T>(TableFaultCode code) implements Parsed<T> {}
}
