// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.descriptive;

import java.math.BigInteger;

/**
 * The doubles nearest to exact results. A quotient or a root is taken to more bits than a double
 * has, with its last bit set if anything is left over, so that rounding sees on which side it lies.
 */
final class NearestDouble {

  private static final int BITS = 70;

  private NearestDouble() {}

  /** The nearest double to numerator / denominator times a power of two; denominator above zero. */
  static double ratio(BigInteger numerator, BigInteger denominator, int exponent) {
    BigInteger size = numerator.abs();
    int shift = BITS + denominator.bitLength() - size.bitLength();
    double value = Math.scalb(quotient(size, denominator, shift).doubleValue(), exponent - shift);
    return numerator.signum() < 0 ? -value : value;
  }

  /** The nearest double to the root of such a number that is not negative; its exponent is even. */
  static double rootOfRatio(BigInteger numerator, BigInteger denominator, int exponent) {
    int shift = 2 * BITS + denominator.bitLength() - numerator.bitLength();
    shift += shift & 1;
    BigInteger square = quotient(numerator, denominator, shift);
    BigInteger[] root = square.sqrtAndRemainder();
    BigInteger sticky = root[1].signum() == 0 ? root[0] : root[0].setBit(0);
    return Math.scalb(sticky.doubleValue(), (exponent - shift) / 2);
  }

  private static BigInteger quotient(BigInteger numerator, BigInteger denominator, int shift) {
    BigInteger[] parts = numerator
        .shiftLeft(Math.max(0, shift))
        .divideAndRemainder(denominator.shiftLeft(Math.max(0, -shift)));
    return parts[1].signum() == 0 ? parts[0] : parts[0].setBit(0);
  }
}
