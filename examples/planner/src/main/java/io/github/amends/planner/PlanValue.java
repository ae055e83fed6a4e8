// SPDX-License-Identifier: Apache-2.0
package io.github.amends.planner;

import java.time.Duration;
import java.util.Comparator;
import java.util.Objects;

/**
 * What a plan is worth: how many cases it serves, then how long all cases wait, then how many
 * meetings the busiest volunteer has. The better comes first.
 *
 * @param served how many cases have a meeting
 * @param waiting how long all cases wait together; a case without a meeting waits until the end of
 *     the diary
 * @param largestLoad the meetings of the volunteer who has most, those that were known before
 *     included
 */
public record PlanValue(int served, Duration waiting, int largestLoad)
    implements Comparable<PlanValue> {
  private static final Comparator<PlanValue> BETTER_FIRST = Comparator.comparingInt(
          PlanValue::served)
      .reversed()
      .thenComparing(PlanValue::waiting)
      .thenComparingInt(PlanValue::largestLoad);

  /**
   * Creates the value.
   *
   * @param served how many cases have a meeting
   * @param waiting how long all cases wait together
   * @param largestLoad the meetings of the volunteer who has most
   */
  public PlanValue {
    Objects.requireNonNull(waiting, "waiting");
  }

  @Override
  public int compareTo(PlanValue other) {
    return BETTER_FIRST.compare(this, other);
  }
}
