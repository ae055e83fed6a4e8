/**
 * Rates of events over exposure ({@link io.github.amends.outcomes.statistics.rate.Rate}), their
 * ratio and difference, the relative rate index, standardisation, and the decomposition of a
 * difference.
 *
 * <p>Events here can recur and exposure is a quantity, such as person-years. Shares of people are
 * proportions; regressions of rates are a family of their own.
 */
@NullMarked
package io.github.amends.outcomes.statistics.rate;

import org.jspecify.annotations.NullMarked;
