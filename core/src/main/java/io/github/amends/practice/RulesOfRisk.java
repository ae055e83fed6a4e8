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

/** What is assessed, who decides, and what may not be risked. */
final class RulesOfRisk {
  static final List<Rule> ALL = List.of(
      rule(
              Rules.RSK_01,
              HARD,
              TRANSITION,
              "A current assessment of the risks and strengths of each principal exists before any contact between them.")
          .codes("BLOCKED_RISK_MISSING")
          .cites(Source.SOUTH_YORKSHIRE, "", VERIFIED)
          .cites(Source.LANCASHIRE, "", VERIFIED)
          .cites(Source.SCOTLAND_FRAMEWORK, "20", VERIFIED)
          .entry(),
      rule(
              Rules.RSK_02,
              HARD,
              TRANSITION,
              "Risk is assessed anew at each stage or on new information; a new assessment replaces the old one, which is never edited.")
          .codes("BLOCKED_RISK_STALE")
          .reads(Parameter.RISK_WINDOW)
          .cites(Source.SCOTLAND_FRAMEWORK, "20.1", VERIFIED)
          .entry(),
      rule(
              Rules.RSK_03,
              HARD,
              TRANSITION,
              "An assessment covers every topic that the profile lists.")
          .codes("INVALID_RISK_INCOMPLETE")
          .reads(Parameter.RISK_TOPICS)
          .cites(Source.SCOTLAND_FRAMEWORK, "20.3 and 20.4", VERIFIED)
          .cites(Source.ACT_2004, "33", VERIFIED)
          .entry(),
      rule(
              Rules.RSK_04,
              HARD,
              TRANSITION,
              "Where the risk that remains is unacceptable there is no direct meeting.")
          .codes("BLOCKED_RISK_UNACCEPTABLE", "INVALID_RISK_CONCLUSION")
          .cites(Source.SCOTLAND_FRAMEWORK, "20", VERIFIED)
          .cites(Source.SOUTH_YORKSHIRE, "", VERIFIED)
          .entry(),
      rule(
              Rules.RSK_05,
              BY_PROFILE,
              TRANSITION,
              "After gender-based violence, where further abuse is possible, there is no direct form and no contact between the parties.")
          .codes("BLOCKED_GBV_DIRECT")
          .reads(Parameter.GENDER_BASED_VIOLENCE)
          .cites(Source.SCOTLAND_FRAMEWORK, "6.1, page 28 note 1", VERIFIED)
          .entry(),
      rule(
              Rules.RSK_06,
              HARD,
              TRANSITION,
              "Every high risk has an owned and dated mitigation before a meeting is fixed.")
          .codes("BLOCKED_RISK_UNMITIGATED")
          .cites(Source.AMENDS, "", OWN)
          .entry(),
      rule(
              Rules.RSK_07,
              HARD,
              TRANSITION,
              "Anyone may stop the process for safety at any time, and it goes on only after a new assessment.")
          .codes("BLOCKED_RISK_STALE")
          .cites(Source.SCOTLAND_FRAMEWORK, "6.3", VERIFIED)
          .cites(Source.COUNCIL_OF_EUROPE, "48", TO_BE_RECHECKED)
          .entry(),
      rule(
              Rules.RSK_08,
              HARD,
              TRANSITION,
              "An order, bail or licence condition between the parties blocks contact until it is varied.")
          .codes("BLOCKED_LEGAL_ORDER", "BLOCKED_CONTEXT_UNKNOWN")
          .cites(Source.AMENDS, "", OWN)
          .entry(),
      rule(
              Rules.RSK_09,
              HARD,
              TYPE,
              "A safeguarding concern is a record of its own, and may be told to named bodies with a reason.")
          .keptBy("io.github.amends.assessment.SafeguardingConcern")
          .cites(Source.RJC_CODE, "", VERIFIED)
          .cites(Source.COUNCIL_OF_EUROPE, "49", TO_BE_RECHECKED)
          .entry(),
      rule(
              Rules.RSK_10,
              BY_PROFILE,
              TRANSITION,
              "Whoever assessed a complex case is not the only one to approve it.")
          .codes("BLOCKED_SUITABILITY_APPROVAL")
          .cites(Source.SCOTLAND_GUIDANCE, "B, supervision", VERIFIED)
          .entry(),
      rule(
              Rules.CPX_01,
              HARD,
              TRANSITION,
              "A sensitivity that the profile lists makes a case complex, unless a supervisor records why it does not.")
          .codes("CPX-01")
          .reads(Parameter.COMPLEXITY_TRIGGERS)
          .cites(Source.RJC_GUIDANCE, "section B", TO_BE_RECHECKED)
          .cites(Source.AMENDS, "", OWN)
          .entry());

  private RulesOfRisk() {}
}
