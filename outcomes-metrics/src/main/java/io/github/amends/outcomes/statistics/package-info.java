/**
 * The shapes that every family of statistics answers with:
 * {@link io.github.amends.outcomes.statistics.Answer an answer} that is either reported or says why
 * it is not, and {@link io.github.amends.outcomes.statistics.Interval an interval} that names its
 * method and level.
 *
 * <p>The calculations live in one package a family below this one: proportions, meta-analysis and
 * so on. Nothing here or there knows what the numbers are about: restorative justice stays outside.
 */
@NullMarked
package io.github.amends.outcomes.statistics;

import org.jspecify.annotations.NullMarked;
