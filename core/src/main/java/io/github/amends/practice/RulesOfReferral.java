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
import static io.github.amends.practice.Rule.Home.TYPE;
import static io.github.amends.practice.RuleEntry.rule;

import java.util.List;

/** How a matter comes to the service, and which matters it takes. */
final class RulesOfReferral {
  static final List<Rule> ALL = List.of(
      rule(
              Rules.REF_01,
              HARD,
              CONSTRUCTION,
              "A referral says who refers, when it was received, and who or what was harmed, or which two parties have a dispute.")
          .codes("INVALID_REFERRAL_NO_HARM", "INVALID_REFERRAL_NO_SOURCE")
          .cites(Source.SCOTLAND_GUIDANCE, "steps A and B", VERIFIED)
          .cites(Source.LITIGANT_PORTAL, "", VERIFIED)
          .cites(Source.AMENDS, "shape", OWN)
          .entry(),
      rule(
              Rules.REF_02,
              BY_PROFILE,
              TRANSITION,
              "Anybody whom the profile names may refer at any stage, the parties themselves included, also where the crime was not reported.")
          .codes("REF-02")
          .reads(Parameter.REFERRERS)
          .cites(Source.VICTIMS_CODE, "4.6", VERIFIED)
          .entry(),
      rule(Rules.REF_03, BY_PROFILE, TRANSITION, "The incident lies within the programme's scope.")
          .codes("BLOCKED_OUT_OF_SCOPE")
          .reads(Parameter.KINDS_IN_SCOPE, Parameter.EXCLUDED_FROM_SCOPE)
          .cites(Source.PANELS_EVALUATION, "", VERIFIED)
          .cites(Source.COMMUNITY_RESOLUTION, "", VERIFIED)
          .cites(Source.SOUTH_YORKSHIRE, "", VERIFIED)
          .cites(Source.COUNCIL_OF_EUROPE, "18", TO_BE_RECHECKED)
          .entry(),
      rule(
              Rules.REF_04,
              BY_PROFILE,
              TRANSITION,
              "After gender-based violence the request comes from the person harmed.")
          .codes("BLOCKED_GBV_INITIATOR")
          .reads(Parameter.GENDER_BASED_VIOLENCE)
          .cites(Source.SCOTLAND_FRAMEWORK, "6.1", VERIFIED)
          .entry(),
      rule(
              Rules.REF_05,
              BY_PROFILE,
              TRANSITION,
              "Before a charge there is enough evidence to charge.")
          .codes("REF-05")
          .cites(Source.UN, "7", TO_BE_RECHECKED)
          .entry(),
      rule(
              Rules.REF_06,
              HARD,
              TRANSITION,
              "No second case is open for the same parties and incident; a duplicate is closed as one and never deleted.")
          .codes("BLOCKED_SAME_CASE_OPEN", "BLOCKED_CONTEXT_UNKNOWN")
          .cites(Source.ACCREDITED_PROGRAMMES, "duplicate referrals", VERIFIED)
          .cites(Source.INTERVENTIONS_SERVICE, "reason MIS", VERIFIED)
          .entry(),
      rule(
              Rules.REF_07,
              HARD,
              TRANSITION,
              "The incident is not later than the referral, and the referral not later than now; an incident whose time is unknown says so.")
          .codes("INVALID_TIME_ORDER", "INVALID_FUTURE_FACT")
          .reads(Parameter.CLOCK_SKEW_MINUTES)
          .cites(Source.AMENDS, "", OWN)
          .entry(),
      rule(
              Rules.REF_08,
              SOFT,
              TRANSITION,
              "The referrer is told that the referral arrived, and then whether it was taken in.")
          .codes("WARN_REFERRER_UNACKNOWLEDGED")
          .cites(Source.LITIGANT_PORTAL, "acknowledged, accepted, rejected", VERIFIED)
          .entry(),
      rule(
              Rules.REF_09,
              HARD,
              CONSTRUCTION,
              "The stage of criminal justice is recorded, and fits the kind of incident.")
          .codes("INVALID_STAGE_FOR_INCIDENT")
          .cites(Source.CANADA, "", VERIFIED)
          .cites(Source.PRE_SENTENCE_GUIDANCE, "", VERIFIED)
          .entry(),
      rule(
              Rules.REF_10,
              BY_PROFILE,
              TRANSITION,
              "Where the person responsible is under age, a youth justice service owns the case.")
          .codes("BLOCKED_YOUTH_OWNER", "BLOCKED_CONTEXT_UNKNOWN")
          .reads(Parameter.YOUTH_OWNERS)
          .cites(Source.VICTIMS_CODE, "3.4", VERIFIED)
          .entry(),
      rule(
              Rules.REF_11,
              SOFT,
              TYPE,
              "Before a party is contacted, only what screening needs is held.")
          .keptBy("io.github.amends.participant.Participant")
          .cites(Source.PRIVACY_NOTICES, "", VERIFIED)
          .entry());

  private RulesOfReferral() {}
}
