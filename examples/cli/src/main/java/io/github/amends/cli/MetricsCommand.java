// SPDX-License-Identifier: Apache-2.0
package io.github.amends.cli;

import io.github.amends.outcomes.metric.MetricDefinition;
import io.github.amends.outcomes.report.DefinitionPage;
import java.io.PrintWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists the measures, with a line each or with their whole definitions. */
@Command(
    name = "metrics",
    description = {
      "Lists every measure: its id and version, what it counts, and its question.",
      "With --definitions, all that a definition says, as a page in Markdown."
    },
    mixinStandardHelpOptions = true)
final class MetricsCommand implements Runnable {

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Option(names = "--definitions", description = "the whole definitions")
  private boolean definitions;

  @Override
  public void run() {
    PrintWriter out = spec.commandLine().getOut();
    if (definitions) {
      out.print(DefinitionPage.markdown());
    } else {
      for (MetricDefinition each : DefinitionPage.all()) {
        out.println(each.reference() + "  [" + each.unit().code() + "]  " + each.question());
      }
    }
    out.flush();
  }
}
