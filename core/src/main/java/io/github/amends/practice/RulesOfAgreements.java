// SPDX-License-Identifier: Apache-2.0
package io.github.amends.practice;

import static io.github.amends.practice.Citation.Mark.OWN;
import static io.github.amends.practice.Citation.Mark.TO_BE_RECHECKED;
import static io.github.amends.practice.Citation.Mark.VERIFIED;
import static io.github.amends.practice.Rule.Effect.BY_PROFILE;
import static io.github.amends.practice.Rule.Effect.HARD;
import static io.github.amends.practice.Rule.Effect.SOFT;
import static io.github.amends.practice.Rule.Home.CONSTRUCTION;
import static io.github.amends.practice.Rule.Home.TRANSITION;
import static io.github.amends.practice.Rule.Home.VIEW;
import static io.github.amends.practice.RuleEntry.rule;

import java.util.List;

/** What an agreement may hold, and how it comes about and changes. */
final class RulesOfAgreements {
  static final List<Rule> ALL = List.of(
      rule(
              Rules.AGR_01,
              HARD,
              TRANSITION,
              "Each party's free and informed consent to the agreement is on record.")
          .codes("BLOCKED_AGREEMENT_CONSENT", "BLOCKED_CONSENT_SUPERSEDED")
          .cites(Source.SCOTLAND_FRAMEWORK, "24.2", VERIFIED)
          .cites(Source.UN, "7", TO_BE_RECHECKED)
          .entry(),
      rule(
              Rules.AGR_02,
              HARD,
              TRANSITION,
              "The facilitator states that the agreement is in proportion to the harm, and in a complex case a supervisor confirms it.")
          .codes("AGR-02")
          .cites(Source.SCOTLAND_FRAMEWORK, "24.2", VERIFIED)
          .cites(Source.COUNCIL_OF_EUROPE, "50", TO_BE_RECHECKED)
          .entry(),
      rule(
              Rules.AGR_03,
              HARD,
              TRANSITION,
              "To come to no agreement is a valid outcome; an agreement is kept only where one was reached.")
          .codes("BLOCKED_OUTCOME_KIND")
          .cites(Source.COMMUNITY_RESOLUTION, "", VERIFIED)
          .cites(Source.COUNCIL_OF_EUROPE, "51", TO_BE_RECHECKED)
          .entry(),
      rule(
              Rules.AGR_04,
              HARD,
              CONSTRUCTION,
              "A term says who owes, who benefits, what is measured, by when, and what shows it.")
          .codes("INVALID_MEASURE")
          .cites(Source.COMMUNITY_COURT, "one date for all terms", VERIFIED)
          .cites(Source.AMENDS, "", OWN)
          .entry(),
      rule(
              Rules.AGR_05,
              BY_PROFILE,
              TRANSITION,
              "An agreement lasts no longer than the profile's limit.")
          .codes("BLOCKED_AGREEMENT_TOO_LONG")
          .reads(Parameter.AGREEMENT_LENGTH)
          .cites(Source.REPARATIVE_PANELS, "90 days", VERIFIED)
          .cites(Source.HILLINGDON, "reviews every 3 months", VERIFIED)
          .cites(Source.ACT_2004, "6 months", TO_BE_RECHECKED)
          .entry(),
      rule(
              Rules.AGR_06,
              HARD,
              TRANSITION,
              "The person harmed owes nothing, and is asked for nothing that mainly benefits the person responsible.")
          .codes("INVALID_OBLIGOR", "INVALID_BENEFIT")
          .cites(Source.YOUTH_OFFENDING_TEAMS, "Solihull", VERIFIED)
          .entry(),
      rule(
              Rules.AGR_07,
              HARD,
              CONSTRUCTION,
              "No term is unlawful, degrading or a detention; terms are of kinds from a list.")
          .codes("INVALID_TERM_KIND")
          .cites(Source.ACT_2004, "", TO_BE_RECHECKED)
          .entry(),
      rule(
              Rules.AGR_08,
              BY_PROFILE,
              TRANSITION,
              "Each party signs or confirms the agreement, in one of the ways that the profile allows.")
          .codes("AGR-08")
          .reads(Parameter.AGREEMENT_CONFIRMATIONS)
          .cites(Source.ROC_RESTORE, "Community Restorative Agreement", VERIFIED)
          .entry(),
      rule(
              Rules.AGR_09,
              HARD,
              TRANSITION,
              "An amendment is a new version to which all consent; the old version stays.")
          .codes("BLOCKED_AGREEMENT_CONSENT")
          .cites(Source.AMENDS, "", OWN)
          .entry(),
      rule(Rules.AGR_10, BY_PROFILE, VIEW, "Terms are confidential unless all agree otherwise.")
          .keptBy("io.github.amends.privacy")
          .cites(Source.REPARATIVE_PANELS, "", VERIFIED)
          .entry(),
      rule(
              Rules.AGR_11,
              HARD,
              TRANSITION,
              "Money is positive and exact, in one currency for each term, and no more is paid than is owed.")
          .codes("INVALID_MONEY", "BLOCKED_OVERPAYMENT")
          .cites(Source.COMMUNITY_COURT, "free-text amount", VERIFIED)
          .cites(Source.AMENDS, "", OWN)
          .entry(),
      rule(
              Rules.AGR_12,
              SOFT,
              TRANSITION,
              "Where a facilitator steps in on the terms, that and the reasons are recorded.")
          .codes("AGR-12")
          .cites(Source.COUNCIL_OF_EUROPE, "52", TO_BE_RECHECKED)
          .entry(),
      rule(
              Rules.AGR_13,
              SOFT,
              TRANSITION,
              "Terms come from the parties; volunteers propose no sanction.")
          .codes("WARN_TERM_BY_FACILITATOR")
          .cites(Source.PANELS_EVALUATION, "some volunteers imposed resolutions", VERIFIED)
          .entry());

  private RulesOfAgreements() {}
}
