// SPDX-License-Identifier: Apache-2.0
package io.github.amends.basics;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * When something happened, as precisely as it is known: an instant, a day, a month or a year, in a
 * stated time zone.
 *
 * <p>Anything less precise than an instant is a span of time, from {@link #start()} to
 * {@link #end()}. Two of them are compared by their spans and never by guessing: {@link #isBefore}
 * and {@link #isAfter} are true only if that is certain.
 *
 * <p>The text form, which is also the form in JSON, is the time followed by the zone, as in
 * {@code 2026-06-14[Europe/London]}, {@code 2026-06[Europe/London]} or
 * {@code 2026-06-14T18:00:00Z[Europe/London]}.
 */
@Classified(Classification.OFFICIAL)
public final class Occurred {
  private static final Instant EARLIEST = Instant.parse("1000-01-02T00:00:00Z");
  private static final Instant LATEST = Instant.parse("9999-12-30T00:00:00Z");

  private final Precision precision;
  private final Instant start;
  private final ZoneId zone;
  // Kept because every step of a case asks for it many times.
  private final LocalDate date;

  /** How precisely a time is known. */
  public enum Precision implements Coded {
    /** Within one year. */
    YEAR,
    /** Within one month. */
    MONTH,
    /** Within one day. */
    DAY,
    /** To the instant. */
    INSTANT
  }

  /**
   * Creates the time.
   *
   * @param precision how precisely the time is known
   * @param start the first instant of the span
   * @param zone the time zone in which the time was told
   * @throws InvalidValueException with {@code INVALID_PRECISION} if the start is not the first
   *     instant of a day, month or year where that is the precision, {@code INVALID_TIME} if its
   *     year has not four digits
   */
  public Occurred(Precision precision, Instant start, ZoneId zone) {
    this.precision = Objects.requireNonNull(precision, "precision");
    this.start = Objects.requireNonNull(start, "start");
    this.zone = Objects.requireNonNull(zone, "zone");
    // A day is left at either end, so that the year has four digits in every zone.
    new Faults()
        .require(!start.isBefore(EARLIEST) && start.isBefore(LATEST), "INVALID_TIME", "occurred")
        .throwIfAny();
    this.date = start.atZone(zone).toLocalDate();
    boolean first = switch (precision) {
      case INSTANT -> true;
      case DAY -> true;
      case MONTH -> date.getDayOfMonth() == 1;
      case YEAR -> date.getDayOfYear() == 1;
    };
    boolean atStart =
        precision == Precision.INSTANT || date.atStartOfDay(zone).toInstant().equals(start);
    new Faults().require(first && atStart, "INVALID_PRECISION", "occurred").throwIfAny();
  }

  /**
   * Returns how precisely the time is known.
   *
   * @return the precision
   */
  public Precision precision() {
    return precision;
  }

  /**
   * Returns the first instant of the span.
   *
   * @return the instant; the time itself if it is known to the instant
   */
  public Instant start() {
    return start;
  }

  /**
   * Returns the time zone in which the time was told.
   *
   * @return the zone
   */
  public ZoneId zone() {
    return zone;
  }

  /**
   * Returns an instant.
   *
   * @param instant the instant
   * @param zone the zone in which it was told
   * @return the time
   */
  public static Occurred at(Instant instant, ZoneId zone) {
    return new Occurred(Precision.INSTANT, instant, zone);
  }

  /**
   * Returns a day whose hour is not known.
   *
   * @param date the day
   * @param zone the zone whose midnights bound the day
   * @return the time
   */
  public static Occurred on(LocalDate date, ZoneId zone) {
    return new Occurred(Precision.DAY, date.atStartOfDay(zone).toInstant(), zone);
  }

  /**
   * Returns a month whose day is not known.
   *
   * @param month the month
   * @param zone the zone whose midnights bound the month
   * @return the time
   */
  public static Occurred in(YearMonth month, ZoneId zone) {
    return new Occurred(Precision.MONTH, month.atDay(1).atStartOfDay(zone).toInstant(), zone);
  }

  /**
   * Returns a year whose month is not known.
   *
   * @param year the year
   * @param zone the zone whose midnights bound the year
   * @return the time
   */
  public static Occurred in(Year year, ZoneId zone) {
    return new Occurred(Precision.YEAR, year.atDay(1).atStartOfDay(zone).toInstant(), zone);
  }

  /**
   * Returns the time that a text tells, the inverse of {@link #toString()}.
   *
   * @param text such as {@code 2026-06-14[Europe/London]}
   * @return the time
   * @throws InvalidValueException with {@code INVALID_TIME} if the text is not of that form
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Occurred parse(String text) {
    int bracket = text.indexOf('[');
    if (bracket < 0 || !text.endsWith("]")) {
      throw new InvalidValueException(new Fault("INVALID_TIME", "occurred"));
    }
    String time = text.substring(0, bracket);
    try {
      ZoneId zone = ZoneId.of(text.substring(bracket + 1, text.length() - 1));
      return switch (time.length()) {
        case 4 -> in(Year.parse(time), zone);
        case 7 -> in(YearMonth.parse(time), zone);
        case 10 -> on(LocalDate.parse(time), zone);
        default -> at(Instant.parse(time), zone);
      };
    } catch (DateTimeException unreadable) {
      // The cause is left out because its message repeats the text.
      throw new InvalidValueException(new Fault("INVALID_TIME", "occurred"));
    }
  }

  /**
   * Returns the first instant after the span, or the instant itself where it is known exactly.
   *
   * @return the end of the span
   */
  public Instant end() {
    return switch (precision) {
      case INSTANT -> start;
      case DAY -> date.plusDays(1).atStartOfDay(zone).toInstant();
      case MONTH -> date.plusMonths(1).atStartOfDay(zone).toInstant();
      case YEAR -> date.plusYears(1).atStartOfDay(zone).toInstant();
    };
  }

  /**
   * Returns the first day of the span, in its own zone.
   *
   * @return the day
   */
  public LocalDate date() {
    return date;
  }

  /**
   * Returns whether this certainly happened before the other.
   *
   * @param other the other time
   * @return true if the whole of this lies before the other
   */
  public boolean isBefore(Occurred other) {
    return precision == Precision.INSTANT
        ? start.isBefore(other.start)
        : !end().isAfter(other.start);
  }

  /**
   * Returns whether this certainly happened after the other.
   *
   * @param other the other time
   * @return true if the whole of this lies after the other
   */
  public boolean isAfter(Occurred other) {
    return other.isBefore(this);
  }

  /**
   * Returns whether this certainly happened after the instant.
   *
   * @param instant the instant
   * @return true if the whole of this lies after the instant
   */
  public boolean isAfter(Instant instant) {
    return start.isAfter(instant);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Occurred that
        && precision == that.precision
        && start.equals(that.start)
        && zone.equals(that.zone);
  }

  @Override
  public int hashCode() {
    return Objects.hash(precision, start, zone);
  }

  @Override
  @JsonValue
  public String toString() {
    String time = switch (precision) {
      case INSTANT -> start.toString();
      case DAY -> date.toString();
      case MONTH -> YearMonth.from(date).toString();
      case YEAR -> Year.from(date).toString();
    };
    return time + "[" + zone.getId() + "]";
  }
}
