// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.report;

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
  private static final String EXACT =
      "Small counts are shown as they are and can tell on people: this page is not for publication.";

  private OutcomeReport() {}

  /**
   * Returns the report as a page. The counts of the cases went through disclosure control; where
   * they did not, because the release asks for none, a notice says so.
   *
   * @param trials the trials, at least one
   * @param cohorts the reconviction cohorts
   * @param cases what of the service's cases leaves
   * @return the page
   */
  public static Page page(TrialTable trials, CohortTable cohorts, CaseloadRelease cases) {
    PublishedCaseload published = PublishedCaseload.of(cases);
    Page page = Page.of(
        "Restorative justice: outcomes",
        "Trials, reconviction cohorts and a year of cases, each with its denominators");
    if (published.isExact()) {
      page = page.withNotice("No disclosure control", EXACT);
    }
    page = page.withSection(CaseFlowSection.flow(published))
        .withSection(CaseFlowSection.exits(published))
        .withSection(CaseFlowSection.timings(published));
    if (cases.slices().stream().anyMatch(each -> !each.slices().isEmpty())) {
      page = page.withSection(MeasuresSection.slices(published));
    }
    return page.withSection(MeasuresSection.restitution(published))
        .withSection(MeasuresSection.sideBySide(published))
        .withSection(TrialsSection.of(trials))
        .withSection(CohortsSection.of(cohorts))
        .withSection(CaseFlowSection.definitions(cases.flow()));
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
