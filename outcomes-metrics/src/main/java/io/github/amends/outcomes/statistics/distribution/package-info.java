/**
 * Thin views of the distributions that the families above rest on, with tails on the logarithmic
 * scale: {@link io.github.amends.outcomes.statistics.distribution.Normal},
 * {@link io.github.amends.outcomes.statistics.distribution.StudentT},
 * {@link io.github.amends.outcomes.statistics.distribution.NoncentralT},
 * {@link io.github.amends.outcomes.statistics.distribution.ChiSquared},
 * {@link io.github.amends.outcomes.statistics.distribution.Beta} and
 * {@link io.github.amends.outcomes.statistics.distribution.CountDistribution}.
 *
 * <p>Apache Commons Statistics and Numbers do the work where they have it. A distribution belongs
 * here only if a family needs it.
 */
@NullMarked
package io.github.amends.outcomes.statistics.distribution;

import org.jspecify.annotations.NullMarked;
