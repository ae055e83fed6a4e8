// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.caseload;

import io.github.amends.basics.Coded;
import io.github.amends.outcomes.metric.Counts;
import io.github.amends.outcomes.metric.MetricDefinition;
import io.github.amends.outcomes.metric.MetricResult;
import io.github.amends.outcomes.metric.RatePart;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/**
 * The measures by which one body asks services to count, so that the same cases can be counted by
 * several bodies' words side by side.
 *
 * <p>The first measure of each is its headline: the one that is quoted as what restorative justice
 * came to. Headlines of different sets answer different questions, and {@link Reconciliation} lists
 * the cases between them.
 */
public enum DefinitionSet implements Coded {
  /** Our own: referrals that led to a meeting or an exchange, to a meeting, and were accepted. */
  AMENDS("Amends"),
  /** Key performance indicator 10 of the Youth Justice Board: persons harmed who were engaged. */
  KPI_10("Key performance indicator 10"),
  /**
   * The core set of Justice Canada and Statistics Canada: referrals received and accepted, and
   * accepted cases with direct participation of a person harmed.
   */
  CANADA("Canada's core set"),
  /**
   * As a police and crime commissioner's template may have it. Six templates were studied, and no
   * two define contact, conference and outcome alike; this one is typical of them and none of them.
   */
  COMMISSIONER("A commissioner's template"),
  /**
   * As the published software of a community court counts: an agreement that is being monitored is
   * a success, a case that was ended is a termination, and a case that is both counts twice. It is
   * here so that others can see what they would count twice, and is no measure to use.
   */
  NAIVE("Successful and terminated");

  private final String title;

  DefinitionSet(String title) {
    this.title = title;
  }

  /**
   * Returns the title.
   *
   * @return a few words in English
   */
  public String title() {
    return title;
  }

  /**
   * Returns the measures of the set on a basis, the headline first.
   *
   * @param basis what they are reckoned by
   * @return the measures, at least one
   */
  public List<CaseMetric<Counts<RatePart>, MetricResult>> on(CaseloadBasis basis) {
    AsOf asOf = AsOf.of(basis);
    return switch (this) {
      case AMENDS ->
        List.of(
            CaseRate.DIRECT_OR_INDIRECT.on(asOf),
            CaseRate.DIRECT.on(asOf),
            CaseRate.ACCEPTED.on(asOf));
      case KPI_10 -> List.of(CaseRate.HARMED_ENGAGED.on(asOf));
      case CANADA, COMMISSIONER, NAIVE ->
        OtherCounts.of(this).stream().map(each -> each.on(asOf)).toList();
    };
  }

  /**
   * Returns the headline measure on a basis.
   *
   * @param basis what it is reckoned by
   * @return the measure
   */
  public CaseMetric<Counts<RatePart>, MetricResult> headline(CaseloadBasis basis) {
    return on(basis).get(0);
  }

  /**
   * Returns what the measures of the set mean.
   *
   * @return the definitions, that of the headline first
   */
  public List<MetricDefinition> definitions() {
    CaseloadBasis any = CaseloadBasis.of(LocalDate.EPOCH, ZoneOffset.UTC);
    return on(any).stream().map(CaseMetric::definition).toList();
  }
}
