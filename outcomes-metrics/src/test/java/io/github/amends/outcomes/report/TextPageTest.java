// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amends.outcomes.plot.DataTable;
import io.github.amends.outcomes.plot.SamplePlots;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TextPageTest {

  private static void assertFits(String text) {
    assertThat(text.lines()).allMatch(line -> TextLines.width(line) <= 80);
    assertThat(text).endsWith("\n").doesNotContain("\u001b", "\t");
  }

  @Example
  void thePageFitsTheTerminal() {
    assertFits(SamplePage.page().text());
  }

  @Example
  void headingsAreUnderlinedAndNoticesMarked() {
    Page page = Page.of("Title", "below")
        .withNotice("Simulated data", "Made up.")
        .withSection(Section.of("One").withParagraph("Words."))
        .withNote("A source.");
    assertThat(page.text()).isEqualTo("""
            Title
            =====

            below

            ! Simulated data
            ! Made up.

            One
            ---

            Words.

            Notes
            -----

            A source.
            """);
  }

  @Example
  void aTableHasNumbersOnTheRightAndAMinusThatCanBeTyped() {
    DataTable table = new DataTable(
        "Effects",
        List.of(DataTable.Column.words("Study"), DataTable.Column.numbers("d")),
        List.of(List.of("First", "\u22120.20"), List.of("Second", "1.5\u00a0%")));
    assertThat(Page.of("T", "").withSection(Section.of("S").withTable(table)).text())
        .endsWith("""
            Effects

            Study       d
            ------  -----
            First   -0.20
            Second  1.5 %
            """);
  }

  @Example
  void aPlotIsItsTable() {
    String text = SamplePage.page().text();
    for (List<String> row : SamplePlots.trend().table().rows()) {
      assertThat(text)
          .containsPattern(row.get(0) + " +" + row.get(1).replace('\u00a0', ' ') + "  " + "\\Q"
              + row.get(2) + "\\E");
    }
  }

  @Example
  void aTableOfTooManyColumnsIsWrittenEntryByEntry() {
    DataTable table = new DataTable(
        "Wide",
        Collections.nCopies(12, DataTable.Column.words("heading")),
        List.of(Collections.nCopies(12, "a cell with words")));
    String text = Page.of("T", "").withSection(Section.of("S").withTable(table)).text();
    assertFits(text);
    assertThat(text).contains("\nheading: a cell with words\n  heading: a cell with words\n");
  }

  @Provide
  Arbitrary<String> words() {
    return Arbitraries.oneOf(
            Arbitraries.strings().withChars("abcdefgh  -").ofMinLength(1).ofMaxLength(300),
            Arbitraries.strings().all().ofMinLength(1).ofMaxLength(200),
            Arbitraries.strings()
                .withChars("\u4e2d\u6587 \u00a0\u0301")
                .ofMinLength(1)
                .ofMaxLength(120))
        .filter(words -> !words.isBlank());
  }

  @Property(tries = 200)
  void whateverTheWordsTheyFit(@ForAll("words") String words, @ForAll("words") String others) {
    DataTable table = new DataTable(
        words,
        List.of(
            DataTable.Column.words(others),
            DataTable.Column.numbers("n"),
            DataTable.Column.words(words)),
        List.of(List.of(words, others, ""), List.of(others, words, words)));
    Page page = Page.of(words, others)
        .withNotice(others, words)
        .withSection(Section.of(others).withParagraph(words).withTable(table))
        .withNote(words);
    assertFits(page.text());
  }
}
