// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.basics.PartyRef;
import io.github.amends.event.EventType;
import io.github.amends.event.ParticipantAdded;
import io.github.amends.event.ReferralReceived;
import io.github.amends.participant.Participant;
import io.github.amends.participant.ParticipantRole;
import io.github.amends.practice.Fact;
import io.github.amends.practice.Parameter;
import io.github.amends.practice.Refusal;
import io.github.amends.practice.RuleId;
import io.github.amends.practice.Rules;
import io.github.amends.referral.IncidentKind;
import io.github.amends.referral.Referral;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is asked of a referral as it comes in (rules REF-02, DAT-01 and CHL-06). */
final class OpeningGuards {
  static final Guard FROM_WHOM = new GuardFor("REF-02/from-whom", Rules.REF_02) {
    @Override
    public Finding judge(Question question) {
      String source = referral(question).source().kind().code();
      return question.profile().setting(Parameter.REFERRERS).codes().contains(source)
          ? Finding.satisfied()
          : Finding.violated(Refusal.of("REF-02", Rules.REF_02, Fact.of("source", source)));
    }
  };

  static final Guard DATA_BASIS = new GuardFor("DAT-01/data-basis-received", Rules.DAT_01) {
    @Override
    public Finding judge(Question question) {
      return basis(referral(question));
    }
  };

  /** The same, asked again: what the referrer sent since may have changed it. */
  static final Guard DATA_BASIS_STILL = new StateGuard("DAT-01/data-basis", Rules.DAT_01) {
    @Override
    Finding find(Situation situation) {
      return basis(situation.state().referral());
    }
  };

  static final Guard ADULT_IS_NO_PARTY = new GuardFor("CHL-06/adult-is-no-party", Rules.CHL_06) {
    @Override
    public Finding judge(Question question) {
      return adults(question);
    }
  };

  private OpeningGuards() {}

  static boolean isOffence(Referral referral) {
    IncidentKind kind = referral.incident().kind();
    return kind == IncidentKind.OFFENCE || kind == IncidentKind.LOW_LEVEL_OFFENCE;
  }

  static Refusal noBasis(RuleId rule, String missing) {
    return Refusal.of("BLOCKED_NO_DATA_BASIS", rule, Fact.of("missing", missing))
        .liftedBy(EventType.REFERRER_INFORMATION_RECEIVED.code());
  }

  private static Referral referral(Question question) {
    return ((ReferralReceived) question.event()).referral();
  }

  private static Finding basis(Referral referral) {
    if (!isOffence(referral)) {
      return Finding.notApplicable();
    }
    boolean recorded = referral.dataBasis().isPresent()
        && referral.dataBasis().get().offenceCondition().isPresent();
    return recorded
        ? Finding.satisfied()
        : Finding.violated(noBasis(Rules.DAT_01, "offence-condition"));
  }

  /** Whoever speaks for an organisation that is a party is that party as well. */
  private static Finding adults(Question question) {
    List<Participant> joining = new ArrayList<>();
    if (question.event() instanceof ReferralReceived received) {
      joining.addAll(received.participants());
    } else {
      joining.add(((ParticipantAdded) question.event()).participant());
    }
    List<Participant> all = new ArrayList<>(joining);
    question.state().participants().values().forEach(each -> all.add(each.participant()));
    for (Participant adult : all) {
      if (adult.roles().contains(ParticipantRole.APPROPRIATE_ADULT)
          && isParty(adult.party(), all)) {
        return Finding.violated(Refusal.of("INVALID_PARTY_ROLES", Rules.CHL_06));
      }
    }
    return Finding.satisfied();
  }

  private static boolean isParty(PartyRef person, List<Participant> all) {
    for (Participant each : all) {
      if (each.isPrincipal()
          && (each.party().equals(person) || each.representedBy().equals(Optional.of(person)))) {
        return true;
      }
    }
    return false;
  }
}
