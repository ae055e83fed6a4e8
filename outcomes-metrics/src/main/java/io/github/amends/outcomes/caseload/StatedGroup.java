// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.caseload;

import io.github.amends.basics.Faults;

/** What a person has stated of a characteristic of theirs, as the caller's column has it. */
public sealed interface StatedGroup {
  /** The class of those who declined to say. */
  String DECLINED_CODE = "declined-to-say";

  /**
   * The group that a person has stated.
   *
   * @param code the code of the group, as the caller's list has it
   */
  record Group(String code) implements StatedGroup {
    /**
     * Creates the value.
     *
     * @param code the code of the group
     * @throws io.github.amends.basics.InvalidValueException with {@code INVALID_CODE} if the code
     *     is blank or is that of those who declined to say
     */
    public Group {
      new Faults()
          .require(!code.isBlank() && !code.equals(DECLINED_CODE), "INVALID_CODE", "code")
          .throwIfAny();
    }
  }

  /** The person was asked and declined to say. */
  record DeclinedToSay() implements StatedGroup {}

  /** The person was not asked, or the answer is not recorded. */
  record NotAsked() implements StatedGroup {}
}
