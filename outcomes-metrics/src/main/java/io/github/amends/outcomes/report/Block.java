// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.report;

import io.github.amends.outcomes.plot.DataTable;
import io.github.amends.outcomes.plot.InvalidPlotException;
import io.github.amends.outcomes.plot.Plot;
import java.util.Objects;

/** A piece of a section: a paragraph, a notice, a table or a plot. */
public sealed interface Block permits Block.Paragraph, Block.Notice, Block.Table, Block.Figure {

  /**
   * A paragraph.
   *
   * @param words the text, not blank
   */
  record Paragraph(String words) implements Block {

    /**
     * Checks the text.
     *
     * @param words the text, not blank
     * @throws InvalidPlotException if it is blank
     */
    public Paragraph {
      requireWords(words, "Paragraph.words");
    }
  }

  /**
   * Something the reader must not miss, such as that the data are simulated.
   *
   * @param heading what it is about, not blank
   * @param words the text, not blank
   */
  record Notice(String heading, String words) implements Block {

    /**
     * Checks the texts.
     *
     * @param heading what it is about, not blank
     * @param words the text, not blank
     * @throws InvalidPlotException if one is blank
     */
    public Notice {
      requireWords(heading, "Notice.heading");
      requireWords(words, "Notice.words");
    }
  }

  /**
   * A table.
   *
   * @param data what it holds
   */
  record Table(DataTable data) implements Block {

    /**
     * Checks that there is a table.
     *
     * @param data what it holds
     */
    public Table {
      Objects.requireNonNull(data, "data");
    }
  }

  /**
   * A plot, with its numbers as a table.
   *
   * @param plot what is drawn
   */
  record Figure(Plot plot) implements Block {

    /**
     * Checks that there is a plot.
     *
     * @param plot what is drawn
     */
    public Figure {
      Objects.requireNonNull(plot, "plot");
    }
  }

  private static void requireWords(String words, String place) {
    if (words.isBlank()) {
      throw new InvalidPlotException(place, "blank");
    }
  }
}
