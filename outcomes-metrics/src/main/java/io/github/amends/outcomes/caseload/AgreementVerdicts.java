// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.caseload;

import io.github.amends.agreement.Outcome;
import io.github.amends.casework.TermState;
import io.github.amends.casework.TermStatus;
import io.github.amends.event.ClosureCause;
import io.github.amends.event.DataKind;
import io.github.amends.outcomes.metric.RatePart;
import java.util.Collection;
import java.util.Optional;

/** What the rates about agreements make of a case. */
final class AgreementVerdicts {
  private AgreementVerdicts() {}

  static void reached(CaseReading reading, Sink<RatePart> sink) {
    Optional<Outcome> outcome = reading.outcome();
    if (outcome.isEmpty() && !reading.isProcessTaken()) {
      return;
    }
    CaseReason out = reading.outOfEveryMeasure();
    String part = reading.part();
    if (out != null) {
      sink.excluded(part, out);
    } else if (outcome.isPresent()) {
      reached(outcome.get(), part, sink);
    } else if (reading.isOpen()) {
      sink.pending(part, CaseReason.OPEN);
    } else {
      sink.missing(part, CaseReason.NO_OUTCOME_RECORDED);
    }
  }

  private static void reached(Outcome outcome, String part, Sink<RatePart> sink) {
    switch (outcome.kind()) {
      case AGREEMENT, PARTIAL ->
        sink.counted(part, RatePart.NUMERATOR, CaseReason.AGREEMENT_REACHED);
      case NO_AGREEMENT_REACHED ->
        sink.counted(part, RatePart.REST, CaseReason.NO_AGREEMENT_REACHED);
      case NO_AGREEMENT_NEEDED -> sink.excluded(part, CaseReason.NO_AGREEMENT_NEEDED);
      case INDIRECT_COMPLETED -> sink.excluded(part, CaseReason.INDIRECT_COMPLETED);
      case ENDED_EARLY -> sink.excluded(part, CaseReason.ENDED_EARLY);
    }
  }

  static void termsFulfilled(CaseReading reading, Sink<RatePart> sink) {
    CaseReason out = reading.outOfEveryMeasure();
    for (Milestones episode : reading.episodes()) {
      for (TermState term : episode.state().terms().values()) {
        String part = reading.part(term.term().id().value());
        if (out != null) {
          sink.excluded(part, out);
        } else if (isErased(reading, term)) {
          sink.missing(part, CaseReason.ERASED);
        } else if (episode.isWithdrawn(term)) {
          sink.excluded(part, CaseReason.WITHDRAWN);
        } else {
          termFulfilled(episode, term, part, sink);
        }
      }
    }
  }

  private static void termFulfilled(
      Milestones episode, TermState term, String part, Sink<RatePart> sink) {
    switch (term.status()) {
      case FULFILLED -> sink.counted(part, RatePart.NUMERATOR, CaseReason.FULFILLED);
      case PARTLY_FULFILLED -> sink.counted(part, RatePart.REST, CaseReason.PARTLY_FULFILLED);
      case NOT_FULFILLED -> sink.counted(part, RatePart.REST, CaseReason.NOT_FULFILLED);
      case WAIVED -> sink.excluded(part, CaseReason.WAIVED);
      case PENDING, IN_PROGRESS -> {
        if (episode.state().stage().isOpen()) {
          sink.pending(part, CaseReason.OPEN);
        } else {
          sink.missing(part, CaseReason.NO_END_RECORDED);
        }
      }
    }
  }

  static void agreementsFulfilled(CaseReading reading, Sink<RatePart> sink) {
    reading.agreed().ifPresent(episode -> {
      CaseReason out = reading.outOfEveryMeasure();
      if (out == null) {
        agreementFulfilled(reading, episode, sink);
      } else {
        sink.excluded(reading.part(), out);
      }
    });
  }

  private static void agreementFulfilled(
      CaseReading reading, Milestones episode, Sink<RatePart> sink) {
    String part = reading.part();
    Collection<TermState> terms = episode.state().terms().values();
    if (terms.stream().anyMatch(term -> isErased(reading, term))) {
      sink.missing(part, CaseReason.ERASED);
    } else if (terms.stream().anyMatch(episode::isWithdrawn)) {
      sink.excluded(part, CaseReason.WITHDRAWN);
    } else if (!terms.isEmpty()
        && terms.stream().allMatch(term -> term.status() == TermStatus.WAIVED)) {
      sink.excluded(part, CaseReason.WAIVED);
    } else if (terms.stream().allMatch(AgreementVerdicts::isKeptAsFarAsAsked)) {
      sink.counted(part, RatePart.NUMERATOR, CaseReason.FULFILLED);
    } else if (episode.state().stage().isOpen() && !episode.state().areTermsEnded()) {
      sink.pending(part, CaseReason.OPEN);
    } else if (terms.stream().anyMatch(AgreementVerdicts::isNotKeptInFull)
        || isClosedAsBroken(episode)) {
      sink.counted(part, RatePart.REST, CaseReason.NOT_FULFILLED);
    } else {
      sink.missing(part, CaseReason.NO_END_RECORDED);
    }
  }

  /** Whether nobody knows any more if a party withdrew from the agreement. */
  static boolean isErased(CaseReading reading, TermState term) {
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

  private static boolean isClosedAsBroken(Milestones episode) {
    return episode
        .state()
        .closure()
        .filter(closure -> closure.cause() == ClosureCause.NON_COMPLIANCE)
        .isPresent();
  }
}
