/**
 * The bootstrap: how uncertain any statistic is, learnt by drawing from the sample again and again.
 *
 * <p>{@link io.github.amends.outcomes.statistics.bootstrap.Bootstrap} draws,
 * {@link io.github.amends.outcomes.statistics.bootstrap.Replicates} hold what was found and give
 * the intervals. The statistic may be any; the ones of everyday use are in
 * {@link io.github.amends.outcomes.statistics.bootstrap.SampleStatistic}. Formulas for particular
 * statistics belong to the families of those.
 */
@NullMarked
package io.github.amends.outcomes.statistics.bootstrap;

import org.jspecify.annotations.NullMarked;
