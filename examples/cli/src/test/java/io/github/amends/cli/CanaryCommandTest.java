// SPDX-License-Identifier: Apache-2.0
package io.github.amends.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cases in which every key and every text is a bird, which sings in no report and no diagram. */
class CanaryCommandTest {
  private static final Path MONTH = Path.of("../data/simulated-year/referrals-2025-01.jsonl");
  private static final String SONG = "tirilee";

  @TempDir
  private Path folder = Path.of("");

  @Test
  void noReportNoCheckAndNoDiagramSings() throws IOException {
    Path log = planted(Files.readAllLines(MONTH));
    Path page = folder.resolve("page.html");
    List<String> told = new ArrayList<>();
    for (Terminal run : List.of(
        Terminal.run("check", log),
        Terminal.run("report", "--cases", log, "--out", page),
        Terminal.run("report", "--cases", log, "--format", "json"),
        Terminal.run("report", "--cases", log, "--format", "csv"))) {
      assertThat(run.exitCode()).as(run.err()).isZero();
      told.add(run.out());
      told.add(run.err());
    }
    told.add(Files.readString(page));
    Path one = planted(onlyTheFirst(Files.readAllLines(MONTH)));
    for (String format : List.of("mermaid", "dot")) {
      Terminal run = Terminal.run("diagram", "--case", one, "--format", format);
      assertThat(run.exitCode()).as(run.err()).isZero();
      told.add(run.out());
    }
    assertThat(told).noneMatch(text -> text.contains(SONG));
  }

  @Test
  void noFaultSings() throws IOException {
    List<String> lines = new ArrayList<>(Files.readAllLines(MONTH));
    lines.set(2, lines.get(2).replace("\"sequence\":", "\"" + SONG + "\":"));
    Terminal run = Terminal.run("check", planted(lines));
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out() + run.err()).contains("UNKNOWN_FIELD").doesNotContain(SONG);
  }

  private Path planted(List<String> lines) throws IOException {
    List<String> sung = lines.stream()
        .map(line -> line.replaceAll("\"key\":\"([^\"]+)\"", "\"key\":\"" + SONG + "-$1\"")
            .replaceAll("\"circumstances\":\\{\"text\":\"", "$0" + SONG + " "))
        .toList();
    assertThat(sung).allMatch(line -> line.contains(SONG));
    return Files.write(folder.resolve("case.jsonl"), sung);
  }

  /** The entries of a case stand together. */
  private static List<String> onlyTheFirst(List<String> lines) {
    String start = lines.get(0).substring(0, lines.get(0).indexOf(",\"sequence\":"));
    return lines.stream().filter(line -> line.startsWith(start)).toList();
  }
}
