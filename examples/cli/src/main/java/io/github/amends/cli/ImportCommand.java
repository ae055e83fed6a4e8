// SPDX-License-Identifier: Apache-2.0
package io.github.amends.cli;

import io.github.amends.casework.CaseEntry;
import io.github.amends.json.CaseLogWriter;
import io.github.amends.practice.Profiles;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes case logs of a spreadsheet of referrals. */
@Command(
    name = "import",
    description = {
      "Makes case logs of a table of referrals (.csv), under the rules of ROC Restore.",
      "Every referral is marked as imported and stays unverified until somebody confirms it.",
      "If a row has a fault, every fault is printed and nothing is written."
    },
    mixinStandardHelpOptions = true)
final class ImportCommand implements Runnable {
  static final String FILE_NAME = "imported.jsonl";

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Parameters(index = "0", paramLabel = "FILE", description = "the table to read")
  private Path file = Path.of("");

  @Option(
      names = "--out",
      paramLabel = "FOLDER",
      description = "where " + FILE_NAME + " is written; it is never written over",
      required = true)
  private Path out = Path.of("");

  @Option(
      names = "--recorded-at",
      paramLabel = "INSTANT",
      description = "when it is imported, such as 2026-06-14T09:00:00Z (now if not given)")
  private Optional<Instant> recordedAt = Optional.empty();

  @Override
  public void run() {
    Input input = new Input();
    Importing importing = new Importing(Profiles.rocRestore(), recordedAt.orElseGet(Instant::now));
    List<List<CaseEntry>> logs = importing.logs(file, input);
    input.refuseFaults();
    Path written = write(logs.stream().flatMap(List::stream).toList());
    PrintWriter text = spec.commandLine().getOut();
    text.println(logs.size() + " cases imported, not verified: " + written);
    text.flush();
  }

  private Path write(List<CaseEntry> entries) {
    Path target = out.resolve(FILE_NAME);
    try {
      Files.createDirectories(out);
      try (OutputStream stream =
          new BufferedOutputStream(Files.newOutputStream(target, StandardOpenOption.CREATE_NEW))) {
        new CaseLogWriter().write(entries, stream);
      }
      return target;
    } catch (FileAlreadyExistsException notOurs) {
      throw new FaultyInputException(List.of(target + ": FILE_EXISTS"));
    } catch (IOException unwritable) {
      throw new FaultyInputException(List.of(target + ": NOT_WRITABLE"));
    }
  }
}
