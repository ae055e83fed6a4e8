// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.metric;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(
    packages = "io.github.amends.outcomes",
    importOptions = ImportOption.DoNotIncludeTests.class)
class MetricArchitectureTest {

  @ArchTest
  static final ArchRule WHAT_A_MEASURE_IS_KNOWS_NO_MEASURE = classes()
      .that()
      .resideInAPackage("io.github.amends.outcomes.metric")
      .should()
      .onlyDependOnClassesThat()
      .resideInAnyPackage(
          "io.github.amends.outcomes.metric",
          "io.github.amends.outcomes.statistics..",
          "io.github.amends.basics",
          "io.github.amends.practice",
          "java..",
          "org.jspecify..");

  @ArchTest
  static final ArchRule MEASURES_OF_A_CASELOAD_KNOW_CASES_AND_STATISTICS_ALONE = classes()
      .that()
      .resideInAPackage("io.github.amends.outcomes.caseload")
      .should()
      .onlyDependOnClassesThat()
      .resideOutsideOfPackages(
          "io.github.amends.outcomes.evidence..",
          "io.github.amends.outcomes.extract..",
          "io.github.amends.outcomes.plot..",
          "io.github.amends.outcomes.report..",
          "io.github.amends.outcomes.reoffending..");
}
