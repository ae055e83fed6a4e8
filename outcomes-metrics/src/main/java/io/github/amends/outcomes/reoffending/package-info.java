/**
 * Reoffending of cohorts: the headline measures of official statistics, from grouped counts
 * ({@link io.github.amends.outcomes.reoffending.CohortTable}) or from people and their offences
 * ({@link io.github.amends.outcomes.reoffending.ReoffendingTally}).
 *
 * <p>These measures describe; they compare nothing. Whether something has an effect on reoffending
 * needs a comparator, and does not belong to them.
 */
@NullMarked
package io.github.amends.outcomes.reoffending;

import org.jspecify.annotations.NullMarked;
