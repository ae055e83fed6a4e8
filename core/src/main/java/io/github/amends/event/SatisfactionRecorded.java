// SPDX-License-Identifier: Apache-2.0
package io.github.amends.event;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.amends.agreement.SurveyResponse;
import java.util.Objects;

/**
 * A questionnaire came back.
 *
 * @param response the answers
 */
@JsonTypeName("satisfaction-recorded")
public record SatisfactionRecorded(SurveyResponse response) implements CaseEvent {
  /**
   * Creates the value.
   *
   * @param response the answers
   */
  public SatisfactionRecorded {
    Objects.requireNonNull(response, "response");
  }

  @Override
  public EventType type() {
    return EventType.SATISFACTION_RECORDED;
  }
}
