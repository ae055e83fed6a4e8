// SPDX-License-Identifier: Apache-2.0
package io.github.amends.basics;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The key of a paper, recording or file that the embedding application keeps.
 *
 * <p>The text is opaque: nothing is read from it. It has 1 to 100 characters, each a Latin letter,
 * a digit or one of {@code - _ . : / #}, the first a letter or a digit.
 *
 * @param value the text of the id
 */
@Classified(Classification.PERSONAL)
public record DocumentRef(@JsonValue String value) implements Comparable<DocumentRef> {

  /**
   * Creates the id.
   *
   * @param value the text of the id
   * @throws InvalidValueException with {@code INVALID_ID} if the text is blank, too long or holds
   *     characters that an id may not hold
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public DocumentRef {
    IdText.check(value, "document");
  }

  /**
   * Returns the id with this text.
   *
   * @param value the text
   * @return the id
   */
  public static DocumentRef of(String value) {
    return new DocumentRef(value);
  }

  @Override
  public int compareTo(DocumentRef other) {
    return value.compareTo(other.value);
  }

  /** Returns a mask, never the key: the name of a file may be the name of a person. */
  @Override
  public String toString() {
    return "DocumentRef[***]";
  }
}
