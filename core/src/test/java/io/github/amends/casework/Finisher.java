// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.agreement.Agreement;
import io.github.amends.agreement.BreachResponse;
import io.github.amends.agreement.EvidenceKind;
import io.github.amends.agreement.FollowUp;
import io.github.amends.agreement.Measure;
import io.github.amends.agreement.Outcome;
import io.github.amends.agreement.Reached;
import io.github.amends.agreement.Term;
import io.github.amends.agreement.TermKind;
import io.github.amends.agreement.TermProgress;
import io.github.amends.agreement.TermResult;
import io.github.amends.agreement.Wellbeing;
import io.github.amends.basics.ActorRef;
import io.github.amends.basics.AgreementId;
import io.github.amends.basics.FacilitatorId;
import io.github.amends.basics.InformationId;
import io.github.amends.basics.Money;
import io.github.amends.basics.ParticipantId;
import io.github.amends.basics.TermId;
import io.github.amends.event.AgreementDrafted;
import io.github.amends.event.BreachResolved;
import io.github.amends.event.CaseCompleted;
import io.github.amends.event.CaseEvent;
import io.github.amends.event.CaseReturned;
import io.github.amends.event.Closure;
import io.github.amends.event.ClosureCause;
import io.github.amends.event.FacilitatorAssigned;
import io.github.amends.event.FollowUpRecorded;
import io.github.amends.event.InformationRecorded;
import io.github.amends.event.Initiator;
import io.github.amends.event.ReferrerInformed;
import io.github.amends.event.ReportContent;
import io.github.amends.event.TermProgressRecorded;
import io.github.amends.participant.ConsentPurpose;
import io.github.amends.volunteer.Assignment;
import io.github.amends.volunteer.AssignmentRole;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The shepherd's steps from the outcome to the completion. */
final class Finisher {
  private Finisher() {}

  static CaseEvent next(CaseState state) {
    boolean agreementOwed = state.outcome().map(Outcome::isAgreement).orElse(false)
        && state.agreementInForce().isEmpty();
    if (agreementOwed && Pairs.ofOpposed(state).isEmpty()) {
      // Nobody is left on one side with whom an agreement could be made.
      return new CaseReturned(
          new Closure(ClosureCause.RECALLED_BY_REFERRER, Initiator.REFERRER),
          ReportContent.CLOSED_ONLY);
    }
    if (agreementOwed) {
      return towardsAgreement(state);
    }
    for (TermState each : state.terms().values()) {
      if (!each.isEnded()) {
        return fulfilled(each);
      }
    }
    if (state.aftermath().openBreach().isPresent()) {
      return new BreachResolved(BreachResponse.AMEND, Optional.empty());
    }
    for (ParticipantState each : state.principals()) {
      if (ClosingGuards.isOwedFollowUp(state, each, 1)) {
        return new FollowUpRecorded(
            new FollowUp(each.participant().id(), Reached.NOT_REACHED, Wellbeing.NOT_SAID));
      }
    }
    for (ParticipantState each : state.principalsThere()) {
      ParticipantId who = each.participant().id();
      if (each.participant().isOnHarmedSide()
          && each.isReached()
          && !state.aftermath().informed().contains(who)) {
        return Story.told(who);
      }
    }
    return state.aftermath().isReferrerInformed()
        ? new CaseCompleted()
        : new ReferrerInformed(ReportContent.OUTCOME);
  }

  private static CaseEvent towardsAgreement(CaseState state) {
    Optional<FacilitatorId> supervisor = supervisor(state);
    if (supervisor.isEmpty()) {
      return new FacilitatorAssigned(
          new Assignment(Cast.newFacilitator(state), AssignmentRole.SUPERVISOR));
    }
    Optional<FacilitatorId> checkedBy =
        state.newestAgreement().flatMap(Agreement::proportionalityCheckedBy);
    if (!checkedBy.equals(supervisor)) {
      return new AgreementDrafted(agreement(state, supervisor));
    }
    for (ParticipantState each : state.principalsThere()) {
      Optional<CaseEvent> lacking = lacking(state, each);
      if (lacking.isPresent()) {
        return lacking.get();
      }
    }
    return RandomOutcomeEvents.newest(state);
  }

  private static Optional<CaseEvent> lacking(CaseState state, ParticipantState each) {
    ParticipantId who = each.participant().id();
    if (!state.tookPart().contains(who) || each.consentsTo(ConsentPurpose.AGREEMENT)) {
      return Optional.empty();
    }
    return Optional.of(
        each.information().isEmpty()
            ? new InformationRecorded(Story.information(who)
                .id(InformationId.of("i-" + state.sequence()))
                .build())
            : Preparer.consent(state, who, ConsentPurpose.AGREEMENT));
  }

  private static Optional<FacilitatorId> supervisor(CaseState state) {
    return state.assignments().entrySet().stream()
        .filter(each -> each.getValue() == AssignmentRole.SUPERVISOR)
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static Agreement agreement(CaseState state, Optional<FacilitatorId> supervisor) {
    List<ParticipantId> people = List.copyOf(Pairs.ofOpposed(state));
    boolean firstOwes =
        state.participant(people.get(0)).orElseThrow().participant().isOnResponsibleSide();
    return Agreement.builder()
        .id(AgreementId.of("a-1"))
        .version(RandomOutcomeEvents.nextVersion(state))
        .proportionalityStatedBy(ActorRef.volunteer("f-lead"))
        .lawfulnessStatedBy(ActorRef.volunteer("f-lead"))
        .proportionalityCheckedBy(supervisor)
        .addTerms(term("t-1", TermKind.REPAIR, new Measure.Hours(4), people, firstOwes))
        .addTerms(term(
            "t-2",
            TermKind.COMPENSATION,
            new Measure.Payment(Money.of("45.00", "GBP")),
            people,
            firstOwes))
        .build();
  }

  private static Term term(
      String id, TermKind kind, Measure measure, List<ParticipantId> people, boolean firstOwes) {
    return Term.builder()
        .id(TermId.of(id))
        .kind(kind)
        .obligor(people.get(firstOwes ? 0 : 1))
        .beneficiary(people.get(firstOwes ? 1 : 0))
        .measure(measure)
        .dueOn(LocalDate.of(2027, 1, 31))
        .evidence(EvidenceKind.RECEIPT)
        .build();
  }

  private static CaseEvent fulfilled(TermState state) {
    TermProgress.Builder progress = TermProgress.builder()
        .term(state.term().id())
        .result(TermResult.FULFILLED)
        .quantity(4)
        .evidence(EvidenceKind.RECEIPT);
    if (state.term().measure() instanceof Measure.Payment owed) {
      long left = owed.total().minorUnits() - state.paidMinorUnits();
      if (left > 0) {
        progress.paid(new Money(left, owed.total().currency()));
      }
    }
    return new TermProgressRecorded(progress.build());
  }
}
