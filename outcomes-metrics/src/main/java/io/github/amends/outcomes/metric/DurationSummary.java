// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.metric;

import io.github.amends.basics.Faults;
import io.github.amends.outcomes.statistics.Answer;
import io.github.amends.outcomes.statistics.Obstacle;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;

/**
 * How many days it took those who got there, and how many are still on the way.
 *
 * <p>The quartiles describe those that got there by the as-of day and nobody else. The pending are
 * censored: it has taken them some time already and nobody knows how much more, so they are no
 * failures, and the true time of all is longer than that of those who got there.
 *
 * @param definition from when to when
 * @param asOf the day up to which events were counted
 * @param days how many took each number of days; whole calendar days, 0 for the same day
 * @param missing for how many a day is not known
 * @param pending how many are still on the way
 * @param excluded how many are left out, by the code of the reason; no zero among them
 */
public record DurationSummary(
    MetricDefinition definition,
    LocalDate asOf,
    SortedMap<Integer, Long> days,
    long missing,
    long pending,
    SortedMap<String, Long> excluded) {

  /**
   * Creates the summary.
   *
   * @param definition from when to when
   * @param asOf the day up to which events were counted
   * @param days how many took each number of days
   * @param missing for how many a day is not known
   * @param pending how many are still on the way
   * @param excluded how many are left out, by the code of the reason
   * @throws io.github.amends.basics.InvalidValueException with {@code INVALID_COUNT} for each
   *     number that is out of its range, a negative number of days among them
   */
  public DurationSummary {
    Objects.requireNonNull(definition, "definition");
    Objects.requireNonNull(asOf, "asOf");
    days = Beside.copy(days);
    excluded = Beside.copy(excluded);
    Faults faults = new Faults();
    faults.require(days.isEmpty() || days.firstKey() >= 0, "INVALID_COUNT", "days");
    Beside.requirePositive(faults, days, "days");
    Beside.require(faults, missing, pending, excluded);
    faults.throwIfAny();
  }

  /**
   * Returns the summary of counts.
   *
   * @param definition from when to when
   * @param asOf the day up to which events were counted
   * @param counts the counts, by days
   * @return the summary
   * @throws io.github.amends.basics.InvalidValueException with {@code INVALID_COUNT} if a number of
   *     days is negative
   */
  public static DurationSummary of(
      MetricDefinition definition, LocalDate asOf, Counts<Integer> counts) {
    return new DurationSummary(
        definition, asOf, counts.counted(), counts.missing(), counts.pending(), counts.excluded());
  }

  /**
   * Returns how many got there.
   *
   * @return the number of durations
   */
  public long n() {
    return Beside.sum(days);
  }

  /**
   * Returns how many were looked at.
   *
   * @return the sum of those who got there, missing, pending and excluded
   */
  public long lookedAt() {
    return Beside.lookedAt(n(), missing, pending, excluded);
  }

  /**
   * Returns the quartiles of those who got there.
   *
   * @return the quartiles; not estimable if nobody got there
   */
  public Answer<Quartiles> quartiles() {
    return days.isEmpty()
        ? Answer.notEstimable(Obstacle.NO_OBSERVATIONS)
        : Answer.of(new Quartiles(quarter(1), quarter(2), quarter(3)));
  }

  private double quarter(int quarters) {
    long fourfold = Math.multiplyExact(n() - 1, quarters);
    int before = inOrder(fourfold / 4);
    long between = fourfold % 4;
    return between == 0 ? before : before + (inOrder(fourfold / 4 + 1) - before) * between / 4.0;
  }

  private int inOrder(long place) {
    long seen = 0;
    for (Map.Entry<Integer, Long> entry : days.entrySet()) {
      seen += entry.getValue();
      if (place < seen) {
        return entry.getKey();
      }
    }
    throw new IllegalStateException("the place is beyond the last duration");
  }

  /**
   * Returns the summary as one reads it.
   *
   * @return the text, such as {@code 40 took a median of 12 days (quartiles 7 and 19.5); 5 pending}
   */
  @Override
  public String toString() {
    String took = quartiles()
        .toOptional()
        .map(found -> " took a median of " + text(found.median()) + " days (quartiles "
            + text(found.lower()) + " and " + text(found.upper()) + ")")
        .orElse(" (undefined)");
    return n() + took + Beside.text(missing, pending, excluded);
  }

  private static String text(double days) {
    return BigDecimal.valueOf(days).stripTrailingZeros().toPlainString();
  }
}
