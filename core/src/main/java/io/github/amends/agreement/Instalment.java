// SPDX-License-Identifier: Apache-2.0
package io.github.amends.agreement;

import io.github.amends.basics.Faults;
import io.github.amends.basics.Money;
import java.time.LocalDate;
import java.util.Objects;

/**
 * One payment of several.
 *
 * @param dueOn the last day on which it can be paid in time
 * @param amount the amount, above zero
 */
public record Instalment(LocalDate dueOn, Money amount) {
  /**
   * Creates the value.
   *
   * @param dueOn the last day on which it can be paid in time
   * @param amount the amount, above zero
   * @throws io.github.amends.basics.InvalidValueException with {@code INVALID_MONEY} if not above
   *     zero
   */
  public Instalment {
    Objects.requireNonNull(dueOn, "dueOn");
    Objects.requireNonNull(amount, "amount");
    new Faults().require(amount.isPositive(), "INVALID_MONEY", "amount").throwIfAny();
  }
}
