/**
 * Proportions of whole counts: {@link io.github.amends.outcomes.statistics.proportion.Proportion}
 * and its {@linkplain io.github.amends.outcomes.statistics.proportion.ProportionInterval interval
 * methods}.
 *
 * <p>One proportion at a time belongs here. Differences and ratios of two proportions, and rates
 * over time at risk, are families of their own.
 */
@NullMarked
package io.github.amends.outcomes.statistics.proportion;

import org.jspecify.annotations.NullMarked;
