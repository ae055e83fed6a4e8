// SPDX-License-Identifier: Apache-2.0
package io.github.amends.programme;

import io.github.amends.basics.CostLineId;
import io.github.amends.basics.Faults;
import io.github.amends.basics.FundingAwardId;
import io.github.amends.basics.Money;
import io.github.amends.basics.SiteId;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Money taken from an award, and what for.
 *
 * @param award from which award
 * @param drawnOn on which day
 * @param amount how much, above zero
 * @param category what it is spent on
 * @param site at which site it is spent; empty if on the whole programme
 * @param costLine the cost that it pays; empty if that is not kept
 */
public record DrawDown(
    FundingAwardId award,
    LocalDate drawnOn,
    Money amount,
    CostCategory category,
    Optional<SiteId> site,
    Optional<CostLineId> costLine) {

  /**
   * Creates the value.
   *
   * @param award from which award
   * @param drawnOn on which day
   * @param amount how much, above zero
   * @param category what it is spent on
   * @param site at which site it is spent; empty if on the whole programme
   * @param costLine the cost that it pays; empty if that is not kept
   * @throws io.github.amends.basics.InvalidValueException with {@code INVALID_MONEY} if the amount
   *     is not above zero
   */
  public DrawDown {
    Objects.requireNonNull(award, "award");
    Objects.requireNonNull(drawnOn, "drawnOn");
    Objects.requireNonNull(amount, "amount");
    Objects.requireNonNull(category, "category");
    Objects.requireNonNull(site, "site");
    Objects.requireNonNull(costLine, "costLine");
    new Faults().require(amount.isPositive(), "INVALID_MONEY", "amount").throwIfAny();
  }
}
