// SPDX-License-Identifier: Apache-2.0
package io.github.amends.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.VarSnippet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lines that the page for researchers shows are run as they stand, but for the folders. */
class ResearchersPageTest {
  private static final int MOST_LINES = 10;
  private static final Path ROOT = Path.of("").toAbsolutePath().resolve("../..").normalize();

  @TempDir
  private Path folder;

  @Test
  void theTenLinesGiveTheRateThatThePageShowsAndATable() throws IOException {
    Path table = folder.resolve("results.csv");
    try (JShell shell = JShell.builder().executionEngine("local").build()) {
      for (String entry : classPath().split(System.getProperty("path.separator"))) {
        shell.addToClasspath(entry);
      }
      for (String line : lines(table)) {
        run(shell, line);
      }
      VarSnippet direct = shell
          .variables()
          .filter(each -> each.name().equals("direct"))
          .findFirst()
          .orElseThrow();
      assertThat(shell.varValue(direct)).isEqualTo('"' + block("text").strip() + '"');
    }
    assertThat(Files.readAllLines(table))
        .anySatisfy(row -> assertThat(row).startsWith("conversion-direct-in-window,1,case,"));
  }

  private static String classPath() {
    return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  }

  /** A line of the page may hold several statements, as a line of the shell may. */
  private static void run(JShell shell, String line) {
    String rest = line;
    while (!rest.isBlank()) {
      var found = shell.sourceCodeAnalysis().analyzeCompletion(rest);
      for (SnippetEvent event : shell.eval(found.source())) {
        assertThat(event.status()).as(line).isEqualTo(Snippet.Status.VALID);
        assertThat(event.exception()).as(line).isNull();
      }
      rest = found.remaining();
    }
  }

  private static List<String> lines(Path table) throws IOException {
    List<String> lines = block("java").lines().toList();
    assertThat(lines).hasSizeLessThanOrEqualTo(MOST_LINES);
    return lines.stream()
        .map(line -> line.replace("examples/data", ROOT.resolve("examples/data").toString())
            .replace("\"results.csv\"", '"' + table.toString() + '"'))
        .toList();
  }

  private static String block(String language) throws IOException {
    String page = Files.readString(ROOT.resolve("docs/for-researchers.md"));
    Matcher block =
        Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL).matcher(page);
    assertThat(block.find()).isTrue();
    return block.group(1);
  }
}
