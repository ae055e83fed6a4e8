// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.report;

import io.github.amends.outcomes.plot.DataTable;
import io.github.amends.outcomes.plot.InvalidPlotException;
import io.github.amends.outcomes.plot.Plot;
import java.util.ArrayList;
import java.util.List;

/**
 * A section of a page: a heading and what stands below it, in order.
 *
 * @param heading the heading, not blank
 * @param blocks what stands below it
 */
public record Section(String heading, List<Block> blocks) {

  /**
   * Checks the heading.
   *
   * @param heading the heading, not blank
   * @param blocks what stands below it
   * @throws InvalidPlotException if it is blank
   */
  public Section {
    if (heading.isBlank()) {
      throw new InvalidPlotException("Section.heading", "blank");
    }
    blocks = List.copyOf(blocks);
  }

  /**
   * Returns a section with nothing below its heading yet.
   *
   * @param heading the heading, not blank
   * @return the section
   * @throws InvalidPlotException if the heading is blank
   */
  public static Section of(String heading) {
    return new Section(heading, List.of());
  }

  /**
   * Returns this section with one more paragraph.
   *
   * @param words the text, not blank
   * @return a copy
   * @throws InvalidPlotException if the text is blank
   */
  public Section withParagraph(String words) {
    return with(new Block.Paragraph(words));
  }

  /**
   * Returns this section with one more notice.
   *
   * @param heading what it is about, not blank
   * @param words the text, not blank
   * @return a copy
   * @throws InvalidPlotException if one of them is blank
   */
  public Section withNotice(String heading, String words) {
    return with(new Block.Notice(heading, words));
  }

  /**
   * Returns this section with one more table.
   *
   * @param table the table
   * @return a copy
   */
  public Section withTable(DataTable table) {
    return with(new Block.Table(table));
  }

  /**
   * Returns this section with one more plot.
   *
   * @param plot the plot
   * @return a copy
   */
  public Section withPlot(Plot plot) {
    return with(new Block.Figure(plot));
  }

  private Section with(Block block) {
    List<Block> more = new ArrayList<>(blocks);
    more.add(block);
    return new Section(heading, more);
  }
}
