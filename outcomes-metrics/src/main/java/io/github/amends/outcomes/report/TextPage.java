// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.report;

import io.github.amends.outcomes.plot.DataTable;
import io.github.amends.outcomes.plot.Plot;
import java.util.List;

/** A page as text for a terminal. */
final class TextPage {

  private static final int COLUMNS = 80;

  private final Page page;
  private final StringBuilder text = new StringBuilder();

  TextPage(Page page) {
    this.page = page;
  }

  String written() {
    heading(page.title(), "=");
    if (!page.subtitle().isBlank()) {
      paragraph(page.subtitle());
    }
    page.notices().forEach(this::notice);
    for (Section section : page.sections()) {
      heading(section.heading(), "-");
      section.blocks().forEach(this::block);
    }
    if (!page.notes().isEmpty()) {
      heading("Notes", "-");
      page.notes().forEach(this::paragraph);
    }
    return text.toString().stripTrailing() + "\n";
  }

  private void heading(String words, String underline) {
    List<String> lines = TextLines.of(words, COLUMNS);
    lines.forEach(this::line);
    int longest = lines.stream().mapToInt(TextLines::width).max().orElse(0);
    line(underline.repeat(longest));
    line("");
  }

  private void block(Block block) {
    if (block instanceof Block.Paragraph paragraph) {
      paragraph(paragraph.words());
    } else if (block instanceof Block.Notice notice) {
      notice(notice);
    } else if (block instanceof Block.Table table) {
      table(table.data());
    } else {
      Plot plot = ((Block.Figure) block).plot();
      TextLines.of(plot.title(), COLUMNS).forEach(this::line);
      paragraph(plot.description());
      rows(plot.table());
    }
  }

  private void paragraph(String words) {
    TextLines.of(words, COLUMNS).forEach(this::line);
    line("");
  }

  private void notice(Block.Notice notice) {
    TextLines.of(notice.heading(), COLUMNS - 2).forEach(line -> line("! " + line));
    TextLines.of(notice.words(), COLUMNS - 2).forEach(line -> line("! " + line));
    line("");
  }

  private void table(DataTable table) {
    TextLines.of(table.caption(), COLUMNS).forEach(this::line);
    line("");
    rows(table);
  }

  private void rows(DataTable table) {
    new TextTable(table, COLUMNS).lines().forEach(this::line);
    line("");
  }

  private void line(String words) {
    text.append(words).append('\n');
  }
}
