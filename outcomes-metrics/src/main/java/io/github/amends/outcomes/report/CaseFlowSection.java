// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.report;

import io.github.amends.outcomes.caseload.CaseFlow;
import io.github.amends.outcomes.caseload.CaseRate;
import io.github.amends.outcomes.caseload.CaseTiming;
import io.github.amends.outcomes.caseload.CaseloadBasis;
import io.github.amends.outcomes.caseload.ExitClass;
import io.github.amends.outcomes.caseload.FlowCount;
import io.github.amends.outcomes.caseload.FlowPoint;
import io.github.amends.outcomes.metric.DurationSummary;
import io.github.amends.outcomes.metric.MetricDefinition;
import io.github.amends.outcomes.metric.MetricResult;
import io.github.amends.outcomes.metric.Quartiles;
import io.github.amends.outcomes.plot.BarGroup;
import io.github.amends.outcomes.plot.BarPlot;
import io.github.amends.outcomes.plot.CaseFlowPlot;
import io.github.amends.outcomes.plot.DataTable;
import io.github.amends.outcomes.plot.FlowStage;
import io.github.amends.outcomes.plot.Tally;
import io.github.amends.outcomes.statistics.proportion.ProportionEstimate;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The sections on a caseload: the flow of cases, the measures with all that is counted beside them,
 * how cases ended, and how long it took.
 */
final class CaseFlowSection {
  /** More kinds of exits than this at one stage are read in the table of exits. */
  private static final int MOST_EXITS_DRAWN = 4;

  private CaseFlowSection() {}

  static Section flow(CaseFlow flow) {
    long received = flow.referralsBySource().lookedAt();
    long leftOut = received - flow.referralsBySource().total();
    return Section.of("What became of the referrals")
        .withParagraph(received + " referrals were received by " + flow.asOf() + "; " + leftOut
            + " of them, closed as a duplicate or a mistake, are left out of every measure and"
            + " counted as excluded. Cases that are still open have not failed: they stand"
            + " apart, and no rate counts them.")
        .withPlot(plot(flow))
        .withTable(rates(flow));
  }

  static Section exits(CaseFlow flow) {
    return Section.of("How cases ended without being completed")
        .withParagraph(
            "The cause, who brought it about, and how far the case had come are three facts and"
                + " stay apart. To decline or to withdraw is nobody's failure.")
        .withPlot(causes(flow))
        .withTable(exitTable(flow));
  }

  static Section timings(CaseFlow flow) {
    return Section.of("How long it took")
        .withParagraph(
            "The median is that of Kaplan and Meier: it heeds the cases still on the way, and those"
                + " that ended otherwise. Quartiles describe the cases that got there. All are in"
                + " calendar days.")
        .withTable(timingTable(flow));
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

  private static CaseFlowPlot plot(CaseFlow flow) {
    List<FlowStage> stages = new ArrayList<>();
    for (FlowCount count : flow.points()) {
      FlowStage stage = FlowStage.of(title(count.point()), count.reached())
          .withExits(endings(count))
          .withOpen(count.open());
      if (count.point() == FlowPoint.MET) {
        stage = stage.withParts(ways(flow));
      }
      stages.add(stage);
    }
    return new CaseFlowPlot(
        "From referral to kept agreement",
        "How many cases passed each point, how many ended there and why, and how many are still"
            + " open.",
        stages);
  }

  private static Tally[] ways(CaseFlow flow) {
    Tally direct = Tally.of("direct", flow.metDirectly());
    Tally indirect = Tally.of("indirect", flow.metIndirectly());
    return flow.metSurrogates() == 0
        ? new Tally[] {direct, indirect}
        : new Tally[] {direct, Tally.of("surrogate", flow.metSurrogates()), indirect};
  }

  private static Tally[] endings(FlowCount count) {
    Map<String, Long> byCause = new TreeMap<>();
    count
        .exits()
        .forEach((exit, cases) -> byCause.merge(words(exit.cause().code()), cases, Math::addExact));
    List<Tally> tallies = new ArrayList<>();
    if (count.completed() > 0) {
      tallies.add(Tally.of("completed", count.completed()));
    }
    List<Map.Entry<String, Long>> largestFirst = byCause.entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
            .thenComparing(Map.Entry.comparingByKey()))
        .toList();
    int drawn = largestFirst.size() > MOST_EXITS_DRAWN ? MOST_EXITS_DRAWN - 1 : largestFirst.size();
    long others = 0;
    for (int i = 0; i < largestFirst.size(); i++) {
      if (i < drawn) {
        tallies.add(Tally.of(largestFirst.get(i).getKey(), largestFirst.get(i).getValue()));
      } else {
        others = Math.addExact(others, largestFirst.get(i).getValue());
      }
    }
    if (others > 0) {
      tallies.add(Tally.of("other causes", others));
    }
    return tallies.toArray(Tally[]::new);
  }

