// SPDX-License-Identifier: Apache-2.0
package io.github.amends.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class AmendsTest {

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private final CommandLine program = new CommandLine(new Amends())
      .setOut(new PrintWriter(out, true))
      .setErr(new PrintWriter(err, true));

  @Test
  void helpNamesTheProgramAndSucceeds() {
    assertThat(program.execute("--help")).isZero();
    assertThat(out.toString()).contains("Usage: amends");
  }

  @Test
  void versionNamesTheProgramAndSucceeds() {
    assertThat(program.execute("--version")).isZero();
    assertThat(out.toString()).startsWith("amends ");
  }

  @Test
  void anUnknownOptionIsAUsageErrorThatNamesIt() {
    assertThat(program.execute("--unknown")).isEqualTo(CommandLine.ExitCode.USAGE);
    assertThat(err.toString()).contains("--unknown");
  }
}
