/**
 * Descriptions of one column of numbers:
 * {@link io.github.amends.outcomes.statistics.descriptive.Moments} for its mean and spread, which
 * merge exactly, and {@link io.github.amends.outcomes.statistics.descriptive.Sample} for its
 * quantiles.
 *
 * <p>Comparisons of two columns, and answers on a scale, are families of their own.
 */
@NullMarked
package io.github.amends.outcomes.statistics.descriptive;

import org.jspecify.annotations.NullMarked;
