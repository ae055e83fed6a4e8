// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.caseload;

import static io.github.amends.outcomes.caseload.Definitions.CANADA;
import static io.github.amends.outcomes.caseload.Definitions.ERASED;
import static io.github.amends.outcomes.caseload.Definitions.NO_DUPLICATES;
import static io.github.amends.outcomes.caseload.Definitions.OWN;
import static io.github.amends.outcomes.caseload.Definitions.RECORDING;
import static io.github.amends.outcomes.caseload.Definitions.define;

import io.github.amends.agreement.OutcomeKind;
import io.github.amends.basics.PartyRef;
import io.github.amends.event.Closure;
import io.github.amends.outcomes.metric.Breakdown;
import io.github.amends.outcomes.metric.CountingUnit;
import io.github.amends.outcomes.metric.Counts;
import io.github.amends.outcomes.metric.MetricDefinition;
import io.github.amends.referral.AgencyKind;
import io.github.amends.referral.IncidentKind;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Function;

/**
 * The counts by class of a caseload. All are cohorts of the referrals received, in version 1; each
 * unit is in one class only, and cases closed as a duplicate or a mistake are excluded and counted
 * beside. With no cases there are no classes. The whole definition is in {@link #definition()}.
 *
 * @param <K> the class
 */
public final class CaseBreakdown<K extends Comparable<? super K> & Serializable> {
  /**
   * Who brought the referrals? Unit: referral. Nothing is missing or pending. Source: Justice
   * Canada and Statistics Canada split referrals so.
   */
  public static final CaseBreakdown<AgencyKind> REFERRALS_BY_SOURCE = ofCases(
      define("referrals-by-source", "Referrals by source", CountingUnit.REFERRAL)
          .asking("How many referrals were received, and who brought them?")
          .counting("referrals from a kind of body, or from a party", "referrals received")
          .beside(NO_DUPLICATES)
          .from(CANADA, OWN),
      (reading, sink) -> recorded(reading, reading.state().referral().source().kind(), sink));

  /**
   * What had happened? Unit: referral. Nothing is missing or pending. Source: Justice Canada and
   * Statistics Canada split referrals by offence; the kinds are our own.
   */
  public static final CaseBreakdown<IncidentKind> REFERRALS_BY_INCIDENT = ofCases(
      define("referrals-by-incident", "Referrals by incident", CountingUnit.REFERRAL)
          .asking("How many referrals were received, and what had happened?")
          .counting("referrals of a kind of incident", "referrals received")
          .beside(NO_DUPLICATES)
          .from(CANADA, OWN),
      (reading, sink) -> recorded(reading, reading.state().referral().incident().kind(), sink));

  /**
   * How often were persons tried until they were reached? Unit: participant; the persons, and what
   * is pending, missing and excluded, are those of {@link CaseRate#CONTACTED}. Attempts count by
   * when they were made, up to the first that reached them, over every episode. Source: our own
   * definition.
   */
  public static final CaseBreakdown<ContactEffort> CONTACT_ATTEMPTS = new CaseBreakdown<>(
      define("contact-attempts", "Attempts until contact", CountingUnit.PARTICIPANT)
          .asking("How often were the persons whom a case is about tried until they were reached?")
          .pending("Pending: persons in open cases.")
          .counting(
              "persons reached at the first, second, third or a later attempt, tried and never"
                  + " reached, or never tried",
              "the persons of the measure `contact`")
          .beside(ERASED, "Excluded: organisations.", NO_DUPLICATES)
          .from(OWN),
      PartyVerdicts::contactAttempts);

