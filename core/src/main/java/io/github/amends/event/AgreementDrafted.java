// SPDX-License-Identifier: Apache-2.0
package io.github.amends.event;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.amends.agreement.Agreement;
import java.util.Objects;

/**
 * A version of an agreement was drawn up.
 *
 * @param agreement the version with its terms
 */
@JsonTypeName("agreement-drafted")
public record AgreementDrafted(Agreement agreement) implements CaseEvent {

  /**
   * Creates the value.
   *
   * @param agreement the version with its terms
   */
  public AgreementDrafted {
    Objects.requireNonNull(agreement, "agreement");
  }

  @Override
  public EventType type() {
    return EventType.AGREEMENT_DRAFTED;
  }
}
