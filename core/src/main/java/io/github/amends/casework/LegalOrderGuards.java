// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.basics.ParticipantId;
import io.github.amends.event.EventType;
import io.github.amends.event.ExchangeDelivered;
import io.github.amends.meeting.IndirectExchange;
import io.github.amends.practice.Fact;
import io.github.amends.practice.Refusal;
import io.github.amends.practice.Rules;
import io.github.amends.referral.LegalOrder;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether the law lets the parties come into contact (rule RSK-08). */
final class LegalOrderGuards {
  static final Guard ALLOWED = new GuardFor("RSK-08/allowed", Rules.RSK_08) {
    @Override
    public Finding judge(Question question) {
      return allowed(question);
    }
  };

  private LegalOrderGuards() {}

  private static Finding allowed(Question question) {
    CaseState state = question.state();
    Optional<Contact> contact = question.contact();
    if (contact.isEmpty() || !Contact.isBetweenParties(contact.get().route())) {
      return Finding.satisfied();
    }
    Optional<List<LegalOrder>> known = question.context().legalOrders();
    if (known.isEmpty()) {
      return AcceptanceGuards.unknown(Rules.RSK_08, "legal-orders");
    }
    if (known.get().isEmpty() && state.safety().orders().isEmpty()) {
      return Finding.satisfied();
    }
    Set<LegalOrder> orders = new LinkedHashSet<>(state.safety().orders().values());
    orders.addAll(known.get());
    LocalDate day = question.occurred().date();
    Optional<Set<ParticipantId>> people = people(question, contact.get());
    Reasons reasons = new Reasons();
    for (LegalOrder each : orders) {
      if (people.isPresent()
          ? keepsApart(each, people.get(), day)
          : leavesNobodyToMeet(state, each, day)) {
        reasons.add(refusal(each));
      }
    }
    return reasons.finding();
  }

  /** Whoever receives something is in contact with whoever sent it. */
  private static Optional<Set<ParticipantId>> people(Question question, Contact contact) {
    if (question.event() instanceof ExchangeDelivered delivered) {
      IndirectExchange exchange = question.state().exchanges().get(delivered.exchange());
      if (exchange != null) {
        return Optional.of(Set.of(exchange.from(), exchange.to()));
      }
    }
    return contact.people();
  }

  private static boolean keepsApart(LegalOrder order, Set<ParticipantId> people, LocalDate day) {
    for (ParticipantId one : people) {
      for (ParticipantId other : people) {
        if (order.forbidsContact(one, other, day)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether an order keeps everybody of one side apart from everybody of the other. */
  private static boolean leavesNobodyToMeet(CaseState state, LegalOrder order, LocalDate day) {
    boolean keptApart = false;
    for (ParticipantState one : state.principalsThere()) {
      for (ParticipantState other : state.principalsThere()) {
        if (one.participant().isOnHarmedSide()
            && other.participant().isOnResponsibleSide()
            && !one.equals(other)) {
          if (!order.forbidsContact(one.participant().id(), other.participant().id(), day)) {
            return false;
          }
          keptApart = true;
        }
      }
    }
    return keptApart;
  }

  private static Refusal refusal(LegalOrder order) {
    Optional<LocalDate> until = order.validity().until();
    Refusal refusal = Refusal.of(
            "BLOCKED_LEGAL_ORDER",
            Rules.RSK_08,
            Fact.of("until", until.isPresent() ? until.get() : "no-end-known"),
            Fact.of("order", order.id()))
        .liftedBy(EventType.LEGAL_ORDER_VARIED.code());
    return until.isPresent() ? refusal.liftingOn(until.get().plusDays(1)) : refusal;
  }
}
