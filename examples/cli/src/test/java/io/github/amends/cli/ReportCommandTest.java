// SPDX-License-Identifier: Apache-2.0
package io.github.amends.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportCommandTest {
  private static final Path DATA = Path.of("../data");

  @TempDir
  private Path folder = Path.of("");

  @Test
  void theReportTellsThePooledEffectTheRatesAndTheCases() throws IOException {
    Path page = folder.resolve("page.html");
    Terminal run = Terminal.run("report", "--out", page);
    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains(
            "300 referrals were received", "-0.155", "-0.151", "32.4", "27.2", "Simulated cases");
    assertThat(run.out().lines()).allSatisfy(line -> assertThat(line.length()).isLessThan(200));
    assertThat(Files.readString(page))
        .contains("<!DOCTYPE html>", "<svg", "Simulated cases", "</html>")
        .doesNotContain("<script", "http-equiv");
  }

  @Test
  void smallCountsAreHiddenUnlessOneAsksOtherwise() throws IOException {
    Path page = folder.resolve("page.html");
    Terminal hidden = Terminal.run("report", "--out", page);
    assertThat(hidden.out())
        .contains("[c]", "rounded to the nearest 5")
        .doesNotContain("302 of 428", "! No disclosure control");
    assertThat(Files.readString(page)).contains("[c]").doesNotContain("No disclosure control");
    Terminal exact = Terminal.run("report", "--out", page, "--disclosure", "none");
    assertThat(exact.out())
        .contains("! No disclosure control", "can tell on people")
        .doesNotContain("[c]");
    assertThat(Files.readString(page)).contains("No disclosure control").doesNotContain("[c]");
    Terminal threshold = Terminal.run("report", "--out", page, "--disclosure", "threshold-10");
    assertThat(threshold.out()).contains("[c]", "Counts of 1 to 9");
    assertThat(Terminal.run("report", "--disclosure", "stars").exitCode()).isEqualTo(2);
  }

  @Test
  void theHeadlineMeasuresCanBeSlicedByWhatACaseHoldsAndByWhatATableSays() throws IOException {
    Path site = Files.writeString(
        folder.resolve("site.csv"), "case,group\ncase-0001,north\ncase-0002,south\n");
    Terminal run = Terminal.run(
        "report",
        "--by",
        "quarter",
        "--by",
        "offence",
        "--by",
        "agency",
        "--groups",
        site,
        "--out",
        folder.resolve("page.html"));
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains("By quarter", "2025-Q1", "By offence", "By agency", "By site", "not-stated");
    Terminal rows = Terminal.run("report", "--by", "quarter", "--format", "csv");
    assertThat(rows.out()).contains("quarter=2025-Q1");
  }

  @Test
  void otherTrialsGiveAnotherPooledEffect() throws IOException {
    Path trials =
        Files.writeString(folder.resolve("trials.csv"), "trial,d,se\none,-0.5,0.1\ntwo,-0.3,0.1\n");
    Terminal run = Terminal.run("report", "--trials", trials, "--out", folder.resolve("page.html"));
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("-0.400").doesNotContain("-0.155");
  }

  @Test
  void aVerySmallProbabilityIsNotShownAsNone() throws IOException {
    Path trials =
        Files.writeString(folder.resolve("trials.csv"), "trial,d,se\none,-5,0.1\ntwo,5,0.1\n");
    Terminal run = Terminal.run("report", "--trials", trials, "--out", folder.resolve("page.html"));
    assertThat(run.out().replace('\u00a0', ' ')).contains("p < 0.001").doesNotContain("= 0.000");
  }

  @Test
  void casesOfOneMonthAreCountedByThemselves() {
    Path month = DATA.resolve("simulated-year/referrals-2025-01.jsonl");
    Terminal run = Terminal.run("report", "--cases", month, "--out", folder.resolve("page.html"));
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("referrals were received").doesNotContain("300 referrals");
  }

  @Test
  void aSecondReportOverwritesTheFirstWithTheSameBytes() throws IOException {
    Path page = folder.resolve("page.html");
    Terminal.run("report", "--out", page);
    String first = Files.readString(page);
    Terminal.run("report", "--out", page);
    assertThat(Files.readString(page)).isEqualTo(first);
  }

  @Test
  void theDiagramIsDrawnFromTheTableThatRuns() {
    Terminal run = Terminal.run("diagram");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .startsWith("stateDiagram-v2")
        .contains("SCHEDULED --> IN_PROCESS :", "--> RETURNED_TO_REFERRER");
  }

  @Test
  void shippedFilesHaveNoFaults() {
    assertThat(Terminal.run("check", DATA.resolve("simulated-year")).out()).contains("300 cases");
    assertThat(Terminal.run("check", DATA.resolve("strang2013_rjc_trials.csv")).out())
        .contains("10 trials, no faults");
    assertThat(Terminal.run("check", DATA.resolve("scotland_reconvictions_2004_2016.csv"))
            .out())
        .contains("13 cohorts, no faults");
  }

  @Test
  void theShippedYearIsSimulatedAnewByteForByte() throws IOException {
    Path year = folder.resolve("year");
    assertThat(Terminal.run("simulate", "--out", year).exitCode()).isZero();
    try (var files = Files.list(year)) {
      assertThat(files.filter(file -> file.toString().endsWith(".jsonl")))
          .hasSize(12)
          .allSatisfy(file -> assertThat(file)
              .hasSameBinaryContentAs(DATA.resolve("simulated-year").resolve(file.getFileName())));
    }
  }
}
