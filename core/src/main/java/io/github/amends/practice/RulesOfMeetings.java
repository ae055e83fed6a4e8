// SPDX-License-Identifier: Apache-2.0
package io.github.amends.practice;

import static io.github.amends.practice.Citation.Mark.OWN;
import static io.github.amends.practice.Citation.Mark.VERIFIED;
import static io.github.amends.practice.Rule.Effect.BY_PROFILE;
import static io.github.amends.practice.Rule.Effect.HARD;
import static io.github.amends.practice.Rule.Effect.SOFT;
import static io.github.amends.practice.Rule.Home.DUTY;
import static io.github.amends.practice.Rule.Home.TRANSITION;
import static io.github.amends.practice.Rule.Home.TYPE;
import static io.github.amends.practice.RuleEntry.rule;

import java.util.List;

/** Who is there, who is not, and how a meeting runs. */
final class RulesOfMeetings {
  static final List<Rule> ALL = List.of(
      rule(
              Rules.MTG_01,
              HARD,
              TRANSITION,
              "Both sides and a facilitator are there when a meeting starts.")
          .codes("BLOCKED_ATTENDANCE")
          .cites(Source.ACT_2004, "42 and 43, headings", VERIFIED)
          .entry(),
      rule(
              Rules.MTG_02,
              BY_PROFILE,
              TRANSITION,
              "Professional representatives do not take part as such.")
          .codes("BLOCKED_PROFESSIONAL_REP")
          .cites(Source.ACT_2004, "44(3)", VERIFIED)
          .entry(),
      rule(
              Rules.MTG_03,
              BY_PROFILE,
              TRANSITION,
              "Each party may bring a supporter, and does where the profile demands it.")
          .codes("MTG-03")
          .reads(Parameter.SUPPORTERS_EACH)
          .cites(Source.ROC_RESTORE, "", VERIFIED)
          .cites(Source.NEW_ZEALAND, "", VERIFIED)
          .entry(),
      rule(
              Rules.MTG_04,
              HARD,
              TRANSITION,
              "A supporter whom a party wishes for is refused only on reasonable grounds, which are recorded.")
          .codes("BLOCKED_SUPPORTER_REFUSAL_UNREASONED")
          .cites(Source.ACT_2004, "44(2)", VERIFIED)
          .entry(),
      rule(
              Rules.MTG_05,
              SOFT,
              TRANSITION,
              "The facilitator states that each person could speak uninterrupted.")
          .codes("MTG-05")
          .cites(Source.ROC_RESTORE, "", VERIFIED)
          .entry(),
      rule(
              Rules.MTG_06,
              HARD,
              TRANSITION,
              "A meeting ends after it starts, and all that must hold is asked again at its start.")
          .codes("INVALID_TIME_ORDER")
          .cites(Source.SCOTLAND_FRAMEWORK, "20.1", VERIFIED)
          .cites(Source.AMENDS, "", OWN)
          .entry(),
      rule(Rules.MTG_07, HARD, TYPE, "Who did not attend, and why, is recorded, and is no breach.")
          .keptBy("io.github.amends.event.NonAttendanceRecorded")
          .cites(Source.ACT_2004, "32A(f)(ii)", VERIFIED)
          .entry(),
      rule(Rules.MTG_08, SOFT, DUTY, "The referrer is told the date of the meeting.")
          .keptBy("io.github.amends.casework")
          .cites(Source.REPARATIVE_PANELS, "", VERIFIED)
          .entry(),
      rule(
              Rules.MTG_09,
              HARD,
              TRANSITION,
              "There is no press at a meeting, and an observer only where everybody consents.")
          .codes("MTG-09")
          .cites(Source.UN, "14", VERIFIED)
          .cites(Source.AMENDS, "", OWN)
          .entry(),
      rule(
              Rules.MTG_10,
              HARD,
              TRANSITION,
              "Whoever is to meet a surrogate consents to that, and the meeting is counted as such.")
          .codes("MTG-10")
          .cites(Source.AMENDS, "", OWN)
          .entry());

  private RulesOfMeetings() {}
}
