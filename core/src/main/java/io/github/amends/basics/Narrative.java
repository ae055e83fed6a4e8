// SPDX-License-Identifier: Apache-2.0
package io.github.amends.basics;

import java.util.Objects;

/**
 * Free text that could hold personal data, together with its classification.
 *
 * <p>{@link #toString()} is masked, so that no log, exception or enclosing record can leak the
 * text; {@link #text()} returns it.
 *
 * @param text the text, at most 64 KiB of UTF-16
 * @param classification how sensitive it is
 */
public record Narrative(String text, Classification classification) {
  private static final int LONGEST = 32 * 1024;

  /**
   * Creates a narrative.
   *
   * @param text the text, at most 64 KiB of UTF-16
   * @param classification how sensitive it is
   * @throws InvalidValueException with {@code INVALID_NARRATIVE} if it is blank or too long
   */
  public Narrative {
    Objects.requireNonNull(classification, "classification");
    new Faults()
        .require(!text.isBlank() && text.length() <= LONGEST, "INVALID_NARRATIVE", "text")
        .throwIfAny();
  }

  /** Returns the classification and a mask, never the text. */
  @Override
  public String toString() {
    return "Narrative[" + classification.code() + ", ***]";
  }
}
