// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.caseload;

import io.github.amends.basics.Faults;
import io.github.amends.outcomes.metric.MetricDefinition;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How much of the money that was promised has been paid, by currency; amounts of different
 * currencies are never added.
 *
 * @param definition what counts
 * @param asOf the day up to which events were counted
 * @param amounts the sums of the terms that count, by the code of the currency
 * @param leftOut the sums of terms that were waived or withdrawn from, by the code of the currency
 * @param pending how many of the terms that count have not ended, in open cases
 * @param missing how many terms were left without an end in closed cases, which count; and of how
 *     many nobody knows any more whether somebody withdrew, which do not
 * @param excluded how many terms are left out, by the code of the reason
 */
public record Restitution(
    MetricDefinition definition,
    LocalDate asOf,
    SortedMap<String, RestitutionSum> amounts,
    SortedMap<String, RestitutionSum> leftOut,
    long pending,
    long missing,
    SortedMap<String, Long> excluded) {

  /**
   * Creates the result.
   *
   * @param definition what counts
   * @param asOf the day up to which events were counted
   * @param amounts the sums of the terms that count, by the code of the currency
   * @param leftOut the sums of terms that were waived or withdrawn from
   * @param pending how many of the terms that count have not ended, in open cases
   * @param missing how many terms were left without an end in closed cases, or are not known any
   *     more
   * @param excluded how many terms are left out, by the code of the reason
   * @throws io.github.amends.basics.InvalidValueException with {@code INVALID_COUNT} for a negative
   *     count
   */
  public Restitution {
    Objects.requireNonNull(definition, "definition");
    Objects.requireNonNull(asOf, "asOf");
    amounts = Collections.unmodifiableSortedMap(new TreeMap<>(amounts));
    leftOut = Collections.unmodifiableSortedMap(new TreeMap<>(leftOut));
    excluded = Collections.unmodifiableSortedMap(new TreeMap<>(excluded));
    new Faults()
        .require(pending >= 0, "INVALID_COUNT", "pending")
        .require(missing >= 0, "INVALID_COUNT", "missing")
        .throwIfAny();
  }

  /**
   * Returns the measure as of a day.
   *
   * @param asOf the day up to which events count, itself included
   * @param zone the zone whose midnights bound days
   * @return the measure
   */
  public static CaseMetric<RestitutionCounts, Restitution> asOf(LocalDate asOf, ZoneId zone) {
    return on(CaseloadBasis.of(asOf, zone));
  }

  /**
   * Returns the measure on a basis.
   *
   * @param basis what it is reckoned by
   * @return the measure
   */
  public static CaseMetric<RestitutionCounts, Restitution> on(CaseloadBasis basis) {
    return on(AsOf.of(basis));
  }

  static CaseMetric<RestitutionCounts, Restitution> on(AsOf asOf) {
    MetricDefinition definition = Definitions.on(AgreementDefinitions.RESTITUTION, asOf.basis());
    return new CaseMetric<>(
        definition,
        asOf,
        RestitutionCounts::new,
        (counts, reading) -> RestitutionVerdicts.tell(reading, counts),
        RestitutionCounts::addAll,
        counts -> counts.result(definition, asOf.date()),
        RestitutionVerdicts::explain);
  }

  /** Returns the sums as one reads them, such as {@code GBP 40.00 of 100.00 owed; 1 pending}. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    amounts.forEach((currency, sum) -> text.append(text.isEmpty() ? "" : ", ").append(sum));
    return (text.isEmpty() ? "nothing owed" : text) + "; " + pending + " pending";
  }
}
