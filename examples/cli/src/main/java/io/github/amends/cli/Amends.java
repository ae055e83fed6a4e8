// SPDX-License-Identifier: Apache-2.0
package io.github.amends.cli;

import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * The program {@code amends}: without a command it prints its usage and ends with 2.
 *
 * <p>Exit codes: 0 when all went well, 1 when the input has faults or cannot be read, 2 when the
 * command line is wrong.
 */
@Command(
    name = "amends",
    description = "Restorative justice cases and their outcomes, from the command line.",
    mixinStandardHelpOptions = true,
    versionProvider = Amends.Version.class,
    subcommands = {
      ReportCommand.class,
      DemoCommand.class,
      DiagramCommand.class,
      SimulateCommand.class,
      MetricsCommand.class,
      CheckCommand.class,
      ImportCommand.class,
      ExtractCommand.class
    })
public final class Amends implements Runnable {

  @Spec
  private CommandSpec spec = CommandSpec.create();

  /**
   * Runs the program and ends the virtual machine with its exit code.
   *
   * @param arguments the command line
   */
  public static void main(String[] arguments) {
    System.exit(commandLine().execute(arguments));
  }

  static CommandLine commandLine() {
    // A report reads the same wherever it is made.
    Locale.setDefault(Locale.ROOT);
    return new CommandLine(new Amends()).setExecutionExceptionHandler((problem, line, parsed) -> {
      if (problem instanceof FaultyInputException faulty) {
        faulty.lines().forEach(line.getErr()::println);
        line.getErr().flush();
        return 1;
      }
      throw problem;
    });
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Missing command");
  }

  /** The version of the program, as its jar states it. */
  static final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
      String version = Amends.class.getPackage().getImplementationVersion();
      return new String[] {"amends " + (version == null ? "(not packaged)" : version)};
    }
  }
}
