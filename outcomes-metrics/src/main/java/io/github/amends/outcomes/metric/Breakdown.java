// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.metric;

import io.github.amends.basics.Coded;
import io.github.amends.basics.Faults;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.SortedMap;
import java.util.stream.Collectors;

/**
 * Counts by class, each unit in one class only, with everything that is needed to read them.
 *
 * <p>The classes, missing, pending and excluded add up to what was looked at.
 *
 * @param <K> the class
 * @param definition what is counted
 * @param asOf the day up to which events were counted
 * @param counts how many of each class; a class that is not there has none
 * @param missing of how many the class is not recorded
 * @param pending how many are still open
 * @param excluded how many are left out, by the code of the reason; no zero among them
 */
public record Breakdown<K extends Comparable<? super K> & Serializable>(
    MetricDefinition definition,
    LocalDate asOf,
    SortedMap<K, Long> counts,
    long missing,
    long pending,
    SortedMap<String, Long> excluded) {

  /**
   * Creates the breakdown.
   *
   * @param definition what is counted
   * @param asOf the day up to which events were counted
   * @param counts how many of each class
   * @param missing of how many the class is not recorded
   * @param pending how many are still open
   * @param excluded how many are left out, by the code of the reason
   * @throws io.github.amends.basics.InvalidValueException with {@code INVALID_COUNT} for each
   *     number that is out of its range
   */
  public Breakdown {
    Objects.requireNonNull(definition, "definition");
    Objects.requireNonNull(asOf, "asOf");
    counts = Beside.copy(counts);
    excluded = Beside.copy(excluded);
    Faults faults = new Faults();
    Beside.requirePositive(faults, counts, "counts");
    Beside.require(faults, missing, pending, excluded);
    faults.throwIfAny();
  }

  /**
   * Returns the breakdown of counts.
   *
   * @param <K> the class
   * @param definition what is counted
   * @param asOf the day up to which events were counted
   * @param counts the counts
   * @return the breakdown
   */
  public static <K extends Comparable<? super K> & Serializable> Breakdown<K> of(
      MetricDefinition definition, LocalDate asOf, Counts<K> counts) {
    return new Breakdown<>(
        definition, asOf, counts.counted(), counts.missing(), counts.pending(), counts.excluded());
  }

  /**
   * Returns how many are of a class.
   *
   * @param as the class
   * @return the number, 0 if there is none
   */
  public long count(K as) {
    return counts.getOrDefault(as, 0L);
  }

  /**
   * Returns how many are of any class.
   *
   * @return the sum of the classes
   */
  public long total() {
    return Beside.sum(counts);
  }

  /**
   * Returns how many units were looked at.
   *
   * @return the sum of the classes, missing, pending and excluded
   */
  public long lookedAt() {
    return Beside.lookedAt(total(), missing, pending, excluded);
  }

  /**
   * Returns the breakdown as one reads it.
   *
   * @return the text, such as {@code 40 (police 25, council 15); 3 excluded}
   */
  @Override
  public String toString() {
    String classes = counts.entrySet().stream()
        .map(entry -> text(entry.getKey()) + " " + entry.getValue())
        .collect(Collectors.joining(", "));
    String whole = counts.isEmpty() ? "0" : total() + " (" + classes + ")";
    return whole + Beside.text(missing, pending, excluded);
  }

  private static String text(Object as) {
    return as instanceof Coded coded ? coded.code() : as.toString();
  }
}
