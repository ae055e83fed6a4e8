// SPDX-License-Identifier: Apache-2.0
package io.github.amends.practice;

import static io.github.amends.practice.Citation.Mark.OWN;
import static io.github.amends.practice.Citation.Mark.TO_BE_RECHECKED;
import static io.github.amends.practice.Citation.Mark.VERIFIED;
import static io.github.amends.practice.Rule.Effect.BY_PROFILE;
import static io.github.amends.practice.Rule.Effect.HARD;
import static io.github.amends.practice.Rule.Home.TRANSITION;
import static io.github.amends.practice.Rule.Home.TYPE;
import static io.github.amends.practice.RuleEntry.rule;

import java.util.List;

/** How far those responsible accept what happened. */
final class RulesOfAcceptance {
  static final List<Rule> ALL = List.of(
      rule(
              Rules.ACC_01,
              HARD,
              TRANSITION,
              "Each person responsible who takes part accepts the basic facts before a process runs.")
          .codes(
              "BLOCKED_NO_ACKNOWLEDGEMENT",
              "BLOCKED_ACKNOWLEDGEMENT_DENIED",
              "BLOCKED_ACKNOWLEDGEMENT_RETRACTED")
          .cites(Source.VICTIMS_DIRECTIVE, "12(1)(c)", VERIFIED)
          .cites(Source.ACPO, "standard 1", VERIFIED)
          .cites(Source.ROC_RESTORE, "", VERIFIED)
          .cites(Source.SCOTLAND_GUIDANCE, "A", VERIFIED)
          .cites(Source.NEW_ZEALAND, "", VERIFIED)
          .entry(),
      rule(
              Rules.ACC_02,
              HARD,
              TYPE,
              "What a person accepts is no admission and no evidence, and is absent from the report to the referrer.")
          .keptBy("io.github.amends.event.ReferrerReport")
          .cites(Source.ACT_2004, "32A(e)", VERIFIED)
          .cites(Source.UN, "8", TO_BE_RECHECKED)
          .cites(Source.COUNCIL_OF_EUROPE, "30", TO_BE_RECHECKED)
          .entry(),
      rule(
              Rules.ACC_03,
              HARD,
              TRANSITION,
              "An acceptance that was taken back suspends direct contact.")
          .codes("BLOCKED_ACKNOWLEDGEMENT_RETRACTED")
          .cites(Source.AMENDS, "from ACC-01", OWN)
          .entry(),
      rule(
              Rules.ACC_04,
              BY_PROFILE,
              TRANSITION,
              "In a mutual dispute each party accepts their own part or shares the wish to repair.")
          .codes(
              "BLOCKED_NO_ACKNOWLEDGEMENT",
              "BLOCKED_ACKNOWLEDGEMENT_DENIED",
              "BLOCKED_ACKNOWLEDGEMENT_RETRACTED")
          .cites(Source.ROC_RESTORE, "", VERIFIED)
          .cites(Source.PANELS_EVALUATION, "neighbour disputes", VERIFIED)
          .cites(Source.AMENDS, "wording", OWN)
          .entry(),
      rule(
              Rules.ACC_05,
              HARD,
              TRANSITION,
              "How far a person accepts the facts is kept as a degree, and a denial blocks the process.")
          .codes("BLOCKED_ACKNOWLEDGEMENT_DENIED")
          .cites(Source.SCOTLAND_GUIDANCE, "", VERIFIED)
          .cites(Source.AMENDS, "scale", OWN)
          .entry());

  private RulesOfAcceptance() {}
}
