// SPDX-License-Identifier: Apache-2.0
package io.github.amends;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** Who may know whom, and what no class of this module may touch. */
class ArchitectureTest {
  private static final String PREFIX = "io.github.amends.";
  private static final List<String> NOUNS =
      List.of("referral", "participant", "volunteer", "assessment", "meeting", "agreement");
  private static final JavaClasses CLASSES = new ClassFileImporter()
      .withImportOption(new ImportOption.DoNotIncludeTests())
      .importPackages("io.github.amends");
  private static final DescribedPredicate<JavaClass> WRITTEN_BY_PEOPLE =
      DescribedPredicate.describe(
          "written by people", type -> !type.getName().matches(".*\\.Immutable[A-Z].*"));

  /** Which packages of the module each may know, beside itself. */
  private static Map<String, List<String>> arrows() {
    List<String> forEvents = new ArrayList<>(NOUNS);
    forEvents.addAll(List.of("basics", "practice"));
    List<String> forCasework = new ArrayList<>(forEvents);
    forCasework.add("event");
    List<String> forJson = new ArrayList<>(forCasework);
    forJson.add("casework");
    List<String> forCapacity = new ArrayList<>(forJson);
    forCapacity.add("programme");
    Map<String, List<String>> arrows = new TreeMap<>(Map.of(
        "basics", List.of(),
        "practice", List.of("basics"),
        "event", forEvents,
        "casework", forCasework,
        "json", forJson,
        "privacy", forJson,
        "scheduling", forJson,
        "capacity", forCapacity,
        "store", forJson));
    arrows.put("programme", List.of("basics"));
    NOUNS.forEach(noun -> arrows.put(noun, List.of("basics")));
    return arrows;
  }

  @Test
  void everyPackageIsPlaced() {
    Set<String> found = CLASSES.stream()
        .map(type -> type.getPackageName().substring(PREFIX.length()))
        .collect(Collectors.toCollection(TreeSet::new));
    assertThat(arrows().keySet()).containsAll(found);
  }

  @Test
  void anArrowNeverPointsBack() {
    arrows().forEach((name, known) -> {
      List<String> allowed = new ArrayList<>(List.of(PREFIX + name, "java.."));
      known.forEach(each -> allowed.add(PREFIX + each));
      allowed.addAll(List.of("com.fasterxml.jackson.annotation", "org.jspecify.annotations"));
      // Kept in the source or in the class file only: nobody needs it at run time.
      allowed.addAll(List.of("org.immutables.value", "com.google.errorprone.annotations"));
      if (Set.of("casework", "json").contains(name)) {
        allowed.add("org.slf4j..");
      }
      if (name.equals("privacy")) {
        allowed.add("javax.crypto..");
      }
      if (name.equals("json")) {
        allowed.addAll(List.of(
            "com.fasterxml.jackson.core..", "com.fasterxml.jackson.databind..", "tools.jackson.."));
      }
      classes()
          .that()
          .resideInAPackage(PREFIX + name)
          .and(WRITTEN_BY_PEOPLE)
          .and()
          .doNotHaveFullyQualifiedName("io.github.amends.basics.ValueStyle")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(allowed.toArray(String[]::new))
          .check(CLASSES);
    });
  }

