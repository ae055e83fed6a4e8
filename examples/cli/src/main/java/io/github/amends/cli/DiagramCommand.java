// SPDX-License-Identifier: Apache-2.0
package io.github.amends.cli;

import io.github.amends.casework.CaseFile;
import io.github.amends.casework.CaseMachine;
import io.github.amends.casework.MachineDiagram;
import io.github.amends.event.EventType;
import io.github.amends.practice.Profiles;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Prints the case machine as a diagram, drawn from the table that runs. */
@Command(
    name = "diagram",
    description = "Prints the case machine as a diagram, drawn from the table that runs.",
    mixinStandardHelpOptions = true)
final class DiagramCommand implements Runnable {

  /** The language in which a diagram is written. */
  enum Format {
    mermaid,
    dot
  }

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--format",
      defaultValue = "mermaid",
      description = "${COMPLETION-CANDIDATES}; mermaid unless said otherwise")
  private Format format = Format.mermaid;

  @Option(names = "--guards", description = "writes the rules beside the events")
  private boolean guards;

  @Option(
      names = "--event",
      paramLabel = "CODE",
      description = "draws every row of one kind of event, such as meeting-scheduled")
  private Optional<String> event = Optional.empty();

  @Option(
      names = "--case",
      paramLabel = "FILE",
      description = "marks where the one case of this case log stands")
  private Optional<Path> file = Optional.empty();

  @Override
  public void run() {
    MachineDiagram diagram = MachineDiagram.of(CaseMachine.under(Profiles.rocRestore()));
    if (guards) {
      diagram = diagram.withGuards();
    }
    if (event.isPresent()) {
      diagram = diagram.about(type(event.get()));
    }
    if (file.isPresent()) {
      diagram = diagram.standingAt(onlyCase(file.get()).stage());
    }
    PrintWriter out = spec.commandLine().getOut();
    out.print(format == Format.dot ? diagram.dot() : diagram.mermaid());
    out.flush();
  }

  private EventType type(String code) {
    return Arrays.stream(EventType.values())
        .filter(type -> type.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new ParameterException(spec.commandLine(), "Unknown event in --event"));
  }

  private static CaseFile onlyCase(Path log) {
    Input input = new Input();
    List<CaseFile> cases = input.cases(log);
    input.refuseFaults();
    if (cases.size() != 1) {
      throw new FaultyInputException(List.of(log + ":0: NOT_ONE_CASE"));
    }
    return cases.get(0);
  }
}
