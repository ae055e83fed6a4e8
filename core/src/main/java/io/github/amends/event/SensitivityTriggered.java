// SPDX-License-Identifier: Apache-2.0
package io.github.amends.event;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.amends.referral.Sensitivity;
import java.util.Objects;

/**
 * Something was found that makes the case sensitive (rule CPX-01).
 *
 * @param sensitivity what
 */
@JsonTypeName("sensitivity-triggered")
public record SensitivityTriggered(Sensitivity sensitivity) implements CaseEvent {
  /**
   * Creates the value.
   *
   * @param sensitivity what
   */
  public SensitivityTriggered {
    Objects.requireNonNull(sensitivity, "sensitivity");
  }

  @Override
  public EventType type() {
    return EventType.SENSITIVITY_TRIGGERED;
  }
}
