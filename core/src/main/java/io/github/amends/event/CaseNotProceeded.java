// SPDX-License-Identifier: Apache-2.0
package io.github.amends.event;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.Objects;

/**
 * The case was closed without a process.
 *
 * @param closure why
 */
@JsonTypeName("case-not-proceeded")
public record CaseNotProceeded(Closure closure) implements CaseEvent {

  /**
   * Creates the value.
   *
   * @param closure why
   */
  public CaseNotProceeded {
    Objects.requireNonNull(closure, "closure");
  }

  @Override
  public EventType type() {
    return EventType.CASE_NOT_PROCEEDED;
  }
}
