// SPDX-License-Identifier: Apache-2.0
package io.github.amends.volunteer;

import io.github.amends.basics.CaseId;
import io.github.amends.basics.Faults;
import io.github.amends.basics.PartyRef;
import io.github.amends.basics.Validity;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A connection that a volunteer has declared, with a party, an organisation or a case.
 *
 * @param kind what kind of connection it is
 * @param party the person or organisation; empty if it is with a case
 * @param caseId the case; empty if it is with a person or organisation
 * @param validity the days on which it stands, the first that of the declaration
 */
public record ConflictDeclaration(
    ConflictKind kind, Optional<PartyRef> party, Optional<CaseId> caseId, Validity validity) {

  /**
   * Creates the value.
   *
   * @param kind what kind of connection it is
   * @param party the person or organisation; empty if it is with a case
   * @param caseId the case; empty if it is with a person or organisation
   * @param validity the days on which it stands, the first that of the declaration
   * @throws io.github.amends.basics.InvalidValueException with {@code INVALID_CONFLICT} unless it
   *     is with either a party or a case
   */
  public ConflictDeclaration {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(party, "party");
    Objects.requireNonNull(caseId, "caseId");
    Objects.requireNonNull(validity, "validity");
    new Faults()
        .require(party.isPresent() != caseId.isPresent(), "INVALID_CONFLICT", "party")
        .throwIfAny();
  }

  /**
   * Returns a connection with a person or an organisation that goes on.
   *
   * @param kind what kind of connection it is
   * @param party the person or organisation
   * @param from the day on which it was declared
   * @return the declaration
   */
  public static ConflictDeclaration with(ConflictKind kind, PartyRef party, LocalDate from) {
    return new ConflictDeclaration(kind, Optional.of(party), Optional.empty(), Validity.from(from));
  }

  /**
   * Returns a connection with a case that goes on.
   *
   * @param kind what kind of connection it is
   * @param caseId the case
   * @param from the day on which it was declared
   * @return the declaration
   */
  public static ConflictDeclaration with(ConflictKind kind, CaseId caseId, LocalDate from) {
    return new ConflictDeclaration(
        kind, Optional.empty(), Optional.of(caseId), Validity.from(from));
  }
}
