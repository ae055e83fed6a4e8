// SPDX-License-Identifier: Apache-2.0
package io.github.amends.event;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.Objects;

/**
 * An entry should not have been made, or the whole case; the log keeps it.
 *
 * @param target one entry, or the whole case
 * @param reason why
 */
@JsonTypeName("entered-in-error")
public record EnteredInError(ErrorTarget target, CorrectionReason reason) implements CaseEvent {
  /**
   * Creates the value.
   *
   * @param target one entry, or the whole case
   * @param reason why
   */
  public EnteredInError {
    Objects.requireNonNull(target, "target");
    Objects.requireNonNull(reason, "reason");
  }

  @Override
  public EventType type() {
    return EventType.ENTERED_IN_ERROR;
  }
}
