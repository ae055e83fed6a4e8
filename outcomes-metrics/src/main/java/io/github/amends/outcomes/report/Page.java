// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.report;

import io.github.amends.outcomes.plot.InvalidPlotException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A page: what a report says, whichever way it is shown.
 *
 * @param title the title, not blank
 * @param subtitle what stands below the title, may be empty
 * @param notices what the reader must know before anything else; may be empty
 * @param sections the sections in order; may be empty
 * @param notes remarks at the end, such as sources; may be empty
 */
public record Page(
    String title,
    String subtitle,
    List<Block.Notice> notices,
    List<Section> sections,
    List<String> notes) {

  /**
   * Checks the title and the notes.
   *
   * @param title the title, not blank
   * @param subtitle what stands below the title, may be empty
   * @param notices what the reader must know before anything else; may be empty
   * @param sections the sections in order; may be empty
   * @param notes remarks at the end, such as sources; may be empty
   * @throws InvalidPlotException if the title or a note is blank
   */
  public Page {
    if (title.isBlank()) {
      throw new InvalidPlotException("Page.title", "blank");
    }
    Objects.requireNonNull(subtitle, "subtitle");
    notices = List.copyOf(notices);
    sections = List.copyOf(sections);
    notes = List.copyOf(notes);
    if (notes.stream().anyMatch(String::isBlank)) {
      throw new InvalidPlotException("Page.notes", "blank");
    }
  }

  /**
   * Returns a page with nothing below its title yet.
   *
   * @param title the title, not blank
   * @param subtitle what stands below the title, may be empty
   * @return the page
   * @throws InvalidPlotException if the title is blank
   */
  public static Page of(String title, String subtitle) {
    return new Page(title, subtitle, List.of(), List.of(), List.of());
  }

  /**
   * Returns this page with one more notice at its top.
   *
   * @param heading what it is about, not blank
   * @param words the text, not blank
   * @return a copy
   * @throws InvalidPlotException if one of them is blank
   */
  public Page withNotice(String heading, String words) {
    List<Block.Notice> more = new ArrayList<>(notices);
    more.add(new Block.Notice(heading, words));
    return new Page(title, subtitle, more, sections, notes);
  }

  /**
   * Returns this page with one more section.
   *
   * @param section the section
   * @return a copy
   */
  public Page withSection(Section section) {
    List<Section> more = new ArrayList<>(sections);
    more.add(section);
    return new Page(title, subtitle, notices, more, notes);
  }

  /**
   * Returns this page with one more remark at its end.
   *
   * @param note the remark, not blank
   * @return a copy
   * @throws InvalidPlotException if it is blank
   */
  public Page withNote(String note) {
    List<String> more = new ArrayList<>(notes);
    more.add(note);
    return new Page(title, subtitle, notices, sections, more);
  }

  /**
   * Returns the page as one HTML document in British English, which is well-formed XML too: styles
   * inside, no script, nothing fetched from elsewhere. Each plot stands there for wide and for
   * narrow pages, with its numbers as a table below.
   *
   * @return the document, the same for the same page every time
   */
  public String html() {
    return new HtmlPage(this).written();
  }

  /**
   * Returns the page as text for a terminal of 80 columns, plots as tables of their numbers.
   *
   * @return lines of at most 80 columns, each ended by a line feed
   */
  public String text() {
    return new TextPage(this).written();
  }
}
