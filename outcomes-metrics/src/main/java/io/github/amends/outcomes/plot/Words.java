// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.plot;

import io.github.amends.outcomes.markup.CleanText;
import java.util.ArrayList;
import java.util.List;

/** Words set in a face and made to fit: shortened to a width, or broken into lines. */
record Words(Face face) {

  private static final String ELLIPSIS = "\u2026";

  double width(String text) {
    return face.width(CleanText.line(text));
  }

  /** The text, or as much of its beginning as fits with an ellipsis behind it. */
  String shortened(String text, double room) {
    String line = CleanText.line(text);
    if (face.width(line) <= room) {
      return line;
    }
    int end = fitting(line, room - face.width(ELLIPSIS));
    return line.substring(0, end).stripTrailing() + ELLIPSIS;
  }

  /** The text in lines no wider than the room; the last is shortened if there are too many. */
  List<String> lines(String text, double room, int most) {
    List<String> lines = new ArrayList<>();
    String rest = CleanText.line(text);
    while (lines.size() < most - 1 && face.width(rest) > room) {
      int end = breakBefore(rest, room);
      lines.add(rest.substring(0, end).stripTrailing());
      rest = rest.substring(end).stripLeading();
    }
    lines.add(shortened(rest, room));
    return lines;
  }

  /** Where the line ends: at the last space that fits, or inside a word that is too long itself. */
  private int breakBefore(String text, double room) {
    int fitting = Math.max(fitting(text, room), text.offsetByCodePoints(0, 1));
    for (int i = fitting; i > fitting / 3; i--) {
      if (i < text.length() && text.charAt(i) == ' ') {
        return i;
      }
    }
    return fitting;
  }

  private int fitting(String text, double room) {
    int end = 0;
    while (end < text.length()) {
      int next = text.offsetByCodePoints(end, 1);
      if (face.width(text.substring(0, next)) > room) {
        break;
      }
      end = next;
    }
    return end;
  }
}
