// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.caseload;

import io.github.amends.basics.Money;
import io.github.amends.outcomes.metric.Counts;
import io.github.amends.outcomes.metric.MetricDefinition;
import io.github.amends.outcomes.metric.RatePart;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Money promised and paid, while it is being gathered, in whole minor units. One thread at a time
 * owns it.
 *
 * @serial exclude
 */
public final class RestitutionCounts implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int TERMS = 0;
  private static final int OWED = 1;
  private static final int DUE = 2;
  private static final int PAID = 3;
  private static final int PAID_OF_DUE = 4;
  private static final int SUMS = 5;

  private final HashMap<String, long[]> amounts = new HashMap<>();
  private final HashMap<String, long[]> leftOut = new HashMap<>();
  private final Counts<RatePart> terms = new Counts<>();

  RestitutionCounts() {}

  void addPending() {
    terms.addPending();
  }

  void addMissing() {
    terms.addMissing();
  }

  void addExcluded(CaseReason why) {
    terms.addExcluded(why.code());
  }

  void addCounted(Money owed, long due, long paid) {
    add(amounts, owed, due, paid);
  }

  void addLeftOut(Money owed, long due, long paid) {
    add(leftOut, owed, due, paid);
  }

  private static void add(Map<String, long[]> sums, Money owed, long due, long paid) {
    long[] sum = sums.computeIfAbsent(owed.currency().getCurrencyCode(), code -> new long[SUMS]);
    add(sum, TERMS, 1);
    add(sum, OWED, owed.minorUnits());
    add(sum, DUE, due);
    add(sum, PAID, paid);
    add(sum, PAID_OF_DUE, Math.min(due, paid));
  }

  private static void add(long[] sum, int which, long amount) {
    sum[which] = Math.addExact(sum[which], amount);
  }

  void addAll(RestitutionCounts other) {
    addAll(amounts, other.amounts);
    addAll(leftOut, other.leftOut);
    terms.addAll(other.terms);
  }

  private static void addAll(Map<String, long[]> sums, Map<String, long[]> others) {
    // A copy, because both may be the same map.
    Map.copyOf(others).forEach((currency, amounts) -> {
      long[] sum = sums.computeIfAbsent(currency, code -> new long[SUMS]);
      long[] added = amounts.clone();
      for (int which = 0; which < SUMS; which++) {
        add(sum, which, added[which]);
      }
    });
  }

  Restitution result(MetricDefinition definition, LocalDate asOf) {
    return new Restitution(
        definition,
        asOf,
        sums(amounts),
        sums(leftOut),
        terms.pending(),
        terms.missing(),
        terms.excluded());
  }

  private static SortedMap<String, RestitutionSum> sums(Map<String, long[]> amounts) {
    SortedMap<String, RestitutionSum> sums = new TreeMap<>();
    amounts.forEach((code, sum) -> {
      Currency currency = Currency.getInstance(code);
      sums.put(
          code,
          new RestitutionSum(
              sum[TERMS],
              new Money(sum[OWED], currency),
              new Money(sum[DUE], currency),
              new Money(sum[PAID], currency),
              new Money(sum[PAID_OF_DUE], currency)));
    });
    return sums;
  }

  /**
   * Returns whether both have seen the same.
   *
   * @param other the other object
   * @return true if every number is equal
   */
  @Override
  public boolean equals(Object other) {
    return other instanceof RestitutionCounts counts
        && sums(amounts).equals(sums(counts.amounts))
        && sums(leftOut).equals(sums(counts.leftOut))
        && terms.equals(counts.terms);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(new Object[] {sums(amounts), sums(leftOut), terms});
  }

  @Override
  public String toString() {
    return sums(amounts) + ", left out " + sums(leftOut) + ", " + terms;
  }
}
