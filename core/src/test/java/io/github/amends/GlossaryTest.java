// SPDX-License-Identifier: Apache-2.0
package io.github.amends;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** That the words of the glossary and of the page beside it stand for something that exists. */
class GlossaryTest {
  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| ([^|]+) \\| (`[^|]+`) \\| ([^|]+) \\|$");
  private static final Pattern NAME = Pattern.compile("`([A-Z]\\w*)(?:\\.(\\w+))?`");
  private static final Map<String, Class<?>> TYPES = types();
  private static final String WHOLE =
      SourceTree.read(SourceTree.root().resolve("docs/glossary.md"));
  /** The words of the metrics are looked at where their types are known. */
  private static final String PAGE = WHOLE.substring(0, WHOLE.indexOf("## What is counted"));

  @Test
  void everyTypeAndConstantOfTheGlossaryExistsAndIsPublic() {
    List<String> missing = NAME.matcher(PAGE)
        .results()
        .map(found -> found.group())
        .filter(name -> !exists(name))
        .toList();
    assertThat(missing).isEmpty();
  }

  @Test
  void everyRowHasATermATypeAndAMeaning() {
    List<String> rows = PAGE.lines()
        .filter(line -> line.startsWith("| ") && !line.startsWith("| In the field"))
        .toList();
    assertThat(rows).hasSizeGreaterThan(40).allMatch(row -> ROW.matcher(row).matches());
    assertThat(ROW.matcher(PAGE).results().map(row -> row.group(1))).doesNotHaveDuplicates();
  }

  @Test
  void everyPackageOfNounsHasAWord() {
    Set<String> packages = NAME.matcher(PAGE)
        .results()
        .map(found -> TYPES.get(found.group(1)))
        .filter(Objects::nonNull)
        .map(Class::getPackageName)
        .collect(Collectors.toSet());
    assertThat(packages)
        .contains(List.of(
                "referral",
                "participant",
                "volunteer",
                "assessment",
                "meeting",
                "agreement",
                "event",
                "casework",
                "practice",
                "privacy",
                "basics")
            .stream()
            .map(name -> "io.github.amends." + name)
            .toArray(String[]::new));
  }

  @Test
  void aTypeThatIsNotThereIsFound() {
    assertThat(exists("`Verdict`")).isFalse();
    assertThat(exists("`CaseStage.SENTENCED`")).isFalse();
    assertThat(exists("`CaseStage.READY`")).isTrue();
    assertThat(exists("`Measure.Payment`")).isTrue();
  }

  private static boolean exists(String name) {
    Matcher parts = NAME.matcher(name);
    if (!parts.matches() || !TYPES.containsKey(parts.group(1))) {
      return false;
    }
    String part = parts.group(2);
    Class<?> type = TYPES.get(parts.group(1));
    return part == null
        || Arrays.stream(type.getDeclaredClasses())
            .anyMatch(each -> each.getSimpleName().equals(part))
        || Arrays.stream(type.getFields()).anyMatch(each -> each.getName().equals(part));
  }

  private static Map<String, Class<?>> types() {
    return new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.github.amends")
            .stream()
            .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
            .filter(JavaClass::isTopLevelClass)
            .collect(Collectors.toMap(JavaClass::getSimpleName, JavaClass::reflect));
  }
}
