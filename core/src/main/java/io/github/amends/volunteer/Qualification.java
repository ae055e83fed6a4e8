// SPDX-License-Identifier: Apache-2.0
package io.github.amends.volunteer;

import io.github.amends.basics.Faults;
import io.github.amends.basics.PartyRef;
import io.github.amends.basics.Validity;
import java.util.Objects;

/**
 * A level that a body has awarded for good, or until it expires.
 *
 * @param level the level
 * @param awardedBy the body that awarded it
 * @param validity the days on which it holds, the first that of the award
 */
public record Qualification(FacilitatorLevel level, PartyRef awardedBy, Validity validity) {

  /**
   * Creates the value.
   *
   * @param level the level
   * @param awardedBy the body that awarded it
   * @param validity the days on which it holds, the first that of the award
   * @throws io.github.amends.basics.InvalidValueException with {@code INVALID_ID} if a person
   *     awarded it
   */
  public Qualification {
    Objects.requireNonNull(level, "level");
    Objects.requireNonNull(awardedBy, "awardedBy");
    Objects.requireNonNull(validity, "validity");
    new Faults()
        .require(awardedBy.kind() == PartyRef.Kind.ORGANISATION, "INVALID_ID", "awardedBy")
        .throwIfAny();
  }
}
