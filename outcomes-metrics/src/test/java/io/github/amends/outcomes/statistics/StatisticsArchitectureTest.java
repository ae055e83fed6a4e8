// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(
    packages = "io.github.amends.outcomes",
    importOptions = ImportOption.DoNotIncludeTests.class)
class StatisticsArchitectureTest {

  @ArchTest
  static final ArchRule STATISTICS_KNOW_NOTHING_OF_RESTORATIVE_JUSTICE = classes()
      .that()
      .resideInAPackage("io.github.amends.outcomes.statistics..")
      .should()
      .onlyDependOnClassesThat()
      .resideInAnyPackage(
          "io.github.amends.outcomes.statistics..",
          "java..",
          "org.apache.commons.numbers..",
          "org.apache.commons.statistics..",
          "org.jspecify..");

  @ArchTest
  static final ArchRule THE_SHAPES_OF_ANSWERS_KNOW_NO_FAMILY = noClasses()
      .that()
      .resideInAPackage("io.github.amends.outcomes.statistics")
      .should()
      .dependOnClassesThat()
      .resideInAPackage("io.github.amends.outcomes.statistics.*..");

  @ArchTest
  static final ArchRule TABLES_KNOW_NOT_WHAT_THEIR_ROWS_MEAN = noClasses()
      .that()
      .resideInAPackage("io.github.amends.outcomes.extract..")
      .should()
      .dependOnClassesThat()
      .resideInAnyPackage(
          "io.github.amends.outcomes.evidence..", "io.github.amends.outcomes.reoffending..");

  @ArchTest
  static final ArchRule PACKAGES_DO_NOT_DEPEND_ON_EACH_OTHER_IN_CIRCLES =
      slices().matching("io.github.amends.outcomes.(**)").should().beFreeOfCycles();
}
