// SPDX-License-Identifier: Apache-2.0
package io.github.amends.volunteer;

import io.github.amends.basics.FacilitatorId;
import io.github.amends.basics.Faults;
import java.util.List;
import java.util.Objects;

/**
 * What the embedding application has checked about a facilitator for one case. No conflict listed
 * means that this was checked and none was found; a facilitator without a standing is unknown,
 * which is never the same.
 *
 * @param facilitator whose standing it is
 * @param conflicts every connection with a party or with the incident; empty if none was found
 */
public record FacilitatorStanding(FacilitatorId facilitator, List<Conflict> conflicts) {

  /**
   * Creates the value.
   *
   * @param facilitator whose standing it is
   * @param conflicts every connection with a party or with the incident; empty if none was found
   * @throws io.github.amends.basics.InvalidValueException with {@code INVALID_ID} if a conflict is
   *     another facilitator's
   */
  public FacilitatorStanding {
    Objects.requireNonNull(facilitator, "facilitator");
    conflicts = List.copyOf(conflicts);
    Faults faults = new Faults();
    for (int i = 0; i < conflicts.size(); i++) {
      boolean own = conflicts.get(i).facilitator().equals(facilitator);
      faults.require(own, "INVALID_ID", "conflicts[" + i + "].facilitator");
    }
    faults.throwIfAny();
  }

  /**
   * Returns the standing of a facilitator who was checked and is connected with nobody.
   *
   * @param facilitator whose standing it is
   * @return the standing
   */
  public static FacilitatorStanding clear(FacilitatorId facilitator) {
    return new FacilitatorStanding(facilitator, List.of());
  }
}
