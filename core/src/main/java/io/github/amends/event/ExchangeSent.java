// SPDX-License-Identifier: Apache-2.0
package io.github.amends.event;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.amends.meeting.IndirectExchange;
import java.util.Objects;

/**
 * Something was handed over to be passed to another participant.
 *
 * @param exchange the exchange
 */
@JsonTypeName("exchange-sent")
public record ExchangeSent(IndirectExchange exchange) implements CaseEvent {

  /**
   * Creates the value.
   *
   * @param exchange the exchange
   */
  public ExchangeSent {
    Objects.requireNonNull(exchange, "exchange");
  }

  @Override
  public EventType type() {
    return EventType.EXCHANGE_SENT;
  }
}
