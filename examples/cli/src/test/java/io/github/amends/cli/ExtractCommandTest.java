// SPDX-License-Identifier: Apache-2.0
package io.github.amends.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amends.outcomes.research.ResearchExtract;
import io.github.amends.outcomes.research.ResearchTable;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ExtractCommandTest {
  private static final Path YEAR = Path.of("../data/simulated-year");
  private static final String SECRET = "the secret of this test, of 32 bytes or more";

  @TempDir
  private Path folder = Path.of("");

  @Test
  void theTablesAreWrittenAndReadBackAndTheReportSaysHowManyLookAlike() throws IOException {
    Path out = folder.resolve("tables");
    Terminal run = extract(out, "study");
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .startsWith("300 cases, ")
        .containsPattern("cases: k = \\d+, \\d+ rows with fewer than 5 alike, to who knows"
            + " referral_source, incident_kind, justice_stage, participants");
    assertThat(ResearchExtract.read(out).rows(ResearchTable.CASES)).hasSize(300);
    assertThat(out.resolve("dictionary.csv")).content().startsWith("table,column,kind,risk");
  }

  @Test
  void sameKeyAndProjectGiveTheSameTablesAndAnotherProjectOthers() throws IOException {
    extract(folder.resolve("one"), "study");
    extract(folder.resolve("two"), "study");
    extract(folder.resolve("three"), "another");
    ResearchExtract one = ResearchExtract.read(folder.resolve("one"));
    assertThat(ResearchExtract.read(folder.resolve("two"))).isEqualTo(one);
    assertThat(ResearchExtract.read(folder.resolve("three"))).isNotEqualTo(one);
  }

  @Test
  void aKeyFromTheEnvironmentGivesTheSameAsOneFromAFile() throws IOException {
    extract(folder.resolve("one"), "study");
    Path two = folder.resolve("two");
    StringWriter err = new StringWriter();
    int exitCode = new CommandLine(new ExtractCommand(Map.of("AMENDS_KEY", SECRET)))
        .setOut(new PrintWriter(new StringWriter(), true))
        .setErr(new PrintWriter(err, true))
        .execute("--cases=" + YEAR, "--out=" + two, "--project=study", "--key-variable=AMENDS_KEY");
    assertThat(err.toString()).isEmpty();
    assertThat(exitCode).isZero();
    assertThat(ResearchExtract.read(two)).isEqualTo(ResearchExtract.read(folder.resolve("one")));
  }

  @Test
  void withoutAFitKeyNothingIsWritten() throws IOException {
    Path out = folder.resolve("tables");
    Path weak = Files.writeString(folder.resolve("weak"), "too short");
    Terminal run = Terminal.run(
        "extract", "--cases", YEAR, "--out", out, "--project", "study", "--key-file", weak);
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.errors()).containsExactly(weak + ":0: INVALID_SECRET");
    assertThat(out).doesNotExist();
  }

  @Test
  void aKeyThatMustBeGivenOnTheCommandLineIsNoOption() {
    Terminal run = Terminal.run(
        "extract", "--cases", YEAR, "--out", folder.resolve("t"), "--project", "study");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("--key-file").doesNotContain("--key=");
  }

  @Test
  void whereTooFewLookAlikeNothingIsWritten() throws IOException {
    Path out = folder.resolve("tables");
    Terminal run = extract(out, "study", "--k", "50");
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("TOO_FEW_ALIKE cases k=");
    assertThat(out).doesNotExist();
  }

  @Test
  void tablesAreNeverWrittenOver() throws IOException {
    Path out = folder.resolve("tables");
    extract(out, "study");
    Terminal run = extract(out, "another");
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.errors()).containsExactly(out.resolve("cases.csv") + ": FILE_EXISTS");
  }

  private Terminal extract(Path out, String project, String... more) throws IOException {
    Path key = Files.writeString(folder.resolve("key"), SECRET);
    Object[] first = {
      "extract", "--cases", YEAR, "--out", out, "--project", project, "--key-file", key
    };
    Object[] all = Stream.concat(Arrays.stream(first), Arrays.stream(more)).toArray();
    return Terminal.run(all);
  }
}