  private static DataTable rates(CaseFlow flow) {
    List<List<String>> rows = new ArrayList<>();
    for (CaseRate rate : CaseRate.values()) {
      MetricResult result = flow.rate(rate);
      rows.add(List.of(
          result.definition().title(),
          result.numerator() + " of " + result.n(),
          result.estimate().toOptional().map(known -> percent(known.value())).orElse("undefined"),
          result.estimate().toOptional().map(CaseFlowSection::limits).orElse(""),
          Long.toString(result.pending()),
          Long.toString(result.missing()),
          Long.toString(result.excludedInAll())));
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

  private static BarPlot causes(CaseFlow flow) {
    Map<String, Map<String, Long>> byInitiator = new LinkedHashMap<>();
    flow.exits()
        .counts()
        .forEach((exit, cases) -> byInitiator
            .computeIfAbsent(words(exit.initiator().code()), initiator -> new TreeMap<>())
            .merge(words(exit.cause().code()), cases, Math::addExact));
    List<BarGroup> groups = new ArrayList<>();
    byInitiator.forEach((initiator, causes) -> {
      List<Tally> bars = new ArrayList<>();
      causes.forEach((cause, cases) -> bars.add(Tally.of(cause, cases)));
      groups.add(new BarGroup(initiator, bars));
    });
    return new BarPlot(
        "Exits by who brought them about, and why",
        "How many cases ended without being completed, by initiator and cause.",
        "Brought about by",
        "Cause",
        groups);
  }

  private static DataTable exitTable(CaseFlow flow) {
    List<List<String>> rows = new ArrayList<>();
    for (Map.Entry<ExitClass, Long> entry : flow.exits().counts().entrySet()) {
      ExitClass exit = entry.getKey();
      rows.add(List.of(
          words(exit.cause().code()),
          words(exit.initiator().code()),
          words(exit.furthestStage().code()),
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

  private static DataTable timingTable(CaseFlow flow) {
    List<List<String>> rows = new ArrayList<>();
    for (CaseTiming timing : CaseTiming.values()) {
      DurationSummary summary = flow.timing(timing);
      rows.add(List.of(
          summary.definition().title(),
          Long.toString(summary.n()),
          median(summary),
          within(summary),
          summary.quartiles().toOptional().map(CaseFlowSection::quartiles).orElse(""),
          Long.toString(summary.pending()),
          Long.toString(summary.missing())));
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

  private static String median(DurationSummary summary) {
    return summary
        .median()
        .toOptional()
        .flatMap(found -> found.time().toOptional())
        .map(CaseFlowSection::days)
        .orElse("not reached");
  }

  private static String within(DurationSummary summary) {
    return summary
        .within(CaseloadBasis.DEFAULT_WINDOW)
        .toOptional()
        .map(found -> percent(found.incidence()))
        .orElse("undefined");
  }

  private static List<String> definition(MetricDefinition definition) {
    return List.of(
        definition.title(),
        words(definition.unit().code()),
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

  private static String words(String code) {
    return code.replace('-', ' ');
  }

  static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f\u00a0%%", 100 * share);
  }

  private static String limits(ProportionEstimate estimate) {
    return String.format(
        Locale.ROOT,
        "%.1f to %.1f",
        100 * estimate.interval().lower(),
        100 * estimate.interval().upper());
  }

  private static String days(double days) {
    return BigDecimal.valueOf(days).stripTrailingZeros().toPlainString();
  }

  private static String quartiles(Quartiles quartiles) {
    return days(quartiles.lower()) + " and " + days(quartiles.upper());
  }
}
