/**
 * Counting of things into cells, in parts that add up: what the collectors of counted statistics
 * share.
 *
 * <p>Not exported: nothing here is part of the library's interface.
 */
@NullMarked
package io.github.amends.outcomes.statistics.counting;

import org.jspecify.annotations.NullMarked;
