/**
 * How many people a study needs, and when it may look: designs for
 * {@link io.github.amends.outcomes.statistics.power.ProportionsDesign two proportions},
 * {@link io.github.amends.outcomes.statistics.power.MeansDesign two means} and
 * {@link io.github.amends.outcomes.statistics.power.SurvivalDesign two survival curves}, and
 * {@link io.github.amends.outcomes.statistics.power.SequentialDesign looks} between.
 *
 * <p>All of it belongs before a study. The power for the effect that a study happened to find tells
 * nothing that its interval does not tell better.
 */
@NullMarked
package io.github.amends.outcomes.statistics.power;

import org.jspecify.annotations.NullMarked;
