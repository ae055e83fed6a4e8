// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.comparison;

import io.github.amends.outcomes.statistics.counting.CellCounts;
import io.github.amends.outcomes.statistics.proportion.Proportion;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collector;

/**
 * Two proportions of independent groups, the first compared with the second.
 *
 * <p>{@code TwoProportions.of(56, 70, 48, 80).riskDifference().estimate()} is the difference 0.2
 * with its 95 % Newcombe interval.
 *
 * @param first the proportion of interest
 * @param second the proportion it is compared with
 */
public record TwoProportions(Proportion first, Proportion second) {

  /**
   * Creates the comparison.
   *
   * @param first the proportion of interest
   * @param second the proportion it is compared with
   */
  public TwoProportions {
    Objects.requireNonNull(first, "first");
    Objects.requireNonNull(second, "second");
  }

  /**
   * Returns the comparison of two groups.
   *
   * @param events how many of the first group had the event
   * @param observed how many of the first group were observed
   * @param otherEvents how many of the second group had the event
   * @param otherObserved how many of the second group were observed
   * @return the comparison
   * @throws IllegalArgumentException if a count is out of its range
   */
  public static TwoProportions of(
      long events, long observed, long otherEvents, long otherObserved) {
    return new TwoProportions(
        Proportion.of(events, observed), Proportion.of(otherEvents, otherObserved));
  }

  /**
   * Returns a collector of things into the comparison of two groups.
   *
   * @param <T> the type of the things
   * @param inFirst tells whether a thing is of the first group
   * @param event tells whether a thing had the event
   * @return the collector, which gives the same result however a stream is split
   */
  public static <T> Collector<T, ?, TwoProportions> collector(
      Predicate<? super T> inFirst, Predicate<? super T> event) {
    return CellCounts.collector(
        4,
        thing -> (inFirst.test(thing) ? 0 : 2) + (event.test(thing) ? 0 : 1),
        counts -> of(counts[0], counts[0] + counts[1], counts[2], counts[2] + counts[3]));
  }

  /**
   * Returns the same comparison the other way round.
   *
   * @return the second proportion compared with the first
   */
  public TwoProportions swapped() {
    return new TwoProportions(second, first);
  }

  /**
   * Returns the counts of both comparisons together, which pools them as if they were one study.
   *
   * @param other another comparison
   * @return the sums of all counts
   * @throws IllegalArgumentException if a sum is above the largest count
   */
  public TwoProportions plus(TwoProportions other) {
    return of(
        first.events() + other.first.events(),
        first.observed() + other.first.observed(),
        second.events() + other.second.events(),
        second.observed() + other.second.observed());
  }

  /**
   * Returns how many were observed in both groups.
   *
   * @return the number of observations
   */
  public long n() {
    return first.observed() + second.observed();
  }

  /**
   * Returns the first proportion minus the second.
   *
   * @return the risk difference
   */
  public RiskDifference riskDifference() {
    return new RiskDifference(this);
  }

  /**
   * Returns the first proportion divided by the second.
   *
   * @return the risk ratio
   */
  public RiskRatio riskRatio() {
    return new RiskRatio(this);
  }

  /**
   * Returns the odds of the first group divided by those of the second.
   *
   * @return the odds ratio
   */
  public OddsRatio oddsRatio() {
    return new OddsRatio(this);
  }

  /**
   * Returns the tests of the hypothesis that both proportions are equal.
   *
   * @return the tests
   */
  public HomogeneityTests tests() {
    return new HomogeneityTests(this);
  }

  @Override
  public String toString() {
    return first + " v " + second;
  }

  /** How many of the first group had the event. */
  double a() {
    return first.events();
  }

  /** How many of the first group did not. */
  double b() {
    return first.observed() - first.events();
  }

  /** How many of the second group had the event. */
  double c() {
    return second.events();
  }

  /** How many of the second group did not. */
  double d() {
    return second.observed() - second.events();
  }

  boolean hasEmptyGroup() {
    return first.observed() == 0 || second.observed() == 0;
  }

  boolean hasZeroCell() {
    return a() == 0 || b() == 0 || c() == 0 || d() == 0;
  }

  /** The cross products' difference ad - bc, to the last digit. */
  double crossDifference() {
    double product = b() * c();
    double error = Math.fma(-b(), c(), product);
    return Math.fma(a(), d(), -product) + error;
  }

  boolean isSparse() {
    double smallestRow = Math.min(a() + b(), c() + d());
    double smallestColumn = Math.min(a() + c(), b() + d());
    return smallestRow / n() * smallestColumn < 5;
  }
}
