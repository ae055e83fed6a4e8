// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.caseload;

import static io.github.amends.outcomes.caseload.Definitions.ERASED;
import static io.github.amends.outcomes.caseload.Definitions.NO_DUPLICATES;
import static io.github.amends.outcomes.caseload.Definitions.OWN;
import static io.github.amends.outcomes.caseload.Definitions.define;

import io.github.amends.outcomes.metric.CountingUnit;
import io.github.amends.outcomes.metric.MetricDefinition;

/** The definitions of the measures about agreements. */
final class AgreementDefinitions {
  static final MetricDefinition REACHED = define(
          "agreement", "Agreements reached", CountingUnit.CASE)
      .asking("Where an agreement was sought, how often was one reached?")
      .pending("Pending: open, a process took place and no outcome is recorded yet.")
      .counting(
          "cases with an agreement on the whole or on part of the matter",
          "these, and cases in which an agreement was sought and not reached")
      .beside(
          "Missing: closed after a process without an outcome.",
          "Excluded, and shown beside: no agreement needed, which is a good outcome; exchanges"
              + " completed; processes that ended early.",
          "Cases without a process are not looked at.",
          NO_DUPLICATES)
      .from(OWN);

  static final MetricDefinition TERMS_FULFILLED = define(
          "terms-fulfilled", "Terms fulfilled", CountingUnit.TERM)
      .asking("How many of the terms that ended were kept?")
      .pending("Pending: terms that have not ended, in open cases.")
      .counting("terms kept in full", "terms that ended as kept, partly kept or not kept")
      .beside(
          "Missing: the case was closed and what became of the term is not recorded.",
          ERASED,
          "Excluded: terms of which a party had withdrawn from the agreement before they ended; a"
              + " withdrawal is no breach.",
          NO_DUPLICATES)
      .from(OWN);

  static final MetricDefinition FULFILLED = define(
          "agreements-fulfilled", "Agreements fulfilled", CountingUnit.CASE)
      .asking("How many of the agreements that ended were kept in full?")
      .pending("Pending: open cases with a term that has not ended.")
      .counting(
          "agreements of which every term was kept",
          "agreements of which every term ended, and those of closed cases of which a term was not"
              + " kept in full or that were closed because of it")
      .beside(
          "Missing: the case was closed and what became of a term is not recorded.",
          ERASED,
          "Excluded: agreements from which a party had withdrawn before a term ended; a withdrawal"
              + " is no breach.",
          NO_DUPLICATES)
      .from(OWN);

  static final MetricDefinition RESTITUTION = define(
          "restitution", "Restitution", CountingUnit.TERM)
      .asking("How much of the money that was promised has been paid?")
      .pending(
          "Pending: terms that have not ended, in open cases; what of them is due and paid by the"
              + " as-of day counts.")
      .counting(
          "money paid under terms of agreements in force, in minor units of each currency",
          "money due by the as-of day, and money owed in all, in minor units of each currency")
      .beside(
          "Missing: the case was closed and what became of the term is not recorded.",
          ERASED,
          "Excluded, with what they owed and paid: terms that were waived; terms of which a party"
              + " had withdrawn from the agreement before they ended.",
          NO_DUPLICATES)
      .from(OWN);

  private AgreementDefinitions() {}
}
