// SPDX-License-Identifier: Apache-2.0
package io.github.amends.event;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.amends.referral.Referral;
import java.util.Objects;

/**
 * The referrer sent what was asked for.
 *
 * @param referral the referral as it stands now, with the same id
 */
@JsonTypeName("referrer-information-received")
public record ReferrerInformationReceived(Referral referral) implements CaseEvent {
  /**
   * Creates the value.
   *
   * @param referral the referral as it stands now, with the same id
   */
  public ReferrerInformationReceived {
    Objects.requireNonNull(referral, "referral");
  }

  @Override
  public EventType type() {
    return EventType.REFERRER_INFORMATION_RECEIVED;
  }
}
