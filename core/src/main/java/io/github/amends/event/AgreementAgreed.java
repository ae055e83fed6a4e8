// SPDX-License-Identifier: Apache-2.0
package io.github.amends.event;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.amends.agreement.Confirmation;
import io.github.amends.basics.AgreementId;
import io.github.amends.basics.Faults;
import java.util.List;
import java.util.Objects;

/**
 * The parties agreed to the newest version; it is in force.
 *
 * @param agreement the agreement
 * @param version the version, which must be the newest
 * @param confirmations who signed or confirmed it, and how (rule AGR-08), each party once
 */
@JsonTypeName("agreement-agreed")
public record AgreementAgreed(
    AgreementId agreement,
    @JsonProperty(required = true) int version,
    List<Confirmation> confirmations)
    implements CaseEvent {
  /**
   * Creates the value.
   *
   * @param agreement the agreement
   * @param version the version, which must be the newest
   * @param confirmations who signed or confirmed it, and how (rule AGR-08), each party once
   * @throws io.github.amends.basics.InvalidValueException with {@code INVALID_ID} if somebody
   *     confirms twice
   */
  public AgreementAgreed {
    Objects.requireNonNull(agreement, "agreement");
    confirmations = List.copyOf(confirmations);
    new Faults()
        .require(
            confirmations.stream().map(Confirmation::participant).distinct().count()
                == confirmations.size(),
            "INVALID_ID",
            "confirmations.participant")
        .throwIfAny();
  }

  /**
   * Creates the value for an agreement that nobody signed or confirmed beside their consent.
   *
   * @param agreement the agreement
   * @param version the version, which must be the newest
   */
  public AgreementAgreed(AgreementId agreement, int version) {
    this(agreement, version, List.of());
  }

  @Override
  public EventType type() {
    return EventType.AGREEMENT_AGREED;
  }
}
