// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.agreement.Agreement;
import io.github.amends.agreement.BreachResponse;
import io.github.amends.agreement.MonitoringReview;
import io.github.amends.agreement.Term;
import io.github.amends.agreement.TermFinding;
import io.github.amends.agreement.TermProgress;
import io.github.amends.basics.Occurred;
import io.github.amends.basics.TermId;
import io.github.amends.casework.Regions.AgreementAct;
import io.github.amends.event.AgreementAmended;
import io.github.amends.event.AgreementDrafted;
import io.github.amends.event.AgreementReviewed;
import io.github.amends.event.BreachDeclared;
import io.github.amends.event.BreachResolved;
import io.github.amends.event.CaseEvent;
import io.github.amends.event.CaseReturned;
import io.github.amends.event.ClosureCause;
import io.github.amends.event.TermProgressRecorded;
import io.github.amends.event.TermWaived;
import java.time.LocalDate;
import java.util.Optional;

/** How the versions of the agreement, their terms, reviews and breaches become state. */
final class AgreementFolding {
  private AgreementFolding() {}

  static void take(CaseFacts facts, CaseEvent event, Occurred occurred) {
    switch (event.type()) {
      case AGREEMENT_DRAFTED -> {
        if (facts.newestAgreement.isPresent()) {
          ParticipantFolding.supersedeConsents(facts, occurred);
        }
        drafted(facts, ((AgreementDrafted) event).agreement());
      }
      case AGREEMENT_AGREED -> agreed(facts, occurred);
      case AGREEMENT_AMENDED -> {
        drafted(facts, ((AgreementAmended) event).agreement());
        agreed(facts, occurred);
      }
      case TERM_PROGRESS_RECORDED -> progressed(facts, ((TermProgressRecorded) event).progress());
      case TERM_WAIVED -> waived(facts, ((TermWaived) event).term());
      case AGREEMENT_REVIEWED -> reviewed(facts, ((AgreementReviewed) event).review(), occurred);
      case BREACH_DECLARED ->
        facts.openBreach = Optional.of(new BreachState(((BreachDeclared) event).terms(), occurred));
      case BREACH_RESOLVED -> resolved(facts, (BreachResolved) event);
      case CASE_COMPLETED -> follow(facts, ending(facts));
      case CASE_RETURNED -> returned(facts, (CaseReturned) event);
      default -> {}
    }
  }

  private static void drafted(CaseFacts facts, Agreement agreement) {
    follow(facts, facts.newestAgreement, AgreementAct.REPLACE);
    facts.newestAgreement = Optional.of(agreement);
    facts.versions = facts.versions.with(agreement.version(), AgreementState.drafted(agreement));
  }

  private static void agreed(CaseFacts facts, Occurred occurred) {
    facts.agreementInForce = facts.newestAgreement;
    OrderedMap<TermId, TermState> before = facts.terms;
    facts.terms = OrderedMap.empty();
    if (facts.newestAgreement.isEmpty()) {
      return;
    }
    Agreement agreement = facts.newestAgreement.get();
    AgreementState version = facts.versions.get(agreement.version());
    if (version != null) {
      facts.versions = facts.versions.with(agreement.version(), version.agreed(occurred));
    }
    for (Term term : agreement.terms()) {
      TermState kept = before.get(term.id());
      facts.terms =
          facts.terms.with(term.id(), kept == null ? TermState.agreed(term) : kept.amended(term));
    }
    settle(facts);
  }

  private static void progressed(CaseFacts facts, TermProgress progress) {
    TermState before = facts.terms.get(progress.term());
    if (before != null) {
      facts.terms = facts.terms.with(progress.term(), before.after(progress));
      settle(facts);
    }
  }

  private static void waived(CaseFacts facts, TermId term) {
    TermState before = facts.terms.get(term);
    if (before != null) {
      facts.terms = facts.terms.with(term, before.waived());
      settle(facts);
    }
  }

  private static void reviewed(CaseFacts facts, MonitoringReview review, Occurred occurred) {
    facts.lastReview = Optional.of(new DatedReview(review, occurred));
    for (TermFinding finding : review.findings()) {
      TermState before = facts.terms.get(finding.term());
      if (before != null) {
        facts.terms = facts.terms.with(finding.term(), before.found(finding.result()));
      }
    }
    settle(facts);
  }

  private static void resolved(CaseFacts facts, BreachResolved resolved) {
    Optional<BreachState> breach = facts.openBreach;
    facts.openBreach = Optional.empty();
    if (breach.isPresent() && resolved.extendedTo().isPresent()) {
      LocalDate day = resolved.extendedTo().get();
      for (TermId each : breach.get().terms()) {
        TermState before = facts.terms.get(each);
        if (before != null) {
          facts.terms = facts.terms.with(each, before.extendedTo(day));
        }
      }
    }
    if (resolved.response() == BreachResponse.RETURN_TO_REFERRER) {
      follow(facts, AgreementAct.BREAK);
    }
  }

  private static void returned(CaseFacts facts, CaseReturned returned) {
    if (returned.closure().cause() == ClosureCause.NON_COMPLIANCE) {
      follow(facts, AgreementAct.BREAK);
    }
  }

  /**
   * An agreement that was kept in full is fulfilled at once; any other end waits for the case's.
   */
  private static void settle(CaseFacts facts) {
    if (ending(facts) == AgreementAct.FULFIL) {
      follow(facts, AgreementAct.FULFIL);
    }
  }

  private static AgreementAct ending(CaseFacts facts) {
    boolean inFull = true;
    boolean notAtAll = true;
    for (TermState each : facts.terms.values()) {
      inFull &= each.status() == TermStatus.FULFILLED || each.status() == TermStatus.WAIVED;
      notAtAll &= each.status() == TermStatus.NOT_FULFILLED;
    }
    if (inFull) {
      return AgreementAct.FULFIL;
    }
    return notAtAll ? AgreementAct.BREAK : AgreementAct.FULFIL_IN_PART;
  }

  private static void follow(CaseFacts facts, AgreementAct act) {
    follow(facts, facts.agreementInForce, act);
  }

  private static void follow(CaseFacts facts, Optional<Agreement> agreement, AgreementAct act) {
    if (agreement.isPresent()) {
      int number = agreement.get().version();
      AgreementState version = facts.versions.get(number);
      if (version != null) {
        facts.versions = facts.versions.with(number, version.after(act));
      }
    }
  }
}
