// SPDX-License-Identifier: Apache-2.0
package io.github.amends.programme;

import io.github.amends.basics.CaseId;
import io.github.amends.basics.CostLineId;
import io.github.amends.basics.Faults;
import io.github.amends.basics.Money;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The costs of a service in one currency, and what was recovered of them, exact to the penny.
 *
 * @param currency the currency of every amount
 * @param costs the costs, each with an id of its own
 * @param recoveries what was paid back
 */
public record CostLedger(Currency currency, List<CostLine> costs, List<CostRecovery> recoveries) {

  /**
   * Creates the value.
   *
   * @param currency the currency of every amount
   * @param costs the costs, each with an id of its own
   * @param recoveries what was paid back
   * @throws io.github.amends.basics.InvalidValueException with {@code INVALID_ID} for each cost
   *     that is there twice and {@code INVALID_MONEY} for each amount in another currency
   */
  public CostLedger {
    Objects.requireNonNull(currency, "currency");
    costs = List.copyOf(costs);
    recoveries = List.copyOf(recoveries);
    Faults faults = new Faults();
    Set<CostLineId> seen = new HashSet<>();
    for (int i = 0; i < costs.size(); i++) {
      CostLine each = costs.get(i);
      faults
          .require(seen.add(each.id()), "INVALID_ID", "costs[" + i + "].id")
          .require(
              each.amount().currency().equals(currency),
              "INVALID_MONEY",
              "costs[" + i + "].amount");
    }
    for (int i = 0; i < recoveries.size(); i++) {
      boolean same = recoveries.get(i).amount().currency().equals(currency);
      faults.require(same, "INVALID_MONEY", "recoveries[" + i + "].amount");
    }
    faults.throwIfAny();
  }

  /**
   * Returns what everything cost.
   *
   * @return the sum of the costs
   */
  public Money spent() {
    return sum(costs.stream().map(CostLine::amount));
  }

  /**
   * Returns what one case cost.
   *
   * @param caseId the case
   * @return the sum of the costs that it caused
   */
  public Money spentOn(CaseId caseId) {
    return sum(costs.stream()
        .filter(each -> each.caseId().equals(Optional.of(caseId)))
        .map(CostLine::amount));
  }

  /**
   * Returns what one category cost.
   *
   * @param category the category
   * @return the sum of its costs
   */
  public Money spentOn(CostCategory category) {
    return sum(costs.stream().filter(each -> each.category() == category).map(CostLine::amount));
  }

  /**
   * Returns what was paid back.
   *
   * @return the sum of the recoveries
   */
  public Money recovered() {
    return sum(recoveries.stream().map(CostRecovery::amount));
  }

  /**
   * Returns what the service bears itself.
   *
   * @return the costs less what was paid back; below zero if more came back than was spent
   */
  public Money net() {
    return spent().minus(recovered());
  }

  private Money sum(Stream<Money> amounts) {
    return amounts.reduce(Money.zero(currency), Money::plus);
  }
}
