/**
 * Satisfaction as people answered it: {@link io.github.amends.outcomes.satisfaction.Questionnaire}
 * says how answers are scored, {@link io.github.amends.outcomes.satisfaction.Satisfaction} counts
 * them by role with the response rate beside, and
 * {@link io.github.amends.outcomes.satisfaction.PairedChange} compares before and after.
 *
 * <p>The library scores; it holds no question of any questionnaire, many of which are copyrighted.
 * How answers are recorded belongs to the case.
 */
@NullMarked
package io.github.amends.outcomes.satisfaction;

import org.jspecify.annotations.NullMarked;
