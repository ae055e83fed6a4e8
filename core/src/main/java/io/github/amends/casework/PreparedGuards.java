// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.event.EventType;
import io.github.amends.meeting.PreparationTopic;
import io.github.amends.participant.ParticipantRole;
import io.github.amends.practice.Fact;
import io.github.amends.practice.Parameter;
import io.github.amends.practice.Refusal;
import io.github.amends.practice.RuleId;
import io.github.amends.practice.Rules;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Stream;

/** What a preparation has settled, with whom, and how long it is good (rules PRE-02 to PRE-06). */
final class PreparedGuards {
  static final Guard SUPPORTERS = new GuardFor("PRE-02/supporters", Rules.PRE_02) {
    @Override
    public Finding judge(Question question) {
      Contact contact = question.contact().orElseThrow();
      Reasons reasons = new Reasons();
      for (ParticipantState each :
          contact.lackingAmongAll(PreparedGuards::isNoUnpreparedSupporter)) {
        reasons.add(refusal("PRE-02", Rules.PRE_02, each));
      }
      return reasons.finding();
    }
  };

  static final Guard SETTLED = new GuardFor("PRE-03/settled", Rules.PRE_03) {
    @Override
    public Finding judge(Question question) {
      Set<PreparationTopic> needed =
          question.profile().choices(Parameter.PREPARATION_CHECKLIST, PreparationTopic.class);
      return Contact.ask(
          question,
          each -> each.settled().size() == BY_CODE.size() || each.settled().containsAll(needed),
          each ->
              refusal("PRE-03", Rules.PRE_03, each, Fact.of("missing", unsettled(needed, each))));
    }
  };

  /** Whoever has had no preparation, and needs one, is told so by its own rule. */
  static final Guard GROUND_RULES = new GuardFor("PRE-04/ground-rules", Rules.PRE_04) {
    @Override
    public Finding judge(Question question) {
      boolean asked = question.profile().setting(Parameter.PREPARATIONS_EACH).number() > 0;
      return Contact.ask(
          question,
          each -> each.hasAgreedToGroundRules() || (asked && each.separatePreparations() == 0),
          each -> refusal("BLOCKED_GROUND_RULES", Rules.PRE_04, each));
    }
  };

  static final Guard EXPECTATIONS = new GuardFor("PRE-05/expectations", Rules.PRE_05) {
    @Override
    public Finding judge(Question question) {
      return Contact.ask(
          question,
          ParticipantState::hasExpectationsRecorded,
          each -> refusal("PRE-05", Rules.PRE_05, each));
    }
  };

  static final Guard RECENT = new GuardFor("PRE-06/recent", Rules.PRE_06) {
    @Override
    public Finding judge(Question question) {
      // Every profile sets it that has the rule in force.
      Period window =
          question.profile().setting(Parameter.PREPARATION_WINDOW).period().orElseThrow();
      LocalDate day = question.occurred().date();
      return Contact.ask(
          question,
          each -> each.lastPrepared().isEmpty() || !day.isAfter(goodUntil(each, window)),
          each -> refusal(
              "BLOCKED_PREPARATION_STALE",
              Rules.PRE_06,
              each,
              Fact.of("until", goodUntil(each, window))));
    }
  };

  private static final List<PreparationTopic> BY_CODE = Stream.of(PreparationTopic.values())
      .sorted(Comparator.comparing(PreparationTopic::code))
      .toList();

  private PreparedGuards() {}

  private static LocalDate goodUntil(ParticipantState each, Period window) {
    return each.lastPrepared().orElseThrow().date().plus(window);
  }

  private static boolean isNoUnpreparedSupporter(ParticipantState each) {
    return !each.participant().roles().contains(ParticipantRole.SUPPORTER)
        || (each.separatePreparations() > 0 && each.risk().isPresent());
  }

  private static String unsettled(Set<PreparationTopic> needed, ParticipantState each) {
    StringJoiner codes = new StringJoiner(", ");
    for (PreparationTopic topic : BY_CODE) {
      if (needed.contains(topic) && !each.settled().contains(topic)) {
        codes.add(topic.code());
      }
    }
    return codes.toString();
  }

  private static Refusal refusal(String code, RuleId rule, ParticipantState each, Fact... more) {
    Fact[] facts = new Fact[more.length + 1];
    facts[0] = Fact.of("participant", each.participant().id());
    System.arraycopy(more, 0, facts, 1, more.length);
    return Refusal.of(code, rule, facts).liftedBy(EventType.PREPARATION_RECORDED.code());
  }
}
