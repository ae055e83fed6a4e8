// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page on the methods names each kind of the reference cases, and no other. */
class MethodsPageTest {

  private static final Pattern LAST_CELL = Pattern.compile("(?m)\\| `([a-z0-9-]+)` \\|$");

  @Test
  void everyKindOfTheReferenceCasesStandsOnThePageOnce() throws Exception {
    String page = Files.readString(page()).replace("\r\n", "\n");
    List<String> kinds =
        LAST_CELL.matcher(page).results().map((MatchResult row) -> row.group(1)).toList();
    assertThat(kinds).containsExactlyInAnyOrderElementsOf(ReferenceAnswers.BY_KIND.keySet());
  }

  private static Path page() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.exists(folder.resolve("docs/methods.md"))) {
      folder = folder.getParent();
      if (folder == null) {
        throw new IllegalStateException("the tests run outside the repository");
      }
    }
    return folder.resolve("docs/methods.md");
  }
}
