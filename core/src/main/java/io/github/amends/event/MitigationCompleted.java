// SPDX-License-Identifier: Apache-2.0
package io.github.amends.event;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.amends.basics.MitigationId;
import java.util.Objects;

/**
 * A measure that reduces a risk was done.
 *
 * @param mitigation the measure
 */
@JsonTypeName("mitigation-completed")
public record MitigationCompleted(MitigationId mitigation) implements CaseEvent {
  /**
   * Creates the value.
   *
   * @param mitigation the measure
   */
  public MitigationCompleted {
    Objects.requireNonNull(mitigation, "mitigation");
  }

  @Override
  public EventType type() {
    return EventType.MITIGATION_COMPLETED;
  }
}
