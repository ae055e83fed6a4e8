/**
 * Reoffending of cohorts: the headline measures of official statistics, from grouped counts
 * ({@link io.github.amends.outcomes.reoffending.CohortTable}) or from people and their offences
 * ({@link io.github.amends.outcomes.reoffending.ReoffendingTally}), and studies under a plan
 * ({@link io.github.amends.outcomes.reoffending.ReoffendingStudy}).
 *
 * <p>The headline measures describe. Whether something has an effect needs somebody to compare
 * with; a study without has no place for one. Published effects belong to the evidence.
 */
@NullMarked
package io.github.amends.outcomes.reoffending;

import org.jspecify.annotations.NullMarked;
