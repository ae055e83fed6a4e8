// SPDX-License-Identifier: Apache-2.0
package io.github.amends.basics;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Objects;

/**
 * An amount of money: a whole number of the minor units of one currency, exact.
 *
 * <p>The text form, which is also the form in JSON, is the currency and the amount, as in
 * {@code GBP 45.00}.
 *
 * @param minorUnits the amount in minor units, such as pence; may be zero or negative
 * @param currency the currency
 */
@Classified(Classification.CONFIDENTIAL_PROCESS)
public record Money(long minorUnits, Currency currency) implements Comparable<Money> {
  private static final int LONGEST = 30;

  /**
   * Creates an amount.
   *
   * @param minorUnits the amount in minor units, such as pence; may be zero or negative
   * @param currency the currency
   */
  public Money {
    Objects.requireNonNull(currency, "currency");
  }

  /**
   * Returns the amount that a decimal text tells.
   *
   * @param amount plain decimal digits, such as {@code 45} or {@code 45.00}; a sign may stand
   *     before them
   * @param currencyCode the ISO 4217 code, such as {@code GBP}
   * @return the amount
   * @throws InvalidValueException with {@code INVALID_MONEY} if the amount is not plain digits, has
   *     more decimals than the currency, or is too large, or if the currency is not known
   */
  public static Money of(String amount, String currencyCode) {
    try {
      if (amount.length() > LONGEST || !amount.matches("-?[0-9]+(\\.[0-9]+)?")) {
        throw invalid();
      }
      Currency currency = Currency.getInstance(currencyCode);
      BigDecimal exact = new BigDecimal(amount);
      if (exact.scale() > digits(currency)) {
        throw invalid();
      }
      return new Money(exact.movePointRight(digits(currency)).longValueExact(), currency);
    } catch (InvalidValueException alreadyTold) {
      throw alreadyTold;
    } catch (ArithmeticException | IllegalArgumentException unreadable) {
      // The cause is left out because its message repeats the text.
      throw invalid();
    }
  }

  /**
   * Returns nothing, in a currency.
   *
   * @param currency the currency
   * @return zero
   */
  public static Money zero(Currency currency) {
    return new Money(0, currency);
  }

  /**
   * Returns the amount that a text tells, the inverse of {@link #toString()}.
   *
   * @param text such as {@code GBP 45.00}
   * @return the amount
   * @throws InvalidValueException with {@code INVALID_MONEY} if the text is not of that form
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Money parse(String text) {
    int space = text.indexOf(' ');
    if (space != 3) {
      throw invalid();
    }
    return of(text.substring(space + 1), text.substring(0, space));
  }

  /**
   * Returns the sum of this and another amount of the same currency.
   *
   * @param other the other amount
   * @return the sum
   * @throws InvalidValueException with {@code INVALID_MONEY} if the currencies differ or the sum is
   *     too large
   */
  public Money plus(Money other) {
    try {
      return new Money(Math.addExact(minorUnits, same(other).minorUnits), currency);
    } catch (ArithmeticException overflow) {
      throw invalid();
    }
  }

  /**
   * Returns the difference of this and another amount of the same currency.
   *
   * @param other the amount to take away
   * @return the difference
   * @throws InvalidValueException with {@code INVALID_MONEY} if the currencies differ or the
   *     difference is too large
   */
  public Money minus(Money other) {
    try {
      return new Money(Math.subtractExact(minorUnits, same(other).minorUnits), currency);
    } catch (ArithmeticException overflow) {
      throw invalid();
    }
  }

  /**
   * Returns whether this is more than nothing.
   *
   * @return true if the amount is above zero
   */
  public boolean isPositive() {
    return minorUnits > 0;
  }

  /**
   * Compares two amounts of the same currency.
   *
   * @param other the other amount
   * @return below, at or above zero, as this is less than, equal to or more than the other
   * @throws InvalidValueException with {@code INVALID_MONEY} if the currencies differ
   */
  @Override
  public int compareTo(Money other) {
    return Long.compare(minorUnits, same(other).minorUnits);
  }

  @Override
  @JsonValue
  public String toString() {
    return currency.getCurrencyCode()
        + " "
        + BigDecimal.valueOf(minorUnits, digits(currency)).toPlainString();
  }

  private Money same(Money other) {
    new Faults()
        .require(currency.equals(other.currency), "INVALID_MONEY", "currency")
        .throwIfAny();
    return other;
  }

  private static int digits(Currency currency) {
    return Math.max(0, currency.getDefaultFractionDigits());
  }

  private static InvalidValueException invalid() {
    return new InvalidValueException(new Fault("INVALID_MONEY", "amount"));
  }
}
