// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.caseload;

import static io.github.amends.outcomes.caseload.Definitions.CANADA;
import static io.github.amends.outcomes.caseload.Definitions.NO_DUPLICATES;
import static io.github.amends.outcomes.caseload.Definitions.OWN;
import static io.github.amends.outcomes.caseload.Definitions.RECORDING;
import static io.github.amends.outcomes.caseload.Definitions.define;

import io.github.amends.agreement.OutcomeKind;
import io.github.amends.outcomes.metric.Breakdown;
import io.github.amends.outcomes.metric.CountingUnit;
import io.github.amends.outcomes.metric.MetricDefinition;
import io.github.amends.referral.AgencyKind;
import io.github.amends.referral.IncidentKind;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;

/**
 * The counts by class of a caseload. All are cohorts of the referrals received, in version 1; each
 * case is in one class only, and cases closed as a duplicate or a mistake are excluded and counted
 * beside. With no cases there are no classes. The whole definition is in {@link #definition()}.
 *
 * @param <K> the class
 */
public final class CaseBreakdown<K extends Comparable<? super K> & Serializable> {
  private static final String WHOLE_CASE = "";

  /**
   * Who brought the referrals? Unit: referral. Nothing is missing or pending. Source: Justice
   * Canada and Statistics Canada split referrals so.
   */
  public static final CaseBreakdown<AgencyKind> REFERRALS_BY_SOURCE = new CaseBreakdown<>(
      define("referrals-by-source", "Referrals by source", CountingUnit.REFERRAL)
          .asking("How many referrals were received, and who brought them?")
          .counting("referrals from a kind of body, or from a party", "referrals received")
          .beside(NO_DUPLICATES)
          .from(CANADA, OWN),
      reading -> List.of(recorded(reading.state().referral().source().kind())));

  /**
   * What had happened? Unit: referral. Nothing is missing or pending. Source: Justice Canada and
   * Statistics Canada split referrals by offence; the kinds are our own.
   */
  public static final CaseBreakdown<IncidentKind> REFERRALS_BY_INCIDENT = new CaseBreakdown<>(
      define("referrals-by-incident", "Referrals by incident", CountingUnit.REFERRAL)
          .asking("How many referrals were received, and what had happened?")
          .counting("referrals of a kind of incident", "referrals received")
          .beside(NO_DUPLICATES)
          .from(CANADA, OWN),
      reading -> List.of(recorded(reading.state().referral().incident().kind())));

  /**
   * What came of the processes? Unit: case. Pending: open, a process took place and no outcome is
   * recorded yet. Missing: closed so. Cases without a process are not looked at. Source: our own
   * definition.
   */
  public static final CaseBreakdown<OutcomeKind> OUTCOMES = new CaseBreakdown<>(
      define("outcomes", "Outcomes", CountingUnit.CASE)
          .asking("What came of the meetings and exchanges?")
          .counting(
              "cases with an outcome of a kind",
              "cases with a sitting held, an exchange delivered or an outcome recorded")
          .beside(
              "Pending: open, a process took place and no outcome is recorded yet.",
              "Missing: closed after a process without an outcome.",
              "Cases without a process are not looked at.",
              NO_DUPLICATES)
          .from(OWN),
      CaseBreakdown::outcome);

  /**
   * Why, at whose wish and how far on did cases end without being completed? Unit: case. Pending:
   * open cases. Missing: closed without a cause on record. Excluded: completed cases, which are no
   * exits. Source: services and studies fuse the three into one word (Laws 2023, 12(2), 28; Justice
   * Canada and Statistics Canada); here they are apart.
   */
  public static final CaseBreakdown<ExitClass> EXITS = new CaseBreakdown<>(
      define("exits", "Exits", CountingUnit.CASE)
          .asking("Why, at whose wish and how far on did cases end without being completed?")
          .counting(
              "cases with a cause, an initiator and a furthest stage reached",
              "cases that ended without being completed")
          .beside(
              "Pending: open cases.",
              "Missing: closed without a cause on record.",
              "Excluded: completed cases, which are no exits.",
              NO_DUPLICATES)
          .from(RECORDING, CANADA, OWN),
      CaseBreakdown::exit);

  private final MetricDefinition definition;
  private final Function<CaseReading, List<Observation<K>>> observer;

  private CaseBreakdown(
      MetricDefinition definition, Function<CaseReading, List<Observation<K>>> observer) {
    this.definition = definition;
    this.observer = observer;
  }

  /**
   * Returns what is counted.
   *
   * @return the definition
   */
  public MetricDefinition definition() {
    return definition;
  }

  /**
   * Returns this breakdown as of a day.
   *
   * @param asOf the day up to which events count, itself included
   * @param zone the zone whose midnights bound days
   * @return the measure
   */
  public CaseMetric<K, Breakdown<K>> asOf(LocalDate asOf, ZoneId zone) {
    return asOf(new AsOf(asOf, zone));
  }

  CaseMetric<K, Breakdown<K>> asOf(AsOf asOf) {
    return new CaseMetric<>(
        definition, asOf, this::observe, counts -> Breakdown.of(definition, asOf.day(), counts));
  }

  private List<Observation<K>> observe(CaseReading reading) {
    List<Observation<K>> observed = observer.apply(reading);
    return reading
        .outOfEveryMeasure()
        .map(why -> observed.stream()
            .map(each -> Observation.<K>excluded(each.part(), why))
            .toList())
        .orElse(observed);
  }

  private static <K extends Comparable<? super K> & Serializable> Observation<K> recorded(K as) {
    return Observation.counted(WHOLE_CASE, as, CaseReason.RECORDED);
  }

  private static List<Observation<OutcomeKind>> outcome(CaseReading reading) {
    if (reading.state().outcome().isPresent()) {
      return List.of(recorded(reading.state().outcome().get().kind()));
    }
    if (!reading.state().isProcessTaken()) {
      return List.of();
    }
    return List.of(
        reading.isOpen()
            ? Observation.pending(WHOLE_CASE)
            : Observation.missing(WHOLE_CASE, CaseReason.NO_OUTCOME_RECORDED));
  }

  private static List<Observation<ExitClass>> exit(CaseReading reading) {
    return List.of(
        switch (Ending.of(reading)) {
          case OPEN -> Observation.pending(WHOLE_CASE);
          case COMPLETED -> Observation.excluded(WHOLE_CASE, CaseReason.COMPLETED);
          case UNRECORDED -> Observation.missing(WHOLE_CASE, CaseReason.NO_CAUSE_RECORDED);
          case EXIT -> recorded(exitClass(reading));
        });
  }

  private static ExitClass exitClass(CaseReading reading) {
    return reading
        .state()
        .closure()
        .map(why -> new ExitClass(why.cause(), why.initiator(), reading.state().furthestStage()))
        .orElseThrow();
  }
}
