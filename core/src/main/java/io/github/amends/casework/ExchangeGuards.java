// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.basics.ExchangeId;
import io.github.amends.casework.Regions.ExchangeAct;
import io.github.amends.event.CaseEvent;
import io.github.amends.event.EventType;
import io.github.amends.event.ExchangeChecked;
import io.github.amends.event.ExchangeDeclined;
import io.github.amends.event.ExchangeDelivered;
import io.github.amends.event.ExchangeDrafted;
import io.github.amends.event.ExchangeReturned;
import io.github.amends.event.ExchangeSent;
import io.github.amends.practice.Fact;
import io.github.amends.practice.Refusal;

/** Whether a letter or a message takes its steps one after the other. */
final class ExchangeGuards {
  static final Guard IN_TURN = new GuardFor("exchange-in-turn") {
    @Override
    public Finding judge(Question question) {
      ExchangeId id = exchange(question.event());
      ExchangeAct act = act(question.event().type());
      ExchangeStatus status = question.state().course().exchanges().get(id);
      boolean inTurn = status == null
          ? Regions.EXCHANGE.beginnings().containsKey(act)
          : Regions.EXCHANGE.allows(status, act);
      return inTurn
          ? Finding.satisfied()
          : Finding.violated(Refusal.structural(
              "BLOCKED_EXCHANGE_STATUS",
              Fact.of("exchange", id),
              Fact.of("status", status == null ? "unknown" : status.code())));
    }
  };

  private ExchangeGuards() {}

  static ExchangeId exchange(CaseEvent event) {
    if (event instanceof ExchangeDrafted drafted) {
      return drafted.exchange().id();
    }
    if (event instanceof ExchangeChecked checked) {
      return checked.exchange();
    }
    if (event instanceof ExchangeSent sent) {
      return sent.exchange().id();
    }
    if (event instanceof ExchangeDelivered delivered) {
      return delivered.exchange();
    }
    return event instanceof ExchangeDeclined declined
        ? declined.exchange()
        : ((ExchangeReturned) event).exchange();
  }

  private static ExchangeAct act(EventType type) {
    return switch (type) {
      case EXCHANGE_DRAFTED -> ExchangeAct.DRAFT;
      case EXCHANGE_CHECKED -> ExchangeAct.CHECK;
      case EXCHANGE_SENT -> ExchangeAct.SEND;
      case EXCHANGE_DELIVERED -> ExchangeAct.DELIVER;
      case EXCHANGE_DECLINED -> ExchangeAct.DECLINE;
      default -> ExchangeAct.RETURN;
    };
  }
}
