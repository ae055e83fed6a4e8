// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.survival;

import java.util.List;

/** The strata of a stratified test. */
final class Strata {

  private Strata() {}

  /** The number of groups, which all strata share. */
  static int checkedGroups(List<? extends FollowUp> strata) {
    if (strata.isEmpty()) {
      throw new IllegalArgumentException("there must be a stratum");
    }
    int groups = strata.get(0).groups();
    if (strata.stream().anyMatch(stratum -> stratum.groups() != groups)) {
      throw new IllegalArgumentException("all strata must have the same groups");
    }
    return groups;
  }
}
