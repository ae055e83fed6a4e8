// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.plot;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** A linear scale from numbers to pixels, with ticks at round numbers. */
record Scale(double low, double high, double from, double to) {

  /** A round number on the scale, a multiple of the step; its label is empty if it has no room. */
  record Tick(double at, String label, long multiple) {
    private Tick labelledEvery(int step) {
      return multiple % step == 0 ? this : new Tick(at, "", multiple);
    }
  }

  Scale {
    if (!(low < high)) {
      throw new IllegalArgumentException("a scale must have a length");
    }
  }

  /** The place of a number, not beyond the ends of the scale. */
  double at(double value) {
    double share = (Math.min(high, Math.max(low, value)) - low) / (high - low);
    return from + share * (to - from);
  }

  /** Ticks at about so many round numbers. */
  List<Tick> ticks(int about, Measure.Unit unit) {
    double rough = (high - low) / about;
    int exponent = (int) Math.floor(StrictMath.log10(rough));
    double mantissa = rough / StrictMath.pow(10, exponent);
    int digit = mantissa <= 1 ? 1 : mantissa <= 2 ? 2 : mantissa <= 5 ? 5 : 10;
    BigDecimal step = BigDecimal.valueOf(digit).scaleByPowerOfTen(exponent);
    long first = (long) Math.ceil(low / step.doubleValue() - 1e-9);
    long last = (long) Math.floor(high / step.doubleValue() + 1e-9);
    List<Tick> ticks = new ArrayList<>();
    for (long k = first; k <= last; k++) {
      BigDecimal value = step.multiply(BigDecimal.valueOf(k));
      ticks.add(new Tick(at(value.doubleValue()), label(value, step, unit), k));
    }
    return ticks;
  }

  /**
   * Ticks at most so close that labels stand side by side inside the frame, maybe on every other.
   */
  List<Tick> ticksAcross(Measure.Unit unit, Words words, double frame) {
    for (int about = Math.max(2, (int) ((to - from) / 28)); about >= 1; about--) {
      for (int every = 1; every <= 2; every++) {
        int step = every;
        List<Tick> ticks =
            ticks(about, unit).stream().map(tick -> tick.labelledEvery(step)).toList();
        if (fit(ticks, words, frame)) {
          return ticks;
        }
      }
    }
    return List.of();
  }

  private static boolean fit(List<Tick> ticks, Words words, double frame) {
    double free = 0;
    for (Tick tick : ticks) {
      double half = words.width(tick.label()) / 2;
      if (half > 0 && (tick.at() - half < free || tick.at() + half > frame)) {
        return false;
      }
      free = half > 0 ? tick.at() + half + 10 : free;
    }
    return free > 0;
  }

  private static String label(BigDecimal value, BigDecimal step, Measure.Unit unit) {
    boolean percent = unit == Measure.Unit.PERCENT;
    BigDecimal shown = percent ? value.movePointRight(2) : value;
    BigDecimal shownStep = percent ? step.movePointRight(2) : step;
    String plain =
        shown.setScale(Math.max(0, shownStep.stripTrailingZeros().scale())).toPlainString();
    String label = plain.length() <= 8 ? Figures.signed(plain) : exact(shown);
    return percent ? label + "\u00a0%" : label;
  }

  private static String exact(BigDecimal value) {
    BigDecimal bare = value.stripTrailingZeros();
    return Figures.scientific(bare, bare.precision() - 1);
  }
}
