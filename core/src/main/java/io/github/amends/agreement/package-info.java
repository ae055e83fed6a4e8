/**
 * What comes of a process: the outcome, the agreement with its terms, what is done about them, and
 * the follow-up.
 *
 * <p>To come to no agreement is an outcome like another. Whether a term has ended is folded from
 * what was recorded; no term carries a status.
 */
@NullMarked
package io.github.amends.agreement;

import org.jspecify.annotations.NullMarked;
