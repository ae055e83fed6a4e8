// SPDX-License-Identifier: Apache-2.0
package io.github.amends.cli;

import io.github.amends.casework.CaseFile;
import io.github.amends.outcomes.evidence.TrialTable;
import io.github.amends.outcomes.intake.ReferralTable;
import io.github.amends.outcomes.reoffending.CohortTable;
import io.github.amends.practice.Profiles;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads a case log or a table and says every fault that it has. */
@Command(
    name = "check",
    description = {
      "Reads case logs (a .jsonl file or a folder of them) or a table of referrals, trials or",
      "cohorts (.csv) and prints one line for each fault: file, line, reason and place or column,",
      "never a value."
    },
    mixinStandardHelpOptions = true)
final class CheckCommand implements Runnable {

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Parameters(index = "0", paramLabel = "FILE", description = "the file or folder to read")
  private Path file = Path.of("");

  @Override
  public void run() {
    Input input = new Input();
    String found = isTable() ? table(input) : logs(input);
    input.refuseFaults();
    PrintWriter out = spec.commandLine().getOut();
    out.println(file + ": " + found + ", no faults");
    out.flush();
  }

  private boolean isTable() {
    return file.toString().endsWith(".csv");
  }

  private String logs(Input input) {
    List<CaseFile> cases = input.cases(file);
    long entries = cases.stream().mapToLong(CaseFile::sequence).sum();
    return cases.size() + " cases, " + entries + " entries";
  }

  private String table(Input input) {
    String header = header();
    if (header.contains(ReferralTable.MARK)) {
      return new Importing(Profiles.rocRestore(), Instant.now())
              .logs(file, input)
              .size() + " referrals";
    }
    if (header.contains("trial")) {
      Optional<TrialTable> trials = input.table(file, TrialTable::read);
      return trials.map(table -> table.trials().size()).orElse(0) + " trials";
    }
    Optional<CohortTable> cohorts = input.table(file, CohortTable::read);
    return cohorts.map(table -> table.cohorts().size()).orElse(0) + " cohorts";
  }

  /** The first line tells what a table is of; one that tells nothing is of cohorts. */
  private String header() {
    try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      String header = reader.readLine();
      return header == null ? "" : header;
    } catch (IOException leftToTheReading) {
      return "";
    }
  }
}
