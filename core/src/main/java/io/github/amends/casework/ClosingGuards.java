// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.assessment.Suitability;
import io.github.amends.basics.ParticipantId;
import io.github.amends.event.CaseEvent;
import io.github.amends.event.CaseNotProceeded;
import io.github.amends.event.CaseReturned;
import io.github.amends.event.Closure;
import io.github.amends.event.ClosureCause;
import io.github.amends.event.EventType;
import io.github.amends.event.InformationSubject;
import io.github.amends.event.ReferralRejected;
import io.github.amends.event.SuitabilityDecided;
import io.github.amends.participant.ConsentPurpose;
import io.github.amends.participant.ContactOutcome;
import io.github.amends.practice.Fact;
import io.github.amends.practice.Parameter;
import io.github.amends.practice.Profile;
import io.github.amends.practice.Refusal;
import io.github.amends.practice.RuleId;
import io.github.amends.practice.Rules;
import io.github.amends.referral.AgencyKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whether a case may be closed in this way (rules CON-04, OUT-01, OUT-02, OUT-05, MON-01 and
 * MON-02).
 */
final class ClosingGuards {
  static final Guard REFERRER_TOLD = new StateGuard("OUT-01/referrer-told", Rules.OUT_01) {
    @Override
    Finding find(Situation situation) {
      CaseState state = situation.state();
      boolean self = state.referral().source().kind() == AgencyKind.SELF;
      return self || state.aftermath().isReferrerInformed()
          ? Finding.satisfied()
          : Finding.violated(Refusal.of("BLOCKED_REPORT_OWED", Rules.OUT_01)
              .liftedBy(EventType.REFERRER_INFORMED.code()));
    }
  };

  static final Guard HARMED_TOLD = new StateGuard("OUT-02/harmed-told", Rules.OUT_02) {
    @Override
    Finding find(Situation situation) {
      Reasons reasons = new Reasons();
      for (ParticipantState each : situation.state().principalsThere()) {
        ParticipantId who = each.participant().id();
        if (wishesToKnow(each) && !situation.state().aftermath().informed().contains(who)) {
          reasons.add(Refusal.of("BLOCKED_INFORM_OWED", Rules.OUT_02, Fact.of("participant", who))
              .liftedBy(EventType.HARMED_INFORMED.code(), EventType.INFORMATION_DECLINED.code()));
        }
      }
      return reasons.finding();
    }
  };

  static final Guard TERMS_ENDED = new StateGuard("MON-01/terms-ended", Rules.MON_01) {
    @Override
    Finding find(Situation situation) {
      CaseState state = situation.state();
      boolean agreementOwed = state.outcome().isPresent()
          && state.outcome().get().isAgreement()
          && state.agreementInForce().isEmpty();
      return agreementOwed || !state.areTermsEnded()
          ? Finding.violated(Refusal.of("BLOCKED_TERM_OPEN", Rules.MON_01)
              .liftedBy(EventType.AGREEMENT_AGREED.code(), EventType.TERM_PROGRESS_RECORDED.code()))
          : Finding.satisfied();
    }
  };

  static final Guard ASKED_AFTERWARDS = new StateGuard("MON-02/asked-afterwards", Rules.MON_02) {
    @Override
    Finding find(Situation situation) {
      CaseState state = situation.state();
      int needed = situation.profile().setting(Parameter.FOLLOW_UP_ATTEMPTS).number();
      Reasons reasons = new Reasons();
      for (ParticipantState each : state.principals()) {
        if (isOwedFollowUp(state, each, needed)) {
          ParticipantId who = each.participant().id();
          reasons.add(Refusal.of(
                  "MON-02",
                  Rules.MON_02,
                  Fact.of("participant", who),
                  Fact.of("there", state.aftermath().followUps(who)),
                  Fact.of("needed", needed))
              .liftedBy(EventType.FOLLOW_UP_RECORDED.code()));
        }
      }
      return reasons.finding();
    }
  };

  static final Guard TRIED_ENOUGH = new GuardFor("OUT-05/tried-enough", Rules.OUT_05) {
    @Override
    public Finding judge(Question question) {
      Closure closure = closure(question.event());
      if (closure.cause() != ClosureCause.NO_CONTACT) {
        return Finding.notApplicable();
      }
      Reasons reasons = new Reasons();
      for (ParticipantState each : question.state().principals()) {
        ParticipantId who = each.participant().id();
        boolean meant =
            closure.participant().isEmpty() || closure.participant().equals(Optional.of(who));
        if (!meant || each.isReached()) {
          continue;
        }
        List<Refusal> missing =
            tooFew(question.state().aftermath().contacts(who), who, question.profile());
        // One whom nobody could reach after trying enough is enough to end it.
        if (missing.isEmpty()) {
          return Finding.satisfied();
        }
        reasons.addAll(missing);
      }
      return reasons.finding();
    }
  };

