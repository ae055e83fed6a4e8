// SPDX-License-Identifier: Apache-2.0
package io.github.amends.event;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.amends.basics.AgreementId;
import java.util.Objects;

/**
 * The parties agreed to the newest version; it is in force.
 *
 * @param agreement the agreement
 * @param version the version, which must be the newest
 */
@JsonTypeName("agreement-agreed")
public record AgreementAgreed(
    AgreementId agreement, @JsonProperty(required = true) int version) implements CaseEvent {

  /**
   * Creates the value.
   *
   * @param agreement the agreement
   * @param version the version, which must be the newest
   */
  public AgreementAgreed {
    Objects.requireNonNull(agreement, "agreement");
  }

  @Override
  public EventType type() {
    return EventType.AGREEMENT_AGREED;
  }
}
