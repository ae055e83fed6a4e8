/**
 * Many tests at once: {@link io.github.amends.outcomes.statistics.multiplicity.Adjustment} of their
 * p-values.
 */
@NullMarked
package io.github.amends.outcomes.statistics.multiplicity;

import org.jspecify.annotations.NullMarked;
