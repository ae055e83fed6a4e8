// SPDX-License-Identifier: Apache-2.0
package io.github.amends.event;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.amends.basics.ExchangeId;
import java.util.Objects;

/**
 * Something that was sent came back.
 *
 * @param exchange the exchange
 */
@JsonTypeName("exchange-returned")
public record ExchangeReturned(ExchangeId exchange) implements CaseEvent {
  /**
   * Creates the value.
   *
   * @param exchange the exchange
   */
  public ExchangeReturned {
    Objects.requireNonNull(exchange, "exchange");
  }

  @Override
  public EventType type() {
    return EventType.EXCHANGE_RETURNED;
  }
}
