/**
 * Answers on a scale: {@link io.github.amends.outcomes.statistics.scale.LikertItem one item},
 * {@link io.github.amends.outcomes.statistics.scale.NetPromoter the net promoter score}, the
 * {@link io.github.amends.outcomes.statistics.scale.CronbachAlpha consistency of several items},
 * and the {@link io.github.amends.outcomes.statistics.scale.CohenKappa agreement of two raters}.
 *
 * <p>Which questionnaire was asked, and who did not answer, is not known here.
 */
@NullMarked
package io.github.amends.outcomes.statistics.scale;

import org.jspecify.annotations.NullMarked;
