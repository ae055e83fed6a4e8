/**
 * Regression of an outcome on covariates:
 * {@linkplain io.github.amends.outcomes.statistics.regression.LogisticRegression logistic},
 * {@linkplain io.github.amends.outcomes.statistics.regression.PoissonRegression Poisson} and
 * {@linkplain io.github.amends.outcomes.statistics.regression.NegativeBinomialRegression negative
 * binomial}, with what every regression shares:
 * {@link io.github.amends.outcomes.statistics.regression.Covariates covariates} go in,
 * {@link io.github.amends.outcomes.statistics.regression.Coefficients coefficients} come out.
 *
 * <p>The definitions follow R's {@code stats}, {@code MASS} and {@code sandwich}. Regression of the
 * time to an event lives next door, in the package of hazards; choosing covariates does not belong
 * here.
 */
@NullMarked
package io.github.amends.outcomes.statistics.regression;

import org.jspecify.annotations.NullMarked;
