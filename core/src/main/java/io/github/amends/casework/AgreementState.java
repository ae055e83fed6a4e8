// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.agreement.Agreement;
import io.github.amends.basics.Occurred;
import io.github.amends.casework.Regions.AgreementAct;
import java.util.Objects;
import java.util.Optional;

/**
 * One version of the agreement and what has become of it. A version that was replaced stays, as
 * rule AGR-09 asks.
 *
 * @param agreement the version as it was drawn up
 * @param status what has become of it
 * @param agreed when it came into force; empty if it never did
 */
public record AgreementState(
    Agreement agreement, AgreementStatus status, Optional<Occurred> agreed) {

  /**
   * Creates the value.
   *
   * @param agreement the version as it was drawn up
   * @param status what has become of it
   * @param agreed when it came into force; empty if it never did
   */
  public AgreementState {
    Objects.requireNonNull(agreement, "agreement");
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(agreed, "agreed");
  }

  static AgreementState drafted(Agreement agreement) {
    AgreementStatus first = Regions.AGREEMENT.beginning(AgreementAct.DRAFT).orElseThrow();
    return new AgreementState(agreement, first, Optional.empty());
  }

  AgreementState agreed(Occurred when) {
    AgreementState next = after(AgreementAct.AGREE).after(AgreementAct.BRING_INTO_FORCE);
    return new AgreementState(agreement, next.status, Optional.of(when));
  }

  AgreementState after(AgreementAct act) {
    return new AgreementState(agreement, Regions.AGREEMENT.after(status, act), agreed);
  }
}
