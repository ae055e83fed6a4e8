/**
 * The life of a case: its log, what is folded from it, and the machine that takes or refuses each
 * step.
 *
 * <p>Begin at {@link io.github.amends.casework.CaseMachine}: it opens a case and decides on each
 * proposal. A {@link io.github.amends.casework.CaseFile} is the log and the state folded from it.
 * Guards, which judge, belong here; folding, which never judges, does too.
 */
@NullMarked
package io.github.amends.casework;

import org.jspecify.annotations.NullMarked;
