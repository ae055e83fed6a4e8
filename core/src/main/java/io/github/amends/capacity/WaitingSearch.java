// SPDX-License-Identifier: Apache-2.0
package io.github.amends.capacity;

import io.github.amends.basics.FacilitatorId;
import io.github.amends.casework.CaseEntry;
import io.github.amends.casework.CaseFile;
import io.github.amends.casework.CaseStage;
import io.github.amends.event.AssignmentEnded;
import io.github.amends.event.CaseReopened;
import io.github.amends.event.FacilitatorAssigned;
import io.github.amends.event.ReferralAccepted;
import io.github.amends.volunteer.AssignmentRole;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Since when a case has waited for somebody to lead it. */
final class WaitingSearch {
  private boolean accepted;
  private final Set<FacilitatorId> leads = new HashSet<>();
  private Optional<LocalDate> since = Optional.empty();

  private WaitingSearch() {}

  static Optional<LocalDate> since(CaseFile file) {
    if (file.state().hasLead() || !file.stage().isBefore(CaseStage.OUTCOME_RECORDED)) {
      return Optional.empty();
    }
    WaitingSearch search = new WaitingSearch();
    for (CaseEntry each : file.entriesAsCorrected()) {
      search.take(each);
    }
    return search.since;
  }

  private void take(CaseEntry entry) {
    LocalDate day = entry.occurred().date();
    if (entry.event() instanceof CaseReopened) {
      accepted = false;
      leads.clear();
    } else if (entry.event() instanceof ReferralAccepted) {
      accepted = true;
      since = Optional.of(day);
    } else if (entry.event() instanceof FacilitatorAssigned assigned) {
      if (assigned.assignment().role() == AssignmentRole.LEAD) {
        leads.add(assigned.assignment().facilitator());
      }
    } else if (entry.event() instanceof AssignmentEnded ended) {
      boolean wasLead = leads.remove(ended.facilitator());
      since = wasLead && leads.isEmpty() ? Optional.of(day) : since;
    }
    since = accepted ? since : Optional.empty();
  }
}
