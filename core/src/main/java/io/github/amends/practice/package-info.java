/**
 * What the rules of practice say: their titles, numbers, sources and codes, the profiles that set
 * them, and the refusals that name them.
 *
 * <p>Words and numbers belong here; what a rule does with a case is a guard in {@code casework}.
 * The place to begin is {@link io.github.amends.practice.Profiles}.
 */
@NullMarked
package io.github.amends.practice;

import org.jspecify.annotations.NullMarked;
