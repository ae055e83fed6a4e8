// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.caseload;

import io.github.amends.basics.PartyRef;
import io.github.amends.casework.CaseStage;
import io.github.amends.casework.ParticipantState;
import io.github.amends.event.DataKind;
import io.github.amends.outcomes.metric.RatePart;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What the rates make of a case, up to whether a process took place. */
final class RateVerdicts {
  private static final String WHOLE_CASE = "";

  private RateVerdicts() {}

  static List<Observation<RatePart>> of(CaseRate rate, CaseReading reading) {
    return switch (rate) {
      case ACCEPTED -> List.of(ofCase(reading, RateVerdicts::accepted));
      case CONTACTED -> contacted(reading, PartyRef.Kind.PERSON, each -> true);
      case HARMED_CONTACTED ->
        contacted(reading, PartyRef.Kind.PERSON, each -> each.participant().isOnHarmedSide());
      case ORGANISATIONS_CONTACTED -> contacted(reading, PartyRef.Kind.ORGANISATION, each -> true);
      case DIRECT ->
        List.of(ofCase(reading, each -> converted(each, each.isDirect(), CaseReason.DIRECT)));
      case INDIRECT ->
        List.of(ofCase(reading, each -> converted(each, each.isIndirect(), CaseReason.INDIRECT)));
      case DIRECT_OR_INDIRECT ->
        List.of(
            ofCase(reading, each -> converted(each, each.state().isProcessTaken(), process(each))));
      case AGREEMENT_REACHED -> AgreementVerdicts.reached(reading);
      case TERMS_FULFILLED -> AgreementVerdicts.termsFulfilled(reading);
      case AGREEMENTS_FULFILLED -> AgreementVerdicts.agreementsFulfilled(reading);
    };
  }

  /** One verdict on the whole case, unless it is out of every measure. */
  static Observation<RatePart> ofCase(CaseReading reading, Verdict verdict) {
    Optional<CaseReason> out = reading.outOfEveryMeasure();
    return out.isPresent() ? Observation.excluded(WHOLE_CASE, out.get()) : verdict.on(reading);
  }

  static Observation<RatePart> numerator(String part, CaseReason why) {
    return Observation.counted(part, RatePart.NUMERATOR, why);
  }

  static Observation<RatePart> rest(String part, CaseReason why) {
    return Observation.counted(part, RatePart.REST, why);
  }

  private static Observation<RatePart> accepted(CaseReading reading) {
    if (reading.hasReached(CaseStage.ACCEPTED)) {
      return numerator(WHOLE_CASE, CaseReason.ACCEPTED);
    }
    if (reading.isOpen()) {
      return Observation.pending(WHOLE_CASE);
    }
    return reading.hasReached(CaseStage.SCREENING)
        ? rest(WHOLE_CASE, CaseReason.NOT_ACCEPTED)
        : Observation.excluded(WHOLE_CASE, CaseReason.NOT_SCREENED);
  }

  private static Observation<RatePart> converted(
      CaseReading reading, boolean converted, CaseReason why) {
    if (reading.isOpen()) {
      return Observation.pending(WHOLE_CASE);
    }
    return converted ? numerator(WHOLE_CASE, why) : rest(WHOLE_CASE, process(reading));
  }

  private static CaseReason process(CaseReading reading) {
    if (reading.isDirect()) {
      return CaseReason.DIRECT;
    }
    return reading.isIndirect() ? CaseReason.INDIRECT : CaseReason.NO_PROCESS;
  }

  private static List<Observation<RatePart>> contacted(
      CaseReading reading, PartyRef.Kind kind, Predicate<ParticipantState> asked) {
    List<Observation<RatePart>> observations = new ArrayList<>();
    for (ParticipantState principal : reading.state().principals()) {
      if (asked.test(principal)) {
        observations.add(contacted(reading, kind, principal));
      }
    }
    return observations;
  }

  private static Observation<RatePart> contacted(
      CaseReading reading, PartyRef.Kind kind, ParticipantState principal) {
    String part = principal.participant().id().value();
    Optional<CaseReason> out = reading.outOfEveryMeasure();
    if (out.isPresent()) {
      return Observation.excluded(part, out.get());
    }
    if (principal.participant().party().kind() != kind) {
      return Observation.excluded(
          part, kind == PartyRef.Kind.PERSON ? CaseReason.ORGANISATION : CaseReason.PERSON);
    }
    if (reading.isOpen()) {
      return Observation.pending(part);
    }
    if (reading.isErased(principal.participant().id(), DataKind.CONTACT)) {
      return Observation.missing(part, CaseReason.ERASED);
    }
    return principal.isReached()
        ? numerator(part, CaseReason.REACHED)
        : rest(part, CaseReason.NOT_REACHED);
  }

  /** A verdict on a case that is in the measure. */
  @FunctionalInterface
  interface Verdict {
    Observation<RatePart> on(CaseReading reading);
  }
}
