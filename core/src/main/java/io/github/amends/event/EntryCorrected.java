// SPDX-License-Identifier: Apache-2.0
package io.github.amends.event;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.amends.basics.EventId;
import io.github.amends.basics.Faults;
import io.github.amends.basics.Occurred;
import java.util.Objects;
import java.util.Optional;

/**
 * An entry was corrected; the original stays in the log.
 *
 * <p>A correction cannot itself be corrected: it is followed by another.
 *
 * @param entry the id of the event that was not right
 * @param replacement what is right instead
 * @param occurred when it happened; empty if the time was right
 * @param reason why
 */
@JsonTypeName("entry-corrected")
public record EntryCorrected(
    EventId entry, CaseEvent replacement, Optional<Occurred> occurred, CorrectionReason reason)
    implements CaseEvent {
  /**
   * Creates the value.
   *
   * @param entry the id of the event that was not right
   * @param replacement what is right instead
   * @param occurred when it happened; empty if the time was right
   * @param reason why
   * @throws io.github.amends.basics.InvalidValueException with {@code INVALID_CORRECTION} if the
   *     replacement is itself a correction
   */
  public EntryCorrected {
    Objects.requireNonNull(entry, "entry");
    Objects.requireNonNull(replacement, "replacement");
    Objects.requireNonNull(occurred, "occurred");
    Objects.requireNonNull(reason, "reason");
    new Faults()
        .require(!isCorrection(replacement), "INVALID_CORRECTION", "replacement")
        .throwIfAny();
  }

  private static boolean isCorrection(CaseEvent event) {
    return event instanceof EntryCorrected || event instanceof EnteredInError;
  }

  @Override
  public EventType type() {
    return EventType.ENTRY_CORRECTED;
  }
}
