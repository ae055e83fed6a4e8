// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.extract;

/** The kinds of fault that a table can have. */
public enum TableFaultCode {

  /** The bytes are not UTF-8; nothing after this place was read. */
  NOT_UTF8("the text is not UTF-8"),

  /** The header has one column only, which holds semicolons, tabs or bars. */
  WRONG_DELIMITER("the columns are not separated by commas"),

  /** A column is not in the header. Names are compared letter by letter. */
  MISSING_COLUMN("the column is missing"),

  /** A column is in the header more than once. */
  DUPLICATE_COLUMN("the column is there twice"),

  /** There is no header, or there are no rows below it. */
  EMPTY_TABLE("there are no rows"),

  /** The row has more or fewer fields than the header. */
  WRONG_FIELD_COUNT("the row has not as many fields as the header"),

  /** A quoted field never ends; nothing after this place was read. */
  UNCLOSED_QUOTE("a quote is not closed"),

  /** A closing quote is followed by more text; nothing after this place was read. */
  TEXT_AFTER_QUOTE("a closing quote is followed by text"),

  /** A field is longer than a million characters; nothing after this place was read. */
  TOO_LONG("a field is too long"),

  /** The field is empty or blank. */
  EMPTY("the field is empty"),

  /** The field is not a decimal number such as {@code -0.25} or {@code 1e-3}. */
  NOT_A_NUMBER("the field is not a number"),

  /** The field is not a whole number in digits. */
  NOT_A_WHOLE_NUMBER("the field is not a whole number"),

  /** The field is not a date of the calendar, written as year-month-day. */
  NOT_A_DATE("the field is not a date"),

  /** The field is none of the codes that the column allows. */
  UNKNOWN_CODE("the field is none of the codes"),

  /** The field is no key: it is too long, or holds blanks or signs that a key may not hold. */
  NOT_A_KEY("the field is not a key"),

  /** The value is outside of what the column allows, alone or next to the row's other values. */
  OUT_OF_RANGE("the value is out of range"),

  /** The row tells again what an earlier row has told. */
  DUPLICATE_ROW("the row repeats an earlier one"),

  /** The value contradicts other rows, such as a total that is not their sum. */
  INCONSISTENT("the value contradicts other rows");

  private final String explanation;

  TableFaultCode(String explanation) {
    this.explanation = explanation;
  }

  /**
   * Returns what the code means.
   *
   * @return half a sentence in English
   */
  public String explanation() {
    return explanation;
  }
}
