// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.report;

import static io.github.amends.outcomes.report.StandingCells.cell;

import io.github.amends.outcomes.caseload.CaseFlow;
import io.github.amends.outcomes.caseload.CaseRate;
import io.github.amends.outcomes.caseload.FlowCount;
import io.github.amends.outcomes.caseload.FlowPoint;
import io.github.amends.outcomes.disclosure.Cell;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The cells of the flow of cases: at each point those who went on, are there still, or ended. */
final class FlowCells {
  private static final String ON = "on";

  final Map<FlowPoint, Point> points = new EnumMap<>(FlowPoint.class);
  final SortedMap<String, Cell> ways;
  private final CountLedger ledger;

  /** The cells of one point. */
  record Point(
      Cell reached, Cell open, Cell completed, Cell ended, SortedMap<String, Cell> causes) {}

  FlowCells(CountLedger ledger, CaseFlow caseload) {
    this.ledger = ledger;
    Cell reached = CountLedger.whole(caseload.definition().id());
    SortedMap<String, Cell> met = Collections.emptySortedMap();
    for (FlowCount count : caseload.points()) {
      if (count.point() == FlowPoint.MET) {
        met = ledger.split(reached, "way", ways(caseload, count.reached()));
      }
      reached = enter(count, reached);
    }
    ways = met;
  }

  private static SortedMap<String, Long> ways(CaseFlow caseload, long reached) {
    SortedMap<String, Long> ways = new TreeMap<>();
    long known = caseload.metDirectly() + caseload.metSurrogates() + caseload.metIndirectly();
    ways.put("direct", caseload.metDirectly());
    ways.put("surrogate", caseload.metSurrogates());
    ways.put("indirect", caseload.metIndirectly());
    ways.put("unrecorded", reached - known);
    return ways;
  }

  /** Enters a point and returns the cell of those who went on. */
  private Cell enter(FlowCount count, Cell reached) {
    SortedMap<String, Long> causes = new TreeMap<>();
    count
        .exits()
        .forEach((exit, cases) -> causes.merge(exit.cause().code(), cases, Math::addExact));
    SortedMap<String, Long> parts = new TreeMap<>();
    parts.put(ON, count.wentOn());
    parts.put("open", count.open());
    parts.put("completed", count.completed());
    parts.put("unrecorded", count.unrecorded());
    parts.put("ended", causes.values().stream().mapToLong(Long::longValue).sum());
    String code = count.point().code();
    SortedMap<String, Cell> cells = ledger.split(reached, "after-" + code, parts);
    Cell ended = cell(cells, "ended");
    points.put(
        count.point(),
        new Point(
            reached,
            cell(cells, "open"),
            cell(cells, "completed"),
            ended,
            ledger.split(ended, "cause-" + code, causes)));
    return cell(cells, ON);
  }

  Point point(FlowPoint point) {
    return Objects.requireNonNull(points.get(point), "point");
  }

  /** Says that a count has a known part, and enters what is left of it. */
  void part(Cell whole, String variable, Cell part) {
    long all = ledger.count(whole);
    long known = ledger.count(part);
    if (known <= all) {
      SortedMap<String, Long> parts = new TreeMap<>();
      parts.put("yes", known);
      parts.put("no", all - known);
      ledger.link(part, cell(ledger.split(whole, variable, parts), "yes"));
    }
  }

  void link(CaseloadCells cells) {
    part(cell(ways, "direct"), "closed", cells.of(CaseRate.DIRECT).numerator());
    part(cell(ways, "surrogate"), "closed", cells.of(CaseRate.WITH_SURROGATE).numerator());
    part(cell(ways, "indirect"), "closed", cells.of(CaseRate.INDIRECT).numerator());
    ledger.link(cells.sources.standing().counted(), point(FlowPoint.REFERRED).reached());
    ledger.link(
        point(FlowPoint.AGREEMENT).reached(),
        cells.of(CaseRate.AGREEMENT_REACHED).numerator());
    ledger.link(
        point(FlowPoint.FULFILLED).reached(),
        cells.of(CaseRate.AGREEMENTS_FULFILLED).numerator());
    cells.exitCauses.forEach((cause, cell) -> ledger.link(
        cell,
        points.values().stream()
            .flatMap(point -> Optional.ofNullable(point.causes().get(cause)).stream())
            .toArray(Cell[]::new)));
    ledger.link(
        cells.exits.counted(), points.values().stream().map(Point::ended).toArray(Cell[]::new));
  }
}
