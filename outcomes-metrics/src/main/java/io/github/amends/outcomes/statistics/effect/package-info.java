/**
 * How far two groups of numbers are apart:
 * {@link io.github.amends.outcomes.statistics.effect.TwoMeans} by their means and
 * {@link io.github.amends.outcomes.statistics.effect.MannWhitney} by their order, and
 * {@link io.github.amends.outcomes.statistics.effect.StandardisedDifference} between the scales of
 * effects.
 *
 * <p>Effects of shares of people are in the family of proportions; pooling effects is
 * meta-analysis.
 */
@NullMarked
package io.github.amends.outcomes.statistics.effect;

import org.jspecify.annotations.NullMarked;
