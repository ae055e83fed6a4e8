// SPDX-License-Identifier: Apache-2.0
package io.github.amends.basics;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A span of days, half-open: the start is in it and the end is not.
 *
 * @param start the first day
 * @param end the first day after the last
 */
public record DateRange(LocalDate start, LocalDate end) {

  /**
   * Creates a span.
   *
   * @param start the first day
   * @param end the first day after the last
   * @throws InvalidValueException with {@code INVALID_TIME_ORDER} if the start is not before the
   *     end
   */
  public DateRange {
    Objects.requireNonNull(start, "start");
    Objects.requireNonNull(end, "end");
    new Faults().require(start.isBefore(end), "INVALID_TIME_ORDER", "end").throwIfAny();
  }

  /**
   * Returns the span with these bounds.
   *
   * @param start the first day
   * @param end the first day after the last
   * @return the span
   */
  public static DateRange of(LocalDate start, LocalDate end) {
    return new DateRange(start, end);
  }

  /**
   * Returns whether the day lies in the span.
   *
   * @param date the day
   * @return true from the start to the day before the end
   */
  public boolean contains(LocalDate date) {
    return !date.isBefore(start) && date.isBefore(end);
  }
}
