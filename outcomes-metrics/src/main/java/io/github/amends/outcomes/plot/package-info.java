// SPDX-License-Identifier: Apache-2.0
/**
 * Plots as plain SVG: forest plot, trend over years, the flow of cases, and bars in groups.
 *
 * <p>What belongs here: drawing. A {@link io.github.amends.outcomes.plot.Plot} is a value that
 * holds a title, a description and the numbers somebody else worked out; it gives a drawing for a
 * wide and for a narrow page and the same numbers as a
 * {@link io.github.amends.outcomes.plot.DataTable}. What does not: statistics (a plot estimates
 * nothing), pages, files, fonts, clocks.
 *
 * <p>No drawing depends on colour alone, on a locale, on a font that must be there, or on anything
 * outside itself. The same plot gives the same characters every time.
 */
@NullMarked
package io.github.amends.outcomes.plot;

import org.jspecify.annotations.NullMarked;
