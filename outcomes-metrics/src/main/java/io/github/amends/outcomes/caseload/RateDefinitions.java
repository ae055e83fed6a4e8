// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.caseload;

import static io.github.amends.outcomes.caseload.Definitions.CANADA;
import static io.github.amends.outcomes.caseload.Definitions.ERASED;
import static io.github.amends.outcomes.caseload.Definitions.NO_DUPLICATES;
import static io.github.amends.outcomes.caseload.Definitions.OPEN_CASES;
import static io.github.amends.outcomes.caseload.Definitions.OWN;
import static io.github.amends.outcomes.caseload.Definitions.PANELS;
import static io.github.amends.outcomes.caseload.Definitions.RECORDING;
import static io.github.amends.outcomes.caseload.Definitions.VICTIMS_CODE;
import static io.github.amends.outcomes.caseload.Definitions.YOUTH_JUSTICE_BOARD;
import static io.github.amends.outcomes.caseload.Definitions.define;

import io.github.amends.outcomes.metric.CountingUnit;
import io.github.amends.outcomes.metric.MetricDefinition;

/** The definitions of the rates. */
final class RateDefinitions {
  private static final String RECEIVED =
      "referrals received, those included in which somebody declined or withdrew";
  private static final String OLD_ENOUGH =
      "referrals received that are as old as the window, those included in which somebody declined"
          + " or withdrew";
  private static final String YOUNGER =
      "Pending: cases younger than the window, whether or not they have met; they are no failures.";
  private static final String DAYS =
      "Missing: of the referral or of the meeting only the month is known.";

  private static final MetricDefinition ACCEPTED = define(
          "acceptance", "Referrals accepted", CountingUnit.REFERRAL)
      .asking("How many of the referrals that were screened did the service take in?")
      .pending("Pending: open and not screened yet.")
      .counting("referrals taken in", "referrals that left screening, by whatever way")
      .beside("Excluded: closed before anybody had looked at them.", NO_DUPLICATES)
      .from(CANADA, OWN);

  private static final MetricDefinition CONTACTED = define(
          "contact", "Persons contacted", CountingUnit.PARTICIPANT)
      .asking("How many of the persons whom a case is about did the service reach?")
      .pending(OPEN_CASES)
      .counting(
          "persons whom an attempt has reached, ever",
          "persons harmed or responsible, parties to mutual disputes and persons who speak for a"
              + " community, as named in the referral or later")
      .beside(ERASED, "Excluded: organisations, which are counted apart.", NO_DUPLICATES)
      .from(RECORDING, OWN);

  private static final MetricDefinition HARMED_CONTACTED = define(
          "contact-harmed", "Persons harmed contacted", CountingUnit.PARTICIPANT)
      .asking("How many of the persons harmed did the service reach?")
      .pending(OPEN_CASES)
      .counting(
          "persons harmed whom an attempt has reached, ever",
          "persons harmed, persons who speak for a community and parties to mutual disputes, as"
              + " named in the referral or later")
      .beside(ERASED, "Excluded: organisations, which are counted apart.", NO_DUPLICATES)
      .from(RECORDING, OWN);

  private static final MetricDefinition ORGANISATIONS_CONTACTED = define(
          "contact-organisations", "Organisations contacted", CountingUnit.PARTICIPANT)
      .asking("How many of the organisations that a case is about did the service reach?")
      .pending(OPEN_CASES)
      .counting(
          "organisations that an attempt has reached, ever",
          "organisations that were harmed or are responsible, as named in the referral or later")
      .beside(ERASED, "Excluded: persons, who are counted apart.", NO_DUPLICATES)
      .from(OWN);

  private static final MetricDefinition DIRECT = define(
          "conversion-direct", "Direct meetings", CountingUnit.CASE)
      .asking("How many of the referrals led to a meeting of both sides?")
      .pending(OPEN_CASES)
      .counting(
          "cases with at least one sitting at which both sides met; adjourned ones count, stopped ones"
              + " where they had taken place",
          RECEIVED)
      .beside(NO_DUPLICATES)
      .from(PANELS, OWN);

  private static final MetricDefinition INDIRECT = define(
          "conversion-indirect", "Indirect exchanges", CountingUnit.CASE)
      .asking("How many of the referrals led to an exchange without a meeting?")
      .pending(OPEN_CASES)
      .counting(
          "cases with an exchange delivered, or somebody going to and fro, and no sitting held",
          RECEIVED)
      .beside(NO_DUPLICATES)
      .from(OWN);

  private static final MetricDefinition DIRECT_OR_INDIRECT = define(
          "conversion-any", "Meetings or exchanges", CountingUnit.CASE)
      .asking("How many of the referrals led to a meeting or an exchange?")
      .pending(OPEN_CASES)
      .counting("cases with a sitting held or an exchange delivered", RECEIVED)
      .beside(NO_DUPLICATES)
      .from(OWN);

