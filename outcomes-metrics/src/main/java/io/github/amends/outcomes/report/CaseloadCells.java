// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.report;

import static io.github.amends.outcomes.report.StandingCells.cell;

import io.github.amends.event.Initiator;
import io.github.amends.outcomes.caseload.CaseFlow;
import io.github.amends.outcomes.caseload.CaseRate;
import io.github.amends.outcomes.caseload.CaseTiming;
import io.github.amends.outcomes.caseload.DayCount;
import io.github.amends.outcomes.caseload.ExitClass;
import io.github.amends.outcomes.caseload.Restitution;
import io.github.amends.outcomes.caseload.SideBySide;
import io.github.amends.outcomes.disclosure.Cell;
import io.github.amends.outcomes.metric.Breakdown;
import io.github.amends.outcomes.metric.CountingUnit;
import io.github.amends.outcomes.metric.DurationSummary;
import io.github.amends.outcomes.metric.MetricResult;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The cells of everything that a report shows of a caseload, entered into one ledger, with what
 * adds up to what across its tables. One thread owns it.
 */
final class CaseloadCells {
  final CountLedger ledger = new CountLedger();
  final Map<CaseRate, PublishedRate.Cells> rates = new EnumMap<>(CaseRate.class);
  final Map<CaseTiming, Map<DayCount, PublishedTiming.Cells>> timings =
      new EnumMap<>(CaseTiming.class);
  final PublishedBreakdown.Cells sources;
  final PublishedBreakdown.Cells incidents;
  final PublishedBreakdown.Cells attempts;
  final PublishedBreakdown.Cells outcomes;
  final StandingCells exits;
  final SortedMap<String, Cell> exitCauses;
  final SortedMap<String, Cell> exitStages;
  final Map<String, SortedMap<String, Cell>> exitInitiators = new LinkedHashMap<>();
  final FlowCells flow;
  final StandingCells restitutionStanding;
  final SortedMap<String, Cell> restitution;
  final List<OtherCells> others = new ArrayList<>();
  final List<SliceCells> slices = new ArrayList<>();

  /** Where units stand, by their kind and all five numbers: what is equal is entered once. */
  private final Map<List<Object>, StandingCells> standings = new HashMap<>();

  private final Map<List<Object>, Cell> wholes = new HashMap<>();

  /** What another definition makes of the same cases. */
  record OtherCells(PublishedRate.Cells rate, Cell otherwise, Cell twice) {}

  CaseloadCells(CaseloadRelease release) {
    CaseFlow caseload = release.flow();
    sources = breakdown(caseload.referralsBySource());
    incidents = breakdown(caseload.referralsByIncident());
    for (CaseRate rate : CaseRate.values()) {
      rates.put(rate, rate(caseload.rate(rate)));
    }
    for (CaseTiming timing : CaseTiming.values()) {
      Map<DayCount, PublishedTiming.Cells> counts = new EnumMap<>(DayCount.class);
      for (DayCount count : DayCount.values()) {
        counts.put(count, timing(caseload.timing(timing, count)));
      }
      timings.put(timing, counts);
    }
    attempts = breakdown(caseload.contactAttempts());
    outcomes = breakdown(caseload.outcomes());
    exits = standing(
        caseload.exits().definition().id(),
        CountingUnit.CASE,
        caseload.exits().total(),
        caseload.exits());
    exitCauses = ledger.split(exits.counted(), "cause", sums(caseload, "", CaseloadCells::cause));
    exitStages = ledger.split(
        exits.counted(),
        "stage",
        sums(caseload, "", exit -> exit.furthestStage().code()));
    enterInitiators(caseload);
    flow = new FlowCells(ledger, caseload);
    Restitution promised = caseload.restitution();
    SortedMap<String, Long> terms = terms(promised);
    restitutionStanding = standing(
        promised.definition().id(),
        promised.definition().unit(),
        terms.values().stream().mapToLong(Long::longValue).sum(),
        promised.missing(),
        promised.pending(),
        promised.excluded());
    restitution = ledger.split(restitutionStanding.counted(), "currency", terms);
    for (SideBySide.Row row : release.definitions().rows()) {
      others.add(other(caseload, row));
    }
    linkRates();
    flow.link(this);
    linkOutcomes();
    linkAttempts();
    release.slices().forEach(each -> slices.add(new SliceCells(this, each)));
  }

  private PublishedRate.Cells rate(MetricResult result) {
    StandingCells standing = standing(
        result.definition().id(),
        result.definition().unit(),
        result.n(),
        result.missing(),
        result.pending(),
        result.excluded());
    return PublishedRate.Cells.enter(ledger, result, standing);
  }

  private PublishedTiming.Cells timing(DurationSummary summary) {
    StandingCells standing = standing(
        summary.definition().id(),
        summary.definition().unit(),
        summary.n(),
        summary.missing(),
        summary.pending(),
        summary.excluded());
    return PublishedTiming.Cells.enter(ledger, summary, standing);
  }

  private PublishedBreakdown.Cells breakdown(Breakdown<?> breakdown) {
    return PublishedBreakdown.Cells.enter(
        ledger,
        breakdown,
        standing(
            breakdown.definition().id(),
            breakdown.definition().unit(),
            breakdown.total(),
            breakdown));
  }

  private StandingCells standing(
      String population, CountingUnit unit, long counted, Breakdown<?> breakdown) {
    return standing(
        population, unit, counted, breakdown.missing(), breakdown.pending(), breakdown.excluded());
  }

