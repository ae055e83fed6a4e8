// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.markup;

import java.util.Set;
import java.util.regex.Pattern;

/** How names, values and empty elements are spelt so that XML and HTML read the same thing. */
final class Spelling {

  private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9-]*");

  private static final Set<String> CLOSED_IN_THEMSELVES =
      Set.of("meta", "br", "col", "rect", "circle", "line", "path", "polygon", "polyline");

  private Spelling() {}

  static boolean isClosedInItself(String element) {
    return CLOSED_IN_THEMSELVES.contains(element);
  }

  static void requireName(String name) {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException(
          "a name must be a letter, then letters, digits or hyphens");
    }
  }

  static String escaped(String text) {
    return CleanText.characters(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
