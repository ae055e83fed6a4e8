// SPDX-License-Identifier: Apache-2.0
package io.github.amends.cli;

import io.github.amends.casework.CaseFile;
import io.github.amends.outcomes.report.Page;
import java.util.List;

/** The mark that a page bears when cases of the simulator are among those that it counts. */
final class SimulatedCases {
  private static final String KEY = "sim-";

  private SimulatedCases() {}

  /** The simulator gives each party a key by which its cases are known. */
  static boolean areAmong(List<CaseFile> files) {
    return files.stream()
        .flatMap(file -> file.state().participants().values().stream())
        .anyMatch(each -> each.participant().party().key().startsWith(KEY));
  }

  static Page mark(Page page) {
    return page.withNotice(
        "Simulated cases",
        "The cases of this report were simulated by a program. They show what a report looks like"
            + " and say nothing about any service. The trials and the cohorts are published"
            + " figures.");
  }
}
