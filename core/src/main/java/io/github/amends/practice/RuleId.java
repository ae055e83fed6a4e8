// SPDX-License-Identifier: Apache-2.0
package io.github.amends.practice;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.amends.basics.Classification;
import io.github.amends.basics.Classified;
import io.github.amends.basics.Faults;

/**
 * The id of a rule of practice, such as {@code CON-01}: letters for its group, a hyphen and a
 * number.
 *
 * @param value the text of the id
 */
@Classified(Classification.OFFICIAL)
public record RuleId(@JsonValue String value) implements Comparable<RuleId> {

  /**
   * Creates the id.
   *
   * @param value the text of the id
   * @throws io.github.amends.basics.InvalidValueException with {@code INVALID_ID} if it is not
   *     capital letters, a hyphen and digits
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public RuleId {
    new Faults().require(isWellFormed(value), "INVALID_ID", "rule").throwIfAny();
  }

  private static boolean isWellFormed(String value) {
    return value.matches("[A-Z]{2,12}-[0-9]{1,4}");
  }

  @Override
  public int compareTo(RuleId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
