// SPDX-License-Identifier: Apache-2.0
package io.github.amends.event;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.Objects;

/**
 * The referrer was told.
 *
 * @param report what the report tells
 */
@JsonTypeName("referrer-informed")
public record ReferrerInformed(ReferrerReport report) implements CaseEvent {
  /**
   * Creates the value.
   *
   * @param report what the report tells
   */
  public ReferrerInformed {
    Objects.requireNonNull(report, "report");
  }

  /**
   * Creates the value for a report of which only the content is recorded.
   *
   * @param content how much the report tells
   */
  public ReferrerInformed(ReportContent content) {
    this(ReferrerReport.of(content));
  }

  @Override
  public EventType type() {
    return EventType.REFERRER_INFORMED;
  }
}
