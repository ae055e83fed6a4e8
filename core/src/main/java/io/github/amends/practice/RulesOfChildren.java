// SPDX-License-Identifier: Apache-2.0
package io.github.amends.practice;

import static io.github.amends.practice.Citation.Mark.OWN;
import static io.github.amends.practice.Citation.Mark.TO_BE_RECHECKED;
import static io.github.amends.practice.Citation.Mark.VERIFIED;
import static io.github.amends.practice.Rule.Effect.BY_PROFILE;
import static io.github.amends.practice.Rule.Effect.HARD;
import static io.github.amends.practice.Rule.Effect.METRIC;
import static io.github.amends.practice.Rule.Home.MEASURE;
import static io.github.amends.practice.Rule.Home.TRANSITION;
import static io.github.amends.practice.Rule.Home.TYPE;
import static io.github.amends.practice.RuleEntry.rule;

import java.util.List;

/** What holds where a child or a vulnerable adult takes part. */
final class RulesOfChildren {
  static final List<Rule> ALL = List.of(
      rule(
              Rules.CHL_01,
              HARD,
              TRANSITION,
              "A child is offered a parent, guardian or appropriate adult, and a refusal is recorded.")
          .codes("CHL-01", "BLOCKED_CONTEXT_UNKNOWN")
          .cites(Source.UN, "13(a)", VERIFIED)
          .cites(Source.COUNCIL_OF_EUROPE, "24", TO_BE_RECHECKED)
          .entry(),
      rule(
              Rules.CHL_02,
              BY_PROFILE,
              TRANSITION,
              "Below the profile's age the guardian consents and the child assents too.")
          .codes("BLOCKED_CHILD_ASSENT", "BLOCKED_CHILD_GUARDIAN", "BLOCKED_CONTEXT_UNKNOWN")
          .reads(Parameter.GUARDIAN_AGE)
          .cites(Source.COUNCIL_OF_EUROPE, "", TO_BE_RECHECKED)
          .entry(),
      rule(
              Rules.CHL_03,
              BY_PROFILE,
              TYPE,
              "A child below the age of criminal responsibility may take part, with great care, and is never called an offender.")
          .keptBy("io.github.amends.participant.ParticipantRole")
          .cites(Source.SCOTLAND_FRAMEWORK, "7.3", VERIFIED)
          .entry(),
      rule(
              Rules.CHL_04,
              METRIC,
              MEASURE,
              "Where a child or a vulnerable person was harmed, the shorter limit for information counts.")
          .reads(Parameter.INFORMATION_WORKING_DAYS_ENHANCED)
          .keptBy("io.github.amends.outcomes.caseload")
          .cites(Source.VICTIMS_CODE, "3.6", VERIFIED)
          .entry(),
      rule(
              Rules.CHL_05,
              BY_PROFILE,
              TRANSITION,
              "Where a child takes part, a facilitator is trained for children.")
          .codes("CHL-05", "BLOCKED_CONTEXT_UNKNOWN")
          .cites(Source.COUNCIL_OF_EUROPE, "42", TO_BE_RECHECKED)
          .entry(),
      rule(
              Rules.CHL_06,
              HARD,
              TRANSITION,
              "The appropriate adult is neither harmed nor responsible in the same case.")
          .codes("INVALID_PARTY_ROLES")
          .cites(Source.AMENDS, "", OWN)
          .entry(),
      rule(Rules.CHL_07, HARD, TYPE, "Age is worked out for the day of the event and never stored.")
          .keptBy("io.github.amends.participant.Participant")
          .cites(Source.AMENDS, "", OWN)
          .entry());

  private RulesOfChildren() {}
}
