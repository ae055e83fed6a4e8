// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.basics.ActorRef;
import io.github.amends.basics.ParticipantId;
import io.github.amends.event.Approach;
import io.github.amends.event.CaseEvent;
import io.github.amends.event.CaseReturned;
import io.github.amends.event.ConsentOffered;
import io.github.amends.event.ConsentRecorded;
import io.github.amends.event.EventType;
import io.github.amends.event.ReferrerInformed;
import io.github.amends.event.ReportContent;
import io.github.amends.participant.Capacity;
import io.github.amends.participant.Consent;
import io.github.amends.participant.ConsentPurpose;
import io.github.amends.participant.Vulnerability;
import io.github.amends.practice.Fact;
import io.github.amends.practice.Parameter;
import io.github.amends.practice.Refusal;
import io.github.amends.practice.Rules;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/**
 * How a consent is asked for and given, and what a report stands on (rules CON-01, CON-09, CON-10,
 * CON-11 and CON-15).
 */
final class ConsentQualityGuards {
  static final Guard WRITTEN = new GuardFor("CON-09/written", Rules.CON_09) {
    @Override
    public Finding judge(Question question) {
      Consent consent = consent(question);
      List<String> methods =
          question.profile().setting(Parameter.WRITTEN_METHODS).codes();
      return methods.contains(consent.method().code())
          ? Finding.satisfied()
          : Finding.violated(Refusal.of(
                  "BLOCKED_CONSENT_NOT_WRITTEN",
                  Rules.CON_09,
                  Fact.of("participant", consent.participant()),
                  Fact.of("purpose", consent.purpose().code()))
              .liftedBy(EventType.CONSENT_RECORDED.code()));
    }
  };

  static final Guard FREELY_GIVEN = new GuardFor("CON-10/freely-given", Rules.CON_10) {
    @Override
    public Finding judge(Question question) {
      Consent consent = consent(question);
      ActorRef.Kind stater = consent.voluntarinessStatedBy().kind();
      return stater == ActorRef.Kind.VOLUNTEER || stater == ActorRef.Kind.STAFF
          ? Finding.satisfied()
          : Finding.violated(
              Refusal.of("CON-10", Rules.CON_10, Fact.of("participant", consent.participant()))
                  .liftedBy(EventType.CONSENT_RECORDED.code()));
    }
  };

  static final Guard NEAR_SENTENCE = new Caution("CON-10/at-stake", Rules.CON_10) {
    @Override
    public Finding judge(Question question) {
      Consent consent = consent(question);
      return consent.atStake().isEmpty()
          ? Finding.satisfied()
          : Finding.violated(Refusal.of(
              "WARN_CONSENT_NEAR_SENTENCE",
              Rules.CON_10,
              Fact.of("participant", consent.participant())));
    }
  };

  /**
   * Capacity is presumed until there is a reason for doubt (Mental Capacity Act 2005, section
   * 1(2)); of a vulnerable adult it is considered and written down.
   */
  static final Guard CAPACITY = new GuardFor("CON-11/capacity", Rules.CON_11) {
    @Override
    public Finding judge(Question question) {
      Consent consent = consent(question);
      boolean doubted = consent.capacity().isPresent()
          ? consent.capacity().get() == Capacity.DOUBTED
          : question
              .state()
              .participant(consent.participant())
              .map(each ->
                  each.participant().vulnerabilities().contains(Vulnerability.VULNERABLE_ADULT))
              .orElse(false);
      return doubted
          ? Finding.violated(Refusal.of(
                  "BLOCKED_CAPACITY", Rules.CON_11, Fact.of("participant", consent.participant()))
              .liftedBy(EventType.CONSENT_RECORDED.code()))
          : Finding.satisfied();
    }
  };

  /** Who said no is not asked again at once; who comes forward is always heard. */
  static final Guard NOT_ASKED_AGAIN_TOO_SOON = new GuardFor("CON-01/asked-again", Rules.CON_01) {
    @Override
    public Finding judge(Question question) {
      return askedAgain(question);
    }
  };

  static final Guard REPORT_CONSENTED = new GuardFor("CON-15/report", Rules.CON_15) {
    @Override
    public Finding judge(Question question) {
      return report(question);
    }
  };

  private ConsentQualityGuards() {}

  private static Consent consent(Question question) {
    return ((ConsentRecorded) question.event()).consent();
  }

  private static Finding askedAgain(Question question) {
    ConsentOffered offered = (ConsentOffered) question.event();
    Optional<Period> cooling =
        question.profile().setting(Parameter.COOLING_TIME).period();
    Optional<ConsentState> said = question
        .state()
        .participant(offered.participant())
        .map(each -> each.consents().get(offered.purpose()));
    if (offered.approach() == Approach.PARTICIPANT
        || cooling.isEmpty()
        || said.isEmpty()
        || !said.get().status().isDeclined()) {
      return Finding.satisfied();
    }
    LocalDate free = said.get().since().date().plus(cooling.get());
    if (!question.occurred().date().isBefore(free)) {
      return Finding.satisfied();
    }
    return Finding.violated(ConsentGuards.refusal(
            question.state().participant(offered.participant()).orElseThrow(), offered.purpose())
        .liftingOn(free));
  }

  private static Finding report(Question question) {
    if (content(question.event()) == ReportContent.CLOSED_ONLY) {
      return Finding.satisfied();
    }
    Reasons reasons = new Reasons();
    for (ParticipantState each : question.state().principalsThere()) {
      ParticipantId who = each.participant().id();
      if (!ConsentGuards.isActive(each, ConsentPurpose.INFORMATION_SHARING, question.occurred())) {
        reasons.add(Refusal.of("BLOCKED_REPORT_CONSENT", Rules.CON_15, Fact.of("participant", who))
            .liftedBy(EventType.CONSENT_RECORDED.code()));
      }
    }
    return reasons.finding();
  }

  private static ReportContent content(CaseEvent event) {
    return event instanceof ReferrerInformed informed
        ? informed.report().content()
        : ((CaseReturned) event).report().content();
  }
}
