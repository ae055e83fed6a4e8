// SPDX-License-Identifier: Apache-2.0
package io.github.amends.capacity;

import io.github.amends.basics.FacilitatorId;
import io.github.amends.casework.CaseFile;
import io.github.amends.volunteer.AssignmentRole;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** What each volunteer carries, counted over case files. */
final class Loads {
  private final SortedMap<FacilitatorId, Load> found = new TreeMap<>();

  private Loads() {}

  static SortedMap<FacilitatorId, Load> of(List<CaseFile> files) {
    Loads loads = new Loads();
    for (CaseFile file : files) {
      if (file.stage().isOpen()) {
        file.state()
            .assignments()
            .forEach((who, role) -> loads.add(
                who, role == AssignmentRole.LEAD ? 1 : 0, role == AssignmentRole.CO ? 1 : 0, 0));
      }
      file.state()
          .aftermath()
          .facilitatorMinutes()
          .forEach((who, minutes) -> loads.add(who, 0, 0, minutes));
    }
    return Collections.unmodifiableSortedMap(loads.found);
  }

  private void add(FacilitatorId who, int leading, int assisting, long minutes) {
    if (leading == 0 && assisting == 0 && minutes == 0) {
      return;
    }
    found.merge(
        who,
        new Load(who, leading, assisting, minutes),
        (before, more) -> new Load(
            who,
            before.leading() + more.leading(),
            before.assisting() + more.assisting(),
            before.minutes() + more.minutes()));
  }
}
