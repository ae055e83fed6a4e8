// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.basics.WorkingDays;
import io.github.amends.event.EventType;
import io.github.amends.event.InformationRecorded;
import io.github.amends.event.PreparationRecorded;
import io.github.amends.meeting.Preparation;
import io.github.amends.meeting.PreparationTopic;
import io.github.amends.participant.InformationGiven;
import io.github.amends.participant.InformationItem;
import io.github.amends.practice.Fact;
import io.github.amends.practice.Parameter;
import io.github.amends.practice.Refusal;
import io.github.amends.practice.RuleId;
import io.github.amends.practice.Rules;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * How people are told, beside the list of INF-03 (rules INF-01, INF-04 to INF-07, EQ-01, EQ-02).
 */
final class InformationGuards {
  static final Guard UNDERSTOOD = new GuardFor("INF-04/understood", Rules.INF_04) {
    @Override
    public Finding judge(Question question) {
      InformationGiven told = told(question);
      Optional<String> language = question
          .state()
          .participant(told.participant())
          .flatMap(each -> each.participant().language());
      boolean foreign =
          language.isPresent() && !primary(language.get()).equals(primary(told.language()));
      return foreign && told.interpreter().isEmpty()
          ? Finding.violated(refusal("INF-04", Rules.INF_04, told))
          : Finding.satisfied();
    }
  };

  static final Guard LIMITS_OF_CONFIDENTIALITY =
      item("INF-07/limits", "INF-07", Rules.INF_07, InformationItem.LIMITS_OF_CONFIDENTIALITY);

  static final Guard HOW_TO_COMPLAIN =
      item("INF-06/complaints", "INF-06", Rules.INF_06, InformationItem.HOW_TO_COMPLAIN);

  static final Guard WISHED_OUTCOME = item(
      "INF-05/wished-outcome", "INF-05", Rules.INF_05, InformationItem.WISHED_OUTCOME_UNLIKELY);

  static final Guard LEGAL_ADVICE = new GuardFor("EQ-02/legal-advice", Rules.EQ_02) {
    @Override
    public Finding judge(Question question) {
      InformationGiven told = told(question);
      return told.items().contains(InformationItem.LEGAL_ADVICE)
          ? Finding.satisfied()
          : Finding.violated(Refusal.of(
                  "BLOCKED_INFORMATION_INCOMPLETE",
                  Rules.EQ_02,
                  Fact.of("participant", told.participant()),
                  Fact.of("missing", InformationItem.LEGAL_ADVICE.code()))
              .liftedBy(EventType.INFORMATION_RECORDED.code()));
    }
  };

  static final Guard IN_TIME = new Caution("INF-01/in-time", Rules.INF_01) {
    @Override
    public Finding judge(Question question) {
      return inTime(question);
    }
  };

  static final Guard ADJUSTMENTS_ASKED = new GuardFor("EQ-01/adjustments", Rules.EQ_01) {
    @Override
    public Finding judge(Question question) {
      return adjustments(question);
    }
  };

  private InformationGuards() {}

  private static Guard item(String name, String code, RuleId rule, InformationItem item) {
    return new GuardFor(name, rule) {
      @Override
      public Finding judge(Question question) {
        InformationGiven told = told(question);
        return told.items().contains(item)
            ? Finding.satisfied()
            : Finding.violated(refusal(code, rule, told));
      }
    };
  }

  /** The first time that a harmed person is told; without a calendar nobody can say how late. */
  private static Finding inTime(Question question) {
    InformationGiven told = told(question);
    Optional<WorkingDays> days = question.context().workingDays();
    Optional<ParticipantState> who = question.state().participant(told.participant());
    if (days.isEmpty()
        || who.isEmpty()
        || !who.get().participant().isOnHarmedSide()
        || !who.get().information().isEmpty()) {
      return Finding.notApplicable();
    }
    Parameter limit = who.get().participant().vulnerabilities().isEmpty()
        ? Parameter.INFORMATION_WORKING_DAYS
        : Parameter.INFORMATION_WORKING_DAYS_ENHANCED;
    int allowed = question.profile().setting(limit).number();
    Optional<LocalDate> due =
        days.get().after(question.state().referral().received().date(), allowed);
    return due.isPresent() && question.occurred().date().isAfter(due.get())
        ? Finding.violated(Refusal.of(
            "WARN_LATE_INFORMATION",
            Rules.INF_01,
            Fact.of("participant", told.participant()),
            Fact.of("days", allowed)))
        : Finding.satisfied();
  }

  private static Finding adjustments(Question question) {
    Preparation preparation = ((PreparationRecorded) question.event()).preparation();
    if (preparation.topics().contains(PreparationTopic.NEEDS_AND_ACCESS)) {
      return Finding.satisfied();
    }
    Reasons reasons = new Reasons();
    for (ParticipantState each : question.state().principalsThere()) {
      if (preparation.participants().contains(each.participant().id())
          && each.participant().adjustments().isEmpty()) {
        reasons.add(Refusal.of(
                "EQ-01", Rules.EQ_01, Fact.of("participant", each.participant().id()))
            .liftedBy(EventType.PREPARATION_RECORDED.code()));
      }
    }
    return reasons.finding();
  }

  private static InformationGiven told(Question question) {
    return ((InformationRecorded) question.event()).information();
  }

  private static Refusal refusal(String code, RuleId rule, InformationGiven told) {
    return Refusal.of(code, rule, Fact.of("participant", told.participant()))
        .liftedBy(EventType.INFORMATION_RECORDED.code());
  }

  private static String primary(String tag) {
    return Locale.forLanguageTag(tag).getLanguage();
  }
}
