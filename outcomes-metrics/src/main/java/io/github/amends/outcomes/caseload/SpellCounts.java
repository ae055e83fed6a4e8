// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.caseload;

import io.github.amends.outcomes.metric.DayCounts;
import java.util.List;

/** Spells counted in every way to count days, the counts of which stand side by side in a list. */
record SpellCounts(CaseReading reading, List<DayCounts> counts, int place) implements Spells {
  private static final DayCount[] WAYS = DayCount.values();

  @Override
  public void reached(String part, int from, int to) {
    for (int i = 0; i < WAYS.length; i++) {
      at(i).reached(part, from, to);
    }
  }

  @Override
  public void pending(String part, int from) {
    for (int i = 0; i < WAYS.length; i++) {
      at(i).pending(part, from);
    }
  }

  @Override
  public void ended(String part, int from, int to, CaseReason why) {
    for (int i = 0; i < WAYS.length; i++) {
      at(i).ended(part, from, to, why);
    }
  }

  @Override
  public void missing(String part, CaseReason why) {
    for (int i = 0; i < WAYS.length; i++) {
      at(i).missing(part, why);
    }
  }

  @Override
  public void excluded(String part, CaseReason why) {
    for (int i = 0; i < WAYS.length; i++) {
      at(i).excluded(part, why);
    }
  }

  private Spells at(int way) {
    return new SpellDays(reading, WAYS[way], new DayCountingSink(counts.get(place + way)));
  }
}
