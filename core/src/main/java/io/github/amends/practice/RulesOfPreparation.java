// SPDX-License-Identifier: Apache-2.0
package io.github.amends.practice;

import static io.github.amends.practice.Citation.Mark.OWN;
import static io.github.amends.practice.Citation.Mark.VERIFIED;
import static io.github.amends.practice.Rule.Effect.BY_PROFILE;
import static io.github.amends.practice.Rule.Effect.HARD;
import static io.github.amends.practice.Rule.Effect.SOFT;
import static io.github.amends.practice.Rule.Home.TRANSITION;
import static io.github.amends.practice.RuleEntry.rule;

import java.util.List;

/** How each party is prepared. */
final class RulesOfPreparation {
  static final List<Rule> ALL = List.of(
      rule(
              Rules.PRE_01,
              HARD,
              TRANSITION,
              "Each principal has been prepared separately before a meeting.")
          .codes("BLOCKED_PREPARATION_MISSING")
          .reads(Parameter.PREPARATIONS_EACH)
          .cites(Source.NEW_ZEALAND, "", VERIFIED)
          .cites(Source.LINCOLNSHIRE, "", VERIFIED)
          .cites(Source.PANELS_EVALUATION, "", VERIFIED)
          .entry(),
      rule(
              Rules.PRE_02,
              BY_PROFILE,
              TRANSITION,
              "Supporters are prepared and their risks assessed too.")
          .codes("PRE-02")
          .cites(Source.PRACTICE_NOTE, "", VERIFIED)
          .entry(),
      rule(
              Rules.PRE_03,
              SOFT,
              TRANSITION,
              "Needs, access, venue, seating and the order of arrival are settled.")
          .codes("PRE-03")
          .reads(Parameter.PREPARATION_CHECKLIST)
          .cites(Source.PRACTICE_NOTE, "", VERIFIED)
          .entry(),
      rule(Rules.PRE_04, HARD, TRANSITION, "Each participant has agreed to the ground rules.")
          .codes("BLOCKED_GROUND_RULES")
          .cites(Source.PRACTICE_NOTE, "", VERIFIED)
          .cites(Source.ROC_RESTORE, "", VERIFIED)
          .entry(),
      rule(Rules.PRE_05, SOFT, TRANSITION, "What each party expects is on record.")
          .codes("PRE-05")
          .cites(Source.SCOTLAND_FRAMEWORK, "24.2", VERIFIED)
          .entry(),
      rule(
              Rules.PRE_06,
              BY_PROFILE,
              TRANSITION,
              "A preparation older than the profile's window is repeated.")
          .codes("BLOCKED_PREPARATION_STALE")
          .reads(Parameter.PREPARATION_WINDOW)
          .cites(Source.AMENDS, "", OWN)
          .entry(),
      rule(Rules.PRE_07, HARD, TRANSITION, "To prepare opposed parties together is no preparation.")
          .codes("BLOCKED_PREPARATION_JOINT")
          .cites(Source.NEW_ZEALAND, "", VERIFIED)
          .entry());

  private RulesOfPreparation() {}
}
