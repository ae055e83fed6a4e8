// SPDX-License-Identifier: Apache-2.0
package io.github.amends.volunteer;

import io.github.amends.basics.Faults;
import io.github.amends.basics.PartyRef;
import io.github.amends.basics.Validity;
import java.util.Objects;

/**
 * The days on which a volunteer works for an organisation, paid or not.
 *
 * @param organisation the organisation
 * @param validity the days
 */
public record Employment(PartyRef organisation, Validity validity) {

  /**
   * Creates the value.
   *
   * @param organisation the organisation
   * @param validity the days
   * @throws io.github.amends.basics.InvalidValueException with {@code INVALID_ID} if it is a person
   */
  public Employment {
    Objects.requireNonNull(organisation, "organisation");
    Objects.requireNonNull(validity, "validity");
    new Faults()
        .require(organisation.kind() == PartyRef.Kind.ORGANISATION, "INVALID_ID", "organisation")
        .throwIfAny();
  }
}
