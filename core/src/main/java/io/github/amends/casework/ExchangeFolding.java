// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.basics.ExchangeId;
import io.github.amends.casework.Regions.ExchangeAct;
import io.github.amends.event.CaseEvent;
import io.github.amends.event.ExchangeChecked;
import io.github.amends.event.ExchangeDeclined;
import io.github.amends.event.ExchangeDelivered;
import io.github.amends.event.ExchangeDrafted;
import io.github.amends.event.ExchangeReturned;
import io.github.amends.event.ExchangeSent;
import io.github.amends.event.NoSendLetterWritten;
import io.github.amends.meeting.IndirectExchange;

/** How events about letters and messages become state. */
final class ExchangeFolding {
  private ExchangeFolding() {}

  static void take(CaseFacts facts, CaseEvent event) {
    if (event instanceof ExchangeDrafted drafted) {
      tell(facts, drafted.exchange(), ExchangeAct.DRAFT);
    } else if (event instanceof ExchangeChecked checked) {
      step(facts, checked.exchange(), ExchangeAct.CHECK);
    } else if (event instanceof ExchangeSent sent) {
      tell(facts, sent.exchange(), ExchangeAct.SEND);
    } else if (event instanceof ExchangeDelivered delivered) {
      deliver(facts, delivered.exchange());
    } else if (event instanceof ExchangeDeclined declined) {
      step(facts, declined.exchange(), ExchangeAct.DECLINE);
    } else if (event instanceof ExchangeReturned returned) {
      step(facts, returned.exchange(), ExchangeAct.RETURN);
    } else if (event instanceof NoSendLetterWritten written) {
      facts.lettersKept = facts.lettersKept.with(written.letter(), written.writer());
      facts.tookPart = facts.tookPart.with(written.writer());
    }
  }

  private static void tell(CaseFacts facts, IndirectExchange exchange, ExchangeAct act) {
    ExchangeStatus before = facts.exchangeStatuses.get(exchange.id());
    if (before == null) {
      facts.exchanges = facts.exchanges.with(exchange.id(), exchange);
      facts.exchangeStatuses = facts.exchangeStatuses.with(
          exchange.id(), Regions.EXCHANGE.beginning(act).orElseThrow());
    } else if (step(facts, exchange.id(), act)) {
      facts.exchanges = facts.exchanges.with(exchange.id(), exchange);
    }
  }

  /** Takes a step of an exchange; returns whether there was one to take. */
  private static boolean step(CaseFacts facts, ExchangeId id, ExchangeAct act) {
    ExchangeStatus before = facts.exchangeStatuses.get(id);
    if (before == null || !Regions.EXCHANGE.allows(before, act)) {
      return false;
    }
    facts.exchangeStatuses = facts.exchangeStatuses.with(id, Regions.EXCHANGE.after(before, act));
    return true;
  }

  private static void deliver(CaseFacts facts, ExchangeId id) {
    IndirectExchange exchange = facts.exchanges.get(id);
    if (exchange != null && step(facts, id, ExchangeAct.DELIVER)) {
      facts.delivered = facts.delivered.with(id);
      facts.tookPart = facts.tookPart.with(exchange.from()).with(exchange.to());
    }
  }
}
