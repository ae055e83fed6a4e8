// SPDX-License-Identifier: Apache-2.0
package io.github.amends.event;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.amends.basics.CaseId;
import java.util.Objects;

/**
 * This case was found to be connected with another.
 *
 * @param other the other case
 * @param kind how
 */
@JsonTypeName("case-linked")
public record CaseLinked(CaseId other, CaseLinkKind kind) implements CaseEvent {
  /**
   * Creates the value.
   *
   * @param other the other case
   * @param kind how
   */
  public CaseLinked {
    Objects.requireNonNull(other, "other");
    Objects.requireNonNull(kind, "kind");
  }

  @Override
  public EventType type() {
    return EventType.CASE_LINKED;
  }
}
