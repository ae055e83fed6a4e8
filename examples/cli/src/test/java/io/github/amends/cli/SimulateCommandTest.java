// SPDX-License-Identifier: Apache-2.0
package io.github.amends.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amends.practice.Profiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SimulateCommandTest {
  @TempDir
  private Path folder = Path.of("");

  @Test
  void aYearIsSimulatedUnderTheProfileThatIsNamed() throws IOException {
    Path out = folder.resolve("year");
    Terminal run =
        Terminal.run("simulate", "--profile", "scotland", "--referrals", 10, "--out", out);
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("10 simulated cases");
    try (var files = Files.list(out)) {
      assertThat(files.map(SimulateCommandTest::text))
          .filteredOn(text -> text.contains("profile-pinned"))
          .isNotEmpty()
          .allMatch(text -> text.contains(Profiles.scotland().ref().contentHash()));
    }
    assertThat(out.resolve("README.md")).content().contains("`scotland`");
  }

  @Test
  void aProfileThatIsNotKnownIsRefusedAndNothingIsWritten() {
    Path out = folder.resolve("year");
    Terminal run = Terminal.run("simulate", "--profile", "c4n4ry", "--out", out);
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("--profile: UNKNOWN_PROFILE").doesNotContain("c4n4ry");
    assertThat(out).doesNotExist();
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new AssertionError(unreadable);
    }
  }
}
