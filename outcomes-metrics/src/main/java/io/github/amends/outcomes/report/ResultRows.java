// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.report;

import io.github.amends.outcomes.disclosure.DisclosurePolicy;
import io.github.amends.outcomes.disclosure.PublishedCount;
import io.github.amends.outcomes.metric.MetricDefinition;
import io.github.amends.outcomes.statistics.Interval;
import io.github.amends.outcomes.statistics.proportion.ProportionEstimate;
import io.github.amends.outcomes.statistics.survival.SurvivalQuantile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/** The rows of a result table while they are gathered. One thread owns it. */
final class ResultRows {
  private final DisclosurePolicy policy;
  private final List<ResultRow> rows = new ArrayList<>();
  private final Set<String> rates = new HashSet<>();

  ResultRows(DisclosurePolicy policy) {
    this.policy = policy;
  }

  List<ResultRow> all() {
    return List.copyOf(rows);
  }

  /** Adds a rate, unless it is there: several sets of definitions may share one. */
  void add(PublishedRate rate) {
    if (rates.add(rate.definition().id())) {
      add(rate, "share", "");
    }
  }

  /** Adds the rate of a slice. */
  void add(PublishedRate rate, String slice) {
    add(rate, "share", slice);
  }

  private void add(PublishedRate rate, String statistic, String group) {
    Optional<ProportionEstimate> estimate = rate.estimate();
    add(
        rate.definition(),
        rate.asOf(),
        statistic,
        group,
        rate.numerator(),
        rate.standing(),
        estimate.map(ProportionEstimate::value),
        estimate.map(each -> each.interval().lower()),
        estimate.map(each -> each.interval().upper()));
  }

  void add(PublishedTiming timing) {
    Optional<SurvivalQuantile> median = timing.median();
    Optional<Interval> interval = median.flatMap(each -> each.interval().toOptional());
    add(
        timing.summary().definition(),
        timing.summary().asOf(),
        "median-days",
        "",
        timing.standing().counted(),
        timing.standing(),
        median.flatMap(each -> each.time().toOptional()),
        interval.map(Interval::lower).filter(Double::isFinite),
        interval.map(Interval::upper).filter(Double::isFinite));
  }

  void add(PublishedBreakdown breakdown) {
    breakdown
        .counts()
        .forEach((as, units) -> add(
            breakdown.definition(), breakdown.asOf(), "count", as, units, breakdown.standing()));
  }

  /** Adds the exits: whole only where everything is shown, else by initiator and cause. */
  void addExits(PublishedCaseload cases) {
    MetricDefinition definition = cases.flow().exits().definition();
    LocalDate asOf = cases.flow().asOf();
    PublishedStanding standing = cases.exits();
    if (cases.isExact()) {
      cases
          .flow()
          .exits()
          .counts()
          .forEach((exit, units) -> add(
              definition,
              asOf,
              "count",
              exit.toString(),
              new PublishedCount.Shown(units, units, units),
              standing));
    } else {
      cases
          .exitsByInitiator()
          .forEach((initiator, causes) -> causes.forEach((cause, units) ->
              add(definition, asOf, "count", cause + "/" + initiator, units, standing)));
      cases
          .exitsByStage()
          .forEach(
              (stage, units) -> add(definition, asOf, "count", "*/*/" + stage, units, standing));
    }
  }

  void addRestitution(PublishedCaseload cases) {
    MetricDefinition definition = cases.flow().restitution().definition();
    PublishedStanding beside = cases.restitutionBeside();
    for (PublishedRestitution sum : cases.restitution()) {
      rows.add(new ResultRow(
          definition.id(),
          definition.version(),
          definition.unit().code(),
          cases.flow().asOf(),
          "paid-of-owed",
          sum.currency(),
          sum.amount(each -> each.paid().minorUnits()),
          sum.amount(each -> each.owed().minorUnits()),
          sum.shown().flatMap(each -> each.paidOfOwedShare().toOptional()),
          Optional.empty(),
          Optional.empty(),
          beside.missing(),
          beside.pending(),
          beside.reasons(),
          policy));
    }
  }

  private void add(
      MetricDefinition definition,
      LocalDate asOf,
      String statistic,
      String group,
      PublishedCount units,
      PublishedStanding standing) {
    add(
        definition,
        asOf,
        statistic,
        group,
        units,
        standing,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private void add(
      MetricDefinition definition,
      LocalDate asOf,
      String statistic,
      String group,
      PublishedCount numerator,
      PublishedStanding standing,
      Optional<Double> value,
      Optional<Double> lower,
      Optional<Double> upper) {
    SortedMap<String, PublishedCount> excluded = standing.reasons();
    rows.add(new ResultRow(
        definition.id(),
        definition.version(),
        definition.unit().code(),
        asOf,
        statistic,
        group,
        numerator,
        standing.counted(),
        value,
        lower,
        upper,
        standing.missing(),
        standing.pending(),
        excluded,
        policy));
  }
}
