// SPDX-License-Identifier: Apache-2.0
package io.github.amends.programme;

import io.github.amends.basics.Faults;
import io.github.amends.basics.FundingAwardId;
import io.github.amends.basics.Money;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is wrong with the draw-downs of a ledger, all of it at once. */
final class LedgerCheck {
  private final Map<FundingAwardId, FundingAward> awards = new HashMap<>();
  private final Map<FundingAwardId, Money> left = new HashMap<>();
  private final Faults faults = new Faults();

  private LedgerCheck() {}

  static void check(List<FundingAward> awards, List<DrawDown> drawDowns) {
    LedgerCheck check = new LedgerCheck();
    for (int i = 0; i < awards.size(); i++) {
      FundingAward each = awards.get(i);
      boolean first = check.awards.put(each.id(), each) == null;
      check.faults.require(first, "INVALID_ID", "awards[" + i + "].id");
      check.left.put(each.id(), each.amount());
    }
    for (int i = 0; i < drawDowns.size(); i++) {
      check.draw(drawDowns.get(i), "drawDowns[" + i + "].");
    }
    check.faults.throwIfAny();
  }

  private void draw(DrawDown drawDown, String place) {
    FundingAward award = awards.get(drawDown.award());
    if (award == null) {
      faults.require(false, "INVALID_ID", place + "award");
      return;
    }
    faults
        .require(award.period().contains(drawDown.drawnOn()), "INVALID_FUNDING", place + "drawnOn")
        .require(
            award.restriction().allows(drawDown.category()), "INVALID_FUNDING", place + "category")
        .require(award.restriction().allows(drawDown.site()), "INVALID_FUNDING", place + "site");
    if (!drawDown.amount().currency().equals(award.amount().currency())) {
      faults.require(false, "INVALID_MONEY", place + "amount");
      return;
    }
    // What would overdraw the award is not taken from it, so that what follows is judged by itself.
    Money before = left.getOrDefault(award.id(), award.amount());
    boolean enough = drawDown.amount().compareTo(before) <= 0;
    faults.require(enough, "INVALID_FUNDING", place + "amount");
    left.put(award.id(), enough ? before.minus(drawDown.amount()) : before);
  }
}
