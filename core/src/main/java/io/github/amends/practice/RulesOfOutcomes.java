// SPDX-License-Identifier: Apache-2.0
package io.github.amends.practice;

import static io.github.amends.practice.Citation.Mark.OWN;
import static io.github.amends.practice.Citation.Mark.TO_BE_RECHECKED;
import static io.github.amends.practice.Citation.Mark.VERIFIED;
import static io.github.amends.practice.Rule.Effect.BY_PROFILE;
import static io.github.amends.practice.Rule.Effect.HARD;
import static io.github.amends.practice.Rule.Effect.SOFT;
import static io.github.amends.practice.Rule.Home.DUTY;
import static io.github.amends.practice.Rule.Home.TRANSITION;
import static io.github.amends.practice.RuleEntry.rule;

import java.util.List;

/** Who is told of the outcome, and how commitments are followed to their end. */
final class RulesOfOutcomes {
  static final List<Rule> ALL = List.of(
      rule(
              Rules.OUT_01,
              HARD,
              TRANSITION,
              "Before a case closes the referrer is told, of success and of failure alike.")
          .codes("BLOCKED_REPORT_OWED")
          .cites(Source.ACT_2004, "57, 58", VERIFIED)
          .entry(),
      rule(
              Rules.OUT_02,
              HARD,
              TRANSITION,
              "Before a case closes the person harmed is told what was done, unless they do not want to know.")
          .codes("BLOCKED_INFORM_OWED")
          .cites(Source.SCOTLAND_FRAMEWORK, "24.1", VERIFIED)
          .entry(),
      rule(
              Rules.OUT_03,
              BY_PROFILE,
              TRANSITION,
              "After a breach the case goes back to the referrer.")
          .codes("OUT-03")
          .cites(Source.REPARATIVE_PANELS, "", VERIFIED)
          .cites(Source.UN, "17", TO_BE_RECHECKED)
          .entry(),
      rule(
              Rules.OUT_04,
              BY_PROFILE,
              TRANSITION,
              "Without an agreement the case goes back without prejudice.")
          .codes("OUT-04")
          .cites(Source.UN, "16", TO_BE_RECHECKED)
          .cites(Source.COUNCIL_OF_EUROPE, "33", TO_BE_RECHECKED)
          .entry(),
      rule(
              Rules.OUT_05,
              HARD,
              TRANSITION,
              "Closing takes a cause from a list, with the initiator as a field of its own.")
          .codes("BLOCKED_CLOSE_CAUSE", "BLOCKED_TOO_FEW_ATTEMPTS")
          .reads(
              Parameter.NO_CONTACT_ATTEMPTS,
              Parameter.NO_CONTACT_DAYS,
              Parameter.NO_CONTACT_CHANNELS)
          .cites(Source.RECORDING_STUDY, "", VERIFIED)
          .cites(Source.CANADA, "", VERIFIED)
          .entry(),
      rule(
              Rules.OUT_06,
              HARD,
              DUTY,
              "Where a process is unsuitable, the parties are advised and other support is offered.")
          .reads(Parameter.CLOSING_WHEN_UNSUITABLE)
          .keptBy("io.github.amends.casework")
          .cites(Source.SCOTLAND_FRAMEWORK, "6.1", VERIFIED)
          .entry(),
      rule(Rules.OUT_07, SOFT, DUTY, "The person harmed is kept informed, and told at the end.")
          .keptBy("io.github.amends.casework")
          .cites(Source.YOUTH_OFFENDING_TEAMS, "Solihull", VERIFIED)
          .entry(),
      rule(Rules.MON_01, HARD, TRANSITION, "Each commitment is followed to an end.")
          .codes("BLOCKED_TERM_ENDED", "BLOCKED_TERM_OPEN", "BLOCKED_TERM_SHORT")
          .cites(Source.SCOTLAND_FRAMEWORK, "24.1", VERIFIED)
          .entry(),
      rule(
              Rules.MON_02,
              BY_PROFILE,
              TRANSITION,
              "The service has tried to ask each party afterwards how they are.")
          .codes("MON-02")
          .reads(Parameter.FOLLOW_UP_ATTEMPTS)
          .cites(Source.ROC_RESTORE, "telephone call", VERIFIED)
          .entry(),
      rule(
              Rules.MON_03,
              SOFT,
              DUTY,
              "A questionnaire is offered to the parties and the facilitators; nobody need answer, and an answer never blocks.")
          .keptBy("io.github.amends.casework")
          .cites(Source.BARRON_COUNTY, "", VERIFIED)
          .entry(),
      rule(
              Rules.MON_04,
              HARD,
              TRANSITION,
              "A term that is fulfilled has its evidence, or somebody who confirms it.")
          .codes("BLOCKED_TERM_NO_EVIDENCE", "INVALID_TERM_NO_EVIDENCE")
          .cites(Source.AMENDS, "", OWN)
          .entry(),
      rule(
              Rules.MON_05,
              BY_PROFILE,
              DUTY,
              "An agreement in force is reviewed at the interval; a late review is listed and is no breach.")
          .reads(Parameter.REVIEW_INTERVAL)
          .keptBy("io.github.amends.casework")
          .cites(Source.HILLINGDON, "", VERIFIED)
          .entry());

  private RulesOfOutcomes() {}
}
