// SPDX-License-Identifier: Apache-2.0
package io.github.amends.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Optional;

/**
 * What a string must be before a value is made of it.
 *
 * <p>Java and Jackson read more times than the format has: 24:00, second 60, offsets, spaces
 * around, and a date out of a date with a time. Years run from 1900 to 9999.
 */
enum TextRule {
  /** Whatever the value itself takes. */
  ANY,
  /** An instant, as in {@code 2026-06-14T18:00:00Z}. */
  INSTANT,
  /** A day, as in {@code 2026-06-14}. */
  DATE,
  /** A time of any precision with its zone, as in {@code 2026-06-14[Europe/London]}. */
  TIME_AND_ZONE,
  /** A time zone, as in {@code Europe/London}. */
  ZONE;

  private static final int DATE_LENGTH = 10;
  private static final long SECONDS_OF_DAY = 86_400;

  Optional<FaultCode> faultOf(String text) {
    return switch (this) {
      case ANY -> Optional.empty();
      case INSTANT -> unless(isInstant(text), FaultCode.INVALID_TIME);
      case DATE -> unless(isDate(text), FaultCode.INVALID_TIME);
      case TIME_AND_ZONE -> unless(isTime(beforeZone(text)), FaultCode.INVALID_TIME);
      case ZONE -> unless(isZone(text), FaultCode.INVALID_ZONE);
    };
  }

  private static Optional<FaultCode> unless(boolean valid, FaultCode code) {
    return valid ? Optional.empty() : Optional.of(code);
  }

  private static String beforeZone(String text) {
    return text.substring(0, Math.max(0, text.indexOf('[')));
  }

  private static boolean isTime(String text) {
    return switch (text.length()) {
      case 4 -> isDate(text + "-01-01");
      case 7 -> isDate(text + "-01");
      case DATE_LENGTH -> isDate(text);
      default -> isInstant(text);
    };
  }

  private static boolean isDate(String text) {
    return hasForm(text, "0000-00-00")
        && number(text, 0, 4) >= 1900
        && isBetween(1, number(text, 5, 7), 12)
        && isBetween(
            1,
            number(text, 8, 10),
            YearMonth.of(number(text, 0, 4), number(text, 5, 7)).lengthOfMonth());
  }

  private static boolean isInstant(String text) {
    int fraction = text.length() - "0000-00-00T00:00:00Z".length();
    boolean form = fraction == 0
        ? hasForm(text, "0000-00-00T00:00:00Z")
        : isBetween(2, fraction, 10)
            && hasForm(text, "0000-00-00T00:00:00." + "0".repeat(fraction - 1) + "Z");
    return form
        && isDate(text.substring(0, DATE_LENGTH))
        && number(text, 11, 13) <= 23
        && number(text, 14, 16) <= 59
        && number(text, 17, 19) <= 59;
  }

  /** Returns whether there is a digit for each zero of the form, and else what the form has. */
  private static boolean hasForm(String text, String form) {
    if (text.length() != form.length()) {
      return false;
    }
    for (int i = 0; i < form.length(); i++) {
      char c = text.charAt(i);
      if (form.charAt(i) == '0' ? c < '0' || c > '9' : c != form.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static int number(String text, int from, int to) {
    return Integer.parseInt(text, from, to, 10);
  }

  private static boolean isBetween(int least, int number, int most) {
    return least <= number && number <= most;
  }

  private static boolean isZone(String text) {
    try {
      ZoneId.of(text);
      return true;
    } catch (DateTimeException unreadable) {
      return false;
    }
  }

  /** Returns the day that a text tells which keeps the rule of a day. */
  static LocalDate date(String text) {
    return LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
  }

  /** Returns the instant that a text tells which keeps the rule of an instant. */
  static Instant instant(String text) {
    long second = date(text).toEpochDay() * SECONDS_OF_DAY
        + number(text, 11, 13) * 3600L
        + number(text, 14, 16) * 60L
        + number(text, 17, 19);
    int digits = Math.max(0, text.length() - "0000-00-00T00:00:00.Z".length());
    int fraction = digits == 0 ? 0 : number(text, 20, 20 + digits);
    for (int i = digits; i < 9; i++) {
      fraction *= 10;
    }
    return Instant.ofEpochSecond(second, fraction);
  }
}
