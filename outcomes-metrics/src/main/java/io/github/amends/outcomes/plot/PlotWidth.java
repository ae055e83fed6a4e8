// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.plot;

/**
 * The width of page that a drawing is made for. Both have the same size of letters, so that words
 * stay readable on a telephone: a narrow drawing is arranged anew, not scaled down.
 */
public enum PlotWidth {
  /** A page of 760 CSS pixels or more. */
  WIDE(760),
  /** A telephone: 320 CSS pixels. */
  NARROW(320);

  private final int pixels;

  PlotWidth(int pixels) {
    this.pixels = pixels;
  }

  /**
   * Returns the width of the drawing.
   *
   * @return CSS pixels
   */
  public int pixels() {
    return pixels;
  }
}
