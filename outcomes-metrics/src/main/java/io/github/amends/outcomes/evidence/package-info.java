/**
 * What has been published about restorative justice: so far
 * {@link io.github.amends.outcomes.evidence.Trial trials} and
 * {@linkplain io.github.amends.outcomes.evidence.TrialTable tables} of them, ready to be pooled.
 *
 * <p>The library leans neither way. How results are pooled belongs to the statistics; what a
 * service measures about itself belongs to the measures.
 */
@NullMarked
package io.github.amends.outcomes.evidence;

import org.jspecify.annotations.NullMarked;
