// SPDX-License-Identifier: Apache-2.0
package io.github.amends.event;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.Objects;

/**
 * The referrer was told.
 *
 * @param content what the report tells
 */
@JsonTypeName("referrer-informed")
public record ReferrerInformed(ReportContent content) implements CaseEvent {

  /**
   * Creates the value.
   *
   * @param content what the report tells
   */
  public ReferrerInformed {
    Objects.requireNonNull(content, "content");
  }

  @Override
  public EventType type() {
    return EventType.REFERRER_INFORMED;
  }
}
