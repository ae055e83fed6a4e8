// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.agreement.Measure;
import io.github.amends.agreement.Term;
import io.github.amends.agreement.TermKind;
import io.github.amends.event.AgreementDrafted;
import io.github.amends.event.GuardSnapshotTaken;
import io.github.amends.event.OutcomeRecorded;
import io.github.amends.event.ProcessStarted;
import io.github.amends.participant.ParticipantRole;
import io.github.amends.practice.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The invariants of a case that can be checked at little cost over a history that was played. */
final class Invariants {
  private final CaseMachine machine;
  private final History history;
  private final List<String> broken = new ArrayList<>();

  private Invariants(CaseMachine machine, History history) {
    this.machine = machine;
    this.history = history;
  }

  /** What is wrong with a history; nothing if all hold. */
  static List<String> brokenBy(CaseMachine machine, History history) {
    Invariants invariants = new Invariants(machine, history);
    history.steps().forEach(invariants::check);
    invariants.checkEnd();
    return invariants.broken;
  }

  private void require(boolean holds, String otherwise) {
    if (!holds) {
      broken.add(otherwise);
    }
  }

  private void check(History.Step step) {
    for (Refusal refusal : step.refusals()) {
      require(
          !refusal.rules().isEmpty() || refusal.isStructural(),
          "I8: " + refusal.code() + " names no rule");
    }
    Optional<Decision.Accepted> taken = step.accepted();
    if (taken.isEmpty()) {
      return;
    }
    List<CaseEntry> added = taken.get().entries();
    CaseFile after = taken.get().file();
    require(
        after.sequence() == step.before().sequence() + added.size(),
        "I6: the log did not grow by what was added");
    Optional<Transition> row =
        machine.table().find(step.before().stage(), step.proposal().event().type());
    require(row.isPresent(), "a step was taken for which there is no row");
    row.ifPresent(each -> require(
        each.to().contains(added.get(0).stage()),
        each.event() + " led from " + each.from() + " to " + added.get(0).stage()));
    for (int i = 0; i < added.size(); i++) {
      if (added.get(i).event() instanceof ProcessStarted) {
        boolean proved =
            i + 1 < added.size() && added.get(i + 1).event() instanceof GuardSnapshotTaken;
        require(proved, "I1: a process began and what held then is not in the log");
      }
    }
  }

  private void checkEnd() {
    CaseFile file = history.file();
    require(
        CaseFile.fold(file.entries()).state().equals(file.state()),
        "I5: the log read back is not the case");
    boolean hasOutcome =
        file.entries().stream().anyMatch(each -> each.event() instanceof OutcomeRecorded);
    require(file.stage() != CaseStage.COMPLETED || hasOutcome, "I10: completed without an outcome");
    for (TermState term : file.state().terms().values()) {
      long owed = term.term().measure() instanceof Measure.Payment payment
          ? payment.total().minorUnits()
          : 0;
      require(term.paidMinorUnits() <= owed, "I15: more was paid than is owed");
    }
    for (CaseEntry entry : file.entries()) {
      if (entry.event() instanceof AgreementDrafted drafted) {
        drafted.agreement().terms().forEach(this::checkObligor);
      }
    }
  }

  private void checkObligor(Term term) {
    ParticipantState obligor = history.file().state().participants().get(term.obligor());
    Set<ParticipantRole> roles =
        obligor == null ? Set.of() : obligor.participant().roles();
    boolean harmedAlone = roles.contains(ParticipantRole.HARMED)
        && !roles.contains(ParticipantRole.MUTUAL)
        && term.kind() != TermKind.AGENCY_ACTION;
    require(!harmedAlone, "I13: somebody who was harmed owes a term");
  }
}
