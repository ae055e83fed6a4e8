// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.report;

import io.github.amends.outcomes.markup.CleanText;
import io.github.amends.outcomes.markup.Markup;
import io.github.amends.outcomes.markup.Markup.Element;
import io.github.amends.outcomes.plot.DataTable;
import io.github.amends.outcomes.plot.Plot;
import io.github.amends.outcomes.plot.PlotWidth;
import java.util.ArrayList;
import java.util.List;

/** A page as one HTML document. */
final class HtmlPage {

  /** Fewer sections than this need no list of contents. */
  private static final int CONTENTS_FROM = 3;

  private final Page page;
  private int figures;

  HtmlPage(Page page) {
    this.page = page;
  }

  String written() {
    figures = 0;
    Element document = Markup.element("html").with("lang", "en-GB").containing(head(), body());
    return "<!DOCTYPE html>\n" + document.written() + "\n";
  }

  private Element head() {
    return Markup.element("head")
        .containing(
            Markup.element("meta").with("charset", "utf-8"),
            meta("viewport", "width=device-width, initial-scale=1"),
            meta("color-scheme", "light dark"),
            Markup.element("title").saying(CleanText.line(page.title())),
            Markup.element("style").containing(new Markup.Verbatim(PageStyle.CSS)));
  }

  private static Element meta(String name, String content) {
    return Markup.element("meta").with("name", name).with("content", content);
  }

  private Element body() {
    Element skip = Markup.element("a")
        .with("class", "skip")
        .with("href", "#main")
        .saying("Skip to the report");
    Element main = Markup.element("main").with("id", "main");
    for (int i = 0; i < page.sections().size(); i++) {
      main = main.containing(section(page.sections().get(i), "section-" + (i + 1)));
    }
    Element body = Markup.element("body").containing(skip, header());
    if (page.sections().size() >= CONTENTS_FROM) {
      body = body.containing(contents());
    }
    body = body.containing(main);
    return page.notes().isEmpty() ? body : body.containing(notes());
  }

  private Element header() {
    Element header = Markup.element("header").containing(said("h1", page.title()));
    if (!page.subtitle().isBlank()) {
      header = header.containing(said("p", page.subtitle()).with("class", "subtitle"));
    }
    return header.containing(page.notices().stream().map(HtmlPage::notice).toList());
  }

  private Element contents() {
    Element list = Markup.element("ul");
    for (int i = 0; i < page.sections().size(); i++) {
      Element link = Markup.element("a")
          .with("href", "#section-" + (i + 1))
          .saying(CleanText.line(page.sections().get(i).heading()));
      list = list.containing(Markup.element("li").containing(link));
    }
    return Markup.element("nav").with("aria-label", "Contents").containing(list);
  }

  private Element section(Section section, String id) {
    List<Markup> content = new ArrayList<>();
    content.add(said("h2", section.heading()).with("id", id));
    section.blocks().forEach(block -> content.add(block(block)));
    return Markup.element("section").with("aria-labelledby", id).containing(content);
  }

  private Markup block(Block block) {
    if (block instanceof Block.Paragraph paragraph) {
      return said("p", paragraph.words());
    }
    if (block instanceof Block.Notice notice) {
      return notice(notice);
    }
    if (block instanceof Block.Table table) {
      return table(table.data());
    }
    return figure(((Block.Figure) block).plot());
  }

  private static Element notice(Block.Notice notice) {
    return Markup.element("div")
        .with("class", "notice")
        .with("role", "note")
        .containing(said("strong", notice.heading()), said("p", notice.words()));
  }

  private Element figure(Plot plot) {
    figures++;
    String id = "plot-" + figures;
    Element caption = Markup.element("figcaption")
        .containing(said("strong", plot.title()), said("p", plot.description()));
    Element numbers = Markup.element("details")
        .containing(said("summary", "The same numbers as a table"), table(plot.table()));
    return Markup.element("figure")
        .containing(
            caption,
            drawing("wide", plot.svg(PlotWidth.WIDE, id + "-wide")),
            drawing("narrow", plot.svg(PlotWidth.NARROW, id + "-narrow")),
            numbers);
  }

  private static Element drawing(String width, String svg) {
    return Markup.element("div")
        .with("class", "plot " + width)
        .containing(new Markup.Verbatim(svg));
  }

  /** A table in a box of its own that scrolls, with the keyboard too, where the page is narrow. */
  private static Element table(DataTable table) {
    Element head = Markup.element("tr");
    for (DataTable.Column column : table.columns()) {
      head = head.containing(aligned(said("th", column.heading()).with("scope", "col"), column));
    }
    List<Element> rows = new ArrayList<>();
    for (List<String> row : table.rows()) {
      List<Element> cells = new ArrayList<>();
      for (int i = 0; i < row.size(); i++) {
        Element cell =
            i == 0 ? said("th", row.get(i)).with("scope", "row") : said("td", row.get(i));
        cells.add(aligned(cell, table.columns().get(i)));
      }
      rows.add(Markup.element("tr").containing(cells));
    }
    Element whole = Markup.element("table")
        .containing(
            said("caption", table.caption()),
            Markup.element("thead").containing(head),
            Markup.element("tbody").containing(rows));
    return Markup.element("div")
        .with("class", "scroll")
        .with("role", "region")
        .with("tabindex", "0")
        .with("aria-label", CleanText.line(table.caption()))
        .containing(whole);
  }

  private static Element aligned(Element cell, DataTable.Column column) {
    return column.alignment() == DataTable.Alignment.NUMBERS ? cell.with("class", "number") : cell;
  }

  private Element notes() {
    return Markup.element("footer")
        .containing(said("h2", "Notes"))
        .containing(page.notes().stream().map(note -> said("p", note)).toList());
  }

  private static Element said(String element, String words) {
    return Markup.element(element).saying(CleanText.line(words));
  }
}
