// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.metric;

import io.github.amends.basics.Coded;

/**
 * Which time binds numerator and denominator together.
 *
 * <p>"Of the referrals received in spring, how many have led to a meeting?" and "meetings held in
 * spring, divided by referrals received in spring" are different measures. The second is no rate:
 * it can exceed 1.
 */
public enum TimeBasis implements Coded {
  /** The units were received in a span of time and are followed from there to the as-of day. */
  COHORT_BY_RECEIVED,
  /** The people are followed from an index event of theirs, each for as long as the window. */
  COHORT_BY_INDEX_EVENT,
  /** The units that are there on the as-of day, whenever they came. */
  STOCK_ON_DAY,
  /** Events of a span of time, whenever the units were received. */
  PERIOD_OF_EVENT
}
