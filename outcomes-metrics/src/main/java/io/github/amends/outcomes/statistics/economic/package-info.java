/**
 * Sums of money over time and their uncertainty:
 * {@link io.github.amends.outcomes.statistics.economic.DiscountSchedule discounting},
 * {@link io.github.amends.outcomes.statistics.economic.PresentValue net present values},
 * {@link io.github.amends.outcomes.statistics.economic.RatioOfMeans ratios with Fieller's set}, and
 * {@link io.github.amends.outcomes.statistics.economic.CostEffectiveness cost-effectiveness}.
 *
 * <p>The amounts are plain numbers of one currency and one price year, which the caller knows. What
 * anything costs, and who saves it, does not belong here.
 */
@NullMarked
package io.github.amends.outcomes.statistics.economic;

import org.jspecify.annotations.NullMarked;
