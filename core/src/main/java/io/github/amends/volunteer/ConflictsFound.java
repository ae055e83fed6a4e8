// SPDX-License-Identifier: Apache-2.0
package io.github.amends.volunteer;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The connections of a volunteer with a case: those declared, and those that follow from records.
 */
final class ConflictsFound {
  private ConflictsFound() {}

  static List<Conflict> of(Facilitator who, CaseConnections connections, LocalDate date) {
    Set<ConflictKind> kinds = EnumSet.noneOf(ConflictKind.class);
    for (ConflictDeclaration each : who.conflicts()) {
      boolean same = each.caseId().equals(Optional.of(connections.caseId()))
          || (each.party().isPresent()
              && connections.parties().contains(each.party().get()));
      if (same && each.validity().holdsOn(date)) {
        kinds.add(each.kind());
      }
    }
    if (connections.parties().contains(who.person())) {
      kinds.add(ConflictKind.INVOLVED_IN_INCIDENT);
    }
    for (Employment each : who.employment()) {
      if (each.validity().holdsOn(date) && connections.parties().contains(each.organisation())) {
        kinds.add(ConflictKind.WORKS_FOR_PARTY);
      }
    }
    if (connections.referringOfficer().equals(Optional.of(who.person()))) {
      kinds.add(ConflictKind.REFERRING_OFFICER);
    }
    return kinds.stream().map(kind -> new Conflict(who.id(), kind)).toList();
  }
}
