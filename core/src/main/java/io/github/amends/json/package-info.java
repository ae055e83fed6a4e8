/**
 * Case logs as JSON Lines: one entry a line, written the same way each time and read strictly.
 *
 * <p>Begin at {@link io.github.amends.json.CaseLogWriter} and
 * {@link io.github.amends.json.CaseLogReader}. They need the core of Jackson 3 or of Jackson 2 at
 * run time, a {@link io.github.amends.json.JsonLibrary} that the embedding application brings; the
 * types themselves bear annotations that the data binding of either understands.
 *
 * <p>What a line looks like, what is refused and how older lines become newer ones belongs here.
 * What a value may be does not: the values say it themselves. Nothing here puts a value of the
 * input into a message, a log or an exception.
 */
@NullMarked
package io.github.amends.json;

import org.jspecify.annotations.NullMarked;
