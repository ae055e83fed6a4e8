// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics;

/** What stands in the way of an estimate. Later families add constants. */
public enum Obstacle {

  /** The denominator is zero: a share of nobody is undefined, never 0 %. */
  NO_OBSERVATIONS("there are no observations"),

  /** The method needs more studies than there are. */
  TOO_FEW_STUDIES("there are too few studies"),

  /** The effects do not differ at all, so their spread says nothing about uncertainty. */
  NO_VARIATION("the effects do not vary"),

  /** The chosen model has no such quantity. */
  NOT_PART_OF_MODEL("the chosen model has no such quantity"),

  /** No value is compatible with the data at this level: the confidence set is empty. */
  EMPTY_INTERVAL("the confidence set is empty"),

  /** The method needs more observations than there are. */
  TOO_FEW_OBSERVATIONS("there are too few observations"),

  /** A count is zero where the method divides by it or takes its logarithm. */
  ZERO_COUNT("a count that the method needs is zero"),

  /** All values that the data allow are equally likely, so nothing can be learnt from them. */
  NO_INFORMATION("the data hold no information about it"),

  /** The observations do not vary, and the method divides by their variation. */
  CONSTANT_OBSERVATIONS("the observations do not vary"),

  /** The exact computation would take longer than anybody waits; another method is exact enough. */
  TOO_MANY_OBSERVATIONS("there are too many observations for an exact computation"),

  /** A value is not above zero where the method takes its logarithm. */
  NOT_POSITIVE("a value is not above zero"),

  /** No sample size or no value reaches what is asked for. */
  OUT_OF_REACH("nothing reaches what is asked for"),

  /** The curve does not get that far within the follow-up. */
  NOT_REACHED("the curve does not get there within the follow-up"),

  /** The method has no value where an estimate is at the end of its scale. */
  AT_BOUNDARY("the method has no value at the end of the scale"),

  /** The groups were never at risk together, or nothing happened while they were. */
  NOTHING_TO_COMPARE("there is nothing to compare"),

  /** The method rests on assumptions that these records do not meet. */
  UNSUITABLE_RECORDS("the method does not suit these records"),

  /** Nobody had the event, so nothing can be said about what it hangs on. */
  NO_EVENTS("there are no events"),

  /** The term does not vary, or follows from the terms before it. */
  COLLINEAR("the term does not vary or follows from other terms"),

  /**
   * The likelihood rises without end along the term (monotone likelihood, separation): no finite
   * value fits best.
   */
  MONOTONE_LIKELIHOOD("the likelihood rises without end along the term"),

  /** The search for the best fit did not come to rest. */
  NOT_CONVERGED("the search for the best fit did not come to rest"),

  /** No two observations can be compared. */
  NO_PAIRS("no two observations can be compared"),

  /** The counts vary no more than chance has it, so there is no overdispersion to estimate. */
  NO_OVERDISPERSION("the counts do not vary beyond chance");

  private final String explanation;

  Obstacle(String explanation) {
    this.explanation = explanation;
  }

  /**
   * Returns what the constant means.
   *
   * @return half a sentence in English, to follow "not estimable:"
   */
  public String explanation() {
    return explanation;
  }
}
