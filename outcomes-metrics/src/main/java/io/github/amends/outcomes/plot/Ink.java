// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.plot;

import java.util.Locale;

/**
 * What a mark is drawn with. Each has a class name, so that a page may give it another colour in
 * the dark, and a colour for where there is no page. Neighbours differ in lightness, so that they
 * stay apart without colour.
 */
enum Ink {
  /** Words and lines that matter. */
  INK("#1c2b33"),
  /** Remarks and scales. */
  MUTED("#51626c"),
  /** Rules and grids. */
  RULE("#d3dce1"),
  /** Estimates, and the cases that went on. */
  ACCENT("#1f5f8f"),
  /** Pooled estimates. */
  POOLED("#a6400d"),
  /** Ribbons, and the cases that ended. */
  PALE("#c7d6e1"),
  /** The faint band behind things that belong together. */
  BAND("#eaf0f4"),
  /** What the rest stands on. */
  PAPER("#ffffff");

  private final String colour;

  Ink(String colour) {
    this.colour = colour;
  }

  String colour() {
    return colour;
  }

  String fillClass() {
    return "fill-" + name().toLowerCase(Locale.ROOT);
  }

  String strokeClass() {
    return "stroke-" + name().toLowerCase(Locale.ROOT);
  }
}
