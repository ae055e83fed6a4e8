// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.caseload;

import static io.github.amends.outcomes.caseload.Definitions.CANADA;
import static io.github.amends.outcomes.caseload.Definitions.ERASED;
import static io.github.amends.outcomes.caseload.Definitions.NO_DUPLICATES;
import static io.github.amends.outcomes.caseload.Definitions.OPEN_CASES;
import static io.github.amends.outcomes.caseload.Definitions.OWN;
import static io.github.amends.outcomes.caseload.Definitions.PANELS;
import static io.github.amends.outcomes.caseload.Definitions.RECORDING;
import static io.github.amends.outcomes.caseload.Definitions.define;

import io.github.amends.outcomes.metric.CountingUnit;
import io.github.amends.outcomes.metric.MetricDefinition;

/** The definitions of the rates. */
final class RateDefinitions {
  private static final String RECEIVED =
      "referrals received, those included in which somebody declined or withdrew";

  private static final MetricDefinition ACCEPTED = define(
          "acceptance", "Referrals accepted", CountingUnit.REFERRAL)
      .asking("How many of the referrals that were screened did the service take in?")
      .counting("referrals taken in", "referrals that left screening, by whatever way")
      .beside(
          "Pending: open and not screened yet.",
          "Excluded: closed before anybody had looked at them.",
          NO_DUPLICATES)
      .from(CANADA, OWN);

  private static final MetricDefinition CONTACTED = define(
          "contact", "Persons contacted", CountingUnit.PARTICIPANT)
      .asking("How many of the persons whom a case is about did the service reach?")
      .counting(
          "persons whom an attempt has reached, ever",
          "persons harmed or responsible, parties to mutual disputes and persons who speak for a"
              + " community, as named in the referral or later")
      .beside(
          OPEN_CASES, "Excluded: organisations, which are counted apart.", ERASED, NO_DUPLICATES)
      .from(RECORDING, OWN);

  private static final MetricDefinition HARMED_CONTACTED = define(
          "contact-harmed", "Persons harmed contacted", CountingUnit.PARTICIPANT)
      .asking("How many of the persons harmed did the service reach?")
      .counting(
          "persons harmed whom an attempt has reached, ever",
          "persons harmed, persons who speak for a community and parties to mutual disputes, as"
              + " named in the referral or later")
      .beside(
          OPEN_CASES, "Excluded: organisations, which are counted apart.", ERASED, NO_DUPLICATES)
      .from(RECORDING, OWN);

  private static final MetricDefinition ORGANISATIONS_CONTACTED = define(
          "contact-organisations", "Organisations contacted", CountingUnit.PARTICIPANT)
      .asking("How many of the organisations that a case is about did the service reach?")
      .counting(
          "organisations that an attempt has reached, ever",
          "organisations that were harmed or are responsible, as named in the referral or later")
      .beside(OPEN_CASES, "Excluded: persons, who are counted apart.", ERASED, NO_DUPLICATES)
      .from(OWN);

  private static final MetricDefinition DIRECT = define(
          "conversion-direct", "Direct meetings", CountingUnit.CASE)
      .asking("How many of the referrals led to a meeting of both sides?")
      .counting(
          "cases with at least one sitting held with both sides; adjourned ones count, stopped ones"
              + " where they had taken place",
          RECEIVED)
      .beside(OPEN_CASES, NO_DUPLICATES)
      .from(PANELS, OWN);

  private static final MetricDefinition INDIRECT = define(
          "conversion-indirect", "Indirect exchanges", CountingUnit.CASE)
      .asking("How many of the referrals led to an exchange without a meeting?")
      .counting("cases with an exchange delivered and no sitting held", RECEIVED)
      .beside(OPEN_CASES, NO_DUPLICATES)
      .from(OWN);

  private static final MetricDefinition DIRECT_OR_INDIRECT = define(
          "conversion-any", "Meetings or exchanges", CountingUnit.CASE)
      .asking("How many of the referrals led to a meeting or an exchange?")
      .counting("cases with a sitting held or an exchange delivered", RECEIVED)
      .beside(OPEN_CASES, NO_DUPLICATES)
      .from(OWN);

  private static final MetricDefinition AGREEMENT_REACHED = define(
          "agreement", "Agreements reached", CountingUnit.CASE)
      .asking("Where an agreement was sought, how often was one reached?")
      .counting(
          "cases with an agreement on the whole or on part of the matter",
          "these, and cases in which an agreement was sought and not reached")
      .beside(
          "Pending: open, a process took place and no outcome is recorded yet.",
          "Missing: closed after a process without an outcome.",
          "Excluded, and shown beside: no agreement needed, which is a good outcome; exchanges"
              + " completed; processes that ended early.",
          "Cases without a process are not looked at.",
          NO_DUPLICATES)
      .from(OWN);

  private static final MetricDefinition TERMS_FULFILLED = define(
          "terms-fulfilled", "Terms fulfilled", CountingUnit.TERM)
      .asking("How many of the terms that ended were kept?")
      .counting("terms kept in full", "terms that ended as kept, partly kept or not kept")
      .beside(
          "Pending: terms that have not ended, in open cases.",
          "Missing: the case was closed and what became of the term is not recorded.",
          "Excluded: terms of which a party had withdrawn from the agreement before they ended; a"
              + " withdrawal is no breach.",
          ERASED,
          NO_DUPLICATES)
      .from(OWN);

  private static final MetricDefinition AGREEMENTS_FULFILLED = define(
          "agreements-fulfilled", "Agreements fulfilled", CountingUnit.CASE)
      .asking("How many of the agreements that ended were kept in full?")
      .counting(
          "agreements of which every term was kept",
          "agreements of which every term ended, and those of closed cases of which a term was not"
              + " kept in full or that were closed because of it")
      .beside(
          "Pending: open cases with a term that has not ended.",
          "Missing: the case was closed and what became of a term is not recorded.",
          "Excluded: agreements from which a party had withdrawn before a term ended; a withdrawal"
              + " is no breach.",
          ERASED,
          NO_DUPLICATES)
      .from(OWN);

  private RateDefinitions() {}

  static MetricDefinition of(CaseRate rate) {
    return switch (rate) {
      case ACCEPTED -> ACCEPTED;
      case CONTACTED -> CONTACTED;
      case HARMED_CONTACTED -> HARMED_CONTACTED;
      case ORGANISATIONS_CONTACTED -> ORGANISATIONS_CONTACTED;
      case DIRECT -> DIRECT;
      case INDIRECT -> INDIRECT;
      case DIRECT_OR_INDIRECT -> DIRECT_OR_INDIRECT;
      case AGREEMENT_REACHED -> AGREEMENT_REACHED;
      case TERMS_FULFILLED -> TERMS_FULFILLED;
      case AGREEMENTS_FULFILLED -> AGREEMENTS_FULFILLED;
    };
  }
}