  static final Guard CAUSE_FITS = new GuardFor("OUT-05/cause-fits", Rules.OUT_05) {
    @Override
    public Finding judge(Question question) {
      Closure closure = closure(question.event());
      boolean someoneElse = !closure.cause().initiators().contains(closure.initiator());
      boolean tookPlace =
          !(question.event() instanceof CaseReturned) && hasTakenPlace(question.state());
      boolean noAgreementToBreak = isBreach(closure)
          && question.state().agreementInForce().isEmpty()
          && !hasAnyoneDeclined(question.state());
      return someoneElse || tookPlace || noAgreementToBreak
          ? Finding.violated(wrongCause("BLOCKED_CLOSE_CAUSE", Rules.OUT_05, closure))
          : Finding.satisfied();
    }
  };

  static final Guard DECLINING_IS_NO_BREACH = new GuardFor("CON-04/no-breach", Rules.CON_04) {
    @Override
    public Finding judge(Question question) {
      Closure closure = closure(question.event());
      boolean heldAgainst = isBreach(closure)
          && question.state().agreementInForce().isEmpty()
          && hasAnyoneDeclined(question.state());
      return heldAgainst
          ? Finding.violated(wrongCause("CON-04", Rules.CON_04, closure))
          : Finding.satisfied();
    }
  };

  /** A process that took place has an outcome, if only that it ended early. */
  static final Guard OUTCOME_KNOWN = new GuardFor("outcome-known") {
    @Override
    public Finding judge(Question question) {
      return question.event() instanceof SuitabilityDecided decided
              && decided.suitability() instanceof Suitability.Suitable
          ? Finding.satisfied()
          : outcomeKnown(question.state());
    }

    @Override
    public Finding foresee(EventType type, Situation situation) {
      return type == EventType.SUITABILITY_DECIDED
          ? Finding.notApplicable()
          : outcomeKnown(situation.state());
    }
  };

  static final Guard NO_AGREEMENT_IN_FORCE = new StateGuard("no-agreement-in-force") {
    @Override
    Finding find(Situation situation) {
      return situation.state().agreementInForce().isPresent()
          ? Finding.violated(Refusal.structural("BLOCKED_AGREEMENT_IN_FORCE"))
          : Finding.satisfied();
    }
  };

  private ClosingGuards() {}

  /** Somebody who took part and is still there, wishes to be asked, and was asked too seldom. */
  static boolean isOwedFollowUp(CaseState state, ParticipantState each, int needed) {
    ParticipantId who = each.participant().id();
    return state.tookPart().contains(who)
        && each.ended().isEmpty()
        && each.consentsTo(ConsentPurpose.FOLLOW_UP)
        && state.aftermath().followUps(who) < needed;
  }

  /** Somebody harmed whom the service has reached, and who has not said that they want no word. */
  private static boolean wishesToKnow(ParticipantState each) {
    return each.participant().isOnHarmedSide()
        && each.isReached()
        && !each.contacts().contains(ContactOutcome.ASKED_NOT_TO_CONTACT)
        && !each.declinedInformation().contains(InformationSubject.OUTCOME);
  }

  private static List<Refusal> tooFew(ContactTally tally, ParticipantId who, Profile profile) {
    List<Refusal> refusals = new ArrayList<>();
    tooFew(tally.attempts(), Parameter.NO_CONTACT_ATTEMPTS, who, profile, refusals);
    tooFew(tally.days().size(), Parameter.NO_CONTACT_DAYS, who, profile, refusals);
    tooFew(tally.channels().size(), Parameter.NO_CONTACT_CHANNELS, who, profile, refusals);
    return refusals;
  }

  private static void tooFew(
      int there, Parameter parameter, ParticipantId who, Profile profile, List<Refusal> into) {
    int needed = profile.setting(parameter).number();
    if (there < needed) {
      into.add(Refusal.of(
              "BLOCKED_TOO_FEW_ATTEMPTS",
              Rules.OUT_05,
              Fact.of("participant", who),
              Fact.of("there", there),
              Fact.of("needed", needed),
              Fact.of("counted", parameter.code()))
          .liftedBy(EventType.CONTACT_ATTEMPTED.code()));
    }
  }

  /** Something came of it, be it a letter that is kept. */
  private static boolean hasTakenPlace(CaseState state) {
    return state.isProcessTaken() || state.outcome().isPresent();
  }

  private static Finding outcomeKnown(CaseState state) {
    return state.isProcessTaken() && state.outcome().isEmpty()
        ? Finding.violated(
            Refusal.structural("BLOCKED_OUTCOME_OWED").liftedBy(EventType.OUTCOME_RECORDED.code()))
        : Finding.satisfied();
  }

  private static boolean isBreach(Closure closure) {
    return closure.cause() == ClosureCause.NON_COMPLIANCE;
  }

  private static boolean hasAnyoneDeclined(CaseState state) {
    for (ParticipantState each : state.participants().values()) {
      for (ConsentState consent : each.consents().values()) {
        if (consent.status().isDeclined()) {
          return true;
        }
      }
    }
    return false;
  }

  private static Closure closure(CaseEvent event) {
    if (event instanceof ReferralRejected rejected) {
      return rejected.closure();
    }
    return event instanceof CaseReturned returned
        ? returned.closure()
        : ((CaseNotProceeded) event).closure();
  }

  private static Refusal wrongCause(String code, RuleId rule, Closure closure) {
    return Refusal.of(
        code,
        rule,
        Fact.of("cause", closure.cause().code()),
        Fact.of("initiator", closure.initiator().code()));
  }
}
