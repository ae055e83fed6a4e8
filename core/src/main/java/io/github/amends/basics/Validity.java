// SPDX-License-Identifier: Apache-2.0
package io.github.amends.basics;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * The days on which something holds: from a first day, to a last day if there is one.
 *
 * <p>Both days are in it. It is for what may go on without an end, such as an order or a
 * registration; a span that has an end is a {@link DateRange}.
 *
 * @param from the first day
 * @param until the last day; empty if no end is known
 */
public record Validity(LocalDate from, Optional<LocalDate> until) {
  /**
   * Creates the value.
   *
   * @param from the first day
   * @param until the last day; empty if no end is known
   * @throws InvalidValueException with {@code INVALID_TIME_ORDER} if the last day is before the
   *     first
   */
  public Validity {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(until, "until");
    new Faults()
        .require(until.isEmpty() || !until.get().isBefore(from), "INVALID_TIME_ORDER", "until")
        .throwIfAny();
  }

  /**
   * Returns the days from a first day on, with no end known.
   *
   * @param from the first day
   * @return the days
   */
  public static Validity from(LocalDate from) {
    return new Validity(from, Optional.empty());
  }

  /**
   * Returns the days between two days, both in it.
   *
   * @param from the first day
   * @param until the last day
   * @return the days
   * @throws InvalidValueException with {@code INVALID_TIME_ORDER} if the last day is before the
   *     first
   */
  public static Validity between(LocalDate from, LocalDate until) {
    return new Validity(from, Optional.of(until));
  }

  /**
   * Returns whether it holds on a day.
   *
   * @param date the day
   * @return true from the first day to the last
   */
  public boolean holdsOn(LocalDate date) {
    return !date.isBefore(from) && (until.isEmpty() || !date.isAfter(until.get()));
  }
}
