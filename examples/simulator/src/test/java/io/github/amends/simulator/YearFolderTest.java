// SPDX-License-Identifier: Apache-2.0
package io.github.amends.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.amends.casework.CaseFile;
import io.github.amends.json.CaseLogReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class YearFolderTest {
  private static final Path COMMITTED = Path.of("..", "data", "simulated-year");
  private static final Settings SMALL = Settings.standard().withReferrals(20);

  @TempDir
  Path temp;

  @Test
  void theFilesOfTheProjectAreWhatTheirSeedGivesByteForByte() throws IOException {
    Path folder = temp.resolve("year");
    List<Path> files = YearFolder.write(Service.simulate(Settings.standard()), folder);
    assertThat(names(COMMITTED)).isEqualTo(names(folder)).hasSize(13);
    for (Path file : files) {
      assertThat(COMMITTED.resolve(file.getFileName())).hasSameBinaryContentAs(file);
    }
  }

  @Test
  void whatIsReadFromTheProjectsFilesIsTheYear() throws IOException {
    List<CaseFile> read = new ArrayList<>();
    for (String name : names(COMMITTED)) {
      if (name.endsWith(".jsonl")) {
        try (InputStream in = Files.newInputStream(COMMITTED.resolve(name))) {
          read.addAll(new CaseLogReader().readCases(in));
        }
      }
    }
    List<CaseFile> cases = Service.simulate(Settings.standard()).cases();
    assertThat(read).isEqualTo(cases);
    for (int i = 0; i < read.size(); i++) {
      assertThat(read.get(i).state()).isEqualTo(cases.get(i).state());
    }
  }

  @Test
  void allFilesTogetherStayBelowFiveMebibytes() throws IOException {
    long bytes = 0;
    for (String name : names(COMMITTED)) {
      bytes += Files.size(COMMITTED.resolve(name));
    }
    assertThat(bytes).isBetween(1L << 20, 5L << 20);
  }

  @Test
  void aLaterYearTakesThePlaceOfAnEarlierOneAndLeavesNothingBeside() throws IOException {
    Path folder = temp.resolve("deep").resolve("year");
    YearFolder.write(Service.simulate(SMALL), folder);
    SimulatedYear other =
        Service.simulate(SMALL.withFirstDay(SMALL.firstDay().plusYears(1)).withSeed(7));
    YearFolder.write(other, folder);
    assertThat(names(folder))
        .contains("referrals-2026-01.jsonl")
        .noneMatch(name -> name.contains("2025"));
    assertThat(names(folder.getParent())).containsExactly("year");
  }

  @Test
  void anEmptyFolderIsFilled() throws IOException {
    Path folder = Files.createDirectory(temp.resolve("empty"));
    YearFolder.write(Service.simulate(SMALL), folder);
    assertThat(names(folder)).hasSize(13);
  }

  @Test
  void aFolderWithAFileOfSomebodyElseIsLeftAsItIs() throws IOException {
    Path folder = temp.resolve("year");
    YearFolder.write(Service.simulate(SMALL), folder);
    Path theirs = Files.writeString(folder.resolve("referrals-2024-12.jsonl"), "theirs");
    List<String> before = names(folder);
    SimulatedYear other = Service.simulate(SMALL.withSeed(7));
    assertThatThrownBy(() -> YearFolder.write(other, folder))
        .isInstanceOf(FileAlreadyExistsException.class)
        .hasMessageContaining("referrals-2024-12.jsonl");
    assertThat(theirs).hasContent("theirs");
    assertThat(names(folder)).isEqualTo(before);
    assertThat(names(temp)).containsExactly("year");
  }

  @Test
  void logsWithoutThePageOfASimulatedYearAreNeverOverwritten() throws IOException {
    Path folder = Files.createDirectory(temp.resolve("real"));
    Path real = Files.writeString(folder.resolve("referrals-2025-01.jsonl"), "real");
    Files.writeString(folder.resolve("README.md"), "# Our own page\n");
    SimulatedYear year = Service.simulate(SMALL);
    assertThatThrownBy(() -> YearFolder.write(year, folder))
        .isInstanceOf(FileAlreadyExistsException.class);
    assertThat(real).hasContent("real");
    assertThat(folder.resolve("README.md")).hasContent("# Our own page\n");
  }

  @Test
  void aFileIsNoFolder() throws IOException {
    Path file = Files.writeString(temp.resolve("file"), "text");
    SimulatedYear year = Service.simulate(SMALL);
    assertThatThrownBy(() -> YearFolder.write(year, file))
        .isInstanceOf(FileAlreadyExistsException.class);
    assertThat(file).hasContent("text");
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
