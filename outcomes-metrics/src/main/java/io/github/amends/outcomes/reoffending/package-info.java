/**
 * Reoffending of cohorts: so far the headline measures that official statistics publish from
 * grouped counts ({@link io.github.amends.outcomes.reoffending.CohortTable}).
 *
 * <p>These measures describe; they compare nothing. Whether something has an effect on reoffending
 * needs a comparator, and does not belong to them.
 */
@NullMarked
package io.github.amends.outcomes.reoffending;

import org.jspecify.annotations.NullMarked;
