// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.markup;

/**
 * Text without the characters that an XML document may not hold or that would turn the words around
 * them about: control characters, lone surrogates, non-characters and direction overrides.
 */
public final class CleanText {

  private static final int REPLACEMENT = 0xFFFD;

  private CleanText() {}

  /**
   * Returns the text with white space of any kind as plain spaces, direction overrides left out and
   * every other forbidden character replaced by U+FFFD.
   *
   * @param text the text as it came
   * @return the text that may stand in a document
   */
  public static String characters(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints()
        .filter(point -> !turnsDirection(point))
        .map(CleanText::allowed)
        .forEach(clean::appendCodePoint);
    return clean.toString();
  }

  /**
   * Returns the text as one line: clean, runs of spaces as one, none at the ends.
   *
   * @param text the text as it came
   * @return one line, maybe empty
   */
  public static String line(String text) {
    return characters(text).replaceAll(" +", " ").strip();
  }

  private static int allowed(int point) {
    if (Character.isWhitespace(point)) {
      return ' ';
    }
    boolean forbidden = Character.isISOControl(point)
        || (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE)
        || (point & 0xFFFE) == 0xFFFE
        || (point >= 0xFDD0 && point <= 0xFDEF);
    return forbidden ? REPLACEMENT : point;
  }

  private static boolean turnsDirection(int point) {
    return (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
  }
}
