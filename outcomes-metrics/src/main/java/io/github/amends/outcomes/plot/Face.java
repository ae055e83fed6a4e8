// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.plot;

/**
 * The faces in which a plot is lettered, and a careful guess of how wide words come out in them.
 */
enum Face {
  /** Labels and numbers. */
  PLAIN(13, false),
  /** Headings and what is to stand out. */
  STRONG(13, true),
  /** Ticks, captions and remarks. */
  SMALL(12, false);

  /** Sans-serif families that are common; none of them is wider than the widths assumed here. */
  static final String FAMILIES =
      "system-ui, -apple-system, Segoe UI, Roboto, Helvetica Neue, Arial, Noto Sans, Liberation Sans, sans-serif";

  private final double size;
  private final boolean bold;

  Face(double size, boolean bold) {
    this.size = size;
    this.bold = bold;
  }

  double size() {
    return size;
  }

  boolean isBold() {
    return bold;
  }

  /** The distance from one line to the next: more than any of the families needs. */
  double leading() {
    return Math.ceil(size * 1.38);
  }

  /** How far letters reach above the line they stand on. */
  double ascent() {
    return size;
  }

  /** How far letters reach below the line they stand on. */
  double descent() {
    return size * 0.3;
  }

  double width(String words) {
    double ems = words.codePoints().mapToDouble(LetterWidths::of).sum();
    double letters = words.codePointCount(0, words.length());
    return size * (bold ? 1.08 * ems + 0.055 * letters : ems);
  }
}
