// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.assessment.Route;
import io.github.amends.event.EventType;
import io.github.amends.practice.Fact;
import io.github.amends.practice.Refusal;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Conditions that hold under every profile and have no rule of practice behind them. */
final class StructuralGuards {
  /** The events that are possible while a case waits. */
  static final Set<EventType> POSSIBLE_ON_HOLD = Collections.unmodifiableSet(EnumSet.of(
      EventType.CONSENT_REFUSED,
      EventType.CONSENT_WITHDRAWN,
      EventType.ACKNOWLEDGEMENT_RETRACTED,
      EventType.PROCESS_STOPPED,
      EventType.PARTICIPATION_ENDED,
      EventType.REFERRER_INFORMATION_RECEIVED,
      EventType.CONFLICT_DECLARED,
      EventType.MEETING_CANCELLED,
      EventType.HOLD_RELEASED,
      EventType.SAFEGUARDING_CONCERN_RAISED,
      EventType.LEGAL_EVENT_RECORDED,
      EventType.LEGAL_ORDER_VARIED,
      EventType.NEW_OFFENCE_RECORDED,
      EventType.ENTRY_CORRECTED,
      EventType.ENTERED_IN_ERROR,
      EventType.IMPORT_CONFIRMED,
      EventType.PERSON_ERASED,
      EventType.LEGAL_HOLD_PLACED,
      EventType.LEGAL_HOLD_LIFTED,
      EventType.REFERRAL_REJECTED,
      EventType.CASE_NOT_PROCEEDED,
      EventType.CASE_RETURNED,
      EventType.CASE_COMPLETED));

  static final Guard ROUTE_FITS = new GuardFor("route-fits") {
    @Override
    public Finding judge(Question question) {
      return routeFits(question);
    }
  };

  static final Guard ROUTE_DECIDED = new StateGuard("route-decided") {
    @Override
    Finding find(Situation situation) {
      return situation.state().route().isPresent()
          ? Finding.satisfied()
          : Finding.violated(Refusal.structural("BLOCKED_NO_ROUTE")
              .liftedBy(EventType.SUITABILITY_DECIDED.code()));
    }
  };

  static final Guard VERIFIED = new StateGuard("verified") {
    @Override
    Finding find(Situation situation) {
      return !situation.state().record().unverified().isEmpty()
          ? Finding.violated(Refusal.structural("BLOCKED_IMPORTED_UNVERIFIED")
              .liftedBy(EventType.IMPORT_CONFIRMED.code()))
          : Finding.satisfied();
    }
  };

  static final Guard ON_HOLD = new StateGuard("on-hold") {
    @Override
    Finding find(Situation situation) {
      return situation.state().hold().isPresent()
          ? Finding.satisfied()
          : Finding.violated(Refusal.structural("BLOCKED_NOT_ON_HOLD"));
    }
  };

  private StructuralGuards() {}

  private static Finding routeFits(Question question) {
    Optional<Contact> contact = question.contact();
    Optional<Route> decided = question.state().route();
    return contact.isEmpty() || decided.isEmpty() || contact.get().route() == decided.get()
        ? Finding.satisfied()
        : Finding.violated(Refusal.structural(
                "BLOCKED_ROUTE", Fact.of("needed", contact.get().route().code()))
            .liftedBy(EventType.ROUTE_CHANGED.code()));
  }
}
