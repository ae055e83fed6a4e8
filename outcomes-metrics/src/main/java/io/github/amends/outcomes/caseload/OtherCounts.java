// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.caseload;

import static io.github.amends.outcomes.caseload.Definitions.CANADA;
import static io.github.amends.outcomes.caseload.Definitions.COMMUNITY_COURT;
import static io.github.amends.outcomes.caseload.Definitions.NO_DUPLICATES;
import static io.github.amends.outcomes.caseload.Definitions.OWN;
import static io.github.amends.outcomes.caseload.Definitions.RECORDING;
import static io.github.amends.outcomes.caseload.Definitions.define;

import io.github.amends.agreement.Outcome;
import io.github.amends.casework.CaseStage;
import io.github.amends.outcomes.metric.CountingUnit;
import io.github.amends.outcomes.metric.Counts;
import io.github.amends.outcomes.metric.MetricDefinition;
import io.github.amends.outcomes.metric.MetricResult;
import io.github.amends.outcomes.metric.RatePart;
import java.util.List;

/** A measure as others count it. */
record OtherCounts(MetricDefinition definition, Verdict<RatePart> verdict) {
  private static final OtherCounts CANADA_DIRECT = new OtherCounts(
      define("canada-harmed-direct", "Direct participation, Canada", CountingUnit.CASE)
          .asking("In how many of the accepted cases did a person harmed take part directly?")
          .pending("Pending: open cases that were accepted.")
          .counting(
              "accepted cases in which both sides met",
              "accepted cases, those in which somebody" + " declined or withdrew included")
          .beside("Cases that were not accepted are not looked at.", NO_DUPLICATES)
          .from(CANADA),
      OtherCounts::canadaDirect);
  private static final OtherCounts CANADA_ACCEPTED = new OtherCounts(
      define("canada-accepted", "Accepted cases, Canada", CountingUnit.REFERRAL)
          .asking("How many of the referrals received were accepted?")
          .counting("referrals taken in", "referrals received, those not screened yet among them")
          .beside(NO_DUPLICATES)
          .from(CANADA),
      whole((reading, sink) -> tell(
          reading,
          reading.hasReached(CaseStage.ACCEPTED),
          CaseReason.ACCEPTED,
          CaseReason.NOT_ACCEPTED,
          sink)));
  private static final OtherCounts COMMISSIONER_CONFERENCES = new OtherCounts(
      define("commissioner-conferences", "Conferences, a commissioner's", CountingUnit.CASE)
          .asking("How many of the cases in which somebody was reached led to a conference?")
          .counting(
              "cases with a sitting held or an exchange delivered, open cases included",
              "cases in which somebody was reached, open cases included")
          .beside("Cases in which nobody was reached are not looked at.", NO_DUPLICATES)
          .from(RECORDING, OWN),
      OtherCounts::conferences);
  private static final OtherCounts COMMISSIONER_OUTCOMES = new OtherCounts(
      define("commissioner-outcomes", "Outcomes, a commissioner's", CountingUnit.CASE)
          .asking("How many of the conferences had an outcome?")
          .counting(
              "cases with an outcome of any kind, one that ended early included",
              "cases with a sitting held or an exchange delivered")
          .beside("Cases without a conference are not looked at.", NO_DUPLICATES)
          .from(RECORDING, OWN),
      OtherCounts::outcomes);
  private static final OtherCounts NAIVE = new OtherCounts(
      define("naive-successful", "Successful and terminated", CountingUnit.CASE)
          .asking("How many cases were successful?")
          .counting(
              "cases with an agreement or completed, the agreements that are being monitored"
                  + " included",
              "these, and cases that were ended without being completed: a case that is both counts"
                  + " twice")
          .beside("Open cases without an agreement are not looked at.")
          .from(COMMUNITY_COURT),
      OtherCounts::naive);

  static List<OtherCounts> of(DefinitionSet set) {
    return switch (set) {
      case CANADA -> List.of(CANADA_DIRECT, CANADA_ACCEPTED);
      case COMMISSIONER -> List.of(COMMISSIONER_CONFERENCES, COMMISSIONER_OUTCOMES);
      case NAIVE -> List.of(NAIVE);
      case AMENDS, KPI_10 -> List.of();
    };
  }

  CaseMetric<Counts<RatePart>, MetricResult> on(AsOf asOf) {
    MetricDefinition on = Definitions.on(definition, asOf.basis());
    return CaseMetric.counting(
        on, asOf, verdict, counts -> MetricResult.of(on, asOf.date(), counts));
  }

  private static Verdict<RatePart> whole(Verdict<RatePart> verdict) {
    return verdict.unlessOutOfEveryMeasure();
  }

  private static void tell(
      CaseReading reading,
      boolean counts,
      CaseReason numerator,
      CaseReason rest,
      Sink<RatePart> sink) {
    sink.counted(
        reading.part(), counts ? RatePart.NUMERATOR : RatePart.REST, counts ? numerator : rest);
  }

  private static void canadaDirect(CaseReading reading, Sink<RatePart> sink) {
    if (!reading.hasReached(CaseStage.ACCEPTED)) {
      return;
    }
    CaseReason out = reading.outOfEveryMeasure();
    if (out != null) {
      sink.excluded(reading.part(), out);
    } else if (reading.isOpen()) {
      sink.pending(reading.part(), CaseReason.OPEN);
    } else {
      tell(reading, reading.isDirect(), CaseReason.DIRECT, RateVerdicts.process(reading), sink);
    }
  }

  private static void conferences(CaseReading reading, Sink<RatePart> sink) {
    if (reading.firstContact() != AsOf.NEVER) {
      CaseReason why = RateVerdicts.process(reading);
      whole((each, told) -> tell(each, each.isProcessTaken(), why, why, told)).on(reading, sink);
    }
  }

  private static void outcomes(CaseReading reading, Sink<RatePart> sink) {
    if (reading.isProcessTaken()) {
      whole((each, told) -> tell(
              each,
              each.outcome().isPresent(),
              CaseReason.RECORDED,
              CaseReason.NO_OUTCOME_RECORDED,
              told))
          .on(reading, sink);
    }
  }

  /** Two questions asked of each case, one after the other, as if no case could answer both. */
  private static void naive(CaseReading reading, Sink<RatePart> sink) {
    boolean agreed = reading.outcome().map(Outcome::isAgreement).orElse(false);
    Ending ending = Ending.of(reading);
    if (agreed) {
      sink.counted(reading.part(), RatePart.NUMERATOR, CaseReason.AGREEMENT_REACHED);
    } else if (ending == Ending.COMPLETED) {
      sink.counted(reading.part(), RatePart.NUMERATOR, CaseReason.COMPLETED);
    }
    if (ending == Ending.EXIT || ending == Ending.UNRECORDED) {
      sink.counted(reading.part(), RatePart.REST, CaseReason.ENDED);
    }
  }
}
