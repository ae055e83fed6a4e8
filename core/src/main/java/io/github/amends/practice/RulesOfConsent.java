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
import static io.github.amends.practice.Rule.Home.VIEW;
import static io.github.amends.practice.RuleEntry.rule;

import java.util.List;

/** Who consents to what, for how long, and how it ends. */
final class RulesOfConsent {
  static final List<Rule> ALL = List.of(
      rule(
              Rules.CON_01,
              HARD,
              TRANSITION,
              "A consent of each participant for each purpose is active before the act that it covers.")
          .codes(
              "BLOCKED_CONSENT_EXPIRED",
              "BLOCKED_CONSENT_MISSING",
              "BLOCKED_CONSENT_REFUSED",
              "BLOCKED_CONSENT_WITHDRAWN")
          .reads(Parameter.COOLING_TIME)
          .cites(Source.SCOTLAND_FRAMEWORK, "25.2", VERIFIED)
          .cites(Source.RJC_PRINCIPLES, "", VERIFIED)
          .entry(),
      rule(
              Rules.CON_02,
              HARD,
              TRANSITION,
              "A consent is dated at or after the information on which it rests.")
          .codes("BLOCKED_CONSENT_PRECEDES_INFORMATION")
          .cites(Source.VICTIMS_DIRECTIVE, "12(1)(a) and (b)", VERIFIED)
          .entry(),
      rule(
              Rules.CON_03,
              HARD,
              TRANSITION,
              "Consent may be withdrawn at any point, without a reason, and at once.")
          .codes("BLOCKED_CONSENT_WITHDRAWN", "BLOCKED_DO_NOT_CONTACT")
          .cites(Source.RJC_PRINCIPLES, "", VERIFIED)
          .cites(Source.VICTIMS_DIRECTIVE, "12(1)(a)", VERIFIED)
          .cites(Source.NEW_ZEALAND, "", VERIFIED)
          .entry(),
      rule(
              Rules.CON_04,
              HARD,
              TRANSITION,
              "To decline or to withdraw is never a breach and never counts against a person.")
          .codes("CON-04")
          .cites(Source.ACT_2004, "32A(f)(ii)", VERIFIED)
          .entry(),
      rule(
              Rules.CON_05,
              HARD,
              TYPE,
              "Consent is a positive act; silence, absence or a box ticked beforehand is none.")
          .keptBy("io.github.amends.participant.ConsentMethod")
          .cites(Source.SCOTLAND_FRAMEWORK, "25.2", VERIFIED)
          .entry(),
      rule(
              Rules.CON_06,
              HARD,
              CONSTRUCTION,
              "A consent to share information names those with whom it is shared.")
          .codes("INVALID_CONSENT_RECIPIENT")
          .cites(Source.SCOTLAND_FRAMEWORK, "25.2", VERIFIED)
          .entry(),
      rule(
              Rules.CON_07,
              HARD,
              CONSTRUCTION,
              "A consent is kept with who gave it, when, how, and which text they were told.")
          .codes("INVALID_CONSENT_NO_EVIDENCE")
          .cites(Source.SCOTLAND_FRAMEWORK, "25.2", VERIFIED)
          .entry(),
      rule(
              Rules.CON_08,
              BY_PROFILE,
              TRANSITION,
              "A consent older than the profile's window no longer covers a new act until it is renewed.")
          .codes("BLOCKED_CONSENT_EXPIRED")
          .reads(Parameter.CONSENT_WINDOW)
          .cites(Source.SCOTLAND_FRAMEWORK, "25.2", VERIFIED)
          .cites(Source.AMENDS, "window", OWN)
          .entry(),
      rule(
              Rules.CON_09,
              BY_PROFILE,
              TRANSITION,
              "Consent is in writing where the profile demands it.")
          .codes("BLOCKED_CONSENT_NOT_WRITTEN")
          .reads(Parameter.WRITTEN_METHODS)
          .cites(Source.ACT_2004, "32(3)", VERIFIED)
          .entry(),
      rule(
              Rules.CON_10,
              HARD,
              TRANSITION,
              "The facilitator states that a consent was neither forced nor bought, and a party whose sentence turns on it is flagged.")
          .codes("CON-10", "WARN_CONSENT_NEAR_SENTENCE")
          .cites(Source.UN, "13(c)", VERIFIED)
          .entry(),
      rule(
              Rules.CON_11,
              BY_PROFILE,
              TRANSITION,
              "Capacity is considered, and a doubt is met by a supported decision.")
          .codes("BLOCKED_CAPACITY")
          .cites(Source.COUNCIL_OF_EUROPE, "26", TO_BE_RECHECKED)
          .entry(),
      rule(
              Rules.CON_12,
              HARD,
              TRANSITION,
              "Nobody but the person, or the guardian where one is needed, can give consent.")
          .codes("INVALID_CONSENT_BY")
          .cites(Source.AMENDS, "", OWN)
          .entry(),
      rule(
              Rules.CON_13,
              HARD,
              TRANSITION,
              "Withdrawing a purpose ends every consent of that person for that purpose, and nothing older revives.")
          .codes("BLOCKED_CONSENT_WITHDRAWN")
          .cites(Source.BRIDGE_PLATFORM, "issue 1172", VERIFIED)
          .entry(),
      rule(Rules.CON_14, HARD, TRANSITION, "Consent does not carry over into a reopened case.")
          .codes("BLOCKED_CONSENT_CARRIED_OVER")
          .cites(Source.AMENDS, "", OWN)
          .entry(),
      rule(
              Rules.CON_15,
              BY_PROFILE,
              TRANSITION,
              "The outcome is shared with the authority only where all parties consent.")
          .codes("BLOCKED_REPORT_CONSENT")
          .cites(Source.SCOTLAND_FRAMEWORK, "24.3", VERIFIED)
          .entry(),
      rule(
              Rules.CON_16,
              HARD,
              VIEW,
              "One party's consent neither implies nor tells another's, and a decision is not told to the other side as blame.")
          .keptBy("io.github.amends.privacy")
          .cites(Source.AMENDS, "from the RJC code on confidentiality", OWN)
          .entry(),
      rule(Rules.CON_17, SOFT, TYPE, "Who was asked first is on record.")
          .keptBy("io.github.amends.event.ContactAttempted")
          .cites(Source.SERVICE_PRACTICE, "", TO_BE_RECHECKED)
          .cites(Source.START_UP_GUIDE, "engage parties", VERIFIED)
          .entry());

  private RulesOfConsent() {}
}
