// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.report;

import io.github.amends.outcomes.caseload.CaseFlow;
import io.github.amends.outcomes.caseload.CaseRate;
import io.github.amends.outcomes.caseload.CaseTiming;
import io.github.amends.outcomes.caseload.DayCount;
import io.github.amends.outcomes.caseload.ExitClass;
import io.github.amends.outcomes.caseload.FlowPoint;
import io.github.amends.outcomes.disclosure.DisclosurePolicy;
import io.github.amends.outcomes.disclosure.PublishedCount;
import io.github.amends.outcomes.metric.MetricDefinition;
import io.github.amends.outcomes.plot.BarGroup;
import io.github.amends.outcomes.plot.BarPlot;
import io.github.amends.outcomes.plot.CaseFlowPlot;
import io.github.amends.outcomes.plot.Count;
import io.github.amends.outcomes.plot.DataTable;
import io.github.amends.outcomes.plot.FlowStage;
import io.github.amends.outcomes.plot.Tally;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * The sections on a caseload: the flow of cases, the measures with all that is counted beside them,
 * how cases ended, and how long it took.
 */
final class CaseFlowSection {
  /** More kinds of exits than this at one stage are read in the table of exits. */
  private static final int MOST_EXITS_DRAWN = 4;

  private CaseFlowSection() {}

  static Section flow(PublishedCaseload cases) {
    Section section = Section.of("What became of the referrals")
        .withParagraph(cases.received().text() + " referrals were received by "
            + cases.flow().asOf() + "; " + cases.sources().standing().excluded().text()
            + " of them, closed as a duplicate or a mistake, are left out of every measure and"
            + " counted as excluded. Cases that are still open have not failed: they stand"
            + " apart, and no rate counts them.");
    // Without disclosure control a notice at the top of the page says so.
    Section told =
        cases.isExact() ? section : section.withParagraph(cases.policy().legend());
    return told.withPlot(plot(cases)).withTable(rates(cases));
  }

  static Section exits(PublishedCaseload cases) {
    return Section.of("How cases ended without being completed")
        .withParagraph(
            "The cause, who brought it about, and how far the case had come are three facts and"
                + " stay apart. To decline or to withdraw is nobody's failure.")
        .withPlot(causes(cases))
        .withTable(cases.isExact() ? exitTable(cases.flow()) : stageTable(cases));
  }

  static Section timings(PublishedCaseload cases) {
    return Section.of("How long it took")
        .withParagraph(
            "The median is that of Kaplan and Meier: it heeds the cases still on the way, and those"
                + " that ended otherwise. Quartiles describe the cases that got there. All are in"
                + " calendar days.")
        .withTable(timingTable(cases));
  }

  static Section definitions(CaseFlow flow) {
    List<List<String>> rows = new ArrayList<>();
    for (CaseRate rate : CaseRate.values()) {
      rows.add(definition(flow.rate(rate).definition()));
    }
    for (CaseTiming timing : CaseTiming.values()) {
      rows.add(definition(flow.timing(timing).definition()));
    }
    return Section.of("What each measure means")
        .withTable(new DataTable(
            "Definitions",
            List.of(
                DataTable.Column.words("Measure"),
                DataTable.Column.words("Unit"),
                DataTable.Column.words("Numerator"),
                DataTable.Column.words("Denominator")),
            rows));
  }

  private static CaseFlowPlot plot(PublishedCaseload cases) {
    List<FlowStage> stages = new ArrayList<>();
    for (FlowPoint point : FlowPoint.values()) {
      PublishedCaseload.Point at = cases.point(point);
      stages.add(new FlowStage(
          title(point),
          count(cases, at.reached()),
          point == FlowPoint.MET ? ways(cases) : List.of(),
          endings(cases, at),
          count(cases, at.open())));
    }
    return new CaseFlowPlot(
        "From referral to kept agreement",
        "How many cases passed each point, how many ended there and why, and how many are still"
            + " open.",
        stages);
  }

  private static List<Tally> ways(PublishedCaseload cases) {
    List<Tally> ways = new ArrayList<>();
    for (String way : List.of("direct", "surrogate", "indirect")) {
      PublishedCount met = cases.met(way);
      if (!way.equals("surrogate") || isSome(met)) {
        ways.add(new Tally(way, count(cases, met)));
      }
    }
    return ways;
  }

  /** The commonest causes by name, and all others together: hidden if one of them is. */
  private static List<Tally> endings(PublishedCaseload cases, PublishedCaseload.Point at) {
    List<Tally> tallies = new ArrayList<>();
    if (isSome(at.completed())) {
      tallies.add(new Tally("completed", count(cases, at.completed())));
    }
    List<Map.Entry<String, PublishedCount>> largestFirst = at.causes().entrySet().stream()
        .filter(cause -> isSome(cause.getValue()))
        .sorted(Map.Entry.<String, PublishedCount>comparingByValue(
                Comparator.comparingLong(count -> -count.value().orElse(0)))
            .thenComparing(Map.Entry.comparingByKey()))
        .toList();
    int drawn = largestFirst.size() > MOST_EXITS_DRAWN ? MOST_EXITS_DRAWN - 1 : largestFirst.size();
    boolean isHidden = false;
    long others = 0;
    for (int i = 0; i < largestFirst.size(); i++) {
      PublishedCount count = largestFirst.get(i).getValue();
      if (i < drawn && count.value().isPresent()) {
        tallies.add(
            new Tally(ReportWords.words(largestFirst.get(i).getKey()), count(cases, count)));
      } else {
        isHidden |= count.value().isEmpty();
        others = Math.addExact(others, count.value().orElse(0));
      }
    }
    if (isHidden) {
      tallies.add(new Tally("other causes", Count.withheld(PublishedCount.HIDDEN_MARK)));
    } else if (others > 0) {
      tallies.add(new Tally(
          "other causes", count(cases, new PublishedCount.Shown(others, others, others))));
    }
    return tallies;
  }

