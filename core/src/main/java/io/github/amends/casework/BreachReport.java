// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.agreement.Outcome;
import io.github.amends.basics.ParticipantId;
import io.github.amends.basics.TermId;
import io.github.amends.event.CaseReturned;
import io.github.amends.event.Closure;
import io.github.amends.event.ClosureCause;
import io.github.amends.event.Compliance;
import io.github.amends.event.Initiator;
import io.github.amends.event.ReferrerReport;
import io.github.amends.event.ReportContent;
import io.github.amends.practice.Profile;
import io.github.amends.practice.Rules;
import java.util.Collections;
import java.util.Optional;

/** The return of a case after a breach, with how far the agreement was kept and nothing else. */
final class BreachReport {
  private BreachReport() {}

  static CaseReturned returning(CaseState state, Profile profile) {
    Optional<ParticipantId> who = state.aftermath().openBreach().flatMap(breach -> {
      for (TermId each : breach.terms()) {
        TermState term = state.terms().get(each);
        if (term != null) {
          return Optional.of(term.term().obligor());
        }
      }
      return Optional.empty();
    });
    boolean mutual = who.map(id -> Consequences.initiator(state, id))
        .filter(Initiator.MUTUAL_PARTY::equals)
        .isPresent();
    Initiator initiator = mutual ? Initiator.MUTUAL_PARTY : Initiator.RESPONSIBLE;
    return new CaseReturned(
        new Closure(ClosureCause.NON_COMPLIANCE, initiator, who), report(state, profile));
  }

  private static ReferrerReport report(CaseState state, Profile profile) {
    boolean secret =
        profile.hasInForce(Rules.CON_15) && !ReportGuards.unwilling(state).isEmpty();
    return secret
        ? ReferrerReport.of(ReportContent.CLOSED_ONLY)
        : new ReferrerReport(
            ReportContent.OUTCOME_AND_COMPLIANCE,
            Optional.empty(),
            Optional.empty(),
            Collections.emptySortedSet(),
            state.outcome().map(Outcome::kind),
            Optional.of(soFar(state)));
  }

  private static Compliance soFar(CaseState state) {
    for (TermState each : state.terms().values()) {
      boolean something = each.paidMinorUnits() > 0
          || each.quantity() > 0
          || each.status() == TermStatus.FULFILLED
          || each.status() == TermStatus.PARTLY_FULFILLED;
      if (something) {
        return Compliance.PARTLY_KEPT;
      }
    }
    return Compliance.NOT_KEPT;
  }
}
