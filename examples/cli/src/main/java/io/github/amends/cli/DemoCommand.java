// SPDX-License-Identifier: Apache-2.0
package io.github.amends.cli;

import io.github.amends.casework.CaseEntry;
import io.github.amends.casework.Decision;
import io.github.amends.practice.Citation;
import io.github.amends.practice.Refusal;
import io.github.amends.practice.RefusalText;
import io.github.amends.practice.RuleId;
import io.github.amends.simulator.Step;
import io.github.amends.simulator.WorkedExample;
import io.github.amends.simulator.WorkedExamples;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Plays the worked examples: each step, the stage after it, and every reason of a refusal. */
@Command(
    name = "demo",
    description = "Plays two made-up cases step by step, refused steps with all their reasons.",
    mixinStandardHelpOptions = true,
    subcommands = VolunteersCommand.class)
final class DemoCommand implements Runnable {

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    PrintWriter out = spec.commandLine().getOut();
    for (WorkedExample example : WorkedExamples.all()) {
      out.println(example.title());
      out.println("=".repeat(example.title().length()));
      out.println("(made up; no real person)");
      example.steps().forEach(step -> tell(step, out));
      out.println();
      String ending = example
          .file()
          .state()
          .closure()
          .map(closure -> ", because: " + closure.cause().code() + ", brought about by: "
              + closure.initiator().code() + ", furthest stage: "
              + example.file().state().furthestStage().code())
          .orElse("");
      out.println("The case ends as " + example.file().stage().code() + ending + ".");
      out.println();
    }
    out.flush();
  }

  private static void tell(Step step, PrintWriter out) {
    out.println();
    out.println(step.occurred().date() + "  " + step.proposed());
    if (step.decision() instanceof Decision.Refused refused) {
      out.println("            REFUSED: " + step.event().type().code());
      refused.refusals().forEach(refusal -> tell(refusal, out));
    } else if (step.decision() instanceof Decision.Accepted accepted) {
      out.println("            " + step.event().type().code() + " -> " + step.stageAfter());
      List<CaseEntry> consequences =
          accepted.entries().subList(1, accepted.entries().size());
      consequences.forEach(entry -> out.println(
          "            and so: " + entry.event().type().code() + " -> " + entry.stage()));
    }
    if (!step.choices().isEmpty()) {
      out.println("            what may follow: "
          + step.choices().stream().map(choice -> choice.code()).collect(Collectors.joining(", ")));
    }
  }

  private static void tell(Refusal refusal, PrintWriter out) {
    out.println("            - " + RefusalText.english().of(refusal));
    String rules = refusal.rules().stream().map(RuleId::value).collect(Collectors.joining(", "));
    String sources = refusal.citations().stream()
        .map(Citation::toString)
        .distinct()
        .collect(Collectors.joining("; "));
    out.println("              " + refusal.code() + (rules.isEmpty() ? "" : " [" + rules + "]"));
    if (!sources.isEmpty()) {
      out.println("              source: " + sources);
    }
    if (!refusal.liftedBy().isEmpty()) {
      out.println("              lifted by: " + String.join(", ", refusal.liftedBy()));
    }
  }
}
