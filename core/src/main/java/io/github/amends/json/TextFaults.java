// SPDX-License-Identifier: Apache-2.0
package io.github.amends.json;

import java.util.Optional;

/** What no string may be or hold, whatever it says. */
final class TextFaults {
  private TextFaults() {}

  static Optional<FaultCode> of(String text, int longest) {
    if (text.length() > longest) {
      return Optional.of(FaultCode.STRING_TOO_LONG);
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 0) {
        return Optional.of(FaultCode.NUL_CHARACTER);
      } else if (Character.isSurrogate(c)) {
        if (i + 1 == text.length() || !Character.isSurrogatePair(c, text.charAt(i + 1))) {
          return Optional.of(FaultCode.LONE_SURROGATE);
        }
        i++;
      }
    }
    return Optional.empty();
  }
}
