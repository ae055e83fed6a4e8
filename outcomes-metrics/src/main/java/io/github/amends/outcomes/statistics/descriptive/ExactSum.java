// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.descriptive;

import java.math.BigInteger;
import java.util.Arrays;

/**
 * A sum of integers times powers of two that is kept without any rounding, in digits of 32 bits
 * with their carries put off (R. M. Neal, Fast Exact Summation Using Small and Large
 * Superaccumulators, arXiv:1505.05571). Order and grouping cannot change it.
 */
final class ExactSum {

  private static final int DIGIT = 32;
  private static final long MASK = 0xFFFF_FFFFL;

  /** After so many additions a digit could overflow, so the carries are passed on. */
  private static final int PUT_OFF = 1 << 29;

  private final int lowestExponent;
  private final long[] digits;
  private int pending;

  /** A sum of terms below 2^128 times powers of two from the lowest exponent to the highest. */
  ExactSum(int lowestExponent, int highestExponent) {
    this.lowestExponent = lowestExponent;
    this.digits = new long[(highestExponent - lowestExponent) / DIGIT + 8];
  }

  private ExactSum(ExactSum other) {
    this.lowestExponent = other.lowestExponent;
    this.digits = other.digits.clone();
    this.pending = other.pending;
  }

  ExactSum copy() {
    return new ExactSum(this);
  }

  /** Adds sign times the 128-bit number high:low times a power of two; high stays below 2^63. */
  void add(int sign, long high, long low, int exponent) {
    if (pending == PUT_OFF) {
      carry();
    }
    pending++;
    int offset = exponent - lowestExponent;
    int at = offset / DIGIT;
    int shift = offset % DIGIT;
    long rest = low;
    long above = high;
    long left = 0;
    for (int i = 0; i < 5; i++) {
      long part = ((rest & MASK) << shift) + left;
      digits[at + i] += sign * (part & MASK);
      left = part >>> DIGIT;
      rest = rest >>> DIGIT | (above & MASK) << DIGIT;
      above >>>= DIGIT;
    }
  }

  void add(ExactSum other) {
    carry();
    ExactSum carried = other.copy();
    carried.carry();
    for (int i = 0; i < digits.length; i++) {
      digits[i] += carried.digits[i];
    }
    pending = 2;
  }

  /** The sum, in units of two to the power of the lowest exponent. */
  BigInteger value() {
    ExactSum carried = copy();
    carried.carry();
    BigInteger sum = BigInteger.ZERO;
    for (int i = digits.length - 1; i >= 0; i--) {
      sum = sum.shiftLeft(DIGIT).add(BigInteger.valueOf(carried.digits[i]));
    }
    return sum;
  }

  /** Leaves every digit but the last from 0 to 2^32 - 1; equal sums then have equal digits. */
  private void carry() {
    for (int i = 0; i < digits.length - 1; i++) {
      digits[i + 1] += digits[i] >> DIGIT;
      digits[i] &= MASK;
    }
    pending = 1;
  }

  boolean sameAs(ExactSum other) {
    ExactSum one = copy();
    ExactSum two = other.copy();
    one.carry();
    two.carry();
    return Arrays.equals(one.digits, two.digits);
  }

  int hash() {
    ExactSum carried = copy();
    carried.carry();
    return Arrays.hashCode(carried.digits);
  }
}
