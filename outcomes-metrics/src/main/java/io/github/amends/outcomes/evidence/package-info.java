/**
 * What has been published about restorative justice:
 * {@link io.github.amends.outcomes.evidence.Trial trials} and
 * {@linkplain io.github.amends.outcomes.evidence.TrialTable tables} of them, ready to be pooled,
 * and {@linkplain io.github.amends.outcomes.evidence.ClaimRegistry claims} with what is known of
 * them.
 *
 * <p>The library leans neither way. How results are pooled belongs to the statistics; what a
 * service measures about itself belongs to the measures.
 */
@NullMarked
package io.github.amends.outcomes.evidence;

import org.jspecify.annotations.NullMarked;
