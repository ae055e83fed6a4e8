// SPDX-License-Identifier: Apache-2.0
package io.github.amends.event;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.amends.basics.Classification;
import io.github.amends.basics.Classified;
import io.github.amends.basics.FacilitatorId;
import io.github.amends.basics.Narrative;
import io.github.amends.referral.Sensitivity;
import java.util.Objects;

/**
 * A supervisor recorded why something sensitive does not make this case complex (rule CPX-01).
 *
 * @param sensitivity what
 * @param supervisor who decided so
 * @param reason why
 */
@JsonTypeName("sensitivity-waived")
public record SensitivityWaived(
    Sensitivity sensitivity,
    FacilitatorId supervisor,
    @Classified(Classification.CRIMINAL_OFFENCE) Narrative reason)
    implements CaseEvent {
  /**
   * Creates the value.
   *
   * @param sensitivity what
   * @param supervisor who decided so
   * @param reason why
   */
  public SensitivityWaived {
    Objects.requireNonNull(sensitivity, "sensitivity");
    Objects.requireNonNull(supervisor, "supervisor");
    Objects.requireNonNull(reason, "reason");
  }

  @Override
  public EventType type() {
    return EventType.SENSITIVITY_WAIVED;
  }
}
