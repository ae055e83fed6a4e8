// SPDX-License-Identifier: Apache-2.0
package io.github.amends.event;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.amends.participant.Consent;
import java.util.Objects;

/**
 * A participant consented to a purpose.
 *
 * @param consent the consent and its evidence
 */
@JsonTypeName("consent-recorded")
public record ConsentRecorded(Consent consent) implements CaseEvent {

  /**
   * Creates the value.
   *
   * @param consent the consent and its evidence
   */
  public ConsentRecorded {
    Objects.requireNonNull(consent, "consent");
  }

  @Override
  public EventType type() {
    return EventType.CONSENT_RECORDED;
  }
}
