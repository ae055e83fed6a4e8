// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.extract;

import io.github.amends.basics.Coded;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A column that a table must have, with the type and the range of its values.
 *
 * <p>Every field of it must be filled. Numbers are written in plain digits with a decimal point,
 * whatever the locale; blanks around a value are part of the field, as RFC 4180 says, and make a
 * number or a date faulty.
 *
 * @param <T> the type of the values
 */
public final class Column<T> {

  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)(?:[eE][+-]?[0-9]+)?");
  private static final Pattern WHOLE_NUMBER = Pattern.compile("[+-]?[0-9]+");
  private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

  private static final Pattern KEY = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,89}");

  private final String name;
  private final Function<String, Parsed<T>> parser;

  private Column(String name, Function<String, Parsed<T>> parser) {
    this.name = Objects.requireNonNull(name, "name");
    this.parser = parser;
  }

  /**
   * Returns a column of text.
   *
   * @param name the name in the header
   * @return the column
   */
  public static Column<String> text(String name) {
    return new Column<>(name, Parsed::value);
  }

  /**
   * Returns a column of numbers.
   *
   * @param name the name in the header
   * @param least the least value that is allowed
   * @param greatest the greatest value that is allowed
   * @return the column
   */
  public static Column<Double> number(String name, double least, double greatest) {
    return new Column<>(name, text -> parseNumber(text, least, greatest));
  }

  /**
   * Returns a column of whole numbers.
   *
   * @param name the name in the header
   * @param least the least value that is allowed
   * @param greatest the greatest value that is allowed
   * @return the column
   */
  public static Column<Long> wholeNumber(String name, long least, long greatest) {
    return new Column<>(name, text -> parseWholeNumber(text, least, greatest));
  }

  /**
   * Returns a column of dates, written as year-month-day ({@code 2026-02-28}); a day that the
   * calendar does not have is a fault.
   *
   * @param name the name in the header
   * @return the column
   */
  public static Column<LocalDate> date(String name) {
    return new Column<>(name, Column::parseDate);
  }

  /**
   * Returns a column of the same name and type whose value may be missing, which R and Python write
   * as {@code NA}.
   *
   * @return the column, empty for {@code NA}
   */
  public Column<Optional<T>> orMissing() {
    return new Column<>(name, text -> {
      if (text.equals(TableWriter.MISSING)) {
        return Parsed.value(Optional.empty());
      }
      return parser.apply(text).map(Optional::of);
    });
  }

  /**
   * Returns a column of codes, such as {@code low-level-offence}.
   *
   * @param name the name in the header
   * @param codes the codes that are allowed
   * @param <E> the type of the codes
   * @return the column
   */
  public static <E extends Enum<E> & Coded> Column<E> code(String name, Class<E> codes) {
    return new Column<>(
        name,
        text -> EnumSet.allOf(codes).stream()
            .filter(each -> each.code().equals(text))
            .findFirst()
            .map(Parsed::value)
            .orElseGet(() -> Parsed.fault(TableFaultCode.UNKNOWN_CODE)));
  }

  /**
   * Returns a column of keys: 1 to 90 Latin letters, digits and {@code - _ .}, the first a letter
   * or a digit. A name with a blank in it is none.
   *
   * @param name the name in the header
   * @return the column
   */
  public static Column<String> key(String name) {
    return new Column<>(
        name,
        text -> KEY.matcher(text).matches()
            ? Parsed.value(text)
            : Parsed.fault(TableFaultCode.NOT_A_KEY));
  }

  /**
   * Returns the name of the column.
   *
   * @return the name in the header
   */
  public String name() {
    return name;
  }

  /**
   * Returns the name of the column.
   *
   * @return the name in the header
   */
  @Override
  public String toString() {
    return name;
  }

  Parsed<T> parse(String field) {
    return field.isBlank() ? Parsed.fault(TableFaultCode.EMPTY) : parser.apply(field);
  }

  private static Parsed<Double> parseNumber(String text, double least, double greatest) {
    if (!NUMBER.matcher(text).matches()) {
      return Parsed.fault(TableFaultCode.NOT_A_NUMBER);
    }
    double value = Double.parseDouble(text);
    return Double.isFinite(value) && least <= value && value <= greatest
        ? Parsed.value(value)
        : Parsed.fault(TableFaultCode.OUT_OF_RANGE);
  }

  private static Parsed<Long> parseWholeNumber(String text, long least, long greatest) {
    if (!WHOLE_NUMBER.matcher(text).matches()) {
      return Parsed.fault(TableFaultCode.NOT_A_WHOLE_NUMBER);
    }
    try {
      long value = Long.parseLong(text);
      return least <= value && value <= greatest
          ? Parsed.value(value)
          : Parsed.fault(TableFaultCode.OUT_OF_RANGE);
    } catch (NumberFormatException tooLong) {
      return Parsed.fault(TableFaultCode.OUT_OF_RANGE);
    }
  }

  private static Parsed<LocalDate> parseDate(String text) {
    if (!DATE.matcher(text).matches()) {
      return Parsed.fault(TableFaultCode.NOT_A_DATE);
    }
    try {
      return Parsed.value(LocalDate.parse(text));
    } catch (DateTimeException notInTheCalendar) {
      return Parsed.fault(TableFaultCode.NOT_A_DATE);
    }
  }
}
