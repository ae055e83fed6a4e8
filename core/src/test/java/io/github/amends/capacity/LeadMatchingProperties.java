// SPDX-License-Identifier: Apache-2.0
package io.github.amends.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.StatisticsReport;

/** That the matching is a largest one: brute force over all ways to give cases to leads. */
@StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
class LeadMatchingProperties {

  @Property(tries = 500)
  void noOtherWayServesMoreCases(@ForAll long seed) {
    Random random = new Random(seed);
    int cases = random.nextInt(6);
    int[] free = random.ints(random.nextInt(4), 0, 3).toArray();
    List<List<Integer>> leads = new ArrayList<>();
    for (int i = 0; i < cases; i++) {
      leads.add(IntStream.range(0, free.length)
          .filter(each -> random.nextBoolean())
          .boxed()
          .toList());
    }
    assertThat(LeadMatching.served(leads, free).cardinality()).isEqualTo(most(leads, free, 0));
  }

  private static int most(List<List<Integer>> leads, int[] free, int next) {
    if (next == leads.size()) {
      return 0;
    }
    int best = most(leads, free, next + 1);
    for (int lead : leads.get(next)) {
      if (free[lead] > 0) {
        free[lead]--;
        best = Math.max(best, 1 + most(leads, free, next + 1));
        free[lead]++;
      }
    }
    return best;
  }
}
