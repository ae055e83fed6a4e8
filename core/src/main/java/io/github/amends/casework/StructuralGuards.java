// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.event.EventType;
import io.github.amends.practice.Fact;
import io.github.amends.practice.Refusal;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Conditions that hold under every profile and have no rule of practice behind them. */
final class StructuralGuards {
  /** The events that are possible while a case waits. */
  static final Set<EventType> POSSIBLE_ON_HOLD = Collections.unmodifiableSet(EnumSet.of(
      EventType.CONSENT_REFUSED,
      EventType.CONSENT_WITHDRAWN,
      EventType.ACKNOWLEDGEMENT_RETRACTED,
      EventType.PROCESS_STOPPED,
      EventType.CONFLICT_DECLARED,
      EventType.MEETING_CANCELLED,
      EventType.HOLD_RELEASED,
      EventType.REFERRAL_REJECTED,
      EventType.CASE_NOT_PROCEEDED,
      EventType.CASE_RETURNED,
      EventType.CASE_COMPLETED));

  static final Guard ROUTE_FITS =
      GuardFor.structural(question -> Contact.broughtAboutBy(question.state(), question.event())
          .filter(contact -> question.state().route().isPresent())
          .filter(contact -> contact.route() != question.state().route().get())
          .map(contact -> Finding.of(List.of(Refusal.structural(
                  "BLOCKED_ROUTE", Fact.of("needed", contact.route().code()))
              .liftedBy(EventType.ROUTE_CHANGED.code()))))
          .orElse(Finding.satisfied()));

  static final Guard ROUTE_DECIDED =
      GuardFor.structural(question -> question.state().route().isPresent()
          ? Finding.satisfied()
          : Finding.of(List.of(Refusal.structural("BLOCKED_NO_ROUTE")
              .liftedBy(EventType.SUITABILITY_DECIDED.code()))));

  static final Guard VERIFIED =
      GuardFor.structural(question -> question.state().unverifiedEntries() > 0
          ? Finding.of(List.of(Refusal.structural("BLOCKED_IMPORTED_UNVERIFIED")))
          : Finding.satisfied());

  static final Guard ON_HOLD =
      GuardFor.structural(question -> question.state().hold().isPresent()
          ? Finding.satisfied()
          : Finding.of(List.of(Refusal.structural("BLOCKED_NOT_ON_HOLD"))));

  private StructuralGuards() {}
}
