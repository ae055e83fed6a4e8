// SPDX-License-Identifier: Apache-2.0
package io.github.amends.programme;

import io.github.amends.basics.CaseId;
import io.github.amends.basics.CostLineId;
import io.github.amends.basics.Faults;
import io.github.amends.basics.Money;
import io.github.amends.basics.SiteId;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * One cost of a service.
 *
 * @param id the id of the cost
 * @param on on which day it arose
 * @param amount how much, above zero
 * @param category what it was spent on
 * @param caseId the case that caused it; empty if none did
 * @param site the site that caused it; empty if none did
 */
public record CostLine(
    CostLineId id,
    LocalDate on,
    Money amount,
    CostCategory category,
    Optional<CaseId> caseId,
    Optional<SiteId> site) {

  /**
   * Creates the value.
   *
   * @param id the id of the cost
   * @param on on which day it arose
   * @param amount how much, above zero
   * @param category what it was spent on
   * @param caseId the case that caused it; empty if none did
   * @param site the site that caused it; empty if none did
   * @throws io.github.amends.basics.InvalidValueException with {@code INVALID_MONEY} if the amount
   *     is not above zero
   */
  public CostLine {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(on, "on");
    Objects.requireNonNull(amount, "amount");
    Objects.requireNonNull(category, "category");
    Objects.requireNonNull(caseId, "caseId");
    Objects.requireNonNull(site, "site");
    new Faults().require(amount.isPositive(), "INVALID_MONEY", "amount").throwIfAny();
  }
}
