// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.report;

import io.github.amends.outcomes.markup.CleanText;
import java.util.ArrayList;
import java.util.List;

/** Text in the columns of a terminal: how wide it is, and broken into lines. */
final class TextLines {

  private static final int FIRST_HANGUL = 0x1100;
  private static final int LAST_HANGUL = 0x115F;
  private static final int FIRST_IDEOGRAPH = 0x2E80;

  private TextLines() {}

  /** One line with plain spaces kept together and a minus sign that can be typed. */
  static String plain(String text) {
    return CleanText.line(text).replace('\u2212', '-');
  }

  static int width(String text) {
    return text.codePoints().map(TextLines::width).sum();
  }

  private static int width(int point) {
    int type = Character.getType(point);
    if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
      return 0;
    }
    boolean wide = (point >= FIRST_HANGUL && point <= LAST_HANGUL)
        || (point >= FIRST_IDEOGRAPH && point != 0xFFFD);
    return wide ? 2 : 1;
  }

  /** The text in lines of at most so many columns, broken at spaces or within longer words. */
  static List<String> of(String text, int columns) {
    List<String> lines = new ArrayList<>();
    String rest = plain(text);
    while (width(rest) > columns) {
      int end = breakBefore(rest, columns);
      lines.add(rest.substring(0, end).stripTrailing().replace('\u00a0', ' '));
      rest = rest.substring(end).stripLeading();
    }
    lines.add(rest.replace('\u00a0', ' '));
    return lines;
  }

  private static int breakBefore(String text, int columns) {
    int end = 0;
    int used = 0;
    while (end < text.length()) {
      int point = text.codePointAt(end);
      used += width(point);
      if (used > columns && end > 0) {
        break;
      }
      end += Character.charCount(point);
    }
    int space = text.lastIndexOf(' ', Math.min(end, text.length() - 1));
    return space > 0 ? space : end;
  }
}
