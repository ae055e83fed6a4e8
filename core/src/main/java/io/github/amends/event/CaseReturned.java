// SPDX-License-Identifier: Apache-2.0
package io.github.amends.event;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.Objects;

/**
 * The case was handed back to the referrer, with a report.
 *
 * @param closure why
 * @param report what the report tells
 */
@JsonTypeName("case-returned")
public record CaseReturned(Closure closure, ReportContent report) implements CaseEvent {

  /**
   * Creates the value.
   *
   * @param closure why
   * @param report what the report tells
   */
  public CaseReturned {
    Objects.requireNonNull(closure, "closure");
    Objects.requireNonNull(report, "report");
  }

  @Override
  public EventType type() {
    return EventType.CASE_RETURNED;
  }
}
