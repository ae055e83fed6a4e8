// SPDX-License-Identifier: Apache-2.0
package io.github.amends.event;

import com.fasterxml.jackson.annotation.JsonTypeName;

/** The referral was taken in; the case waits for facilitators. */
@JsonTypeName("referral-accepted")
public record ReferralAccepted() implements CaseEvent {

  @Override
  public EventType type() {
    return EventType.REFERRAL_ACCEPTED;
  }
}
