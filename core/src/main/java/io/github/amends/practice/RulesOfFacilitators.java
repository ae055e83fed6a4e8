// SPDX-License-Identifier: Apache-2.0
package io.github.amends.practice;

import static io.github.amends.practice.Citation.Mark.OWN;
import static io.github.amends.practice.Citation.Mark.TO_BE_RECHECKED;
import static io.github.amends.practice.Citation.Mark.VERIFIED;
import static io.github.amends.practice.Rule.Effect.BY_PROFILE;
import static io.github.amends.practice.Rule.Effect.HARD;
import static io.github.amends.practice.Rule.Effect.SOFT;
import static io.github.amends.practice.Rule.Home.TRANSITION;
import static io.github.amends.practice.RuleEntry.rule;

import java.util.List;

/** Who may facilitate: training, level, vetting, distance from the case, and time. */
final class RulesOfFacilitators {
  static final List<Rule> ALL = List.of(
      rule(
              Rules.FAC_01,
              HARD,
              TRANSITION,
              "A facilitator is trained for the level before any casework.")
          .codes("BLOCKED_FACILITATOR_UNTRAINED")
          .cites(Source.RJC_CODE, "B", VERIFIED)
          .cites(Source.LINCOLNSHIRE, "", VERIFIED)
          .cites(Source.ACT_2004, "39(3)", VERIFIED)
          .entry(),
      rule(
              Rules.FAC_02,
              HARD,
              TRANSITION,
              "A facilitator leads or assists only as far as the level held allows.")
          .codes("BLOCKED_FACILITATOR_LEVEL")
          .reads(
              Parameter.LEVELS_TO_LEAD,
              Parameter.LEVELS_TO_ASSIST,
              Parameter.LEVELS_TO_LEAD_COMPLEX,
              Parameter.LEVELS_TO_ASSIST_COMPLEX)
          .cites(Source.RJC_REGISTER, "", VERIFIED)
          .cites(Source.RJC_REGISTER, "wording for Advanced", TO_BE_RECHECKED)
          .entry(),
      rule(
              Rules.FAC_03,
              BY_PROFILE,
              TRANSITION,
              "A facilitator's last supervision lies within the profile's interval.")
          .codes("BLOCKED_FACILITATOR_UNSUPERVISED", "BLOCKED_FACILITATOR_NEVER_SUPERVISED")
          .reads(Parameter.SUPERVISION_INTERVAL)
          .cites(Source.RJC_CODE, "C", VERIFIED)
          .entry(),
      rule(
              Rules.FAC_04,
              BY_PROFILE,
              TRANSITION,
              "A facilitator's practice was observed within the profile's interval.")
          .codes("BLOCKED_FACILITATOR_UNOBSERVED", "BLOCKED_FACILITATOR_NEVER_OBSERVED")
          .reads(Parameter.OBSERVATION_INTERVAL)
          .cites(Source.RJC_CODE, "D", VERIFIED)
          .entry(),
      rule(
              Rules.FAC_05,
              BY_PROFILE,
              TRANSITION,
              "A facilitator has the hours of continuing learning that the level asks for, enough of them approved.")
          .codes("BLOCKED_FACILITATOR_CPD")
          .reads(
              Parameter.CPD_HOURS_FOUNDATION,
              Parameter.CPD_HOURS_INTERMEDIATE,
              Parameter.CPD_HOURS_ADVANCED,
              Parameter.CPD_APPROVED_PERCENT)
          .cites(Source.RJC_CODE, "D", VERIFIED)
          .entry(),
      rule(
              Rules.FAC_06,
              HARD,
              TRANSITION,
              "A facilitator is connected neither with a party nor with the incident.")
          .codes("BLOCKED_FACILITATOR_CONFLICT", "BLOCKED_FACILITATOR_STANDING_UNKNOWN")
          .cites(Source.SCOTLAND_VICTIMS_ACT, "s 5(3)", VERIFIED)
          .cites(Source.RJC_PRINCIPLES, "", VERIFIED)
          .entry(),
      rule(
              Rules.FAC_07,
              HARD,
              TRANSITION,
              "On the day, a facilitator is an adult whose vetting is in date.")
          .codes("BLOCKED_FACILITATOR_VETTING", "BLOCKED_FACILITATOR_UNDERAGE")
          .cites(Source.HILLINGDON, "", VERIFIED)
          .cites(Source.KENT, "", VERIFIED)
          .entry(),
      rule(
              Rules.FAC_08,
              BY_PROFILE,
              TRANSITION,
              "A meeting has a lead facilitator and at least the profile's number of facilitators.")
          .codes("BLOCKED_TOO_FEW_FACILITATORS", "BLOCKED_NO_LEAD")
          .reads(Parameter.FACILITATORS_PER_MEETING)
          .cites(Source.LINCOLNSHIRE, "", VERIFIED)
          .cites(Source.BARRON_COUNTY, "", VERIFIED)
          .cites(Source.NEW_ZEALAND, "Manawatu", VERIFIED)
          .entry(),
      rule(Rules.FAC_09, SOFT, TRANSITION, "Those who prepared the parties facilitate the meeting.")
          .codes("WARN_DIFFERENT_FACILITATORS")
          .cites(Source.BARRON_COUNTY, "", VERIFIED)
          .entry(),
      rule(
              Rules.FAC_10,
              HARD,
              TRANSITION,
              "A case supervisor has held the highest level long enough.")
          .codes("FAC-10")
          .reads(Parameter.LEVELS_TO_SUPERVISE, Parameter.SUPERVISOR_EXPERIENCE)
          .cites(Source.RJC_SUPERVISORS, "", VERIFIED)
          .entry(),
      rule(
              Rules.FAC_11,
              HARD,
              TRANSITION,
              "A facilitator is active and free at the time of the meeting, with the time to travel.")
          .codes("BLOCKED_FACILITATOR_BUSY", "BLOCKED_FACILITATOR_INACTIVE")
          .reads(Parameter.TRAVEL_MINUTES)
          .cites(Source.AMENDS, "", OWN)
          .entry(),
      rule(
              Rules.FAC_12,
              BY_PROFILE,
              TRANSITION,
              "The officer who referred the case is not its only facilitator.")
          .codes("BLOCKED_FACILITATOR_CONFLICT")
          .cites(Source.BOLTON_NEWS, "", VERIFIED)
          .entry(),
      rule(
              Rules.FAC_13,
              HARD,
              TRANSITION,
              "A serious or complex case has a named supervisor and two facilitators.")
          .codes("BLOCKED_SUITABILITY_APPROVAL")
          .cites(Source.SCOTLAND_GUIDANCE, "B", VERIFIED)
          .entry(),
      rule(
              Rules.FAC_14,
              HARD,
              TRANSITION,
              "Where a registration has lapsed, the level falls to what the records still prove.")
          .codes("BLOCKED_FACILITATOR_LEVEL")
          .cites(Source.AMENDS, "", OWN)
          .entry());

  private RulesOfFacilitators() {}
}
