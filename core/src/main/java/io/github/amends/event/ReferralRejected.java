// SPDX-License-Identifier: Apache-2.0
package io.github.amends.event;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.Objects;

/**
 * The referral was not taken in.
 *
 * @param closure why
 * @param onward where the matter goes
 */
@JsonTypeName("referral-rejected")
public record ReferralRejected(Closure closure, Onward onward) implements CaseEvent {

  /**
   * Creates the value.
   *
   * @param closure why
   * @param onward where the matter goes
   */
  public ReferralRejected {
    Objects.requireNonNull(closure, "closure");
    Objects.requireNonNull(onward, "onward");
  }

  @Override
  public EventType type() {
    return EventType.REFERRAL_REJECTED;
  }
}
