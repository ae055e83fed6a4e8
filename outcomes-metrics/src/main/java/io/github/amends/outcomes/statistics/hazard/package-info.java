/**
 * Regression of the time to an event:
 * {@link io.github.amends.outcomes.statistics.hazard.CoxRegression Cox's proportional hazards} and
 * {@link io.github.amends.outcomes.statistics.hazard.FineGrayRegression Fine and Gray's
 * subdistribution hazards} for events that compete.
 *
 * <p>The definitions follow R's {@code survival} and {@code cmprsk}. Curves and tests without
 * covariates do not belong here.
 */
@NullMarked
package io.github.amends.outcomes.statistics.hazard;

import org.jspecify.annotations.NullMarked;
