/**
 * What restorative justice costs and saves: {@link io.github.amends.outcomes.economics.UnitCost
 * average costs} and {@linkplain io.github.amends.outcomes.economics.EconomicModel models} whose
 * every number has a source, or says that it is assumed.
 *
 * <p>The library brings no prices. Discounting and ratios as such belong to the statistics; what a
 * service was funded with belongs to the programme.
 */
@NullMarked
package io.github.amends.outcomes.economics;

import org.jspecify.annotations.NullMarked;