  private static boolean isSome(PublishedCount count) {
    return count.value().orElse(1) > 0;
  }

  private static Count count(PublishedCaseload cases, PublishedCount count) {
    if (count.value().isEmpty()) {
      return Count.withheld(PublishedCount.HIDDEN_MARK);
    }
    long shown = count.value().orElse(0);
    boolean isRounded = cases.policy() == DisclosurePolicy.ROUNDED && shown > 0;
    return isRounded ? Count.rounded(shown) : Count.of(shown);
  }

  private static DataTable rates(PublishedCaseload cases) {
    List<List<String>> rows = new ArrayList<>();
    for (CaseRate rate : CaseRate.values()) {
      PublishedRate result = cases.rate(rate);
      rows.add(List.of(
          result.definition().title(),
          result.counted(),
          result.share(),
          result.limits(),
          result.standing().pending().text(),
          result.standing().missing().text(),
          result.standing().excluded().text()));
    }
    return new DataTable(
        "Measures, each with its denominator and what is counted beside it",
        List.of(
            DataTable.Column.words("Measure"),
            DataTable.Column.numbers("Counted"),
            DataTable.Column.numbers("Rate"),
            DataTable.Column.numbers("95\u00a0% Wilson"),
            DataTable.Column.numbers("Still open"),
            DataTable.Column.numbers("Missing"),
            DataTable.Column.numbers("Excluded")),
        rows);
  }

  private static BarPlot causes(PublishedCaseload cases) {
    List<BarGroup> groups = new ArrayList<>();
    cases.exitsByInitiator().forEach((initiator, causes) -> {
      List<Tally> bars = new ArrayList<>();
      causes.forEach(
          (cause, exits) -> bars.add(new Tally(ReportWords.words(cause), count(cases, exits))));
      groups.add(new BarGroup(ReportWords.words(initiator), bars));
    });
    return new BarPlot(
        "Exits by who brought them about, and why",
        "How many cases ended without being completed, by initiator and cause.",
        "Brought about by",
        "Cause",
        groups);
  }

  /** With the stage beside cause and initiator almost every count would be hidden. */
  private static DataTable stageTable(PublishedCaseload cases) {
    List<List<String>> rows = new ArrayList<>();
    cases
        .exitsByStage()
        .forEach((stage, exits) -> rows.add(List.of(ReportWords.words(stage), exits.text())));
    return new DataTable(
        "Exits by the furthest stage reached",
        List.of(DataTable.Column.words("Furthest stage"), DataTable.Column.numbers("Cases")),
        rows);
  }

  private static DataTable exitTable(CaseFlow flow) {
    List<List<String>> rows = new ArrayList<>();
    for (Map.Entry<ExitClass, Long> entry : flow.exits().counts().entrySet()) {
      ExitClass exit = entry.getKey();
      rows.add(List.of(
          ReportWords.words(exit.cause().code()),
          ReportWords.words(exit.initiator().code()),
          ReportWords.words(exit.furthestStage().code()),
          Long.toString(entry.getValue())));
    }
    return new DataTable(
        "Exits by cause, initiator and the furthest stage reached",
        List.of(
            DataTable.Column.words("Cause"),
            DataTable.Column.words("Brought about by"),
            DataTable.Column.words("Furthest stage"),
            DataTable.Column.numbers("Cases")),
        rows);
  }

  private static DataTable timingTable(PublishedCaseload cases) {
    List<List<String>> rows = new ArrayList<>();
    for (CaseTiming timing : CaseTiming.values()) {
      PublishedTiming each = cases.timing(timing, DayCount.CALENDAR);
      rows.add(List.of(
          each.summary().definition().title(),
          each.standing().counted().text(),
          each.medianText(),
          each.within(),
          each.quartiles(),
          each.standing().pending().text(),
          each.standing().missing().text()));
    }
    return new DataTable(
        "Days from one point to another",
        List.of(
            DataTable.Column.words("From and to"),
            DataTable.Column.numbers("Got there"),
            DataTable.Column.numbers("Median"),
            DataTable.Column.numbers("Within 180 days"),
            DataTable.Column.numbers("Quartiles"),
            DataTable.Column.numbers("Still open"),
            DataTable.Column.numbers("Missing")),
        rows);
  }

  private static List<String> definition(MetricDefinition definition) {
    return List.of(
        definition.title(),
        ReportWords.words(definition.unit().code()),
        definition.numerator(),
        definition.denominator());
  }

  private static String title(FlowPoint point) {
    return switch (point) {
      case REFERRED -> "Referred";
      case ACCEPTED -> "Accepted";
      case CONTACTED -> "Contacted";
      case SUITABLE -> "Found suitable";
      case MET -> "Met or exchanged";
      case OUTCOME -> "Outcome recorded";
      case AGREEMENT -> "Agreement";
      case FULFILLED -> "Agreement kept";
    };
  }
}
