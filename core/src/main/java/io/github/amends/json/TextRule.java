// SPDX-License-Identifier: Apache-2.0
package io.github.amends.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
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

  Optional<FaultCode> faultOf(String text) {
    return switch (this) {
      case ANY -> Optional.empty();
      case ZONE -> isZone(text) ? Optional.empty() : Optional.of(FaultCode.INVALID_ZONE);
      case INSTANT -> invalidUnless(isStrict(text) && isInstant(text));
      case DATE -> invalidUnless(isStrict(text) && isDate(text));
      case TIME_AND_ZONE -> invalidUnless(isStrict(beforeZone(text)));
    };
  }

  private static Optional<FaultCode> invalidUnless(boolean valid) {
    return valid ? Optional.empty() : Optional.of(FaultCode.INVALID_TIME);
  }

  private static String beforeZone(String text) {
    int bracket = text.indexOf('[');
    return bracket < 0 ? "" : text.substring(0, bracket);
  }

  private static boolean isStrict(String time) {
    boolean yearOfFour = time.length() == 4 || (time.length() > 4 && time.charAt(4) == '-');
    if (!yearOfFour || time.compareTo("1900") < 0 || time.charAt(0) > '9') {
      return false;
    }
    return time.length() <= 10
        || (time.charAt(10) == 'T'
            && time.endsWith("Z")
            && !time.startsWith("24", 11)
            && !time.startsWith(":60", 16));
  }

  private static boolean isInstant(String text) {
    try {
      Instant.parse(text);
      return true;
    } catch (DateTimeException unreadable) {
      return false;
    }
  }

  private static boolean isDate(String text) {
    try {
      LocalDate.parse(text);
      return true;
    } catch (DateTimeException unreadable) {
      return false;
    }
  }

  private static boolean isZone(String text) {
    try {
      ZoneId.of(text);
      return true;
    } catch (DateTimeException unreadable) {
      return false;
    }
  }
}
