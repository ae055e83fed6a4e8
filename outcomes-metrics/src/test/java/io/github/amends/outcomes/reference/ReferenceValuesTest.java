// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The library agrees with other software, number by number.
 *
 * <p>Each file of the folder holds cases with the call that answered them, mostly of R. Another
 * folder of the same form can be compared with {@code -Damends.reference=FOLDER}; kinds that the
 * library does not know yet fail and are named.
 */
class ReferenceValuesTest {

  private static final String FOLDER_PROPERTY = "amends.reference";

  @Test
  void everyExpectedNumberAgreesWithinItsTolerance() throws Exception {
    Map<String, ReferenceComparison> comparisons = new TreeMap<>();
    Map<String, Long> unknownKinds = new TreeMap<>();
    List<String> failures = new ArrayList<>();
    for (ReferenceCase asked : cases(folder())) {
      Function<ReferenceCase, Map<String, Object>> answers =
          ReferenceAnswers.BY_KIND.get(asked.kind());
      if (answers == null) {
        unknownKinds.merge(asked.kind(), 1L, Long::sum);
      } else {
        comparisons
            .computeIfAbsent(asked.kind(), ReferenceComparison::new)
            .compare(asked, answers.apply(asked));
      }
    }

    System.out.println(ReferenceComparison.heading());
    comparisons.values().forEach(System.out::println);
    comparisons.values().forEach(comparison -> failures.addAll(comparison.failures()));
    assertThat(failures).isEmpty();
    assertThat(unknownKinds)
        .as("kinds that are not implemented, with their cases")
        .isEmpty();
    assertThat(comparisons).isNotEmpty();
    assertThat(comparisons.values())
        .allSatisfy(comparison -> assertThat(comparison.numbers()).isPositive());
  }

  @Test
  void everyKindThatTheLibraryKnowsHasCasesOfItsOwn() throws Exception {
    assertThat(cases(copiedFolder()).stream().map(ReferenceCase::kind).distinct())
        .containsExactlyInAnyOrderElementsOf(ReferenceAnswers.BY_KIND.keySet());
  }

  private static Path folder() throws URISyntaxException {
    String folder = System.getProperty(FOLDER_PROPERTY, "");
    return folder.isEmpty() ? copiedFolder() : Path.of(folder);
  }

  private static Path copiedFolder() throws URISyntaxException {
    return Path.of(ReferenceValuesTest.class.getResource("/reference").toURI());
  }

  private static List<ReferenceCase> cases(Path folder) throws IOException {
    JsonMapper mapper = new JsonMapper();
    List<ReferenceCase> cases = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file :
          files.filter(path -> path.toString().endsWith(".json")).sorted().toList()) {
        try (InputStream input = Files.newInputStream(file)) {
          JsonNode document = mapper.readTree(input);
          document.path("cases").forEach(node -> cases.add(new ReferenceCase(folder, node)));
        }
      }
    }
    return cases;
  }
}
