// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.report;

import io.github.amends.outcomes.caseload.CaseFlow;
import io.github.amends.outcomes.caseload.CaseRate;
import io.github.amends.outcomes.caseload.CaseTiming;
import io.github.amends.outcomes.caseload.DayCount;
import io.github.amends.outcomes.caseload.FlowPoint;
import io.github.amends.outcomes.caseload.SideBySide;
import io.github.amends.outcomes.disclosure.DisclosurePolicy;
import io.github.amends.outcomes.disclosure.PublishedCount;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;

/**
 * Everything that a report shows of a caseload, as far as it may be shown: all of it went through
 * disclosure control together. Immutable and thread-safe.
 */
final class PublishedCaseload {
  private final CaseFlow flow;
  private final SideBySide definitions;
  private final DisclosurePolicy policy;
  private final CaseloadCells cells;
  private final CountLedger.Published shown;

  private PublishedCaseload(CaseloadRelease release) {
    flow = release.flow();
    definitions = release.definitions();
    policy = release.policy();
    cells = new CaseloadCells(release);
    shown = cells.ledger.publish(policy);
  }

  static PublishedCaseload of(CaseloadRelease release) {
    return new PublishedCaseload(release);
  }

  CaseFlow flow() {
    return flow;
  }

  DisclosurePolicy policy() {
    return policy;
  }

  boolean isExact() {
    return policy == DisclosurePolicy.NONE;
  }

  PublishedRate rate(CaseRate rate) {
    return cells.of(rate).published(flow.rate(rate), shown);
  }

  PublishedTiming timing(CaseTiming timing, DayCount count) {
    Map<DayCount, PublishedTiming.Cells> counts =
        Objects.requireNonNull(cells.timings.get(timing), "timing");
    return Objects.requireNonNull(counts.get(count), "count")
        .published(flow.timing(timing, count), shown, policy);
  }

  PublishedBreakdown sources() {
    return cells.sources.published(flow.referralsBySource(), shown);
  }

  PublishedBreakdown incidents() {
    return cells.incidents.published(flow.referralsByIncident(), shown);
  }

  PublishedBreakdown contactAttempts() {
    return cells.attempts.published(flow.contactAttempts(), shown);
  }

  PublishedBreakdown outcomes() {
    return cells.outcomes.published(flow.outcomes(), shown);
  }

  PublishedCount received() {
    return shown.of(cells.sources.standing().all());
  }

  PublishedStanding exits() {
    return PublishedStanding.of(cells.exits, shown);
  }

  SortedMap<String, PublishedCount> exitsByCause() {
    return shown.of(cells.exitCauses);
  }

  SortedMap<String, PublishedCount> exitsByStage() {
    return shown.of(cells.exitStages);
  }

  /** The exits by the code of the initiator and that of the cause. */
  Map<String, SortedMap<String, PublishedCount>> exitsByInitiator() {
    Map<String, SortedMap<String, PublishedCount>> exits = new LinkedHashMap<>();
    cells.exitInitiators.forEach((initiator, causes) -> exits.put(initiator, shown.of(causes)));
    return exits;
  }

  /**
   * One point of the flow, as far as it may be shown.
   *
   * @param reached how many cases passed it
   * @param open how many of them are open there
   * @param completed how many of them were completed there
   * @param causes how many of them ended there otherwise, by the code of the cause
   */
  record Point(
      PublishedCount reached,
      PublishedCount open,
      PublishedCount completed,
      SortedMap<String, PublishedCount> causes) {}

  Point point(FlowPoint point) {
    FlowCells.Point at = cells.flow.point(point);
    return new Point(
        shown.of(at.reached()),
        shown.of(at.open()),
        shown.of(at.completed()),
        shown.of(at.causes()));
  }

  /** How people met: direct, surrogate, indirect. */
  PublishedCount met(String way) {
    return shown.of(StandingCells.cell(cells.flow.ways, way));
  }

  PublishedStanding restitutionBeside() {
    return PublishedStanding.of(cells.restitutionStanding, shown);
  }

  List<PublishedRestitution> restitution() {
    List<PublishedRestitution> sums = new ArrayList<>();
    flow.restitution()
        .amounts()
        .forEach((currency, sum) -> sums.add(PublishedRestitution.of(
            currency, sum, shown.of(StandingCells.cell(cells.restitution, currency)), policy)));
    return sums;
  }

  /**
   * What another definition makes of the same cases, as far as it may be shown.
   *
   * @param title whose definition it is
   * @param rate the result
   * @param otherwise how many cases our headline counts otherwise
   * @param twice how many of those the definition counts twice
   */
  record Other(String title, PublishedRate rate, PublishedCount otherwise, PublishedCount twice) {}

  List<Other> others() {
    List<Other> others = new ArrayList<>();
    for (int i = 0; i < definitions.rows().size(); i++) {
      SideBySide.Row row = definitions.rows().get(i);
      CaseloadCells.OtherCells each = cells.others.get(i);
      others.add(new Other(
          row.set().title(),
          each.rate().published(row.result(), shown),
          shown.of(each.otherwise()),
          shown.of(each.twice())));
    }
    return others;
  }

  /**
   * A rate of a slice, as far as it may be shown.
   *
   * @param variable what the slices are of
   * @param slice which slice
   * @param rate the rate
   */
  record SliceRate(String variable, String slice, PublishedRate rate) {}

  /** The headline rates by slice: of each slicing a list, slice by slice. */
  List<List<SliceRate>> slices() {
    List<List<SliceRate>> all = new ArrayList<>();
    for (SliceCells each : cells.slices) {
      List<SliceRate> rows = new ArrayList<>();
      for (String slice : each.slices.slices().keySet()) {
        for (CaseRate rate : SliceCells.RATES) {
          rows.add(
              new SliceRate(each.slices.variable(), slice, each.published(rate, slice, shown)));
        }
      }
      all.add(rows);
    }
    return all;
  }
}
