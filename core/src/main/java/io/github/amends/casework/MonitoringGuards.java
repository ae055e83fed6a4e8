// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.agreement.BreachResponse;
import io.github.amends.agreement.MonitoringReview;
import io.github.amends.agreement.TermFinding;
import io.github.amends.agreement.TermProgress;
import io.github.amends.agreement.TermResult;
import io.github.amends.basics.TermId;
import io.github.amends.event.AgreementReviewed;
import io.github.amends.event.BreachDeclared;
import io.github.amends.event.BreachResolved;
import io.github.amends.event.EventType;
import io.github.amends.event.TermProgressRecorded;
import io.github.amends.event.TermWaived;
import io.github.amends.practice.Fact;
import io.github.amends.practice.Refusal;
import io.github.amends.practice.Rules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is asked while an agreement is followed: evidence, waivers, reviews and breaches. */
final class MonitoringGuards {
  static final Guard SHOWN = new GuardFor("MON-04/shown", Rules.MON_04) {
    @Override
    public Finding judge(Question question) {
      TermProgress progress = ((TermProgressRecorded) question.event()).progress();
      TermState term = question.state().terms().get(progress.term());
      // The word of whoever owes it shows nothing by itself.
      boolean ownWord = term != null
          && progress.result() == TermResult.FULFILLED
          && progress.evidence().isEmpty()
          && progress.confirmedBy().equals(Optional.of(term.term().obligor()));
      return ownWord
          ? Finding.violated(Refusal.of(
              "BLOCKED_TERM_NO_EVIDENCE", Rules.MON_04, Fact.of("term", progress.term())))
          : Finding.satisfied();
    }
  };

  static final Guard WAIVED_BY_BENEFICIARY = new GuardFor("AGR-09/waived-by", Rules.AGR_09) {
    @Override
    public Finding judge(Question question) {
      TermWaived waived = (TermWaived) question.event();
      TermState term = question.state().terms().get(waived.term());
      return term != null && !term.term().beneficiary().equals(waived.waivedBy())
          ? Finding.violated(Refusal.of(
              "BLOCKED_AGREEMENT_CONSENT",
              Rules.AGR_09,
              Fact.of("participant", term.term().beneficiary())))
          : Finding.satisfied();
    }
  };

  static final Guard OF_VERSION_IN_FORCE = new GuardFor("version-in-force") {
    @Override
    public Finding judge(Question question) {
      MonitoringReview review = ((AgreementReviewed) question.event()).review();
      boolean inForce = question
          .state()
          .agreementInForce()
          .filter(now -> now.id().equals(review.agreement()) && now.version() == review.version())
          .isPresent();
      return inForce
          ? Finding.satisfied()
          : Finding.violated(Refusal.structural(
              "BLOCKED_AGREEMENT_STALE_VERSION", Fact.of("agreement", review.agreement())));
    }
  };

  static final Guard FINDINGS_FIT = new GuardFor("MON-01/findings-fit", Rules.MON_01) {
    @Override
    public Finding judge(Question question) {
      Reasons reasons = new Reasons();
      for (TermFinding each : ((AgreementReviewed) question.event()).review().findings()) {
        TermState term = question.state().terms().get(each.term());
        if (term != null) {
          reasons.addAll(against(term, each.result()));
        }
      }
      return reasons.finding();
    }
  };

  static final Guard NO_BREACH_OPEN = new StateGuard("no-breach-open") {
    @Override
    Finding find(Situation situation) {
      return situation.state().aftermath().openBreach().isPresent()
          ? Finding.violated(
              Refusal.structural("BLOCKED_BREACH_OPEN").liftedBy(EventType.BREACH_RESOLVED.code()))
          : Finding.satisfied();
    }
  };

  static final Guard BREACH_OPEN = new StateGuard("breach-open") {
    @Override
    Finding find(Situation situation) {
      return situation.state().aftermath().openBreach().isPresent()
          ? Finding.satisfied()
          : Finding.violated(
              Refusal.structural("BLOCKED_NO_BREACH").liftedBy(EventType.BREACH_DECLARED.code()));
    }
  };