  @Test
  void thePackagesHaveNoCycles() {
    slices().matching("io.github.amends.(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void aSealedHierarchyLivesInOnePackage() {
    assertThat(CLASSES.stream()
            .map(JavaClass::reflect)
            .filter(Class::isSealed)
            .filter(type -> Arrays.stream(type.getPermittedSubclasses())
                .anyMatch(each -> !each.getPackageName().equals(type.getPackageName()))))
        .isEmpty();
  }

  @Test
  void nothingReadsAClock() {
    forbid(access -> isOf(access, "java.time.") && access.getName().equals("now"));
    forbid(access -> isOf(access, "java.time.Clock"));
    forbid(access -> isOf(access, "java.lang.System")
        && Set.of("currentTimeMillis", "nanoTime").contains(access.getName()));
    noClasses()
        .should()
        .dependOnClassesThat()
        .haveNameMatching("java\\.util\\.(Date|Calendar|GregorianCalendar|Timer)")
        .check(CLASSES);
  }

  @Test
  void nothingLeansOnTheDefaultZoneOrLocale() {
    forbid(access -> access.getName().equals("systemDefault"));
    forbid(access -> isOf(access, "java.util.Locale") && access.getName().equals("getDefault"));
    forbid(access -> isOf(access, "java.util.TimeZone"));
    forbid(access -> isOf(access, "java.lang.String")
        && Set.of("toLowerCase", "toUpperCase").contains(access.getName())
        && access.getDescription().contains("Case()"));
  }

  @Test
  void nothingIsLeftToChance() {
    forbid(access -> access.getName().equals("randomUUID"));
    forbid(access -> isOf(access, "java.lang.Math") && access.getName().equals("random"));
    noClasses()
        .should()
        .dependOnClassesThat()
        .haveNameMatching(
            "java\\.util\\.(Random|SplittableRandom|random\\..*|concurrent\\.ThreadLocalRandom)"
                + "|java\\.security\\.SecureRandom")
        .check(CLASSES);
  }

  @Test
  void nothingIsPrintedAndNothingIsLoggedButThroughSlf4j() {
    forbid(access -> isOf(access, "java.lang.System")
        && Set.of("out", "err", "in", "getProperty", "getenv").contains(access.getName()));
    forbid(access -> access.getName().equals("printStackTrace"));
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAPackage("java.util.logging..")
        .check(CLASSES);
  }

  /** The package {@code json} alone asks records which fields they have, to know them all. */
  @Test
  void nothingReflectsButTheReadingOfLogs() {
    List<String> reflecting = List.of("java.lang.reflect.", "java.lang.invoke.", "sun.");
    Set<String> writtenByTheCompiler = Set.of("java.lang.invoke.MethodHandles$Lookup");
    assertThat(CLASSES.stream()
            .filter(WRITTEN_BY_PEOPLE)
            .filter(type -> !type.getPackageName().equals(PREFIX + "json"))
            .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
            .filter(each -> reflecting.stream()
                .anyMatch(start -> each.getTargetClass().getName().startsWith(start)))
            .filter(each -> !writtenByTheCompiler.contains(each.getTargetClass().getName()))
            .map(each -> each.getDescription()))
        .isEmpty();
    forbid(access -> !access.getOriginOwner().getPackageName().equals(PREFIX + "json")
        && isOf(access, "java.lang.Class")
        && Set.of("forName", "newInstance", "getDeclaredMethods", "getDeclaredFields")
            .contains(access.getName()));
  }

  @Test
  void everyPackageIsNullMarkedAndSaysWhatItHolds() {
    for (String name : arrows().keySet()) {
      if (CLASSES.containPackage(PREFIX + name)) {
        JavaPackage found = CLASSES.getPackage(PREFIX + name);
        assertThat(found.isAnnotatedWith(NullMarked.class)).as(name).isTrue();
      }
    }
  }

  @Test
  void noFieldIsPublicAndCanChange() {
    fields().that().arePublic().should().beFinal().check(CLASSES);
    assertThat(CLASSES.stream()
            .flatMap(type -> type.getFields().stream())
            .filter(field -> field.getModifiers().contains(JavaModifier.PUBLIC))
            .filter(field -> field.getRawType().isArray()))
        .isEmpty();
  }

  private static void forbid(Predicate<JavaAccess<?>> wrong) {
    assertThat(CLASSES.stream()
            .flatMap(type -> type.getAccessesFromSelf().stream())
            .filter(wrong)
            .map(JavaAccess::getDescription))
        .isEmpty();
  }

  private static boolean isOf(JavaAccess<?> access, String owner) {
    String name = access.getTargetOwner().getName();
    return owner.endsWith(".") ? name.startsWith(owner) : name.equals(owner);
  }
}
