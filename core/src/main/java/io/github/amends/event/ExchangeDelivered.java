// SPDX-License-Identifier: Apache-2.0
package io.github.amends.event;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.amends.basics.ExchangeId;
import java.util.Objects;

/**
 * Something was passed to the participant for whom it was meant, who was willing to have it.
 *
 * @param exchange the exchange
 */
@JsonTypeName("exchange-delivered")
public record ExchangeDelivered(ExchangeId exchange) implements CaseEvent {

  /**
   * Creates the value.
   *
   * @param exchange the exchange
   */
  public ExchangeDelivered {
    Objects.requireNonNull(exchange, "exchange");
  }

  @Override
  public EventType type() {
    return EventType.EXCHANGE_DELIVERED;
  }
}
