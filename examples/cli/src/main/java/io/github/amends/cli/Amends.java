// SPDX-License-Identifier: Apache-2.0
package io.github.amends.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The program {@code amends}: without a command it prints its usage. */
@Command(
    name = "amends",
    description = "Restorative justice cases and their outcomes, from the command line.",
    mixinStandardHelpOptions = true,
    versionProvider = Amends.Version.class)
public final class Amends implements Runnable {

  @Spec
  private CommandSpec spec = CommandSpec.create();

  /**
   * Runs the program and ends the virtual machine with its exit code.
   *
   * @param arguments the command line
   */
  public static void main(String[] arguments) {
    System.exit(new CommandLine(new Amends()).execute(arguments));
  }

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
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
