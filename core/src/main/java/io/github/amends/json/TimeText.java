// SPDX-License-Identifier: Apache-2.0
package io.github.amends.json;

import io.github.amends.basics.Occurred;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.chrono.IsoChronology;

/**
 * Days and instants as the format writes them, and nothing that Java would also take as such:
 * 24:00, second 60, offsets. Years run from 1900 to 9999.
 *
 * <p>Written by hand because every line has some, and the formatters of Java take ten times as
 * long.
 */
final class TimeText {
  private static final String DAY = "0000-00-00";
  private static final String INSTANT = "0000-00-00T00:00:00Z";
  private static final int END_OF_SECONDS = INSTANT.length() - 1;
  private static final int MOST_DIGITS = 9;
  private static final Instant FIRST = Instant.parse("1900-01-01T00:00:00Z");
  private static final Instant LAST = Instant.parse("9999-12-31T00:00:00Z");
  private static final long SECONDS_OF_DAY = 86_400;

  private TimeText() {}

  static boolean isDay(String text) {
    return text.length() == DAY.length() && beginsWithDay(text);
  }

  static boolean isInstant(String text) {
    return text.endsWith("Z")
        && hasForm(text, INSTANT, END_OF_SECONDS)
        && isFraction(text)
        && beginsWithDay(text)
        && number(text, 11, 13) <= 23
        && number(text, 14, 16) <= 59
        && number(text, 17, 19) <= 59;
  }

  private static boolean isFraction(String text) {
    int digits = text.length() - INSTANT.length() - 1;
    if (digits == -1) {
      return true;
    }
    boolean fraction = 1 <= digits && digits <= MOST_DIGITS && text.charAt(END_OF_SECONDS) == '.';
    for (int i = END_OF_SECONDS + 1; fraction && i < text.length() - 1; i++) {
      fraction = isDigit(text.charAt(i));
    }
    return fraction;
  }

  private static boolean beginsWithDay(String text) {
    if (!hasForm(text, DAY, DAY.length())) {
      return false;
    }
    int year = number(text, 0, 4);
    int month = number(text, 5, 7);
    int day = number(text, 8, 10);
    return year >= 1900
        && 1 <= month
        && month <= 12
        && 1 <= day
        && day <= Month.of(month).length(IsoChronology.INSTANCE.isLeapYear(year));
  }

  /** Returns whether a text begins with a digit for each zero of a form, and else as the form. */
  private static boolean hasForm(String text, String form, int length) {
    if (text.length() < length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      char wanted = form.charAt(i);
      char c = text.charAt(i);
      if (wanted == '0' ? !isDigit(c) : c != wanted) {
        return false;
      }
    }
    return true;
  }

  private static boolean isDigit(char c) {
    return '0' <= c && c <= '9';
  }

  private static int number(String text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      number = 10 * number + text.charAt(i) - '0';
    }
    return number;
  }

  /** Returns the day with which a text begins that {@link #isDay} or {@link #isInstant}. */
  static LocalDate day(String text) {
    return LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
  }

  /** Returns the instant of a text that {@link #isInstant}. */
  static Instant instant(String text) {
    long second = day(text).toEpochDay() * SECONDS_OF_DAY
        + number(text, 11, 13) * 3600L
        + number(text, 14, 16) * 60L
        + number(text, 17, 19);
    int digits = Math.max(0, text.length() - INSTANT.length() - 1);
    int fraction = number(text, END_OF_SECONDS + 1, END_OF_SECONDS + 1 + digits);
    for (int i = digits; i < MOST_DIGITS; i++) {
      fraction *= 10;
    }
    return Instant.ofEpochSecond(second, fraction);
  }

  /** Returns the time that {@link Occurred#parse} would, where the time before the zone is one. */
  static Occurred occurred(String text) {
    int bracket = text.indexOf('[');
    if (bracket < INSTANT.length() || !text.endsWith("]")) {
      return Occurred.parse(text);
    }
    ZoneId zone;
    try {
      zone = ZoneId.of(text.substring(bracket + 1, text.length() - 1));
    } catch (DateTimeException unknown) {
      return Occurred.parse(text);
    }
    return Occurred.at(instant(text.substring(0, bracket)), zone);
  }

  /** Returns the text of an instant, the same as its own. */
  static String of(Instant instant) {
    if (instant.isBefore(FIRST) || !instant.isBefore(LAST)) {
      return instant.toString();
    }
    int nano = instant.getNano();
    LocalDateTime time =
        LocalDateTime.ofEpochSecond(instant.getEpochSecond(), nano, ZoneOffset.UTC);
    int digits = digitsOf(nano);
    char[] text = new char[INSTANT.length() + (digits == 0 ? 0 : 1 + digits)];
    INSTANT.getChars(0, END_OF_SECONDS, text, 0);
    put(text, 0, 4, time.getYear());
    put(text, 5, 7, time.getMonthValue());
    put(text, 8, 10, time.getDayOfMonth());
    put(text, 11, 13, time.getHour());
    put(text, 14, 16, time.getMinute());
    put(text, 17, 19, time.getSecond());
    if (digits > 0) {
      text[END_OF_SECONDS] = '.';
      int shown = digits == 9 ? 1 : digits == 6 ? 1_000 : 1_000_000;
      put(text, END_OF_SECONDS + 1, END_OF_SECONDS + 1 + digits, nano / shown);
    }
    text[text.length - 1] = 'Z';
    return new String(text);
  }

  private static int digitsOf(int nano) {
    if (nano % 1_000 != 0) {
      return 9;
    } else if (nano % 1_000_000 != 0) {
      return 6;
    }
    return nano == 0 ? 0 : 3;
  }

  private static void put(char[] text, int from, int to, int number) {
    int rest = number;
    for (int i = to - 1; i >= from; i--) {
      text[i] = (char) ('0' + rest % 10);
      rest /= 10;
    }
  }

  /** Returns the text of a time, the same as its own. */
  static String of(Occurred time) {
    return time.precision() == Occurred.Precision.INSTANT
        ? of(time.start()) + "[" + time.zone().getId() + "]"
        : time.toString();
  }
}
