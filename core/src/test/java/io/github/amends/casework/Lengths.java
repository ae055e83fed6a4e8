// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import net.jqwik.api.statistics.Statistics;

/** The promise that half of all random histories are long enough to say something. */
final class Lengths {
  private static final String LABEL = "histories of 15 accepted steps or more";

  private Lengths() {}

  /** Counts a history; after the last, half of them must have been long. */
  static History counted(History history) {
    Statistics.label(LABEL).collect(history.isLong());
    Statistics.label(LABEL)
        .coverage(coverage -> coverage.check(true).percentage(share -> share >= 50.0));
    return history;
  }
}