  private static final MetricDefinition INFORMED_IN_TIME = define(
          "informed-in-time", "Persons harmed informed in time", CountingUnit.PARTICIPANT)
      .asking("How many of the persons harmed were told of restorative justice in time?")
      .pending("Pending: open, not told, and there is time.")
      .counting(
          "persons harmed who were given information within five working days of the receipt of the"
              + " referral, or within one where rights are enhanced",
          "persons harmed who were given information, or were not in time")
      .beside(
          "Missing: the calendar of working days does not tell, or a day is not known.",
          "Excluded: organisations; persons who did not want to be told; closed while there was"
              + " time.",
          NO_DUPLICATES)
      .from(VICTIMS_CODE);
  private static final MetricDefinition CONSENTED_TO_DIRECT = define(
          "consent-to-direct", "Both sides consented to meet", CountingUnit.CASE)
      .asking(
          "In how many of the cases of which both sides were informed did both consent to meet?")
      .pending(OPEN_CASES)
      .counting(
          "cases in which somebody of each side consented to a direct process, ever",
          "cases in which somebody of each side was given information")
      .beside(ERASED, "Excluded: not both sides were informed.", NO_DUPLICATES)
      .from(OWN);
  private static final MetricDefinition HARMED_ENGAGED = define(
          "harmed-engaged", "Persons harmed engaged", CountingUnit.PARTICIPANT)
      .asking(
          "How many of the persons harmed who consented to be contacted took part in restorative"
              + " justice?")
      .pending(OPEN_CASES)
      .counting(
          "persons harmed who took part in a held sitting or a delivered exchange",
          "persons harmed who consented to be contacted, ever")
      .beside(
          ERASED,
          "Excluded: persons who did not consent to be contacted; organisations.",
          NO_DUPLICATES)
      .from(YOUTH_JUSTICE_BOARD, OWN);
  private static final MetricDefinition WITH_SURROGATE = define(
          "conversion-surrogate", "Meetings with a surrogate", CountingUnit.CASE)
      .asking("How many of the referrals led to a meeting with a surrogate, and not of both sides?")
      .pending(OPEN_CASES)
      .counting(
          "cases with a sitting at which a surrogate stood in for a side, and none with both sides",
          RECEIVED)
      .beside(NO_DUPLICATES)
      .from(OWN);
  private static final MetricDefinition DIRECT_IN_WINDOW = define(
          "conversion-direct-in-window", "Direct meetings within the window", CountingUnit.CASE)
      .inWindow()
      .asking("How many of the referrals led to a meeting of both sides within a fixed time?")
      .pending(YOUNGER)
      .counting(
          "cases in which both sides met within the window, its last day included", OLD_ENOUGH)
      .beside(DAYS, NO_DUPLICATES)
      .from(OWN);
  private static final MetricDefinition DIRECT_OR_INDIRECT_IN_WINDOW = define(
          "conversion-any-in-window", "Meetings or exchanges within the window", CountingUnit.CASE)
      .inWindow()
      .asking("How many of the referrals led to a meeting or an exchange within a fixed time?")
      .pending(YOUNGER)
      .counting(
          "cases with a sitting held or an exchange delivered within the window, its last day"
              + " included",
          OLD_ENOUGH)
      .beside(DAYS, NO_DUPLICATES)
      .from(OWN);
  private static final MetricDefinition ROUTE_DROPPED = define(
          "route-drop", "Sought a meeting and ended with an exchange", CountingUnit.CASE)
      .asking("How many of the cases that sought a meeting ended with an exchange instead?")
      .pending(OPEN_CASES)
      .counting(
          "cases with an exchange delivered and no sitting held",
          "cases whose route was ever a direct one")
      .beside("Cases that never sought a meeting are not looked at.", NO_DUPLICATES)
      .from(OWN);

  private RateDefinitions() {}

  static MetricDefinition of(CaseRate rate) {
    return switch (rate) {
      case ACCEPTED -> ACCEPTED;
      case CONTACTED -> CONTACTED;
      case HARMED_CONTACTED -> HARMED_CONTACTED;
      case ORGANISATIONS_CONTACTED -> ORGANISATIONS_CONTACTED;
      case INFORMED_IN_TIME -> INFORMED_IN_TIME;
      case CONSENTED_TO_DIRECT -> CONSENTED_TO_DIRECT;
      case HARMED_ENGAGED -> HARMED_ENGAGED;
      case DIRECT -> DIRECT;
      case INDIRECT -> INDIRECT;
      case WITH_SURROGATE -> WITH_SURROGATE;
      case DIRECT_OR_INDIRECT -> DIRECT_OR_INDIRECT;
      case DIRECT_IN_WINDOW -> DIRECT_IN_WINDOW;
      case DIRECT_OR_INDIRECT_IN_WINDOW -> DIRECT_OR_INDIRECT_IN_WINDOW;
      case ROUTE_DROPPED -> ROUTE_DROPPED;
      case AGREEMENT_REACHED -> AgreementDefinitions.REACHED;
      case TERMS_FULFILLED -> AgreementDefinitions.TERMS_FULFILLED;
      case AGREEMENTS_FULFILLED -> AgreementDefinitions.FULFILLED;
    };
  }
}