  private StandingCells standing(
      String population,
      CountingUnit unit,
      long counted,
      long missing,
      long pending,
      SortedMap<String, Long> excluded) {
    // A referral is a case: their numbers are compared by whoever reads both.
    CountingUnit kind = unit == CountingUnit.REFERRAL ? CountingUnit.CASE : unit;
    List<Object> key = List.of(kind, counted, missing, pending, excluded);
    StandingCells known = standings.get(key);
    if (known != null) {
      return known;
    }
    StandingCells entered =
        StandingCells.enter(ledger, population, counted, missing, pending, excluded);
    standings.put(key, entered);
    long all = counted
        + missing
        + pending
        + excluded.values().stream().mapToLong(Long::longValue).sum();
    Cell same = wholes.putIfAbsent(List.of(kind, all), entered.all());
    if (same != null) {
      ledger.link(same, entered.all());
    }
    return entered;
  }

  private static String cause(ExitClass exit) {
    return exit.cause().code();
  }

  /** The exits of an initiator, or of all if none is named, by what is asked of each. */
  private static SortedMap<String, Long> sums(
      CaseFlow caseload, String initiator, Function<ExitClass, String> asked) {
    SortedMap<String, Long> sums = new TreeMap<>();
    caseload.exits().counts().forEach((exit, cases) -> {
      if (initiator.isEmpty() || exit.initiator().code().equals(initiator)) {
        sums.merge(asked.apply(exit), cases, Math::addExact);
      }
    });
    return sums;
  }

  private void enterInitiators(CaseFlow caseload) {
    SortedMap<String, Long> initiators =
        sums(caseload, "", exit -> exit.initiator().code());
    SortedMap<String, Cell> entered = ledger.split(exits.counted(), "initiator", initiators);
    for (Initiator initiator : Initiator.values()) {
      Cell cell = entered.get(initiator.code());
      if (cell != null) {
        SortedMap<String, Long> causes = sums(caseload, initiator.code(), CaseloadCells::cause);
        exitInitiators.put(initiator.code(), ledger.split(cell, "cause", causes));
      }
    }
    exitCauses.forEach((cause, cell) -> ledger.link(
        cell,
        exitInitiators.values().stream()
            .flatMap(causes -> Optional.ofNullable(causes.get(cause)).stream())
            .toArray(Cell[]::new)));
  }

  private static SortedMap<String, Long> terms(Restitution restitution) {
    SortedMap<String, Long> terms = new TreeMap<>();
    restitution.amounts().forEach((currency, sum) -> terms.put(currency, sum.terms()));
    return terms;
  }

  private OtherCells other(CaseFlow caseload, SideBySide.Row row) {
    PublishedRate.Cells rate = Arrays.stream(CaseRate.values())
        .filter(each -> caseload.rate(each).equals(row.result()))
        .findFirst()
        .map(this::of)
        .orElseGet(() -> rate(row.result()));
    Cell all = CountLedger.whole("compared " + row.result().definition().id());
    SortedMap<String, Long> parts = new TreeMap<>();
    parts.put("otherwise", row.otherwise());
    parts.put("alike", Math.max(0, caseload.referralsBySource().lookedAt() - row.otherwise()));
    SortedMap<String, Cell> cells = ledger.split(all, "counted", parts);
    ledger.link(sources.standing().all(), all);
    Cell otherwise = cell(cells, "otherwise");
    SortedMap<String, Long> often = new TreeMap<>();
    often.put("once", row.otherwise() - row.countedTwice());
    often.put("twice", row.countedTwice());
    return new OtherCells(rate, otherwise, cell(ledger.split(otherwise, "often", often), "twice"));
  }

  PublishedRate.Cells of(CaseRate rate) {
    return Objects.requireNonNull(rates.get(rate), "rate");
  }

  private void linkRates() {
    ledger.link(
        of(CaseRate.DIRECT_OR_INDIRECT).numerator(),
        of(CaseRate.DIRECT).numerator(),
        of(CaseRate.INDIRECT).numerator(),
        of(CaseRate.WITH_SURROGATE).numerator());
    PublishedRate.Cells any = of(CaseRate.DIRECT_OR_INDIRECT_IN_WINDOW);
    PublishedRate.Cells direct = of(CaseRate.DIRECT_IN_WINDOW);
    flow.part(any.numerator(), "directly", direct.numerator());
  }

  private void linkOutcomes() {
    PublishedRate.Cells reached = of(CaseRate.AGREEMENT_REACHED);
    ledger.link(reached.numerator(), classes(outcomes, "agreement", "partial"));
    ledger.link(reached.rest(), classes(outcomes, "no-agreement-reached"));
    ledger.link(reached.standing().pending(), outcomes.standing().pending());
    ledger.link(reached.standing().missing(), outcomes.standing().missing());
  }

  private void linkAttempts() {
    PublishedRate.Cells contacted = of(CaseRate.CONTACTED);
    ledger.link(
        contacted.numerator(),
        classes(
            attempts,
            "reached-at-first",
            "reached-at-second",
            "reached-at-third",
            "reached-later"));
    ledger.link(contacted.rest(), classes(attempts, "not-reached", "not-tried"));
  }

  private static Cell[] classes(PublishedBreakdown.Cells breakdown, String... codes) {
    return Arrays.stream(codes)
        .flatMap(code -> Optional.ofNullable(breakdown.classes().get(code)).stream())
        .toArray(Cell[]::new);
  }
}
