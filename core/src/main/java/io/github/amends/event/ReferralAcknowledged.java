// SPDX-License-Identifier: Apache-2.0
package io.github.amends.event;

import com.fasterxml.jackson.annotation.JsonTypeName;

/** The referrer was told that the referral had come in. */
@JsonTypeName("referral-acknowledged")
public record ReferralAcknowledged() implements CaseEvent {

  @Override
  public EventType type() {
    return EventType.REFERRAL_ACKNOWLEDGED;
  }
}
