// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.agreement.Outcome;
import io.github.amends.agreement.OutcomeKind;
import io.github.amends.basics.ParticipantId;
import io.github.amends.event.CaseEvent;
import io.github.amends.event.CaseReturned;
import io.github.amends.event.ReferrerInformed;
import io.github.amends.event.ReferrerReport;
import io.github.amends.event.ReportContent;
import io.github.amends.participant.ConsentPurpose;
import io.github.amends.practice.Refusal;
import io.github.amends.practice.Rules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is asked of a report to the referrer. */
final class ReportGuards {
  static final Guard WITHOUT_PREJUDICE = new GuardFor("OUT-04/without-prejudice", Rules.OUT_04) {
    @Override
    public Finding judge(Question question) {
      Optional<OutcomeKind> kind = question.state().outcome().map(Outcome::kind);
      boolean none = kind.equals(Optional.of(OutcomeKind.NO_AGREEMENT_REACHED));
      boolean says = report(question.event()).content() == ReportContent.OUTCOME_AND_COMPLIANCE;
      return none && says
          ? Finding.violated(Refusal.of("OUT-04", Rules.OUT_04))
          : Finding.satisfied();
    }
  };

  private ReportGuards() {}

  /** The principals still there who do not consent to the outcome being shared. */
  static List<ParticipantId> unwilling(CaseState state) {
    List<ParticipantId> unwilling = new ArrayList<>();
    for (ParticipantState each : state.principals()) {
      if (each.ended().isEmpty() && !each.consentsTo(ConsentPurpose.INFORMATION_SHARING)) {
        unwilling.add(each.participant().id());
      }
    }
    return unwilling;
  }

  private static ReferrerReport report(CaseEvent event) {
    return event instanceof CaseReturned returned
        ? returned.report()
        : ((ReferrerInformed) event).report();
  }
}
