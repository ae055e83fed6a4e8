// SPDX-License-Identifier: Apache-2.0
package io.github.amends.event;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.amends.agreement.Agreement;
import io.github.amends.agreement.Confirmation;
import java.util.List;
import java.util.Objects;

/**
 * The parties agreed to a new version in the place of the one in force; the old one stays (rule
 * AGR-09).
 *
 * @param agreement the new version with its terms
 * @param confirmations who confirmed it, and how
 */
@JsonTypeName("agreement-amended")
public record AgreementAmended(Agreement agreement, List<Confirmation> confirmations)
    implements CaseEvent {
  /**
   * Creates the value.
   *
   * @param agreement the new version with its terms
   * @param confirmations who confirmed it, and how
   */
  public AgreementAmended {
    Objects.requireNonNull(agreement, "agreement");
    confirmations = List.copyOf(confirmations);
  }

  @Override
  public EventType type() {
    return EventType.AGREEMENT_AMENDED;
  }
}
