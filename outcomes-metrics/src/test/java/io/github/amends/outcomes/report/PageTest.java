// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import io.github.amends.outcomes.plot.InvalidPlotException;
import org.junit.jupiter.api.Test;

class PageTest {

  private static final String OUTCOMES = "io.github.amends.outcomes.";

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

  @Test
  void drawingKnowsNothingOfStatisticsAndPagesOnlyOfDrawing() {
    JavaClasses classes = new ClassFileImporter()
        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
        .importPackages(OUTCOMES + "markup", OUTCOMES + "plot", OUTCOMES + "report");
    assertThat(classes).isNotEmpty();
    rule("markup", "markup", "java..", "org.jspecify..").check(classes);
    rule("plot", "markup", "plot", "java..", "org.jspecify..").check(classes);
    rule("report", "markup", "plot", "report", "java..", "org.jspecify..").check(classes);
  }

  private static ArchRule rule(String layer, String... known) {
    String[] packages = new String[known.length];
    for (int i = 0; i < known.length; i++) {
      packages[i] = known[i].contains("..") ? known[i] : OUTCOMES + known[i];
    }
    return ArchRuleDefinition.classes()
        .that()
        .resideInAPackage(OUTCOMES + layer)
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(packages);
  }
}
