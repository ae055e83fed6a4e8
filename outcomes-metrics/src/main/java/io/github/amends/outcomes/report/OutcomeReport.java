// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.report;

import io.github.amends.outcomes.caseload.CaseFlow;
import io.github.amends.outcomes.caseload.SideBySide;
import io.github.amends.outcomes.disclosure.DisclosurePolicy;
import io.github.amends.outcomes.evidence.TrialTable;
import io.github.amends.outcomes.plot.ForestPlot;
import io.github.amends.outcomes.reoffending.CohortTable;

/**
 * The report on outcomes: what randomised trials say, how often people are reconvicted, and what
 * became of a service's own cases.
 *
 * <p>The three stand beside each other and are never mixed: a trial tells what conferences did, a
 * cohort tells what happened, and a caseload tells how a service works.
 */
public final class OutcomeReport {
  private OutcomeReport() {}

  /**
   * Returns the report as a page that may leave the service: the counts of the cases went through
   * disclosure control under {@link DisclosurePolicy#ROUNDED}.
   *
   * @param trials the trials, at least one
   * @param cohorts the reconviction cohorts
   * @param cases what became of the service's cases
   * @param definitions the same cases by other definitions
   * @return the page, without a notice
   */
  public static Page page(
      TrialTable trials, CohortTable cohorts, CaseFlow cases, SideBySide definitions) {
    return page(trials, cohorts, cases, definitions, DisclosurePolicy.ROUNDED);
  }

  /**
   * Returns the report as a page, the counts of the cases under a policy. Without disclosure
   * control the page says so in a notice.
   *
   * @param trials the trials, at least one
   * @param cohorts the reconviction cohorts
   * @param cases what became of the service's cases
   * @param definitions the same cases by other definitions
   * @param policy what may be shown of a count
   * @return the page
   */
  public static Page page(
      TrialTable trials,
      CohortTable cohorts,
      CaseFlow cases,
      SideBySide definitions,
      DisclosurePolicy policy) {
    PublishedCaseload published = PublishedCaseload.of(cases, definitions, policy);
    Page page = Page.of(
        "Restorative justice: outcomes",
        "Trials, reconviction cohorts and a year of cases, each with its denominators");
    if (policy == DisclosurePolicy.NONE) {
      page = page.withNotice("No disclosure control", policy.legend());
    }
    return page.withSection(CaseFlowSection.flow(published))
        .withSection(CaseFlowSection.exits(published))
        .withSection(CaseFlowSection.timings(published))
        .withSection(MeasuresSection.restitution(published))
        .withSection(MeasuresSection.sideBySide(published))
        .withSection(TrialsSection.of(trials))
        .withSection(CohortsSection.of(cohorts))
        .withSection(CaseFlowSection.definitions(cases));
  }

  /**
   * Returns the trials as a forest plot with two pooled effects: DerSimonian-Laird with the normal
   * test, and REML with that of Knapp and Hartung.
   *
   * @param trials the trials, at least one
   * @return the plot
   */
  public static ForestPlot forestPlot(TrialTable trials) {
    return TrialsSection.forest(trials);
  }
}
