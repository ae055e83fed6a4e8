// SPDX-License-Identifier: Apache-2.0
package io.github.amends.practice;

import static io.github.amends.practice.Citation.Mark.OWN;
import static io.github.amends.practice.Citation.Mark.TO_BE_RECHECKED;
import static io.github.amends.practice.Citation.Mark.VERIFIED;
import static io.github.amends.practice.Rule.Effect.HARD;
import static io.github.amends.practice.Rule.Home.TYPE;
import static io.github.amends.practice.Rule.Home.VIEW;
import static io.github.amends.practice.RuleEntry.rule;

import java.util.List;

/** What stays between those who took part. */
final class RulesOfConfidentiality {
  static final List<Rule> ALL = List.of(
      rule(
              Rules.CNF_01,
              HARD,
              VIEW,
              "What was said in confidence is disclosed only by agreement or where the law demands it.")
          .keptBy("io.github.amends.privacy")
          .cites(Source.UN, "14", VERIFIED)
          .cites(Source.VICTIMS_DIRECTIVE, "12(1)(e)", VERIFIED)
          .entry(),
      rule(
              Rules.CNF_02,
              HARD,
              TYPE,
              "The report to the referrer holds the steps taken and the outcome, neither what was said nor a judgement of anybody.")
          .keptBy("io.github.amends.event.ReferrerReport")
          .cites(Source.COUNCIL_OF_EUROPE, "53", TO_BE_RECHECKED)
          .entry(),
      rule(
              Rules.CNF_03,
              HARD,
              TYPE,
              "An exception for imminent or serious crime or for safeguarding is recorded with its basis, recipient and item.")
          .keptBy("io.github.amends.assessment.SafeguardingConcern")
          .cites(Source.RJC_CODE, "confidentiality", TO_BE_RECHECKED)
          .entry(),
      rule(
              Rules.CNF_04,
              HARD,
              VIEW,
              "What a participant is shown never holds another's contact data, risks or consents.")
          .keptBy("io.github.amends.privacy")
          .cites(Source.AMENDS, "", OWN)
          .entry(),
      rule(
              Rules.CNF_05,
              HARD,
              TYPE,
              "That parties did not agree, or did not carry out, justifies no heavier sentence.")
          .keptBy("io.github.amends.event.ReferrerReport")
          .cites(Source.UN, "16 and 17", TO_BE_RECHECKED)
          .entry());

  private RulesOfConfidentiality() {}
}
