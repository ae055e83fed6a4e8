// SPDX-License-Identifier: Apache-2.0
package io.github.amends.practice;

import static io.github.amends.practice.Citation.Mark.OWN;
import static io.github.amends.practice.Citation.Mark.TO_BE_RECHECKED;
import static io.github.amends.practice.Citation.Mark.VERIFIED;
import static io.github.amends.practice.Rule.Effect.BY_PROFILE;
import static io.github.amends.practice.Rule.Effect.HARD;
import static io.github.amends.practice.Rule.Effect.SOFT;
import static io.github.amends.practice.Rule.Home.DUTY;
import static io.github.amends.practice.Rule.Home.MEASURE;
import static io.github.amends.practice.Rule.Home.TRANSITION;
import static io.github.amends.practice.Rule.Home.TYPE;
import static io.github.amends.practice.Rule.Home.VIEW;
import static io.github.amends.practice.RuleEntry.rule;

import java.util.List;

/** What is recorded, for how long, and what is removed. */
final class RulesOfRecords {
  static final List<Rule> ALL = List.of(
      rule(
              Rules.REC_01,
              HARD,
              TYPE,
              "The kind of process, or the reason why there was none, is recorded.")
          .keptBy("io.github.amends.event.Closure")
          .cites(Source.COUNCIL_OF_EUROPE, "about 40", TO_BE_RECHECKED)
          .entry(),
      rule(
              Rules.REC_02,
              HARD,
              MEASURE,
              "What is counted is declared: referrals, cases, people, incidents or meetings.")
          .keptBy("io.github.amends.outcomes.metric")
          .cites(Source.RECORDING_STUDY, "", VERIFIED)
          .entry(),
      rule(Rules.REC_03, HARD, TYPE, "The reasons for taking part or not are kept for each party.")
          .keptBy("io.github.amends.event.Closure")
          .cites(Source.CANADA, "", VERIFIED)
          .entry(),
      rule(
              Rules.REC_04,
              HARD,
              TYPE,
              "Each step has the time at which it occurred and the time at which it was recorded.")
          .reads(Parameter.CLOCK_SKEW_MINUTES)
          .keptBy("io.github.amends.casework.CaseEntry")
          .cites(Source.CANADA, "", VERIFIED)
          .cites(Source.RECORDING_STUDY, "", VERIFIED)
          .cites(Source.AMENDS, "", OWN)
          .entry(),
      rule(Rules.REC_05, SOFT, DUTY, "The time of facilitators is logged.")
          .keptBy("io.github.amends.casework")
          .cites(Source.BARRON_COUNTY, "", VERIFIED)
          .entry(),
      rule(
              Rules.REC_06,
              HARD,
              VIEW,
              "What is given to research holds no identifiers and no free text.")
          .keptBy("io.github.amends.privacy")
          .cites(Source.PRIVACY_NOTICES, "", VERIFIED)
          .entry(),
      rule(
              Rules.DAT_01,
              HARD,
              TRANSITION,
              "The legal condition for holding data on offences is recorded.")
          .codes("BLOCKED_NO_DATA_BASIS")
          .cites(Source.INFORMATION_COMMISSIONER, "", VERIFIED)
          .entry(),
      rule(
              Rules.DAT_02,
              BY_PROFILE,
              TRANSITION,
              "Where the condition needs one, the policy document is named.")
          .codes("BLOCKED_NO_DATA_BASIS")
          .cites(Source.DATA_PROTECTION_ACT, "Schedule 1, paragraph 39", VERIFIED)
          .entry(),
      rule(
              Rules.DAT_03,
              BY_PROFILE,
              TRANSITION,
              "Each case has a retention period from its closing, and what was removed cannot be reopened.")
          .codes("BLOCKED_REOPEN_RETENTION")
          .reads(Parameter.RETENTION)
          .cites(Source.PRIVACY_NOTICES, "Cleveland", VERIFIED)
          .entry(),
      rule(
              Rules.DAT_04,
              BY_PROFILE,
              DUTY,
              "After a person has declined, what is held of them shrinks to the least.")
          .reads(Parameter.MINIMISED_FIELDS)
          .keptBy("io.github.amends.privacy")
          .cites(Source.PRIVACY_NOTICES, "Kent", VERIFIED)
          .entry(),
      rule(
              Rules.DAT_05,
              HARD,
              TRANSITION,
              "Data can be removed or corrected on request, and the log keeps that this was done and not what was removed.")
          .codes("BLOCKED_LEGAL_HOLD")
          .cites(Source.PRIVACY_NOTICES, "Cleveland", VERIFIED)
          .cites(Source.VICTIMS_AND_PRISONERS_ACT, "s 31, heading", VERIFIED)
          .entry(),
      rule(Rules.DAT_06, HARD, TYPE, "What belongs to a special category carries a classification.")
          .keptBy("io.github.amends.basics.Narrative")
          .cites(Source.PRIVACY_NOTICES, "Gloucestershire", VERIFIED)
          .entry(),
      rule(Rules.DAT_07, BY_PROFILE, DUTY, "Drafts expire.")
          .reads(Parameter.DRAFT_EXPIRY)
          .keptBy("io.github.amends.casework")
          .cites(Source.INTERVENTIONS_SERVICE, "ADR 0004", VERIFIED)
          .entry(),
      rule(Rules.DAT_08, HARD, VIEW, "How sensitive each field is can be read by a machine.")
          .keptBy("io.github.amends.privacy")
          .cites(Source.INTERVENTIONS_SERVICE, "data dictionary", VERIFIED)
          .entry(),
      rule(
              Rules.DAT_09,
              HARD,
              VIEW,
              "Training and publicity use only anonymous stories, by consent to publicity.")
          .keptBy("io.github.amends.privacy")
          .cites(Source.PRIVACY_NOTICES, "", VERIFIED)
          .entry());

  private RulesOfRecords() {}
}
