// SPDX-License-Identifier: Apache-2.0
package io.github.amends.practice;

import static io.github.amends.practice.Citation.Mark.TO_BE_RECHECKED;
import static io.github.amends.practice.Citation.Mark.VERIFIED;
import static io.github.amends.practice.Rule.Effect.HARD;
import static io.github.amends.practice.Rule.Effect.METRIC;
import static io.github.amends.practice.Rule.Effect.SOFT;
import static io.github.amends.practice.Rule.Home.CONSTRUCTION;
import static io.github.amends.practice.Rule.Home.MEASURE;
import static io.github.amends.practice.Rule.Home.TRANSITION;
import static io.github.amends.practice.RuleEntry.rule;

import java.util.List;

/** What people are told, and what they are asked about their needs. */
final class RulesOfInformation {
  static final List<Rule> ALL = List.of(
      rule(
              Rules.INF_01,
              METRIC,
              MEASURE,
              "Information on restorative justice follows the report within five working days, or one where rights are enhanced.")
          .codes("WARN_LATE_INFORMATION")
          .reads(Parameter.INFORMATION_WORKING_DAYS, Parameter.INFORMATION_WORKING_DAYS_ENHANCED)
          .keptBy("io.github.amends.outcomes.caseload")
          .cites(Source.VICTIMS_CODE, "3.6", VERIFIED)
          .entry(),
      rule(
              Rules.INF_02,
              METRIC,
              MEASURE,
              "A referral to a support service follows within two working days.")
          .reads(Parameter.SUPPORT_WORKING_DAYS)
          .keptBy("io.github.amends.outcomes.caseload")
          .cites(Source.VICTIMS_CODE, "4.5", VERIFIED)
          .entry(),
      rule(
              Rules.INF_03,
              HARD,
              TRANSITION,
              "Before consenting, a person has been told what the process is, that nobody need take part, and what may follow.")
          .codes("BLOCKED_INFORMATION_INCOMPLETE")
          .reads(Parameter.INFORMATION_ITEMS)
          .cites(Source.ACT_2004, "25, 32A", VERIFIED)
          .cites(Source.UN, "13(b)", VERIFIED)
          .cites(Source.VICTIMS_DIRECTIVE, "12(1)(b)", VERIFIED)
          .entry(),
      rule(
              Rules.INF_04,
              HARD,
              TRANSITION,
              "A person is told in a language and form that they readily understand, with an interpreter where one is needed.")
          .codes("INF-04")
          .cites(Source.ACT_2004, "32A", VERIFIED)
          .cites(Source.UN, "13(a)", VERIFIED)
          .entry(),
      rule(
              Rules.INF_05,
              SOFT,
              TRANSITION,
              "A person is told if the outcome that they want is unlikely.")
          .codes("INF-05")
          .cites(Source.SCOTLAND_FRAMEWORK, "24.2", VERIFIED)
          .entry(),
      rule(Rules.INF_06, SOFT, TRANSITION, "A person is told how to complain.")
          .codes("INF-06")
          .cites(Source.COUNCIL_OF_EUROPE, "25", TO_BE_RECHECKED)
          .entry(),
      rule(Rules.INF_07, HARD, TRANSITION, "A person is told when what is said must be passed on.")
          .codes("INF-07")
          .cites(Source.COUNCIL_OF_EUROPE, "49", TO_BE_RECHECKED)
          .cites(Source.RJC_CODE, "confidentiality", VERIFIED)
          .entry(),
      rule(
              Rules.INF_08,
              HARD,
              CONSTRUCTION,
              "What a person was told is kept with its text and version, language, channel, giver and time.")
          .codes("INVALID_CONSENT_NO_EVIDENCE")
          .cites(Source.SCOTLAND_FRAMEWORK, "25.2", VERIFIED)
          .entry(),
      rule(
              Rules.EQ_01,
              SOFT,
              TRANSITION,
              "Each party is asked which adjustments of language, access or culture they need.")
          .codes("EQ-01")
          .cites(Source.RJC_CODE, "", VERIFIED)
          .entry(),
      rule(
              Rules.EQ_02,
              HARD,
              TRANSITION,
              "A person is told of the right to legal advice before consenting.")
          .codes("BLOCKED_INFORMATION_INCOMPLETE")
          .cites(Source.UN, "13(a)", VERIFIED)
          .entry());

  private RulesOfInformation() {}
}
