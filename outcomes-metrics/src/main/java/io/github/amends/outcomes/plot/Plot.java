// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.plot;

/**
 * A drawing of numbers: a value with a title, a description, an SVG for each width of page, and the
 * same numbers as a table.
 */
public sealed interface Plot permits ForestPlot, TrendPlot, CaseFlowPlot, BarPlot {

  /**
   * Returns the title, which stands in the drawing for those who do not see it and is not drawn.
   *
   * @return one line, never blank
   */
  String title();

  /**
   * Returns what the drawing shows, in a sentence or two, for those who do not see it.
   *
   * @return the description, never blank
   */
  String description();

  /**
   * Returns the drawing as one SVG element that needs nothing outside itself.
   *
   * @param width the width of page it is drawn for
   * @param idPrefix what every id in the drawing begins with: a small letter, then small letters,
   *     digits or hyphens; two drawings in one document need two prefixes
   * @return well-formed SVG, the same for the same plot every time
   * @throws InvalidPlotException if the prefix is none
   */
  String svg(PlotWidth width, String idPrefix);

  /**
   * Returns the numbers of the drawing, labels unshortened.
   *
   * @return a table with the title as its caption
   */
  DataTable table();

  /**
   * Returns the drawing for a wide page, with ids that begin with a prefix made from the title and
   * the description.
   *
   * @return well-formed SVG, the same for the same plot every time
   */
  default String svg() {
    int words = 31 * title().hashCode() + description().hashCode();
    return svg(PlotWidth.WIDE, "plot-" + Integer.toHexString(words));
  }
}
