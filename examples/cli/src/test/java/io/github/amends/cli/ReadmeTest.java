// SPDX-License-Identifier: Apache-2.0
package io.github.amends.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amends.casework.CaseFile;
import io.github.amends.casework.CaseStage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** README shows what the build compiled and what the program printed, and nothing else. */
class ReadmeTest {
  private static final int MOST_LINES = 25;
  private static final Path ROOT = Path.of("").toAbsolutePath().resolve("../..").normalize();

  @Test
  void theCodeInReadmeIsTheCodeThatIsCompiledAndRun() throws IOException {
    String source =
        Files.readString(Path.of("src/test/java/io/github/amends/cli/ReadmeExample.java"));
    String code = source.substring(
        source.indexOf('\n', source.indexOf("// README begins")) + 1,
        source.lastIndexOf('\n', source.indexOf("// README ends")));
    List<String> lines =
        code.lines().map(line -> line.isEmpty() ? line : line.substring(4)).toList();
    assertThat(block("java").lines().toList()).isEqualTo(lines);
    assertThat(lines.stream().filter(line -> !line.isBlank())).hasSizeLessThanOrEqualTo(MOST_LINES);
  }

  @Test
  void theOutputInReadmeIsWhatTheCodePrints() throws IOException {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    CaseFile file = ReadmeExample.play(new PrintStream(printed, true, StandardCharsets.UTF_8));
    assertThat(block("text")).isEqualTo(printed.toString(StandardCharsets.UTF_8));
    assertThat(file.stage()).isEqualTo(CaseStage.ACCEPTED);
  }

  @Test
  void thePictureInReadmeIsDrawnByTheProgram() throws IOException {
    Path picture = ROOT.resolve("docs/trials.svg");
    String drawn = Pictures.trials();
    if (Boolean.getBoolean("amends.regenerate")) {
      Files.writeString(picture, drawn);
    }
    assertThat(picture).content(StandardCharsets.UTF_8).isEqualTo(drawn);
  }

  @Test
  void readmeNamesTheTestCommandThatContinuousIntegrationRuns() throws IOException {
    assertThat(readme()).contains("mvn verify").contains("./amends report");
    assertThat(Files.readString(ROOT.resolve(".ci/run")))
        .contains("\nmvn verify\n")
        .contains("./amends report");
  }

  private static String readme() throws IOException {
    return Files.readString(ROOT.resolve("README.md"));
  }

  private static String block(String language) throws IOException {
    Matcher block =
        Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL).matcher(readme());
    assertThat(block.find()).isTrue();
    return block.group(1);
  }
}
