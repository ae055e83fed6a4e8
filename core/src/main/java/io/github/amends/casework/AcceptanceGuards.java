// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.basics.CaseId;
import io.github.amends.basics.ParticipantId;
import io.github.amends.event.EventType;
import io.github.amends.practice.Fact;
import io.github.amends.practice.Parameter;
import io.github.amends.practice.Profile;
import io.github.amends.practice.Refusal;
import io.github.amends.practice.RuleId;
import io.github.amends.practice.Rules;
import io.github.amends.referral.ChargingEvidence;
import io.github.amends.referral.JusticeStage;
import io.github.amends.referral.ProceedingStep;
import io.github.amends.referral.Referral;
import io.github.amends.referral.ReferralSource;
import io.github.amends.referral.Requester;
import io.github.amends.referral.Sensitivity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Whether a referral may be taken in (rules REF-04 to REF-06, REF-08, REF-10 and DAT-02). */
final class AcceptanceGuards {
  private static final int ADULT = 18;

  static final Guard ASKED_FOR_BY_THE_PERSON_HARMED =
      new StateGuard("REF-04/asked-by-harmed", Rules.REF_04) {
        @Override
        Finding find(Situation situation) {
          Referral referral = situation.state().referral();
          return isGenderBased(referral, situation.profile())
                  && !referral.requester().equals(Optional.of(Requester.HARMED))
              ? Finding.violated(Refusal.of("BLOCKED_GBV_INITIATOR", Rules.REF_04)
                  .liftedBy(EventType.REFERRER_INFORMATION_RECEIVED.code()))
              : Finding.satisfied();
        }
      };

  static final Guard ENOUGH_EVIDENCE = new StateGuard("REF-05/enough-evidence", Rules.REF_05) {
    @Override
    Finding find(Situation situation) {
      return enoughEvidence(situation.state(), EventType.REFERRER_INFORMATION_RECEIVED);
    }
  };

  /**
   * Proceedings may have come to another view since the case was taken in, or who was charged may
   * have left. The referrer is asked no more; a charge can still show that there is enough.
   */
  static final Guard ENOUGH_EVIDENCE_STILL =
      new GuardFor("REF-05/enough-evidence-still", Rules.REF_05) {
        @Override
        public Finding judge(Question question) {
          return question.contact().isPresent()
              ? enoughEvidence(question.state(), EventType.LEGAL_EVENT_RECORDED)
              : Finding.notApplicable();
        }
      };

  static final Guard NO_OTHER_CASE_OPEN = new StateGuard("REF-06/no-other-case", Rules.REF_06) {
    @Override
    Finding find(Situation situation) {
      Optional<Set<CaseId>> open = situation.context().openCases();
      if (open.isEmpty()) {
        return unknown(Rules.REF_06, "open-cases");
      }
      Reasons reasons = new Reasons();
      for (CaseId other : open.get()) {
        if (!situation.state().isOf(other)) {
          reasons.add(Refusal.of("BLOCKED_SAME_CASE_OPEN", Rules.REF_06, Fact.of("case", other)));
        }
      }
      return reasons.finding();
    }
  };

  static final Guard YOUTH_OWNER = new StateGuard("REF-10/youth-owner", Rules.REF_10) {
    @Override
    Finding find(Situation situation) {
      return youthOwner(situation);
    }
  };

  static final Guard POLICY_DOCUMENT = new StateGuard("DAT-02/policy-document", Rules.DAT_02) {
    @Override
    Finding find(Situation situation) {
      Referral referral = situation.state().referral();
      boolean missing = OpeningGuards.isOffence(referral)
          && referral.dataBasis().isPresent()
          && referral.dataBasis().get().isPolicyDocumentMissing();
      return missing
          ? Finding.violated(OpeningGuards.noBasis(Rules.DAT_02, "policy-document"))
          : Finding.satisfied();
    }
  };

  static final Guard REFERRER_ACKNOWLEDGED = new StateGuard("REF-08/acknowledged", Rules.REF_08) {
    @Override
    Finding find(Situation situation) {
      boolean byAgency = situation.state().referral().source() instanceof ReferralSource.Agency;
      return byAgency && !situation.state().isReferrerAcknowledged()
          ? Finding.violated(Refusal.of("WARN_REFERRER_UNACKNOWLEDGED", Rules.REF_08))
          : Finding.satisfied();
    }
  };

  private AcceptanceGuards() {}

  /** The finding that something which only the caller can say was not said. */
  static Finding unknown(RuleId rule, String missing) {
    return new Finding.Unknown(
        List.of(Refusal.of("BLOCKED_CONTEXT_UNKNOWN", rule, Fact.of("missing", missing))));
  }

  /** A charge shows it, an end of proceedings without a conviction takes it away. */
  private static Finding enoughEvidence(CaseState state, EventType missing) {
    Referral referral = state.referral();
    if (referral.justiceStage() != JusticeStage.PRE_CHARGE) {
      return Finding.satisfied();
    }
    boolean enough = referral.evidence().equals(Optional.of(ChargingEvidence.ENOUGH_TO_CHARGE));
    for (ParticipantState each : state.principalsThere()) {
      ProceedingStep step = state.safety().proceedings().get(each.participant().id());
      if (each.participant().isOnResponsibleSide() && step != null) {
        if (step == ProceedingStep.ACQUITTED || step == ProceedingStep.DISCONTINUED) {
          return notEnoughEvidence(EventType.LEGAL_EVENT_RECORDED);
        }
        enough = true;
      }
    }
    return enough ? Finding.satisfied() : notEnoughEvidence(missing);
  }

  private static Finding notEnoughEvidence(EventType liftedBy) {
    return Finding.violated(Refusal.of("REF-05", Rules.REF_05).liftedBy(liftedBy.code()));
  }

  private static boolean isGenderBased(Referral referral, Profile profile) {
    List<String> kinds = profile.setting(Parameter.GENDER_BASED_VIOLENCE).codes();
    for (Sensitivity each : referral.incident().sensitivities()) {
      if (kinds.contains(each.code())) {
        return true;
      }
    }
    return false;
  }

  private static Finding youthOwner(Situation situation) {
    Referral referral = situation.state().referral();
    List<String> owners = situation.profile().setting(Parameter.YOUTH_OWNERS).codes();
    if (referral.owner().isPresent() && owners.contains(referral.owner().get().code())) {
      return Finding.satisfied();
    }
    LocalDate day = situation.occurred().date();
    Reasons reasons = new Reasons();
    for (ParticipantState each : situation.state().principalsThere()) {
      if (each.participant().isOnResponsibleSide() && ChildGuards.isPerson(each)) {
        ParticipantId who = each.participant().id();
        OptionalInt years = situation.context().ages().yearsOn(who, day);
        if (years.isEmpty()) {
          return unknown(Rules.REF_10, "age of " + who);
        }
        if (years.getAsInt() < ADULT) {
          reasons.add(Refusal.of("BLOCKED_YOUTH_OWNER", Rules.REF_10, Fact.of("participant", who))
              .liftedBy(EventType.REFERRER_INFORMATION_RECEIVED.code()));
        }
      }
    }
    return reasons.finding();
  }
}
