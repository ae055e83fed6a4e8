// SPDX-License-Identifier: Apache-2.0
package io.github.amends.privacy;

import io.github.amends.agreement.Outcome;
import io.github.amends.agreement.OutcomeKind;
import io.github.amends.basics.Occurred;
import io.github.amends.casework.CaseEntry;
import io.github.amends.casework.CaseFile;
import io.github.amends.casework.CaseState;
import io.github.amends.casework.TermState;
import io.github.amends.casework.TermStatus;
import io.github.amends.event.CaseEvent;
import io.github.amends.event.Compliance;
import io.github.amends.event.ProcessStopped;
import io.github.amends.event.ProcessTaken;
import io.github.amends.event.ReportContent;
import io.github.amends.privacy.ReferrerReportView.Step;
import io.github.amends.privacy.ReferrerReportView.StepKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What of a case a referrer may know. */
final class ReferrerFacts {
  private ReferrerFacts() {}

  static List<Step> steps(CaseFile file, ReportContent content) {
    List<Step> steps = new ArrayList<>();
    for (CaseEntry entry : file.entriesAsCorrected()) {
      step(entry.event())
          .filter(kind -> isTold(kind, content))
          .ifPresent(kind -> steps.add(new Step(kind, day(entry.occurred()))));
    }
    return steps;
  }

  private static boolean isTold(StepKind kind, ReportContent content) {
    return content != ReportContent.CLOSED_ONLY
        || kind == StepKind.RECEIVED
        || kind == StepKind.CLOSED;
  }

  /** Whoever reads of a new kind of event here has to decide; until then it is not told. */
  private static Optional<StepKind> step(CaseEvent event) {
    return switch (event.type()) {
      case REFERRAL_RECEIVED -> Optional.of(StepKind.RECEIVED);
      case REFERRAL_ACCEPTED -> Optional.of(StepKind.ACCEPTED);
      case PROCESS_ADJOURNED, PROCESS_ENDED -> Optional.of(StepKind.MEETING_HELD);
      case PROCESS_STOPPED ->
        ((ProcessStopped) event).taken() == ProcessTaken.TOOK_PLACE
            ? Optional.of(StepKind.MEETING_HELD)
            : Optional.empty();
      case EXCHANGE_DELIVERED -> Optional.of(StepKind.EXCHANGE_DELIVERED);
      case OUTCOME_RECORDED -> Optional.of(StepKind.OUTCOME_RECORDED);
      case AGREEMENT_AGREED -> Optional.of(StepKind.AGREEMENT_MADE);
      case REFERRAL_REJECTED, CASE_COMPLETED, CASE_NOT_PROCEEDED, CASE_RETURNED ->
        Optional.of(StepKind.CLOSED);
      default -> Optional.empty();
    };
  }

  /** The time of day is nobody's business. */
  private static Occurred day(Occurred occurred) {
    return occurred.precision() == Occurred.Precision.INSTANT
        ? Occurred.on(occurred.date(), occurred.zone())
        : occurred;
  }

  static Optional<OutcomeKind> outcome(CaseState state, ReportContent content) {
    return content == ReportContent.CLOSED_ONLY
        ? Optional.empty()
        : state.outcome().map(Outcome::kind);
  }

  static Optional<Compliance> compliance(CaseState state, ReportContent content) {
    Collection<TermState> terms = state.terms().values();
    if (content != ReportContent.OUTCOME_AND_COMPLIANCE || terms.isEmpty()) {
      return Optional.empty();
    }
    if (!state.areTermsEnded()) {
      return Optional.of(Compliance.GOING_ON);
    }
    if (terms.stream().noneMatch(ReferrerFacts::isShort)) {
      return Optional.of(Compliance.KEPT);
    }
    boolean nothing = terms.stream()
        .filter(term -> term.status() != TermStatus.WAIVED)
        .allMatch(term -> term.status() == TermStatus.NOT_FULFILLED);
    return Optional.of(nothing ? Compliance.NOT_KEPT : Compliance.PARTLY_KEPT);
  }

  private static boolean isShort(TermState term) {
    return term.status() == TermStatus.NOT_FULFILLED
        || term.status() == TermStatus.PARTLY_FULFILLED;
  }
}
