// SPDX-License-Identifier: Apache-2.0
package io.github.amends.basics;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The id of one occasion on which a participant was given information.
 *
 * <p>The text is opaque: nothing is read from it. It has 1 to 100 characters, each a Latin letter,
 * a digit or one of {@code - _ . : / #}, the first a letter or a digit.
 *
 * @param value the text of the id
 */
@Classified(Classification.OFFICIAL)
public record InformationId(@JsonValue String value) implements Comparable<InformationId> {

  /**
   * Creates the id.
   *
   * @param value the text of the id
   * @throws InvalidValueException with {@code INVALID_ID} if the text is blank, too long or holds
   *     characters that an id may not hold
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public InformationId {
    IdText.check(value, "information");
  }

  /**
   * Returns the id with this text.
   *
   * @param value the text
   * @return the id
   */
  public static InformationId of(String value) {
    return new InformationId(value);
  }

  @Override
  public int compareTo(InformationId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
