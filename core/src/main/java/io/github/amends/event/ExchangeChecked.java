// SPDX-License-Identifier: Apache-2.0
package io.github.amends.event;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.amends.basics.ExchangeId;
import io.github.amends.basics.FacilitatorId;
import java.util.Objects;

/**
 * A facilitator read through what is to be passed on, and had no objection.
 *
 * @param exchange the exchange
 * @param checkedBy who read it
 */
@JsonTypeName("exchange-checked")
public record ExchangeChecked(ExchangeId exchange, FacilitatorId checkedBy) implements CaseEvent {
  /**
   * Creates the value.
   *
   * @param exchange the exchange
   * @param checkedBy who read it
   */
  public ExchangeChecked {
    Objects.requireNonNull(exchange, "exchange");
    Objects.requireNonNull(checkedBy, "checkedBy");
  }

  @Override
  public EventType type() {
    return EventType.EXCHANGE_CHECKED;
  }
}
