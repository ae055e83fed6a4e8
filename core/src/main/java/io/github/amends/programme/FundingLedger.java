// SPDX-License-Identifier: Apache-2.0
package io.github.amends.programme;

import io.github.amends.basics.FundingAwardId;
import io.github.amends.basics.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The ledger of a service's awards: what was drawn from each, and what is left, exact to the penny.
 *
 * <p>It cannot be made with a draw-down that breaks it, and says of each what is wrong with it.
 *
 * @param awards the awards, each with an id of its own
 * @param drawDowns what was drawn, in its order
 */
public record FundingLedger(List<FundingAward> awards, List<DrawDown> drawDowns) {

  /**
   * Creates the value.
   *
   * @param awards the awards, each with an id of its own
   * @param drawDowns what was drawn, in its order
   * @throws io.github.amends.basics.InvalidValueException with every fault: {@code INVALID_ID} for
   *     an award that is there twice or not at all, {@code INVALID_MONEY} for another currency,
   *     {@code INVALID_FUNDING} for a day outside the period, a category or site that the award is
   *     not for, and an amount that is more than what is left
   */
  public FundingLedger {
    awards = List.copyOf(awards);
    drawDowns = List.copyOf(drawDowns);
    LedgerCheck.check(awards, drawDowns);
  }

  /**
   * Returns a ledger from which nothing is drawn.
   *
   * @param awards the awards, each with an id of its own
   * @return the ledger
   * @throws io.github.amends.basics.InvalidValueException with {@code INVALID_ID} if two awards
   *     have one id
   */
  public static FundingLedger of(FundingAward... awards) {
    return new FundingLedger(List.of(awards), List.of());
  }

  /**
   * Returns the ledger after one more draw-down.
   *
   * @param drawDown what is drawn
   * @return the ledger with it
   * @throws io.github.amends.basics.InvalidValueException with everything that is wrong with it, as
   *     the constructor says
   */
  public FundingLedger draw(DrawDown drawDown) {
    List<DrawDown> all = new ArrayList<>(drawDowns);
    all.add(Objects.requireNonNull(drawDown, "drawDown"));
    return new FundingLedger(awards, all);
  }

  /**
   * Returns how much was drawn from an award.
   *
   * @param award the award
   * @return the sum
   * @throws IllegalArgumentException if the ledger has no such award
   */
  public Money drawn(FundingAwardId award) {
    Money sum = Money.zero(find(award).amount().currency());
    for (DrawDown each : drawDowns) {
      sum = each.award().equals(award) ? sum.plus(each.amount()) : sum;
    }
    return sum;
  }

  /**
   * Returns how much is left of an award.
   *
   * @param award the award
   * @return the amount, zero or more; with what was drawn, it is the award
   * @throws IllegalArgumentException if the ledger has no such award
   */
  public Money left(FundingAwardId award) {
    return find(award).amount().minus(drawn(award));
  }

  private FundingAward find(FundingAwardId award) {
    return awards.stream()
        .filter(each -> each.id().equals(award))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("the ledger has no such award"));
  }
}
