// SPDX-License-Identifier: Apache-2.0
package io.github.amends.event;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.Objects;

/**
 * The process was stopped. Anybody may stop it at any time.
 *
 * @param cause why
 * @param taken whether it had taken place
 */
@JsonTypeName("process-stopped")
public record ProcessStopped(StopCause cause, ProcessTaken taken) implements CaseEvent {

  /**
   * Creates the value.
   *
   * @param cause why
   * @param taken whether it had taken place
   */
  public ProcessStopped {
    Objects.requireNonNull(cause, "cause");
    Objects.requireNonNull(taken, "taken");
  }

  @Override
  public EventType type() {
    return EventType.PROCESS_STOPPED;
  }
}
