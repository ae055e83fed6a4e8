/**
 * Time until something happens, with people whose follow-up ended before it did:
 * {@link io.github.amends.outcomes.statistics.survival.SurvivalCurve Kaplan-Meier curves},
 * {@link io.github.amends.outcomes.statistics.survival.LogRankTest log-rank tests},
 * {@link io.github.amends.outcomes.statistics.survival.CumulativeIncidence cumulative incidence}
 * with {@link io.github.amends.outcomes.statistics.survival.GrayTest Gray's test}, and the
 * {@link io.github.amends.outcomes.statistics.survival.MeanCumulativeFunction mean cumulative
 * function} of events that recur.
 *
 * <p>What is asked about comes as
 * {@link io.github.amends.outcomes.statistics.survival.FollowUpTimes columns of times}, which are
 * sorted once, or as {@link io.github.amends.outcomes.statistics.survival.FollowUpDays counts by
 * day}, which are never sorted and can be merged in any order. Both give the same answers.
 *
 * <p>Regression models (Cox, Fine and Gray) do not belong here.
 */
@NullMarked
package io.github.amends.outcomes.statistics.survival;

import org.jspecify.annotations.NullMarked;
