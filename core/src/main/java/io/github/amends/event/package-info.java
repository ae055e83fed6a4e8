/**
 * What can happen in a case: past-tense facts without behaviour, and the values that only they
 * carry.
 *
 * <p>An event says what happened, never what follows from it; that is for the case machine. When it
 * happened, who recorded it and in what order stand in the entry around it.
 */
@NullMarked
package io.github.amends.event;

import org.jspecify.annotations.NullMarked;
