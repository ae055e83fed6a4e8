// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.caseload;

import static io.github.amends.outcomes.caseload.Definitions.ERASED;
import static io.github.amends.outcomes.caseload.Definitions.NO_DUPLICATES;
import static io.github.amends.outcomes.caseload.Definitions.OWN;
import static io.github.amends.outcomes.caseload.Definitions.define;

import io.github.amends.outcomes.metric.CountingUnit;
import io.github.amends.outcomes.metric.MetricDefinition;

/** The definitions of the timings. */
final class TimingDefinitions {
  private static final String CENSORED =
      "Pending: open and not there yet; their time is censored, and they are no failures.";
  private static final String NOT_KNOWN =
      "Missing: of a day only the month is known, or the days are out of order.";
  private static final String ONLY_THOSE =
      "The median and the quartiles describe those that got there only.";

  private static final MetricDefinition FIRST_CONTACT = define(
          "days-to-first-contact", "Days to first contact", CountingUnit.CASE)
      .asking("How long did it take until a principal was first reached?")
      .counting(
          "calendar days from the receipt of the referral to the first attempt that reached a"
              + " principal",
          "cases, open or closed, in which a principal was reached")
      .beside(
          ONLY_THOSE,
          CENSORED,
          NOT_KNOWN,
          "Excluded: closed before anybody was reached.",
          ERASED,
          NO_DUPLICATES)
      .from(OWN);

  private static final MetricDefinition FIRST_PROCESS = define(
          "days-to-first-process", "Days to first meeting or exchange", CountingUnit.CASE)
      .asking("How long did it take until the first meeting or exchange?")
      .counting(
          "calendar days from the receipt of the referral to the start of the first sitting held"
              + " with both sides, or to the first exchange delivered",
          "cases, open or closed, with a sitting held or an exchange delivered")
      .beside(ONLY_THOSE, CENSORED, NOT_KNOWN, "Excluded: closed without a process.", NO_DUPLICATES)
      .from(OWN);

  private static final MetricDefinition CLOSING = define(
          "days-to-closing", "Days to closing", CountingUnit.CASE)
      .asking("How long did it take until a case was closed?")
      .counting(
          "calendar days from the receipt of the referral to the closing, however the case ended",
          "closed cases")
      .beside(ONLY_THOSE, CENSORED, NOT_KNOWN, NO_DUPLICATES)
      .from(OWN);

  private static final MetricDefinition WAITING_FOR_LEAD = define(
          "wait-for-lead", "Days of waiting for a volunteer", CountingUnit.CASE)
      .asking("How long did a case that was taken in wait for a lead facilitator?")
      .counting(
          "calendar days from the day on which the case began to wait to the day on which a lead"
              + " facilitator was assigned; a second wait counts by itself",
          "waits that ended with a lead facilitator")
      .beside(
          ONLY_THOSE,
          CENSORED,
          "Missing: the case went on without a lead facilitator on record, or a day is not known.",
          "Excluded: closed while waiting.",
          NO_DUPLICATES)
      .from(OWN);

  private TimingDefinitions() {}

  static MetricDefinition of(CaseTiming timing) {
    return switch (timing) {
      case FIRST_CONTACT -> FIRST_CONTACT;
      case FIRST_PROCESS -> FIRST_PROCESS;
      case CLOSING -> CLOSING;
      case WAITING_FOR_LEAD -> WAITING_FOR_LEAD;
    };
  }
}
