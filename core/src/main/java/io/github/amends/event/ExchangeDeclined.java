// SPDX-License-Identifier: Apache-2.0
package io.github.amends.event;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.amends.basics.ExchangeId;
import java.util.Objects;

/**
 * Whom something was meant for did not want to have it.
 *
 * @param exchange the exchange
 */
@JsonTypeName("exchange-declined")
public record ExchangeDeclined(ExchangeId exchange) implements CaseEvent {
  /**
   * Creates the value.
   *
   * @param exchange the exchange
   */
  public ExchangeDeclined {
    Objects.requireNonNull(exchange, "exchange");
  }

  @Override
  public EventType type() {
    return EventType.EXCHANGE_DECLINED;
  }
}
