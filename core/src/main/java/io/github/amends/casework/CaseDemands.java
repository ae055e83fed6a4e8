// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.basics.PartyRef;
import io.github.amends.practice.Profile;
import io.github.amends.volunteer.CaseConnections;
import io.github.amends.volunteer.Conflict;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a case asks of whoever facilitates it.
 *
 * @param complexity whether it is complex
 * @param declared the connections declared in the case
 * @param connections whom the case has to do with; empty if that is not looked at
 */
public record CaseDemands(
    CaseComplexity complexity, List<Conflict> declared, Optional<CaseConnections> connections) {

  /**
   * Creates the value.
   *
   * @param complexity whether it is complex
   * @param declared the connections declared in the case
   * @param connections whom the case has to do with; empty if that is not looked at
   */
  public CaseDemands {
    Objects.requireNonNull(complexity, "complexity");
    declared = List.copyOf(declared);
    Objects.requireNonNull(connections, "connections");
  }

  /**
   * Returns the demands of any case that is not complex, whoever takes part in it.
   *
   * @return the demands
   */
  public static CaseDemands ordinary() {
    return new CaseDemands(CaseComplexity.ORDINARY, List.of(), Optional.empty());
  }

  /**
   * Returns the demands of any complex case, whoever takes part in it.
   *
   * @return the demands
   */
  public static CaseDemands complex() {
    return new CaseDemands(CaseComplexity.COMPLEX, List.of(), Optional.empty());
  }

  /**
   * Returns the demands of a case as it stands.
   *
   * @param file the case
   * @param profile the profile, which says what makes a case complex
   * @return the demands
   */
  public static CaseDemands of(CaseFile file, Profile profile) {
    CaseState state = file.state();
    List<PartyRef> parties = state.participants().values().stream()
        .map(each -> each.participant().party())
        .toList();
    return new CaseDemands(
        Complexity.isComplex(state, profile) ? CaseComplexity.COMPLEX : CaseComplexity.ORDINARY,
        List.copyOf(state.conflicts()),
        Optional.of(new CaseConnections(file.caseId(), parties, Optional.empty())));
  }

  /**
   * Returns these demands where an officer who referred the case is known (rule FAC-12).
   *
   * @param officer the person
   * @return the demands; the same if it is not looked at whom the case has to do with
   */
  public CaseDemands referredBy(PartyRef officer) {
    return new CaseDemands(
        complexity,
        declared,
        connections.map(
            each -> new CaseConnections(each.caseId(), each.parties(), Optional.of(officer))));
  }
}
