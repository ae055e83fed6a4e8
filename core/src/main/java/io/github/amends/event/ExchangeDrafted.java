// SPDX-License-Identifier: Apache-2.0
package io.github.amends.event;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.amends.meeting.IndirectExchange;
import java.util.Objects;

/**
 * Something was drawn up that is to be passed to another participant.
 *
 * @param exchange the exchange
 */
@JsonTypeName("exchange-drafted")
public record ExchangeDrafted(IndirectExchange exchange) implements CaseEvent {
  /**
   * Creates the value.
   *
   * @param exchange the exchange
   */
  public ExchangeDrafted {
    Objects.requireNonNull(exchange, "exchange");
  }

  @Override
  public EventType type() {
    return EventType.EXCHANGE_DRAFTED;
  }
}
