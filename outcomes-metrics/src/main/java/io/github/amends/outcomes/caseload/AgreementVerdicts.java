// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.caseload;

import io.github.amends.agreement.Outcome;
import io.github.amends.casework.CaseState;
import io.github.amends.casework.TermState;
import io.github.amends.casework.TermStatus;
import io.github.amends.event.ClosureCause;
import io.github.amends.event.DataKind;
import io.github.amends.outcomes.metric.RatePart;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What the rates about agreements make of a case. */
final class AgreementVerdicts {
  private static final String WHOLE_CASE = "";

  private AgreementVerdicts() {}

  static List<Observation<RatePart>> reached(CaseReading reading) {
    CaseState state = reading.state();
    boolean lookedAt = state.isProcessTaken() || state.outcome().isPresent();
    return lookedAt
        ? List.of(RateVerdicts.ofCase(reading, AgreementVerdicts::reachedAfterProcess))
        : List.of();
  }

  private static Observation<RatePart> reachedAfterProcess(CaseReading reading) {
    Optional<Outcome> outcome = reading.state().outcome();
    if (outcome.isEmpty()) {
      return reading.isOpen()
          ? Observation.pending(WHOLE_CASE)
          : Observation.missing(WHOLE_CASE, CaseReason.NO_OUTCOME_RECORDED);
    }
    return switch (outcome.get().kind()) {
      case AGREEMENT, PARTIAL -> RateVerdicts.numerator(WHOLE_CASE, CaseReason.AGREEMENT_REACHED);
      case NO_AGREEMENT_REACHED -> RateVerdicts.rest(WHOLE_CASE, CaseReason.NO_AGREEMENT_REACHED);
      case NO_AGREEMENT_NEEDED -> Observation.excluded(WHOLE_CASE, CaseReason.NO_AGREEMENT_NEEDED);
      case INDIRECT_COMPLETED -> Observation.excluded(WHOLE_CASE, CaseReason.INDIRECT_COMPLETED);
      case ENDED_EARLY -> Observation.excluded(WHOLE_CASE, CaseReason.ENDED_EARLY);
    };
  }

  static List<Observation<RatePart>> termsFulfilled(CaseReading reading) {
    List<Observation<RatePart>> observations = new ArrayList<>();
    for (TermState term : reading.state().terms().values()) {
      observations.add(termFulfilled(reading, term));
    }
    return observations;
  }

  private static Observation<RatePart> termFulfilled(CaseReading reading, TermState term) {
    String part = term.term().id().value();
    Optional<CaseReason> out = reading.outOfEveryMeasure();
    if (out.isPresent()) {
      return Observation.excluded(part, out.get());
    }
    if (isErased(reading, term)) {
      return Observation.missing(part, CaseReason.ERASED);
    }
    if (reading.milestones().isWithdrawn(term)) {
      return Observation.excluded(part, CaseReason.WITHDRAWN);
    }
    return switch (term.status()) {
      case FULFILLED -> RateVerdicts.numerator(part, CaseReason.FULFILLED);
      case PARTLY_FULFILLED -> RateVerdicts.rest(part, CaseReason.PARTLY_FULFILLED);
      case NOT_FULFILLED -> RateVerdicts.rest(part, CaseReason.NOT_FULFILLED);
      case WAIVED -> Observation.excluded(part, CaseReason.WAIVED);
      case PENDING, IN_PROGRESS ->
        reading.isOpen()
            ? Observation.pending(part)
            : Observation.missing(part, CaseReason.NO_END_RECORDED);
    };
  }

  static List<Observation<RatePart>> agreementsFulfilled(CaseReading reading) {
    return reading.state().agreementInForce().isPresent()
        ? List.of(RateVerdicts.ofCase(reading, AgreementVerdicts::agreementFulfilled))
        : List.of();
  }

  private static Observation<RatePart> agreementFulfilled(CaseReading reading) {
    CaseState state = reading.state();
    Collection<TermState> terms = state.terms().values();
    if (terms.stream().anyMatch(term -> isErased(reading, term))) {
      return Observation.missing(WHOLE_CASE, CaseReason.ERASED);
    }
    if (terms.stream().anyMatch(reading.milestones()::isWithdrawn)) {
      return Observation.excluded(WHOLE_CASE, CaseReason.WITHDRAWN);
    }
    if (!terms.isEmpty() && terms.stream().allMatch(term -> term.status() == TermStatus.WAIVED)) {
      return Observation.excluded(WHOLE_CASE, CaseReason.WAIVED);
    }
    if (terms.stream().allMatch(AgreementVerdicts::isKeptAsFarAsAsked)) {
      return RateVerdicts.numerator(WHOLE_CASE, CaseReason.FULFILLED);
    }
    if (reading.isOpen() && !state.areTermsEnded()) {
      return Observation.pending(WHOLE_CASE);
    }
    if (terms.stream().anyMatch(AgreementVerdicts::isNotKeptInFull) || isClosedAsBroken(state)) {
      return RateVerdicts.rest(WHOLE_CASE, CaseReason.NOT_FULFILLED);
    }
    return Observation.missing(WHOLE_CASE, CaseReason.NO_END_RECORDED);
  }

  /** Whether nobody knows any more if a party withdrew from the agreement. */
  private static boolean isErased(CaseReading reading, TermState term) {
    return reading.isErased(term.term().obligor(), DataKind.CONSENT)
        || reading.isErased(term.term().beneficiary(), DataKind.CONSENT);
  }

  /** Kept; a term that was waived is asked of nobody. */
  static boolean isKeptAsFarAsAsked(TermState term) {
    return term.status() == TermStatus.FULFILLED || term.status() == TermStatus.WAIVED;
  }

  private static boolean isNotKeptInFull(TermState term) {
    return term.isEnded() && !isKeptAsFarAsAsked(term);
  }

  private static boolean isClosedAsBroken(CaseState state) {
    return state
        .closure()
        .filter(closure -> closure.cause() == ClosureCause.NON_COMPLIANCE)
        .isPresent();
  }
}
