// SPDX-License-Identifier: Apache-2.0
package io.github.amends.json;

/** That the rest of a text cannot be read. */
final class UnreadableTextException extends Exception {
  private static final long serialVersionUID = 1L;

  private final FaultCode code;

  UnreadableTextException(FaultCode code) {
    super(code.name());
    this.code = code;
  }

  FaultCode code() {
    return code;
  }

  /** Returns what a library's complaint means; libraries call a word that is cut off wrong. */
  static UnreadableTextException atWrongCharacter(String text, long readTo) {
    boolean cut = readTo >= text.length() && endsWithinWord(text);
    return new UnreadableTextException(cut ? FaultCode.CUT_SHORT : FaultCode.MALFORMED_JSON);
  }

  private static boolean endsWithinWord(String text) {
    int from = text.length();
    while (from > 0 && text.charAt(from - 1) >= 'a' && text.charAt(from - 1) <= 'z') {
      from--;
    }
    String word = text.substring(from);
    return !word.isEmpty()
        && ("true".startsWith(word) || "false".startsWith(word) || "null".startsWith(word));
  }
}
