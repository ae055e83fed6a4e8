// SPDX-License-Identifier: Apache-2.0
package io.github.amends.event;

import com.fasterxml.jackson.annotation.JsonTypeName;

/** The service began to look at the referral. */
@JsonTypeName("screening-begun")
public record ScreeningBegun() implements CaseEvent {

  @Override
  public EventType type() {
    return EventType.SCREENING_BEGUN;
  }
}
