// SPDX-License-Identifier: Apache-2.0
package io.github.amends.volunteer;

import io.github.amends.basics.CaseId;
import io.github.amends.basics.PartyRef;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Whom a case has to do with, as far as a volunteer may be connected with it.
 *
 * @param caseId the case
 * @param parties everybody who takes part in it, people and organisations
 * @param referringOfficer the person who referred it as an officer; empty if nobody did
 */
public record CaseConnections(
    CaseId caseId, List<PartyRef> parties, Optional<PartyRef> referringOfficer) {

  /**
   * Creates the value.
   *
   * @param caseId the case
   * @param parties everybody who takes part in it, people and organisations
   * @param referringOfficer the person who referred it as an officer; empty if nobody did
   */
  public CaseConnections {
    Objects.requireNonNull(caseId, "caseId");
    parties = List.copyOf(parties);
    Objects.requireNonNull(referringOfficer, "referringOfficer");
  }
}
