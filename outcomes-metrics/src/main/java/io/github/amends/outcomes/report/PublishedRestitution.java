// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.report;

import io.github.amends.basics.Money;
import io.github.amends.outcomes.caseload.RestitutionSum;
import io.github.amends.outcomes.disclosure.DisclosurePolicy;
import io.github.amends.outcomes.disclosure.PublishedCount;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * Money promised and paid in one currency, as far as it may be shown: nothing where there are few
 * terms. Where counts are rounded, so are the sums, to the nearest ten of their currency.
 *
 * @param currency the code of the currency
 * @param terms how many terms
 * @param shown the sums; empty if they are hidden
 */
record PublishedRestitution(String currency, PublishedCount terms, Optional<RestitutionSum> shown) {
  private static final int TEN = 10;

  static PublishedRestitution of(
      String currency, RestitutionSum sum, PublishedCount terms, DisclosurePolicy policy) {
    if (terms.value().isEmpty()) {
      return new PublishedRestitution(currency, terms, Optional.empty());
    }
    return new PublishedRestitution(
        currency, terms, Optional.of(policy == DisclosurePolicy.ROUNDED ? rounded(sum) : sum));
  }

  private static RestitutionSum rounded(RestitutionSum sum) {
    return new RestitutionSum(
        sum.terms(),
        rounded(sum.owed()),
        rounded(sum.due()),
        rounded(sum.paid()),
        rounded(sum.paidOfDue()));
  }

  private static Money rounded(Money money) {
    long unit = TEN;
    for (int digit = 0; digit < money.currency().getDefaultFractionDigits(); digit++) {
      unit *= TEN;
    }
    return new Money((money.minorUnits() + unit / 2) / unit * unit, money.currency());
  }

  String text(Function<RestitutionSum, String> part) {
    return shown.map(part).orElse(PublishedCount.HIDDEN_MARK);
  }

  PublishedCount amount(ToLongFunction<RestitutionSum> part) {
    return shown
        .<PublishedCount>map(sum -> {
          long amount = part.applyAsLong(sum);
          return new PublishedCount.Shown(amount, amount, amount);
        })
        .orElseGet(PublishedCount.Hidden::new);
  }
}
