// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.plot;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * How the numbers of one plot are written: all with the same decimals, or all with a power of ten
 * if they are very large or very small. Rounded half to even, the same whatever the locale.
 */
record Figures(Measure.Unit unit, int decimals, boolean scientific) {

  private static final int MOST_DIGITS = 7;
  private static final int LEAST_MAGNITUDE = -4;

  /** Chooses decimals by the middle one of the numbers that will be written. */
  static Figures suiting(Measure.Unit unit, Collection<Double> values) {
    double factor = unit == Measure.Unit.PERCENT ? 100 : 1;
    double[] sizes = values.stream()
        .mapToDouble(value -> Math.abs(value) * factor)
        .filter(size -> size > 0 && Double.isFinite(size))
        .sorted()
        .toArray();
    if (sizes.length == 0) {
      return new Figures(unit, 1, false);
    }
    int typical = magnitude(sizes[sizes.length / 2]);
    int decimals = typical >= 3 ? 0 : typical >= 1 ? 1 : typical >= -1 ? 2 : 1 - typical;
    // A limit just beside zero must not look like zero, if one more digit keeps them apart.
    if (isShownAsZero(sizes[0], decimals) && !isShownAsZero(sizes[0], decimals + 1)) {
      decimals++;
    }
    int digits = Math.max(0, magnitude(sizes[sizes.length - 1])) + 1 + decimals;
    boolean plain = digits <= MOST_DIGITS && typical >= LEAST_MAGNITUDE;
    return plain ? new Figures(unit, decimals, false) : new Figures(unit, 2, true);
  }

  private static boolean isShownAsZero(double size, int decimals) {
    return size <= 0.5 * StrictMath.pow(10, -decimals);
  }

  private static int magnitude(double size) {
    return (int) Math.floor(StrictMath.log10(size));
  }

  static List<Double> values(Reading reading) {
    List<Double> values = new ArrayList<>();
    if (reading instanceof Reading.Estimated estimated) {
      values.addAll(List.of(estimated.value(), estimated.lower(), estimated.upper()));
    }
    return values;
  }

  String value(double value) {
    return bare(value) + suffix();
  }

  /** The limits in brackets; the unit is not said again. */
  String interval(double lower, double upper) {
    return "[" + bare(lower) + ", " + bare(upper) + "]";
  }

  String reading(Reading reading) {
    if (reading instanceof Reading.Estimated estimated) {
      return value(estimated.value()) + " " + interval(estimated.lower(), estimated.upper());
    }
    return ((Reading.Missing) reading).words();
  }

  private String suffix() {
    return unit == Measure.Unit.PERCENT ? "\u00a0%" : "";
  }

  private String bare(double value) {
    if (Double.isInfinite(value)) {
      return value < 0 ? "\u2212\u221e" : "\u221e";
    }
    BigDecimal exact = BigDecimal.valueOf(value);
    BigDecimal shown = unit == Measure.Unit.PERCENT ? exact.movePointRight(2) : exact;
    return scientific
        ? scientific(shown, decimals)
        : signed(shown.setScale(decimals, RoundingMode.HALF_EVEN).toPlainString());
  }

  /** A number as digit, point, digits, and the power of ten behind an e. */
  static String scientific(BigDecimal value, int decimals) {
    if (value.signum() == 0) {
      return "0";
    }
    BigDecimal rounded = value.round(new MathContext(decimals + 1, RoundingMode.HALF_EVEN));
    int exponent = rounded.precision() - rounded.scale() - 1;
    BigDecimal mantissa =
        rounded.movePointLeft(exponent).setScale(decimals, RoundingMode.HALF_EVEN);
    return signed(mantissa.toPlainString()) + "e" + signed(Integer.toString(exponent));
  }

  /** The number with a true minus sign, which is as wide as a digit and read out as minus. */
  static String signed(String number) {
    return number.replace('-', '\u2212');
  }

  /** A share as a percentage with one decimal. */
  static String share(double share) {
    BigDecimal percent = BigDecimal.valueOf(share * 100).setScale(1, RoundingMode.HALF_EVEN);
    return percent.toPlainString() + "\u00a0%";
  }

  static String count(Count count) {
    return count instanceof Count.Withheld withheld
        ? withheld.words()
        : Long.toString(FlowStage.drawn(count));
  }
}
