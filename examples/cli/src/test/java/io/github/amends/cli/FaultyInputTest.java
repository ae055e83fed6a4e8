// SPDX-License-Identifier: Apache-2.0
package io.github.amends.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Faulty files: one line a fault with file, line and reason, no value, nothing written, exit 1. */
class FaultyInputTest {
  private static final Path LOG = Path.of("../data/simulated-year/referrals-2025-01.jsonl");
  private static final String CANARY = "c4n4ry";

  @TempDir
  private Path folder = Path.of("");

  static Stream<Arguments> faultyTrials() {
    return Stream.of(
        Arguments.of("", ":1: EMPTY"),
        Arguments.of("trial,d\none,0.1\n", ":1: MISSING_COLUMN se"),
        Arguments.of("trial,d,se\none," + CANARY + ",0.1\n", ":2: NOT_A_NUMBER d"),
        Arguments.of("trial;d;se\none;0.1;0.2\n", ":1: WRONG_DELIMITER"),
        Arguments.of("trial,d,se\none,0.1\n", ":2: WRONG_FIELD_COUNT"),
        Arguments.of("trial,d,se\none,0.1,0\n", ":2: OUT_OF_RANGE se"));
  }

  @ParameterizedTest
  @MethodSource("faultyTrials")
  void aFaultyTableOfTrialsIsRefusedByLineAndReason(String text, String fault) throws IOException {
    Path file = Files.writeString(folder.resolve("trials.csv"), text);
    assertRefused(Terminal.run("report", "--trials", file, "--out", page()), file, fault);
  }

  @Test
  void everyFaultOfATableIsToldAtOnce() throws IOException {
    Path file = Files.writeString(
        folder.resolve("trials.csv"), "trial,d,se\none,x,0.1\ntwo,0.1,-1\n,0.1,0.1\n");
    Terminal run = Terminal.run("report", "--trials", file, "--out", page());
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.errors()).hasSize(3).allSatisfy(line -> assertThat(line).contains("trials.csv"));
  }

  static Stream<Arguments> faultyLogs() {
    return Stream.of(
        Arguments.of("cut in the middle", "CUT_SHORT"),
        Arguments.of("unknown event", "UNKNOWN_TYPE event.type"),
        Arguments.of("unknown version", "NEWER_FORMAT format"),
        Arguments.of("duplicate key", "DUPLICATE_KEY"),
        Arguments.of("31 February", "INVALID_TIME occurred"));
  }

  @ParameterizedTest
  @MethodSource("faultyLogs")
  void aFaultyLogIsRefusedByLineAndReason(String what, String reason) throws IOException {
    List<String> lines = Files.readAllLines(LOG);
    String second = lines.get(1);
    String broken = switch (what) {
      case "cut in the middle" -> second.substring(0, second.length() / 2);
      case "unknown event" ->
        second.replaceFirst(
            "\"event\":\\{\"type\":\"[^\"]+\"", "\"event\":{\"type\":\"" + CANARY + "\"");
      case "unknown version" -> second.replaceFirst("\"format\":1", "\"format\":2");
      case "duplicate key" -> second.replaceFirst("\"format\":1", "\"format\":1,\"format\":1");
      default ->
        second.replaceFirst(
            "\"occurred\":\"[^\"]+\"", "\"occurred\":\"2025-02-31[Europe/London]\"");
    };
    assertThat(broken).isNotEqualTo(second);
    Path file = Files.writeString(folder.resolve("log.jsonl"), lines.get(0) + "\n" + broken + "\n");
    assertRefused(Terminal.run("report", "--cases", file, "--out", page()), file, ":2: " + reason);
    assertRefused(Terminal.run("check", file), file, ":2: " + reason);
  }

  @Test
  void aFileThatIsNotThereIsSaidToBeMissing() {
    Path file = folder.resolve("none.csv");
    assertRefused(
        Terminal.run("report", "--trials", file, "--out", page()), file, ":0: NO_SUCH_FILE");
  }

  @Test
  void logsWithoutAnyCaseAreRefused() throws IOException {
    Path file = Files.createFile(folder.resolve("log.jsonl"));
    assertRefused(Terminal.run("report", "--cases", file, "--out", page()), file, ":0: NO_CASES");
    Path empty = Files.createDirectory(folder.resolve("empty"));
    assertRefused(
        Terminal.run("report", "--cases", empty, "--out", page()), empty, ":0: NO_CASE_LOGS");
  }

  @Test
  void aReportThatWasThereBeforeStaysWhenTheInputIsRefused() throws IOException {
    Files.writeString(page(), "before");
    Path file = Files.writeString(folder.resolve("trials.csv"), "");
    assertThat(Terminal.run("report", "--trials", file, "--out", page()).exitCode())
        .isEqualTo(1);
    assertThat(page()).hasContent("before");
  }

  @Test
  void aWrongCommandLineEndsWithTwo() {
    assertThat(Terminal.run("report", "--no-such-option").exitCode()).isEqualTo(2);
    assertThat(Terminal.run("report", "--as-of", "2025-02-31").exitCode()).isEqualTo(2);
    assertThat(Terminal.run("no-such-command").exitCode()).isEqualTo(2);
    assertThat(Terminal.run().exitCode()).isEqualTo(2);
    assertThat(Terminal.run("check").exitCode()).isEqualTo(2);
  }

  private Path page() {
    return folder.resolve("page.html");
  }

  private void assertRefused(Terminal run, Path file, String fault) {
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains(file + fault).doesNotContain(CANARY);
    assertThat(run.errors()).hasSize(1);
    assertThat(run.out()).isEmpty();
    assertThat(page()).doesNotExist();
  }
}
