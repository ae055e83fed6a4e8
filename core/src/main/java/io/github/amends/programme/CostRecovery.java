// SPDX-License-Identifier: Apache-2.0
package io.github.amends.programme;

import io.github.amends.basics.CaseId;
import io.github.amends.basics.Faults;
import io.github.amends.basics.Money;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A cost that somebody paid back to the service.
 *
 * @param from who paid
 * @param amount how much, above zero
 * @param on on which day
 * @param caseId the case it was for; empty if for none
 */
public record CostRecovery(CostPayer from, Money amount, LocalDate on, Optional<CaseId> caseId) {

  /**
   * Creates the value.
   *
   * @param from who paid
   * @param amount how much, above zero
   * @param on on which day
   * @param caseId the case it was for; empty if for none
   * @throws io.github.amends.basics.InvalidValueException with {@code INVALID_MONEY} if the amount
   *     is not above zero
   */
  public CostRecovery {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(amount, "amount");
    Objects.requireNonNull(on, "on");
    Objects.requireNonNull(caseId, "caseId");
    new Faults().require(amount.isPositive(), "INVALID_MONEY", "amount").throwIfAny();
  }
}
