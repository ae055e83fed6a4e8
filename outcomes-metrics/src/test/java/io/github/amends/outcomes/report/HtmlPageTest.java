// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amends.outcomes.plot.DataTable;
import io.github.amends.outcomes.plot.SamplePlots;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class HtmlPageTest {

  private static final String HOSTILE =
      "<script>alert(\"1\")</script> & 'x' ]]> --> \u0000\u001b \ud800";

  private static Document parsed(Page page) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(page.html())));
  }

  private static List<Element> all(Document document, String name) {
    List<Element> elements = new ArrayList<>();
    NodeList nodes = document.getElementsByTagName(name);
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  @Test
  void thePageIsWellFormedAndSaysItsLanguageAndTitle() throws Exception {
    Document document = parsed(SamplePage.page());
    assertThat(document.getDocumentElement().getAttribute("lang")).isEqualTo("en-GB");
    assertThat(all(document, "title").get(0).getTextContent())
        .isEqualTo(SamplePage.page().title());
    assertThat(SamplePage.page().html()).startsWith("<!DOCTYPE html>\n<html ");
  }

  @Test
  void thePageHasOneMainHeadingLandmarksAndASkipLink() throws Exception {
    Document document = parsed(SamplePage.page());
    assertThat(all(document, "h1")).hasSize(1);
    assertThat(all(document, "main")).hasSize(1);
    assertThat(all(document, "h2")).hasSize(4);
    Element skip = all(document, "a").get(0);
    assertThat(skip.getAttribute("href")).isEqualTo("#main");
    assertThat(all(document, "main").get(0).getAttribute("id")).isEqualTo("main");
  }

  @Test
  void noIdStandsTwiceAndEveryReferenceHasItsId() throws Exception {
    Document document = parsed(SamplePage.page());
    List<String> ids = new ArrayList<>();
    List<String> references = new ArrayList<>();
    for (Element element : all(document, "*")) {
      if (element.hasAttribute("id")) {
        ids.add(element.getAttribute("id"));
      }
      if (element.hasAttribute("href")) {
        references.add(element.getAttribute("href").substring(1));
      }
      if (element.hasAttribute("aria-labelledby")) {
        references.addAll(List.of(element.getAttribute("aria-labelledby").split(" ", -1)));
      }
    }
    assertThat(ids).doesNotHaveDuplicates().containsAll(references);
    assertThat(references).hasSizeGreaterThan(10);
  }

  @Test
  void thePageRefersToNothingOutsideItselfAndRunsNoScript() {
    String html = SamplePage.page().html().replace("http://www.w3.org/2000/svg", "");
    assertThat(html)
        .doesNotContain(
            "http:",
            "https:",
            "src=",
            "url(",
            "@import",
            "<script",
            "<link",
            "<iframe",
            "<base",
            "javascript:")
        .doesNotContainPattern("<[^>]* on[a-z]+=");
    assertThat(PageStyle.CSS).doesNotContain("<", ">", "&", "\"");
  }

  @Test
  void everyTableHasACaptionAndScopedHeadings() throws Exception {
    Document document = parsed(SamplePage.page());
    assertThat(all(document, "table")).hasSize(5).allSatisfy(table -> {
      assertThat(table.getElementsByTagName("caption").item(0).getTextContent()).isNotBlank();
    });
    assertThat(all(document, "th"))
        .allMatch(th -> List.of("col", "row").contains(th.getAttribute("scope")));
  }

  @Test
  void eachPlotStandsThereForBothWidthsWithItsNumbersBelow() throws Exception {
    Document document = parsed(SamplePage.page());
    assertThat(all(document, "svg")).hasSize(8);
    assertThat(all(document, "figure"))
        .hasSize(4)
        .allMatch(figure -> figure.getElementsByTagName("details").getLength() == 1);
    String forest =
        all(document, "figure").get(0).getElementsByTagName("table").item(0).getTextContent();
    SamplePlots.forest()
        .table()
        .rows()
        .forEach(row -> row.forEach(cell -> assertThat(forest).contains(cell)));
  }

  @Test
  void whateverTheWordsThePageStaysWellFormed() throws Exception {
    DataTable table = new DataTable(
        HOSTILE, List.of(DataTable.Column.words(HOSTILE)), List.of(List.of(HOSTILE), List.of("")));
    Page page = Page.of(HOSTILE, HOSTILE)
        .withNotice(HOSTILE, HOSTILE)
        .withSection(Section.of(HOSTILE)
            .withParagraph(HOSTILE)
            .withNotice(HOSTILE, HOSTILE)
            .withTable(table))
        .withNote(HOSTILE);
    assertThat(page.html()).doesNotContain("<script", "\u0000", "\u001b");
    Document document = parsed(page);
    assertThat(all(document, "h1").get(0).getTextContent())
        .isEqualTo("<script>alert(\"1\")</script> & 'x' ]]> --> \ufffd\ufffd \ufffd");
  }

  @Test
  void aPageOfEverythingHardToDrawIsWellFormed() throws Exception {
    assertThat(all(parsed(AwkwardPage.page()), "svg")).hasSize(18);
    assertThat(AwkwardPage.page().text().lines()).allMatch(line -> TextLines.width(line) <= 80);
  }

  @Test
  void onlyAPageOfSeveralSectionsHasAListOfContents() throws Exception {
    assertThat(all(parsed(SamplePage.page()), "nav")).hasSize(1);
    assertThat(all(parsed(Page.of("t", "").withSection(Section.of("s"))), "nav"))
        .isEmpty();
    assertThat(all(parsed(Page.of("t", "")), "footer")).isEmpty();
  }

  @Test
  void thePageIsTheSameEveryTimeAndWhateverTheLocale() {
    Locale before = Locale.getDefault();
    String first = SamplePage.page().html();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG"));
      assertThat(SamplePage.page().html()).isEqualTo(first);
      assertThat(SamplePage.page()).isEqualTo(SamplePage.page());
    } finally {
      Locale.setDefault(before);
    }
  }
}
