// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.plot;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import org.junit.jupiter.api.Test;

class PlotArchitectureTest {

  private static final String OUTCOMES = "io.github.amends.outcomes.";

  @Test
  void drawingKnowsMarkupAlone() {
    JavaClasses classes = new ClassFileImporter()
        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
        .importPackages(OUTCOMES + "markup", OUTCOMES + "plot");
    assertThat(classes).isNotEmpty();
    rule("markup", OUTCOMES + "markup", "java..", "org.jspecify..").check(classes);
    rule("plot", OUTCOMES + "plot", OUTCOMES + "markup", "java..", "org.jspecify..")
        .check(classes);
  }

  private static ArchRule rule(String layer, String... known) {
    return ArchRuleDefinition.classes()
        .that()
        .resideInAPackage(OUTCOMES + layer)
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(known);
  }
}
