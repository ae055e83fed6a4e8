// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.plot;

import java.text.Normalizer;

/**
 * The widths of letters in ems, by class, a little above those of DejaVu Sans and Verdana, the
 * widest sans-serif faces in common use.
 */
final class LetterWidths {

  private static final String[] CLASSES = {
    "ijlI'",
    " \u00a0.,:;/\\|`-\u00b7\u2019\u2018",
    "ftr()[]!\"",
    "scz?*^_\u2013",
    "ABCEKPRSVXYZ",
    "DGHNOQU&",
    "+<=>#~w\u2212\u00d7",
    "mMW%@\u2014\u2026"
  };
  private static final double[] WIDTHS = {0.32, 0.385, 0.48, 0.58, 0.75, 0.82, 0.87, 1.04};
  private static final double OTHER_ASCII = 0.665;
  private static final double OTHER_LETTER = 1.1;
  private static final double PICTURE = 1.5;

  private LetterWidths() {}

  static double of(int point) {
    for (int i = 0; i < CLASSES.length; i++) {
      if (CLASSES[i].indexOf(point) >= 0) {
        return WIDTHS[i];
      }
    }
    if (point < 0x80 || point == '\u00a3' || point == '\u20ac') {
      return OTHER_ASCII;
    }
    return switch (Character.getType(point)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> 0;
      case Character.SURROGATE, Character.OTHER_SYMBOL -> PICTURE;
      default -> point > 0xFFFF ? PICTURE : ofLetter(point);
    };
  }

  /** An accent does not widen the letter it stands on. */
  private static double ofLetter(int point) {
    int bare =
        Normalizer.normalize(Character.toString(point), Normalizer.Form.NFD).codePointAt(0);
    return bare < 0x80 ? of(bare) : OTHER_LETTER;
  }
}
