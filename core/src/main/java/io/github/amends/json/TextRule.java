// SPDX-License-Identifier: Apache-2.0
package io.github.amends.json;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;

/**
 * What a string must be before a value is made of it: Java reads more times than the format has,
 * see {@link TimeText}.
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

  private static final int YEAR_LENGTH = 4;
  private static final int MONTH_LENGTH = 7;
  private static final int DAY_LENGTH = 10;

  Optional<FaultCode> faultOf(String text) {
    return switch (this) {
      case ANY -> Optional.empty();
      case INSTANT -> unless(TimeText.isInstant(text), FaultCode.INVALID_TIME);
      case DATE -> unless(TimeText.isDay(text), FaultCode.INVALID_TIME);
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
      case YEAR_LENGTH -> TimeText.isDay(text + "-01-01");
      case MONTH_LENGTH -> TimeText.isDay(text + "-01");
      case DAY_LENGTH -> TimeText.isDay(text);
      default -> TimeText.isInstant(text);
    };
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
