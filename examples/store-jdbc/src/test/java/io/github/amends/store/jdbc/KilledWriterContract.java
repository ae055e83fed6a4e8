// SPDX-License-Identifier: Apache-2.0
package io.github.amends.store.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amends.casework.CaseFile;
import io.github.amends.store.CaseStore;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A writing process is killed at any moment: nothing that it was told is stored may be lost. */
abstract class KilledWriterContract {

  /** Where another process finds the database. */
  abstract String url();

  @Test
  void whatWasAcknowledgedSurvivesTheEndOfItsWriter() throws Exception {
    kill(3);
  }

  @Test
  @Tag("long")
  void whatWasAcknowledgedSurvivesTwoHundredEnds() throws Exception {
    kill(200);
  }

  private void kill(int times) throws Exception {
    CaseStore store = new JdbcCaseStore(Databases.withEmptyTable(Databases.at(url())));
    store.append(0, List.of(Logs.first(AppendingProcess.CASE)));
    long acknowledged = 1;
    for (int i = 0; i < times; i++) {
      acknowledged = Math.max(acknowledged, untilKilled(acknowledged, 1 + i % 37));
      CaseFile left = store.load(AppendingProcess.CASE).orElseThrow();
      assertThat(left.sequence()).isGreaterThanOrEqualTo(acknowledged);
      assertThat(left.entries())
          .extracting(entry -> entry.sequence())
          .containsExactlyElementsOf(
              LongStream.rangeClosed(1, left.sequence()).boxed().toList());
    }
    assertThat(acknowledged).isGreaterThan(times);
  }

  /** The last sequence that the process said was stored before it was killed. */
  private long untilKilled(long seen, int lines) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            AppendingProcess.class.getName(),
            url(),
            Long.toString(seen))
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
    long last = seen;
    try (BufferedReader out = process.inputReader()) {
      for (int i = 0; i < lines; i++) {
        String line = out.readLine();
        assertThat(line).as("the process ended by itself").isNotNull();
        last = Long.parseLong(line);
      }
      // SIGKILL on every system that has it.
      process.toHandle().destroyForcibly();
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        // A number cut short by the end is smaller than the last whole one.
        last = line.matches("\\d+") ? Math.max(last, Long.parseLong(line)) : last;
      }
    } finally {
      process.destroyForcibly().waitFor();
    }
    return last;
  }
}
