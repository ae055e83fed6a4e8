// SPDX-License-Identifier: Apache-2.0
package io.github.amends.basics;

import java.util.Objects;

/**
 * The rule for the text of every id: 1 to 100 characters, each a Latin letter, a digit or one of
 * {@code - _ . : / #}, the first a letter or a digit.
 *
 * <p>Spaces are left out on purpose: an id that cannot hold a space is less likely to hold a name.
 */
final class IdText {
  private static final int LONGEST = 100;

  private IdText() {}

  static void check(String value, String part) {
    Objects.requireNonNull(value, part);
    if (!isValid(value)) {
      throw new InvalidValueException(new Fault("INVALID_ID", part));
    }
  }

  private static boolean isValid(String value) {
    if (value.isEmpty() || value.length() > LONGEST || !isLetterOrDigit(value.charAt(0))) {
      return false;
    }
    for (int i = 1; i < value.length(); i++) {
      char c = value.charAt(i);
      if (!isLetterOrDigit(c) && "-_.:/#".indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLetterOrDigit(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }
}
