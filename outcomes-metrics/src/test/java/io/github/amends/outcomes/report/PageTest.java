// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.amends.outcomes.plot.InvalidPlotException;
import org.junit.jupiter.api.Test;

class PageTest {

  @Test
  void addingToAPageLeavesTheOldOneAsItWas() {
    Page page = Page.of("t", "s");
    Page more = page.withSection(Section.of("h")).withNote("n").withNotice("a", "b");
    assertThat(page.sections()).isEmpty();
    assertThat(more.sections()).hasSize(1);
    assertThat(more.notes()).containsExactly("n");
    assertThat(more.notices()).containsExactly(new Block.Notice("a", "b"));
    Section section = Section.of("h");
    assertThat(section.withParagraph("p").blocks()).hasSize(1);
    assertThat(section.blocks()).isEmpty();
  }

  @Test
  void blankWordsAreRefused() {
    assertThatThrownBy(() -> Page.of(" ", ""))
        .isInstanceOf(InvalidPlotException.class)
        .hasMessage("Page.title: blank");
    assertThatThrownBy(() -> Section.of("")).hasMessage("Section.heading: blank");
    assertThatThrownBy(() -> Section.of("h").withParagraph(" "))
        .hasMessage("Paragraph.words: blank");
    assertThatThrownBy(() -> Section.of("h").withNotice("x", "")).hasMessage("Notice.words: blank");
    assertThatThrownBy(() -> Page.of("t", "").withNote("")).hasMessage("Page.notes: blank");
  }
}
