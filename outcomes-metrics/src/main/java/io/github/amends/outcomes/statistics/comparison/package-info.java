/**
 * Two proportions beside each other, of independent groups
 * ({@link io.github.amends.outcomes.statistics.comparison.TwoProportions}) or of the same people
 * twice ({@link io.github.amends.outcomes.statistics.comparison.PairedProportions}): differences,
 * ratios, odds ratios, numbers needed, and tests.
 *
 * <p>One proportion, rates over time at risk, and the pooling of many tables are families of their
 * own.
 */
@NullMarked
package io.github.amends.outcomes.statistics.comparison;

import org.jspecify.annotations.NullMarked;
