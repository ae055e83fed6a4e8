// SPDX-License-Identifier: Apache-2.0
package io.github.amends.cli;

import io.github.amends.casework.CaseMachine;
import io.github.amends.casework.MachineDiagram;
import io.github.amends.practice.Profiles;
import java.io.PrintWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints the case machine as a Mermaid diagram, drawn from the table that runs. */
@Command(
    name = "diagram",
    description = "Prints the case machine as a Mermaid state diagram.",
    mixinStandardHelpOptions = true)
final class DiagramCommand implements Runnable {

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    PrintWriter out = spec.commandLine().getOut();
    out.print(MachineDiagram.mermaid(CaseMachine.under(Profiles.rocRestore())));
    out.flush();
  }
}
