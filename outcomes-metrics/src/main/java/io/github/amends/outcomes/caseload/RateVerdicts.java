// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.caseload;

import io.github.amends.casework.CaseStage;
import io.github.amends.outcomes.metric.RatePart;

/** What the rates make of a case, up to whether a process took place. */
final class RateVerdicts {
  private RateVerdicts() {}

  static Verdict<RatePart> of(CaseRate rate) {
    return switch (rate) {
      case ACCEPTED -> whole(RateVerdicts::accepted);
      case CONTACTED -> PartyVerdicts.contacted(true, each -> true);
      case HARMED_CONTACTED -> PartyVerdicts.contacted(true, PartyReading::isHarmed);
      case ORGANISATIONS_CONTACTED -> PartyVerdicts.contacted(false, each -> true);
      case INFORMED_IN_TIME -> PartyVerdicts::informedInTime;
      case CONSENTED_TO_DIRECT -> whole(PartyVerdicts::consentedToDirect);
      case HARMED_ENGAGED -> PartyVerdicts::harmedEngaged;
      case DIRECT ->
        whole((each, sink) -> converted(each, each.isDirect(), CaseReason.DIRECT, sink));
      case INDIRECT ->
        whole((each, sink) -> converted(each, each.isIndirect(), CaseReason.INDIRECT, sink));
      case WITH_SURROGATE ->
        whole((each, sink) ->
            converted(each, each.isWithSurrogate(), CaseReason.WITH_SURROGATE, sink));
      case DIRECT_OR_INDIRECT ->
        whole((each, sink) -> converted(each, each.isProcessTaken(), process(each), sink));
      case DIRECT_IN_WINDOW ->
        whole((each, sink) -> inWindow(each, each.firstMeeting(), CaseReason.DIRECT, sink));
      case DIRECT_OR_INDIRECT_IN_WINDOW ->
        whole((each, sink) -> inWindow(each, each.firstProcess(), process(each), sink));
      case ROUTE_DROPPED -> RateVerdicts::routeDropped;
      case AGREEMENT_REACHED -> AgreementVerdicts::reached;
      case TERMS_FULFILLED -> AgreementVerdicts::termsFulfilled;
      case AGREEMENTS_FULFILLED -> AgreementVerdicts::agreementsFulfilled;
    };
  }

  private static Verdict<RatePart> whole(Verdict<RatePart> verdict) {
    return verdict.unlessOutOfEveryMeasure();
  }

  private static void accepted(CaseReading reading, Sink<RatePart> sink) {
    if (reading.hasReached(CaseStage.ACCEPTED)) {
      sink.counted(reading.part(), RatePart.NUMERATOR, CaseReason.ACCEPTED);
    } else if (reading.isOpen()) {
      sink.pending(reading.part(), CaseReason.OPEN);
    } else if (reading.hasReached(CaseStage.SCREENING)) {
      sink.counted(reading.part(), RatePart.REST, CaseReason.NOT_ACCEPTED);
    } else {
      sink.excluded(reading.part(), CaseReason.NOT_SCREENED);
    }
  }

  private static void converted(
      CaseReading reading, boolean converted, CaseReason why, Sink<RatePart> sink) {
    if (reading.isOpen()) {
      sink.pending(reading.part(), CaseReason.OPEN);
    } else if (converted) {
      sink.counted(reading.part(), RatePart.NUMERATOR, why);
    } else {
      sink.counted(reading.part(), RatePart.REST, process(reading));
    }
  }

  static CaseReason process(CaseReading reading) {
    if (reading.isDirect()) {
      return CaseReason.DIRECT;
    }
    if (reading.isWithSurrogate()) {
      return CaseReason.WITH_SURROGATE;
    }
    return reading.isIndirect() ? CaseReason.INDIRECT : CaseReason.NO_PROCESS;
  }

  /** Whoever is younger than the window is left for later, whether or not it has met already. */
  private static void inWindow(CaseReading reading, int met, CaseReason why, Sink<RatePart> sink) {
    int window = reading.asOf().basis().window();
    if (reading.opened() == AsOf.NOT_KNOWN || met == AsOf.NOT_KNOWN) {
      sink.missing(reading.part(), CaseReason.DAY_NOT_KNOWN);
    } else if (reading.asOf().day() - reading.opened() < window) {
      sink.pending(reading.part(), CaseReason.TOO_YOUNG);
    } else if (met == AsOf.NEVER) {
      sink.counted(reading.part(), RatePart.REST, process(reading));
    } else if (met - reading.opened() <= window) {
      sink.counted(reading.part(), RatePart.NUMERATOR, why);
    } else {
      sink.counted(reading.part(), RatePart.REST, CaseReason.TOO_LATE);
    }
  }

  private static void routeDropped(CaseReading reading, Sink<RatePart> sink) {
    if (!reading.hasSoughtDirect()) {
      return;
    }
    CaseReason out = reading.outOfEveryMeasure();
    if (out != null) {
      sink.excluded(reading.part(), out);
    } else if (reading.isOpen()) {
      sink.pending(reading.part(), CaseReason.OPEN);
    } else {
      RatePart as = reading.isIndirect() ? RatePart.NUMERATOR : RatePart.REST;
      sink.counted(reading.part(), as, process(reading));
    }
  }
}