  static final Guard REVIEWED_FIRST = new GuardFor("breach-reviewed") {
    @Override
    public Finding judge(Question question) {
      for (TermId each : ((BreachDeclared) question.event()).terms()) {
        TermState term = question.state().terms().get(each);
        // A term that ended otherwise was not broken at all, which another guard says.
        boolean endedOtherwise =
            term != null && term.isEnded() && term.status() != TermStatus.NOT_FULFILLED;
        if (term != null && !endedOtherwise && !isKnownAsNotKept(question.state(), term)) {
          return Finding.violated(Refusal.structural("BLOCKED_BREACH_NO_REVIEW")
              .liftedBy(EventType.AGREEMENT_REVIEWED.code()));
        }
      }
      return Finding.satisfied();
    }
  };

  static final Guard BROKEN_TERMS = new GuardFor("MON-01/broken-terms", Rules.MON_01) {
    @Override
    public Finding judge(Question question) {
      Reasons reasons = new Reasons();
      for (TermId each : ((BreachDeclared) question.event()).terms()) {
        TermState term = question.state().terms().get(each);
        if (term != null && term.isEnded() && term.status() != TermStatus.NOT_FULFILLED) {
          reasons.add(ended(term));
        }
      }
      return reasons.finding();
    }
  };

  static final Guard EXTENDS_WHAT_IS_OPEN = new GuardFor("MON-01/extends-open", Rules.MON_01) {
    @Override
    public Finding judge(Question question) {
      Reasons reasons = new Reasons();
      if (isExtension(question)) {
        for (TermState each : broken(question.state())) {
          if (each.isEnded()) {
            reasons.add(ended(each));
          }
        }
      }
      return reasons.finding();
    }
  };

  static final Guard EXTENDS_FORWARD = new GuardFor("extends-forward") {
    @Override
    public Finding judge(Question question) {
      Optional<LocalDate> until = ((BreachResolved) question.event()).extendedTo();
      if (until.isEmpty()) {
        return Finding.notApplicable();
      }
      boolean forward = until.get().isAfter(question.occurred().date());
      for (TermState each : broken(question.state())) {
        forward &= until.get().isAfter(each.dueOn());
      }
      return forward
          ? Finding.satisfied()
          : Finding.violated(Refusal.structural("BLOCKED_EXTENSION_TOO_EARLY"));
    }
  };

  static final Guard BACK_TO_REFERRER = new GuardFor("OUT-03/back-to-referrer", Rules.OUT_03) {
    @Override
    public Finding judge(Question question) {
      BreachResponse response = ((BreachResolved) question.event()).response();
      boolean leftStanding =
          response == BreachResponse.NO_ACTION || response == BreachResponse.PARTLY_ACCEPTED;
      return leftStanding
          ? Finding.violated(
              Refusal.of("OUT-03", Rules.OUT_03).liftedBy(EventType.CASE_RETURNED.code()))
          : Finding.satisfied();
    }
  };

  private MonitoringGuards() {}

  private static List<Refusal> against(TermState term, TermResult found) {
    if (term.isEnded()) {
      boolean asBefore = term.status().code().equals(found.code());
      return asBefore ? List.of() : List.of(ended(term));
    }
    boolean falls = found == TermResult.FULFILLED && AgreementGuards.isShort(term, 0, 0);
    return falls
        ? List.of(Refusal.of(
            "BLOCKED_TERM_SHORT", Rules.MON_01, Fact.of("term", term.term().id())))
        : List.of();
  }

  /** A term recorded as not kept, or one that a review found behind after it was due. */
  private static boolean isKnownAsNotKept(CaseState state, TermState term) {
    if (term.status() == TermStatus.NOT_FULFILLED) {
      return true;
    }
    Optional<DatedReview> review = state.aftermath().lastReview();
    return review.isPresent() && term.isOverdueOn(review.get().occurred().date());
  }

  private static boolean isExtension(Question question) {
    return ((BreachResolved) question.event()).response() == BreachResponse.EXTEND;
  }

  private static List<TermState> broken(CaseState state) {
    List<TermState> broken = new ArrayList<>();
    state
        .aftermath()
        .openBreach()
        .ifPresent(breach -> breach.terms().forEach(id -> {
          TermState term = state.terms().get(id);
          if (term != null) {
            broken.add(term);
          }
        }));
    return broken;
  }

  private static Refusal ended(TermState term) {
    return Refusal.of(
        "BLOCKED_TERM_ENDED",
        Rules.MON_01,
        Fact.of("term", term.term().id()),
        Fact.of("status", term.status().code()));
  }
}
