// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.survival;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Random rows of follow-up in whole days, as columns and as counts. */
record FollowUpRows(List<Row> rows) {

  static final int GROUPS = 3;
  static final int OUTCOMES = 2;

  record Row(int group, int day, int outcome) {}

  static Arbitrary<FollowUpRows> any() {
    Arbitrary<Integer> days = Arbitraries.integers().between(0, 30);
    Arbitrary<Integer> groups = Arbitraries.integers().between(0, GROUPS - 1);
    Arbitrary<Integer> outcomes = Arbitraries.integers().between(0, OUTCOMES);
    return Combinators.combine(groups, days, outcomes)
        .as(Row::new)
        .list()
        .ofMaxSize(60)
        .map(FollowUpRows::new);
  }

  double[] until() {
    return rows.stream().mapToDouble(Row::day).toArray();
  }

  int[] outcomes() {
    return rows.stream().mapToInt(Row::outcome).toArray();
  }

  int[] groups() {
    return rows.stream().mapToInt(Row::group).toArray();
  }

  int[] daysUntil() {
    return rows.stream().mapToInt(Row::day).toArray();
  }

  FollowUpTimes times() {
    return FollowUpTimes.of(until(), outcomes()).grouped(groups(), GROUPS);
  }

  FollowUpDays days() {
    return FollowUpDays.empty(GROUPS, OUTCOMES).addAll(groups(), daysUntil(), outcomes());
  }
}
