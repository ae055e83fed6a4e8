// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.caseload;

import io.github.amends.basics.Faults;
import java.util.Collections;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One point in the flow of cases: how many passed it, and what became of those that did not go on.
 *
 * <p>Those who went on to the next point, the open, the completed, the exits and the unrecorded add
 * up to those who passed it.
 *
 * @param point the point
 * @param reached how many cases passed it
 * @param open how many of them have not gone on and are open
 * @param completed how many of them did not go on because they were completed there, such as after
 *     a meeting at which no agreement was needed
 * @param exits how many of them ended there without being completed, by cause and initiator
 * @param unrecorded how many of them ended there without a cause on record
 */
public record FlowCount(
    FlowPoint point,
    long reached,
    long open,
    long completed,
    SortedMap<Exit, Long> exits,
    long unrecorded) {

  /**
   * Creates the count.
   *
   * @param point the point
   * @param reached how many cases passed it
   * @param open how many of them have not gone on and are open
   * @param completed how many of them were completed there
   * @param exits how many of them ended there without being completed, by cause and initiator
   * @param unrecorded how many of them ended there without a cause on record
   * @throws io.github.amends.basics.InvalidValueException with {@code INVALID_COUNT} if a number is
   *     negative, or more have ended or are open than passed the point
   */
  public FlowCount {
    Objects.requireNonNull(point, "point");
    exits = Collections.unmodifiableSortedMap(new TreeMap<>(exits));
    long ended = completed + unrecorded + sum(exits);
    new Faults()
        .require(open >= 0, "INVALID_COUNT", "open")
        .require(completed >= 0, "INVALID_COUNT", "completed")
        .require(exits.values().stream().allMatch(each -> each > 0), "INVALID_COUNT", "exits")
        .require(unrecorded >= 0, "INVALID_COUNT", "unrecorded")
        .require(reached >= open + ended, "INVALID_COUNT", "reached")
        .throwIfAny();
  }

  /**
   * Returns how many went on to the next point. Of the last point nobody goes on.
   *
   * @return those who passed this point and neither ended nor are open there
   */
  public long wentOn() {
    return reached - open - completed - unrecorded - sum(exits);
  }

  private static long sum(SortedMap<Exit, Long> exits) {
    return exits.values().stream().mapToLong(Long::longValue).sum();
  }
}
