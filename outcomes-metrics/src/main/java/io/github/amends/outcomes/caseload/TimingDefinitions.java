// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.caseload;

import static io.github.amends.outcomes.caseload.Definitions.ERASED;
import static io.github.amends.outcomes.caseload.Definitions.NO_DUPLICATES;
import static io.github.amends.outcomes.caseload.Definitions.OWN;

import io.github.amends.outcomes.metric.CountingUnit;
import io.github.amends.outcomes.metric.MetricDefinition;

/** The definitions of the timings. */
final class TimingDefinitions {
  private static final String CENSORED =
      "Pending: open and not there yet; their time is censored, and they are no failures.";
  private static final String NOT_KNOWN =
      "Missing: of a day only the month is known, or the days are out of order.";
  private static final String RECEIVED = "from the receipt of the referral to ";

  private TimingDefinitions() {}

  static MetricDefinition of(CaseTiming timing, CaseloadBasis basis, DayCount count) {
    MetricDefinition on = Definitions.on(of(timing), basis);
    if (count == DayCount.CALENDAR) {
      return on;
    }
    return new MetricDefinition(
        on.id() + "-" + count.code(),
        on.version(),
        on.title() + ", " + words(count),
        on.question(),
        on.unit(),
        words(count) + " " + on.numerator().substring("calendar days ".length()),
        on.denominator(),
        on.timeBasis(),
        on.window(),
        on.censoring(),
        on.exclusions(),
        on.citations());
  }

  private static String words(DayCount count) {
    return switch (count) {
      case CALENDAR -> "calendar days";
      case CALENDAR_WITHOUT_HOLDS -> "calendar days without those on hold";
      case WORKING -> "working days";
      case WORKING_WITHOUT_HOLDS -> "working days without those on hold";
    };
  }

  private static MetricDefinition of(CaseTiming timing) {
    return switch (timing) {
      case FIRST_CONTACT ->
        define(
            "days-to-first-contact",
            "Days to first contact",
            "How long did it take until a principal was first reached?",
            RECEIVED + "the first attempt that reached a principal",
            "cases, open or closed, in which a principal was reached",
            "Excluded: closed before anybody was reached.");
      case FIRST_MEETING ->
        define(
            "days-to-first-meeting",
            "Days to first meeting",
            "How long did it take until both sides first met?",
            RECEIVED + "the start of the first sitting held with both sides",
            "cases, open or closed, in which both sides met",
            "Excluded: closed without a meeting.");
      case FIRST_PROCESS ->
        define(
            "days-to-first-process",
            "Days to first meeting or exchange",
            "How long did it take until the first meeting or exchange?",
            RECEIVED + "the start of the first sitting held, or to the first exchange delivered",
            "cases, open or closed, with a sitting held or an exchange delivered",
            "Excluded: closed without a process.");
      case OUTCOME ->
        define(
            "days-to-outcome",
            "Days to outcome",
            "How long did it take until an outcome was recorded?",
            RECEIVED + "the first outcome",
            "cases, open or closed, with an outcome",
            "Excluded: closed without an outcome.");
      case CLOSING ->
        define(
            "days-to-closing",
            "Days to closing",
            "How long did it take until a case was closed?",
            RECEIVED + "the closing, however the case ended",
            "closed cases",
            "");
      case CONTACT_TO_MEETING ->
        define(
            "days-from-contact-to-meeting",
            "Days from contact to meeting",
            "How long did it take from the first contact until both sides first met?",
            "from the first attempt that reached a principal to the start of the first sitting held"
                + " with both sides",
            "cases, open or closed, in which both sides met",
            "Excluded: closed without a meeting. Cases without contact are not looked at.");
      case MEETING_TO_OUTCOME ->
        define(
            "days-from-meeting-to-outcome",
            "Days from meeting to outcome",
            "How long did it take from the first meeting until an outcome was recorded?",
            "from the start of the first sitting held with both sides to the first outcome",
            "cases, open or closed, with a meeting and an outcome",
            "Excluded: closed without an outcome. Cases without a meeting are not looked at.");
      case OUTCOME_TO_CLOSING ->
        define(
            "days-from-outcome-to-closing",
            "Days from outcome to closing",
            "How long did it take from the outcome until the case was closed?",
            "from the first outcome to the closing",
            "closed cases with an outcome",
            "Cases without an outcome are not looked at.");
      case WAITING_FOR_LEAD ->
        Definitions.define("wait-for-lead", "Days of waiting for a volunteer", CountingUnit.CASE)
            .asking("How long did a case that was taken in wait for a lead facilitator?")
            .pending(CENSORED)
            .counting(
                "calendar days from the day on which the case began to wait to the day on which a"
                    + " lead facilitator was assigned; a second wait counts by itself",
                "waits that ended with a lead facilitator")
            .beside(
                "Missing: the case went on without a lead facilitator on record, or a day is not"
                    + " known.",
                "Excluded: closed while waiting.",
                NO_DUPLICATES)
            .from(OWN);
    };
  }

  private static MetricDefinition define(
      String id, String title, String question, String days, String cases, String excluded) {
    Definitions.Ratio ratio = Definitions.define(id, title, CountingUnit.CASE)
        .asking(question)
        .pending(CENSORED)
        .counting("calendar days " + days, cases);
    return (excluded.isEmpty()
            ? ratio.beside(NOT_KNOWN, NO_DUPLICATES)
            : ratio.beside(NOT_KNOWN, ERASED, excluded, NO_DUPLICATES))
        .from(OWN);
  }
}
