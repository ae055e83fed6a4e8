// SPDX-License-Identifier: Apache-2.0
package io.github.amends.event;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.amends.agreement.TermProgress;
import java.util.Objects;

/**
 * Something was done about a term, or it came to its end.
 *
 * @param progress what was done
 */
@JsonTypeName("term-progress-recorded")
public record TermProgressRecorded(TermProgress progress) implements CaseEvent {

  /**
   * Creates the value.
   *
   * @param progress what was done
   */
  public TermProgressRecorded {
    Objects.requireNonNull(progress, "progress");
  }

  @Override
  public EventType type() {
    return EventType.TERM_PROGRESS_RECORDED;
  }
}
