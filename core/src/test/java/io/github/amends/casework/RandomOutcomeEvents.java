// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.agreement.Agreement;
import io.github.amends.agreement.Confirmation;
import io.github.amends.agreement.EvidenceKind;
import io.github.amends.agreement.FollowUp;
import io.github.amends.agreement.Measure;
import io.github.amends.agreement.Outcome;
import io.github.amends.agreement.OutcomeKind;
import io.github.amends.agreement.Reached;
import io.github.amends.agreement.Term;
import io.github.amends.agreement.TermKind;
import io.github.amends.agreement.TermProgress;
import io.github.amends.agreement.TermResult;
import io.github.amends.agreement.Wellbeing;
import io.github.amends.basics.ActorRef;
import io.github.amends.basics.AgreementId;
import io.github.amends.basics.Classification;
import io.github.amends.basics.DateRange;
import io.github.amends.basics.Money;
import io.github.amends.basics.Narrative;
import io.github.amends.basics.ParticipantId;
import io.github.amends.basics.TermId;
import io.github.amends.event.AgreementAgreed;
import io.github.amends.event.AgreementDrafted;
import io.github.amends.event.CaseEvent;
import io.github.amends.event.CaseNotProceeded;
import io.github.amends.event.CaseReturned;
import io.github.amends.event.Closure;
import io.github.amends.event.ClosureCause;
import io.github.amends.event.EventType;
import io.github.amends.event.FollowUpRecorded;
import io.github.amends.event.Initiator;
import io.github.amends.event.Onward;
import io.github.amends.event.OutcomeRecorded;
import io.github.amends.event.ReferralRejected;
import io.github.amends.event.ReferrerInformed;
import io.github.amends.event.ReportContent;
import io.github.amends.event.TermProgressRecorded;
import io.github.amends.participant.ConsentPurpose;
import io.github.amends.participant.Participant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Random events about what came of a case, and about its closing. */
final class RandomOutcomeEvents {
  private static final AgreementId AGREEMENT = AgreementId.of("a-1");
  private static final LocalDate DUE = LocalDate.of(2027, 1, 31);
  private static final List<Measure> MEASURES = List.of(
      new Measure.Payment(Money.of("45.00", "GBP")),
      new Measure.Once(),
      new Measure.Hours(4),
      new Measure.Sessions(3),
      new Measure.Throughout(DateRange.of(DUE.minusDays(60), DUE)));

  private RandomOutcomeEvents() {}

  static CaseEvent of(EventType type, Cast cast, Choice choice) {
    return switch (type) {
      case OUTCOME_RECORDED ->
        new OutcomeRecorded(new Outcome(Choice.pick(OutcomeKind.values(), choice.what())));
      case AGREEMENT_DRAFTED -> new AgreementDrafted(agreement(cast, choice));
      case AGREEMENT_AGREED -> agreed(cast.state(), choice);
      case TERM_PROGRESS_RECORDED -> progress(cast, choice);
      case REFERRER_INFORMED ->
        new ReferrerInformed(Choice.pick(ReportContent.values(), choice.what()));
      case FOLLOW_UP_RECORDED ->
        new FollowUpRecorded(new FollowUp(
            followed(cast, choice),
            Choice.pick(Reached.values(), choice.what()),
            Choice.pick(Wellbeing.values(), choice.how())));
      case REFERRAL_REJECTED ->
        new ReferralRejected(closure(choice), Choice.pick(Onward.values(), choice.what()));
      case CASE_NOT_PROCEEDED -> new CaseNotProceeded(closure(choice));
      default ->
        new CaseReturned(closure(choice), Choice.pick(ReportContent.values(), choice.what()));
    };
  }

  /** Mostly somebody who agreed to be asked. */
  private static ParticipantId followed(Cast cast, Choice choice) {
    List<ParticipantId> agreed = cast.state().participants().values().stream()
        .filter(each -> each.consentsTo(ConsentPurpose.FOLLOW_UP))
        .map(each -> each.participant().id())
        .toList();
    return agreed.isEmpty() || Choice.isAmongLast(20, choice.time())
        ? cast.person(choice.who())
        : Choice.pick(agreed, choice.who());
  }

