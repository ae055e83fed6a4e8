/**
 * What a measure is: its definition, its counts while they are being gathered, and its results with
 * everything that is needed to read them.
 *
 * <p>Nothing here knows what is measured: measures over case files are in {@code caseload}, other
 * families beside it. How a proportion is estimated is the matter of {@code statistics.proportion};
 * which results may be shown is not decided here.
 */
@NullMarked
package io.github.amends.outcomes.metric;

import org.jspecify.annotations.NullMarked;
