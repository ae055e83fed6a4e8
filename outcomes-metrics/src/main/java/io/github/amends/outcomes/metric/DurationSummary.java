// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.metric;

import io.github.amends.basics.Faults;
import io.github.amends.outcomes.statistics.Answer;
import io.github.amends.outcomes.statistics.Obstacle;
import io.github.amends.outcomes.statistics.survival.CumulativeIncidence;
import io.github.amends.outcomes.statistics.survival.FollowUpDays;
import io.github.amends.outcomes.statistics.survival.IncidenceEstimate;
import io.github.amends.outcomes.statistics.survival.SurvivalCurve;
import io.github.amends.outcomes.statistics.survival.SurvivalQuantile;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;

/**
 * How many days it took those who got there, and what became of the others.
 *
 * <p>The quartiles describe those that got there by the as-of day and nobody else. The pending are
 * censored: it has taken them some time already and nobody knows how much more, so they are no
 * failures, and the true time of all is longer than that of those who got there. {@link #median()}
 * and {@link #within(int)} take them into account.
 *
 * @param definition from when to when
 * @param asOf the day up to which events were counted
 * @param days how many got there after each number of days; whole days, 0 for the same day
 * @param waiting since how many days those on the way have been, of whom that is known; they are
 *     among the pending
 * @param ended after how many days those ended who will not get there, of whom that is known; they
 *     are among the excluded
 * @param missing for how many a day is not known
 * @param pending how many are still on the way
 * @param excluded how many are left out, by the code of the reason; no zero among them
 */
public record DurationSummary(
    MetricDefinition definition,
    LocalDate asOf,
    SortedMap<Integer, Long> days,
    SortedMap<Integer, Long> waiting,
    SortedMap<Integer, Long> ended,
    long missing,
    long pending,
    SortedMap<String, Long> excluded) {
  private static final int GOT_THERE = 1;
  private static final int ENDED = 2;

  /**
   * Creates the summary.
   *
   * @param definition from when to when
   * @param asOf the day up to which events were counted
   * @param days how many got there after each number of days
   * @param waiting since how many days those on the way have been
   * @param ended after how many days those ended who will not get there
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
    waiting = Beside.copy(waiting);
    ended = Beside.copy(ended);
    excluded = Beside.copy(excluded);
    Faults faults = new Faults();
    requireDays(faults, days, "days");
    requireDays(faults, waiting, "waiting");
    requireDays(faults, ended, "ended");
    Beside.require(faults, missing, pending, excluded);
    faults
        .require(Beside.sum(waiting) <= pending, "INVALID_COUNT", "waiting")
        .require(Beside.sum(ended) <= Beside.sum(excluded), "INVALID_COUNT", "ended")
        .throwIfAny();
  }

  private static void requireDays(Faults faults, SortedMap<Integer, Long> days, String part) {
    faults.require(
        days.isEmpty() || (days.firstKey() >= 0 && days.lastKey() <= DayCounts.LONGEST),
        "INVALID_COUNT",
        part);
    Beside.requirePositive(faults, days, part);
  }

  /**
   * Returns the summary of counts.
   *
   * @param definition from when to when
   * @param asOf the day up to which events were counted
   * @param counts the counts
   * @return the summary
   */
  public static DurationSummary of(MetricDefinition definition, LocalDate asOf, DayCounts counts) {
    return new DurationSummary(
        definition,
        asOf,
        counts.reached(),
        counts.waiting(),
        counts.ended(),
        counts.missing(),
        counts.pending(),
        counts.excluded());
  }

  /**
   * Returns the Kaplan-Meier median, with its interval, as R's {@code survfit} has it: the days
   * after which half would have got there if nobody ended otherwise. Those on the way, and those
   * who ended otherwise, are censored on their last day.
   *
   * @return the median; its time is not estimable if the curve does not come down to a half; not
   *     estimable if nobody was followed
   */
  public Answer<SurvivalQuantile> median() {
    return isNobodyFollowed()
        ? Answer.notEstimable(Obstacle.NO_OBSERVATIONS)
        : SurvivalCurve.of(followUp().onlyOutcome(GOT_THERE)).median();
  }

  /**
   * Returns the share that got there within a number of days, with its interval: the cumulative
   * incidence, with ending otherwise as a competing event and those on the way censored.
   *
   * @param days the number of days, itself included
   * @return the share; not estimable if nobody was followed
   */
  public Answer<IncidenceEstimate> within(int days) {
    return isNobodyFollowed()
        ? Answer.notEstimable(Obstacle.NO_OBSERVATIONS)
        : CumulativeIncidence.of(followUp()).at(GOT_THERE, days);
  }

  /**
   * Returns everybody who was followed, for other curves and comparisons: outcome 1 got there, 2
   * ended otherwise, 0 is still on the way.
   *
   * @return a new collection of follow-up days
   */
  public FollowUpDays followUp() {
    FollowUpDays followed = FollowUpDays.empty(1, ENDED);
    days.forEach((day, units) -> followed.add(0, day, GOT_THERE, units));
    ended.forEach((day, units) -> followed.add(0, day, ENDED, units));
    waiting.forEach((day, units) -> followed.add(0, day, 0, units));
    return followed;
  }

  private boolean isNobodyFollowed() {
    return days.isEmpty() && ended.isEmpty() && waiting.isEmpty();
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
