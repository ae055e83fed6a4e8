// SPDX-License-Identifier: Apache-2.0
package io.github.amends.planner;

import io.github.amends.basics.CaseId;
import io.github.amends.scheduling.MeetingOffer;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A plan: a meeting for each case that has one, and how good that is at best.
 *
 * @param meetings the meetings, by case
 * @param value what the plan is worth
 * @param bound what no lawful plan can surpass; equal to the value if the plan is known to be the
 *     best
 */
public record Plan(SortedMap<CaseId, MeetingOffer> meetings, PlanValue value, PlanValue bound) {
  /**
   * Creates the value.
   *
   * @param meetings the meetings, by case
   * @param value what the plan is worth
   * @param bound what no lawful plan can surpass
   */
  public Plan {
    meetings =
        Collections.unmodifiableSortedMap(new TreeMap<>((Map<CaseId, MeetingOffer>) meetings));
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(bound, "bound");
  }

  /**
   * Returns whether no lawful plan is better.
   *
   * @return true if that is proved
   */
  public boolean isBest() {
    return value.equals(bound);
  }
}
