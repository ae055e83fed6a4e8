// SPDX-License-Identifier: Apache-2.0
package io.github.amends.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiagramCommandTest {
  private static final Path MONTH = Path.of("../data/simulated-year/referrals-2025-01.jsonl");

  @TempDir
  private Path folder = Path.of("");

  @Test
  void withoutOptionsItIsMermaid() {
    Terminal run = Terminal.run("diagram");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).startsWith("stateDiagram-v2\n").doesNotContain("[REF-03]", "classDef");
  }

  @Test
  void dotIsWrittenWhereItIsAskedFor() {
    assertThat(Terminal.run("diagram", "--format", "dot").out())
        .startsWith("digraph machine {\n")
        .endsWith("}\n");
  }

  @Test
  void theRulesOfOneEventCanBeShown() {
    assertThat(
            Terminal.run("diagram", "--guards", "--event", "referral-accepted").out())
        .startsWith("stateDiagram-v2\n  SCREENING --> ACCEPTED : referral-accepted [")
        .contains(" REF-03 ", " REF-05 ", " REF-06 ")
        .endsWith("]\n")
        .hasLineCount(2);
  }

  @Test
  void theStageOfACaseIsMarked() throws IOException {
    Path one = folder.resolve("case.jsonl");
    Files.write(one, linesOfTheFirstCase());
    Terminal run = Terminal.run("diagram", "--case", one);
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).containsOnlyOnce("(you are here)");
  }

  @Test
  void aLogOfSeveralCasesHasNoOnePlace() {
    Terminal run = Terminal.run("diagram", "--case", MONTH);
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.errors()).containsExactly(MONTH + ":0: NOT_ONE_CASE");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void aLogThatIsNotThereIsAFault() {
    Terminal run = Terminal.run("diagram", "--case", folder.resolve("none.jsonl"));
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("NO_SUCH_FILE");
  }

  @Test
  void anUnknownEventOrFormatIsAWrongCommandLine() {
    assertThat(Terminal.run("diagram", "--event", "tea-drunk").exitCode()).isEqualTo(2);
    assertThat(Terminal.run("diagram", "--format", "png").exitCode()).isEqualTo(2);
  }

  private static List<String> linesOfTheFirstCase() throws IOException {
    List<String> lines = Files.readAllLines(MONTH, StandardCharsets.UTF_8);
    String first = lines.get(0).replaceFirst(".*(\"case\":\"[^\"]+\").*", "$1");
    return lines.stream().filter(line -> line.contains(first)).toList();
  }
}
