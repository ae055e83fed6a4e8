// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.metric;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** That the words of the glossary about numbers stand for types that exist. */
class MetricGlossaryTest {
  private static final Pattern TYPE = Pattern.compile("`([A-Z]\\w*)(?:\\.\\w+)?`");

  @Test
  void everyTypeOfTheGlossaryThatIsAboutNumbersExistsAndIsPublic() throws IOException {
    String page = Files.readString(page());
    List<String> named = TYPE.matcher(page.substring(page.indexOf("## What is counted")))
        .results()
        .map(found -> found.group(1))
        .toList();
    Set<String> there = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.github.amends.outcomes")
            .stream()
            .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
            .map(JavaClass::getSimpleName)
            .collect(Collectors.toSet());
    assertThat(named).hasSizeGreaterThan(10).allMatch(there::contains);
  }

  private static Path page() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.exists(folder.resolve("docs/glossary.md"))) {
      folder = folder.getParent();
      if (folder == null) {
        throw new IllegalStateException("the tests run outside the repository");
      }
    }
    return folder.resolve("docs/glossary.md");
  }
}
