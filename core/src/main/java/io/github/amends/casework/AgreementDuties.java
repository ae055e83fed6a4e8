// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.basics.Occurred;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is owed while an agreement is in force. */
final class AgreementDuties {
  private AgreementDuties() {}

  /** Each term that has not ended, by its last day; it is overdue from the day after. */
  static List<Duty> followTerms(DutyQuestion question) {
    Optional<Occurred> agreed = question.state().aftermath().firstAgreed();
    if (!question.isOpen() || agreed.isEmpty()) {
      return List.of();
    }
    List<Duty> owed = new ArrayList<>();
    for (TermState each : question.state().terms().values()) {
      if (!each.isEnded()) {
        owed.add(DutyQuestion.to(
            each.term().obligor(), DutyKind.FOLLOW_TERM, agreed.get(), new Duty.On(each.dueOn())));
      }
    }
    return owed;
  }

  static List<Duty> resolveBreach(DutyQuestion question) {
    return question
        .state()
        .aftermath()
        .openBreach()
        .filter(breach -> question.isOpen())
        .map(breach ->
            DutyQuestion.toCase(DutyKind.RESOLVE_BREACH, breach.declared(), new Duty.NoDate()))
        .stream()
        .toList();
  }
}
