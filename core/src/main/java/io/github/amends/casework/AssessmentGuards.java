// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.assessment.FurtherAbuse;
import io.github.amends.assessment.RiskAssessment;
import io.github.amends.assessment.RiskTopic;
import io.github.amends.assessment.Route;
import io.github.amends.basics.Occurred;
import io.github.amends.event.EventType;
import io.github.amends.event.RiskAssessed;
import io.github.amends.practice.Fact;
import io.github.amends.practice.Parameter;
import io.github.amends.practice.Profile;
import io.github.amends.practice.Refusal;
import io.github.amends.practice.Rules;
import io.github.amends.referral.Sensitivity;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What an assessment covers, how long it is good, and what is done about it (RSK-02 to RSK-06). */
final class AssessmentGuards {
  private static final Optional<FurtherAbuse> NOT_EXPECTED = Optional.of(FurtherAbuse.NOT_EXPECTED);

  static final Guard COMPLETE = new GuardFor("RSK-03/complete", Rules.RSK_03) {
    @Override
    public Finding judge(Question question) {
      Set<RiskTopic> rated =
          ((RiskAssessed) question.event()).assessment().ratings().keySet();
      return rated.containsAll(question.profile().choices(Parameter.RISK_TOPICS, RiskTopic.class))
          ? Finding.satisfied()
          : Finding.violated(Refusal.of("INVALID_RISK_INCOMPLETE", Rules.RSK_03));
    }
  };

  static final Guard CURRENT = new GuardFor("RSK-02/current", Rules.RSK_02) {
    @Override
    public Finding judge(Question question) {
      LocalDate day = question.occurred().date();
      Optional<Period> window =
          question.profile().setting(Parameter.RISK_WINDOW).period();
      return Contact.ask(
          question,
          each -> !isOvertaken(question.state(), each) && !isOutOfDate(each, day, window),
          each -> Refusal.of("BLOCKED_RISK_STALE", Rules.RSK_02, about(each))
              .liftedBy(EventType.RISK_ASSESSED.code()));
    }
  };

  static final Guard NO_FURTHER_ABUSE = new GuardFor("RSK-05/no-further-abuse", Rules.RSK_05) {
    @Override
    public Finding judge(Question question) {
      Optional<Contact> contact = question.contact();
      return contact.isPresent()
              && mayMeanFurtherAbuse(
                  question.state(), question.profile(), contact.get().route())
          ? Finding.violated(Refusal.of("BLOCKED_GBV_DIRECT", Rules.RSK_05)
              .liftedBy(EventType.ROUTE_CHANGED.code(), EventType.RISK_ASSESSED.code()))
          : Finding.satisfied();
    }
  };

  static final Guard MITIGATED = new GuardFor("RSK-06/mitigated", Rules.RSK_06) {
    @Override
    public Finding judge(Question question) {
      return Contact.ask(
          question,
          each -> isMitigated(question.state(), each),
          each -> Refusal.of(
                  "BLOCKED_RISK_UNMITIGATED",
                  Rules.RSK_06,
                  about(each),
                  Fact.of("missing", unmitigated(question.state(), each)))
              .liftedBy(EventType.MITIGATION_ADDED.code(), EventType.RISK_ASSESSED.code()));
    }
  };

  private AssessmentGuards() {}

  /** Whether there was a further offence since somebody was assessed. */
  static boolean isOvertaken(CaseState state, ParticipantState each) {
    return each.risk().isPresent()
        && each.risk().get().sequence()
            < state.safety().newOffenceSequence(each.participant().id());
  }

  private static boolean isOutOfDate(
      ParticipantState each, LocalDate day, Optional<Period> window) {
    if (each.risk().isEmpty()) {
      return false;
    }
    Optional<LocalDate> validUntil = each.risk().get().assessment().validUntil();
    Occurred made = each.risk().get().occurred();
    return (validUntil.isPresent() && day.isAfter(validUntil.get()))
        || (window.isPresent() && day.isAfter(made.date().plus(window.get())));
  }

  /** After gender-based violence, until each assessment says that no further abuse is expected. */
  static boolean mayMeanFurtherAbuse(CaseState state, Profile profile, Route route) {
    if (route == Route.NO_CONTACT || !wasGenderBased(state, profile)) {
      return false;
    }
    for (ParticipantState each : state.principalsThere()) {
      boolean ruledOut = each.risk().isEmpty()
          || each.risk().get().assessment().furtherAbuse().equals(NOT_EXPECTED);
      if (!ruledOut) {
        return true;
      }
    }
    return false;
  }

  private static boolean wasGenderBased(CaseState state, Profile profile) {
    for (Sensitivity each : profile.choices(Parameter.GENDER_BASED_VIOLENCE, Sensitivity.class)) {
      if (state.safety().has(each)) {
        return true;
      }
    }
    return false;
  }

  /** Whether somebody has undertaken to reduce each high risk by a day. */
  static boolean isMitigated(CaseState state, ParticipantState each) {
    if (each.risk().isEmpty()) {
      return true;
    }
    RiskAssessment assessment = each.risk().get().assessment();
    for (RiskTopic topic : assessment.topicsRatedHigh()) {
      if (!isBeingMitigated(state, assessment, topic)) {
        return false;
      }
    }
    return true;
  }

  private static String unmitigated(CaseState state, ParticipantState each) {
    RiskAssessment assessment = each.risk().orElseThrow().assessment();
    return assessment.topicsRatedHigh().stream()
        .filter(topic -> !isBeingMitigated(state, assessment, topic))
        .map(RiskTopic::code)
        .sorted()
        .collect(Collectors.joining(", "));
  }

  private static boolean isBeingMitigated(
      CaseState state, RiskAssessment assessment, RiskTopic topic) {
    for (MitigationState each : state.safety().mitigations().values()) {
      if (each.mitigation().assessment().equals(assessment.id())
          && each.mitigation().topic() == topic) {
        return true;
      }
    }
    return false;
  }

  private static Fact about(ParticipantState each) {
    return Fact.of("participant", each.participant().id());
  }
}
