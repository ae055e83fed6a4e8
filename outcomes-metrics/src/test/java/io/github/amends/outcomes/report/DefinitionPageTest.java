// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amends.outcomes.metric.MetricDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The page on the measures is made from their definitions; {@code mvn -pl outcomes-metrics test
 * -Dtest=DefinitionPageTest -Damends.regenerate=true} makes it anew.
 */
class DefinitionPageTest {

  @Test
  void thePageSaysWhatTheDefinitionsSay() throws IOException {
    Path page = page();
    if (Boolean.getBoolean("amends.regenerate")) {
      Files.writeString(page, DefinitionPage.markdown());
    }
    assertThat(Files.readString(page).replace("\r\n", "\n")).isEqualTo(DefinitionPage.markdown());
  }

  @Test
  void everyMeasureStandsOnThePageOnceWithItsSource() {
    String page = DefinitionPage.markdown();
    for (MetricDefinition each : DefinitionPage.all()) {
      assertThat(page).containsOnlyOnce("`" + each.reference() + "`");
    }
    assertThat(page.lines().filter(line -> line.startsWith("- Source: ")))
        .hasSameSizeAs(DefinitionPage.all());
  }

  private static Path page() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.isDirectory(folder.resolve("docs"))) {
      folder = folder.getParent();
      if (folder == null) {
        throw new IllegalStateException("the tests run outside the repository");
      }
    }
    return folder.resolve("docs/metrics.md");
  }
}
