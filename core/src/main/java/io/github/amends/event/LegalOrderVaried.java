// SPDX-License-Identifier: Apache-2.0
package io.github.amends.event;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.amends.referral.LegalOrder;
import java.util.Objects;

/**
 * An order was changed or ended (rule RSK-08).
 *
 * @param order the order as it stands now, with the same id
 */
@JsonTypeName("legal-order-varied")
public record LegalOrderVaried(LegalOrder order) implements CaseEvent {
  /**
   * Creates the value.
   *
   * @param order the order as it stands now, with the same id
   */
  public LegalOrderVaried {
    Objects.requireNonNull(order, "order");
  }

  @Override
  public EventType type() {
    return EventType.LEGAL_ORDER_VARIED;
  }
}
