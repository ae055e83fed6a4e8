/**
 * Case logs as JSON Lines: one entry a line, written the same way each time and read strictly.
 *
 * <p>Begin at {@link io.github.amends.json.CaseLogWriter} and
 * {@link io.github.amends.json.CaseLogReader}. They need Jackson 3 ({@code tools.jackson}) at run
 * time, which the embedding application brings; the types themselves bear annotations that Jackson
 * 2 and 3 both understand.
 *
 * <p>What a line looks like and what is refused belongs here. What a value may be does not: the
 * values say it themselves. Nothing here puts a value of the input into a message, a log or an
 * exception.
 */
@NullMarked
package io.github.amends.json;

import org.jspecify.annotations.NullMarked;