  private static Closure closure(Choice choice) {
    ClosureCause cause = Choice.pick(ClosureCause.values(), choice.what());
    List<Initiator> fitting = List.copyOf(cause.initiators());
    return new Closure(
        cause,
        Choice.isAmongLast(15, choice.how())
            ? Choice.pick(Initiator.values(), choice.who())
            : Choice.pick(fitting, choice.who()));
  }

  static AgreementAgreed newest(CaseState state) {
    return state
        .newestAgreement()
        .map(drafted -> new AgreementAgreed(drafted.id(), drafted.version(), confirmedByAll(state)))
        .orElse(new AgreementAgreed(AGREEMENT, 1));
  }

  private static List<Confirmation> confirmedByAll(CaseState state) {
    return Story.confirmedBy(state.principalsThere().stream()
        .map(each -> each.participant().id())
        .toArray(ParticipantId[]::new));
  }

  private static CaseEvent agreed(CaseState state, Choice choice) {
    AgreementAgreed newest = newest(state);
    return Choice.isAmongLast(10, choice.how())
        ? new AgreementAgreed(newest.agreement(), newest.version() + 1)
        : newest;
  }

  static int nextVersion(CaseState state) {
    return state.newestAgreement().map(Agreement::version).orElse(0) + 1;
  }

  private static final Narrative IN_WORDS =
      new Narrative("To water the flowers.", Classification.PERSONAL);

  static Agreement agreement(Cast cast, Choice choice) {
    int version = nextVersion(cast.state()) + (Choice.isAmongLast(5, choice.time()) ? 1 : 0);
    ParticipantId obligor = Choice.isAmongLast(15, choice.how())
        ? cast.person(choice.who())
        : Choice.pick(cast.people(Participant::isOnResponsibleSide), choice.who());
    Agreement.Builder agreement = Agreement.builder()
        .id(AGREEMENT)
        .version(version)
        .proportionalityStatedBy(ActorRef.volunteer("f-lead"))
        .lawfulnessStatedBy(ActorRef.volunteer("f-lead"));
    for (int i = 0; i <= choice.kind() % 3; i++) {
      TermKind kind = Choice.pick(TermKind.values(), choice.what() + i);
      agreement.addTerms(Term.builder()
          .id(TermId.of("t-" + (i + 1)))
          .kind(kind)
          .otherKind(kind == TermKind.OTHER ? Optional.of(IN_WORDS) : Optional.empty())
          .obligor(obligor)
          .beneficiary(cast.otherThan(obligor, choice.who()))
          .measure(Choice.pick(MEASURES, choice.what() + i))
          .dueOn(DUE)
          .evidence(Choice.pick(EvidenceKind.values(), choice.how()))
          .build());
    }
    return agreement.build();
  }

  private static CaseEvent progress(Cast cast, Choice choice) {
    TermId term = cast.term(choice.who());
    Optional<Measure> owed = Optional.ofNullable(cast.state().terms().get(term))
        .map(known -> known.term().measure());
    boolean money = owed.filter(Measure.Payment.class::isInstance).isPresent()
        || Choice.isAmongLast(5, choice.time());
    return new TermProgressRecorded(TermProgress.builder()
        .term(term)
        .result(Choice.pick(TermResult.values(), choice.what()))
        .paid(money ? Optional.of(payment(cast.state(), term, choice)) : Optional.empty())
        .quantity(choice.how() % 5)
        .evidence(Choice.pick(EvidenceKind.values(), choice.how()))
        .build());
  }

  /** A part, all that is left, one penny more, or another currency. */
  private static Money payment(CaseState state, TermId id, Choice choice) {
    TermState term = state.terms().get(id);
    Money penny = Money.of("0.01", "GBP");
    Money left = term != null && term.term().measure() instanceof Measure.Payment owed
        ? new Money(
            owed.total().minorUnits() - term.paidMinorUnits(), owed.total().currency())
        : penny;
    List<Money> payments =
        List.of(Money.of("15.00", "GBP"), left, left.plus(penny), penny, Money.of("1.00", "EUR"));
    Money payment = Choice.pick(payments, choice.how());
    return payment.isPositive() ? payment : penny;
  }
}