  /**
   * What came of the processes? Unit: case. Pending: open, a process took place and no outcome is
   * recorded yet. Missing: closed so. Cases without a process are not looked at. Source: our own
   * definition.
   */
  public static final CaseBreakdown<OutcomeKind> OUTCOMES = ofCases(
      define("outcomes", "Outcomes", CountingUnit.CASE)
          .asking("What came of the meetings and exchanges?")
          .pending("Pending: open, a process took place and no outcome is recorded yet.")
          .counting(
              "cases with an outcome of a kind",
              "cases with a sitting held, an exchange delivered or an outcome recorded")
          .beside(
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
  public static final CaseBreakdown<ExitClass> EXITS = ofCases(
      define("exits", "Exits", CountingUnit.CASE)
          .asking("Why, at whose wish and how far on did cases end without being completed?")
          .pending("Pending: open cases.")
          .counting(
              "cases with a cause, an initiator and a furthest stage reached",
              "cases that ended without being completed")
          .beside(
              "Missing: closed without a cause on record.",
              "Excluded: completed cases, which are no exits.",
              NO_DUPLICATES)
          .from(RECORDING, CANADA, OWN),
      CaseBreakdown::exit);

  private final MetricDefinition definition;
  private final Verdict<K> verdict;

  private CaseBreakdown(MetricDefinition definition, Verdict<K> verdict) {
    this.definition = definition;
    this.verdict = verdict;
  }

  private static <K extends Comparable<? super K> & Serializable> CaseBreakdown<K> ofCases(
      MetricDefinition definition, Verdict<K> verdict) {
    return new CaseBreakdown<>(definition, verdict.unlessOutOfEveryMeasure());
  }

  /**
   * Returns the breakdown of the principals by a group that the caller knows, such as an ethnic
   * group or a disability as people themselves have stated it.
   *
   * <p>Unit: participant. Whoever declined to say is a class by itself; whoever was not asked is
   * missing. A case holds no such characteristic, and nobody's is taken from it. The groups of few
   * people tell on them: publish them only through disclosure control. Source: services are asked
   * to count so by those who speak for them.
   *
   * @param characteristic the name of the characteristic, such as {@code ethnic-group}
   * @param column the caller's column: the group that a person has stated
   * @return the breakdown
   */
  public static CaseBreakdown<String> byGroup(
      String characteristic, Function<PartyRef, StatedGroup> column) {
    MetricDefinition definition = define(
            "participants-by-" + characteristic,
            "Participants by " + characteristic.replace('-', ' '),
            CountingUnit.PARTICIPANT)
        .asking("Of which group are the persons whom cases are about, as they have stated it?")
        .counting(
            "persons harmed or responsible, parties to mutual disputes and persons who speak for a"
                + " community, of a group; whoever declined to say is a group",
            "persons who were asked")
        .beside(
            "Missing: persons who were not asked.",
            "Organisations are not looked at.",
            NO_DUPLICATES)
        .from(OWN);
    return ofCases(definition, (reading, sink) -> {
      for (PartyReading each : reading.parties()) {
        if (each.isPerson()) {
          String part = reading.part(each.id().value());
          tell(column.apply(each.state.participant().party()), part, sink);
        }
      }
    });
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
  public CaseMetric<Counts<K>, Breakdown<K>> asOf(LocalDate asOf, ZoneId zone) {
    return on(CaseloadBasis.of(asOf, zone));
  }

  /**
   * Returns this breakdown on a basis.
   *
   * @param basis what it is reckoned by
   * @return the measure
   */
  public CaseMetric<Counts<K>, Breakdown<K>> on(CaseloadBasis basis) {
    return on(AsOf.of(basis));
  }

  CaseMetric<Counts<K>, Breakdown<K>> on(AsOf asOf) {
    MetricDefinition on = Definitions.on(definition, asOf.basis());
    return CaseMetric.counting(on, asOf, verdict, counts -> Breakdown.of(on, asOf.date(), counts));
  }

  private static void tell(StatedGroup stated, String part, Sink<String> sink) {
    if (stated instanceof StatedGroup.Group group) {
      sink.counted(part, group.code(), CaseReason.RECORDED);
    } else if (stated instanceof StatedGroup.DeclinedToSay) {
      sink.counted(part, StatedGroup.DECLINED_CODE, CaseReason.RECORDED);
    } else {
      sink.missing(part, CaseReason.NOT_ASKED);
    }
  }

  private static <K> void recorded(CaseReading reading, K as, Sink<K> sink) {
    sink.counted(reading.part(), as, CaseReason.RECORDED);
  }

  private static void outcome(CaseReading reading, Sink<OutcomeKind> sink) {
    if (reading.outcome().isPresent()) {
      recorded(reading, reading.outcome().get().kind(), sink);
    } else if (reading.isProcessTaken()) {
      if (reading.isOpen()) {
        sink.pending(reading.part(), CaseReason.OPEN);
      } else {
        sink.missing(reading.part(), CaseReason.NO_OUTCOME_RECORDED);
      }
    }
  }

  private static void exit(CaseReading reading, Sink<ExitClass> sink) {
    switch (Ending.of(reading)) {
      case OPEN -> sink.pending(reading.part(), CaseReason.OPEN);
      case COMPLETED -> sink.excluded(reading.part(), CaseReason.COMPLETED);
      case UNRECORDED -> sink.missing(reading.part(), CaseReason.NO_CAUSE_RECORDED);
      case EXIT -> {
        Closure why = reading.closure().orElseThrow();
        recorded(
            reading, new ExitClass(why.cause(), why.initiator(), reading.furthestStage()), sink);
      }
    }
  }
}
