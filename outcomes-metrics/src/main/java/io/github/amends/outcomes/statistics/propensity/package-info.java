/**
 * Comparisons of people who were not assigned by chance: weighting and matching by propensity
 * score, and the balance that is reached.
 *
 * <p>A score is the probability of treatment given covariates, such as the fitted probabilities of
 * a {@linkplain io.github.amends.outcomes.statistics.regression.LogisticRegression logistic
 * regression}. {@link io.github.amends.outcomes.statistics.propensity.PropensityWeights} and
 * {@link io.github.amends.outcomes.statistics.propensity.NearestNeighbourMatching} use it,
 * {@link io.github.amends.outcomes.statistics.propensity.Balance} tells how alike the groups are,
 * and {@link io.github.amends.outcomes.statistics.propensity.EValue} how strong an unmeasured cause
 * would have to be. None of it makes up for what was not measured. Models of the score belong to
 * the regressions.
 */
@NullMarked
package io.github.amends.outcomes.statistics.propensity;

import org.jspecify.annotations.NullMarked;
