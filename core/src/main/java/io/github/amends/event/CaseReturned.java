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
public record CaseReturned(Closure closure, ReferrerReport report) implements CaseEvent {
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

  /**
   * Creates the value for a report of which only the content is recorded.
   *
   * @param closure why
   * @param content how much the report tells
   */
  public CaseReturned(Closure closure, ReportContent content) {
    this(closure, ReferrerReport.of(content));
  }

  @Override
  public EventType type() {
    return EventType.CASE_RETURNED;
  }
}
