// SPDX-License-Identifier: Apache-2.0
package io.github.amends.cli;

import io.github.amends.basics.InvalidValueException;
import io.github.amends.casework.CaseFile;
import io.github.amends.outcomes.research.Anonymity;
import io.github.amends.outcomes.research.ResearchColumn;
import io.github.amends.outcomes.research.ResearchExtract;
import io.github.amends.outcomes.research.ResearchTable;
import io.github.amends.privacy.Pseudonyms;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes a caseload as anonymised tables for research, and says how anonymous they are. */
@Command(
    name = "extract",
    description = {
      "Writes case logs as tables for research (.csv) with a dictionary of their columns:",
      "codes, numbers and days since the referral, under pseudonyms made with a secret key.",
      "Says how many rows look alike to somebody who knows the columns that one can know."
    },
    mixinStandardHelpOptions = true)
final class ExtractCommand implements Runnable {
  private static final int FEW = 5;

  /** The environment that the key is looked up in; a test brings its own. */
  private final Map<String, String> environment;

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--cases",
      paramLabel = "PATH",
      description = "case logs: a .jsonl file or a folder of them",
      required = true)
  private Path cases = Path.of("");

  @Option(
      names = "--out",
      paramLabel = "FOLDER",
      description = "where the tables are written; nothing in it is written over",
      required = true)
  private Path out = Path.of("");

  @Option(
      names = "--project",
      paramLabel = "NAME",
      description = "what the extract is for: those of two projects cannot be joined",
      required = true)
  private String project = "";

  @ArgGroup(exclusive = true, multiplicity = "1")
  private Key key = new Key();

  @Option(
      names = "--k",
      paramLabel = "NUMBER",
      description = "write nothing where fewer rows than this look alike")
  private Optional<Integer> least = Optional.empty();

  /** Where the secret key is; never on the command line, which others can see. */
  static final class Key {
    @Option(
        names = "--key-file",
        paramLabel = "FILE",
        description = "a file with the secret key: 32 random bytes or more")
    private Optional<Path> file = Optional.empty();

    @Option(
        names = "--key-variable",
        paramLabel = "NAME",
        description = "the environment variable that holds the secret key")
    private Optional<String> variable = Optional.empty();
  }

  ExtractCommand() {
    this(System.getenv());
  }

  ExtractCommand(Map<String, String> environment) {
    this.environment = Map.copyOf(environment);
  }

  @Override
  public void run() {
    Input input = new Input();
    Pseudonyms pseudonyms = pseudonyms();
    List<CaseFile> files = input.cases(cases);
    input.refuseFaults();
    ResearchExtract extract = extract(files, pseudonyms);
    List<String> report = new ArrayList<>();
    for (ResearchTable table : List.of(ResearchTable.CASES, ResearchTable.PARTICIPANTS)) {
      report.add(report(table, extract.anonymity(table, knowable(table))));
    }
    write(extract);
    PrintWriter text = spec.commandLine().getOut();
    text.println(extract + ": " + out);
    report.forEach(text::println);
    text.flush();
  }

  private ResearchExtract extract(List<CaseFile> files, Pseudonyms pseudonyms) {
    try {
      return ResearchExtract.of(files, pseudonyms);
    } catch (InvalidValueException unfit) {
      throw refused(cases, unfit);
    }
  }

  private Pseudonyms pseudonyms() {
    if (key.file.isEmpty() && key.variable.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "Missing required option: --key-file=FILE or --key-variable=NAME");
    }
    Path place = key.file.orElseGet(() -> Path.of(key.variable.orElse("")));
    try {
      return Pseudonyms.of(key.file.isPresent() ? secret(place) : secretVariable(), project);
    } catch (InvalidValueException unfit) {
      throw refused(place, unfit);
    }
  }

  private static FaultyInputException refused(Path place, InvalidValueException unfit) {
    return new FaultyInputException(
        unfit.faults().stream().map(fault -> place + ":0: " + fault.code()).toList());
  }

  private byte[] secretVariable() {
    return environment.getOrDefault(key.variable.orElse(""), "").getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] secret(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (NoSuchFileException missing) {
      throw new FaultyInputException(List.of(file + ":0: NO_SUCH_FILE"));
    } catch (IOException unreadable) {
      throw new FaultyInputException(List.of(file + ":0: NOT_READABLE"));
    }
  }

  private static String[] knowable(ResearchTable table) {
    return table.columns().stream()
        .filter(column -> column.risk() == ResearchColumn.Risk.KNOWABLE)
        .map(ResearchColumn::name)
        .toArray(String[]::new);
  }

  private String report(ResearchTable table, Anonymity anonymity) {
    if (anonymity.k() < least.orElse(0)) {
      throw new FaultyInputException(
          List.of(cases + ":0: TOO_FEW_ALIKE " + table.code() + " k=" + anonymity.k()));
    }
    return table.code() + ": k = " + anonymity.k() + ", " + anonymity.rowsBelow(FEW)
        + " rows with fewer than " + FEW + " alike, to who knows "
        + String.join(", ", anonymity.columns());
  }

  private void write(ResearchExtract extract) {
    try {
      Files.createDirectories(out);
      for (ResearchTable table : ResearchTable.values()) {
        if (Files.exists(out.resolve(table.fileName()))) {
          throw new FaultyInputException(List.of(out.resolve(table.fileName()) + ": FILE_EXISTS"));
        }
      }
      extract.write(out);
    } catch (IOException unwritable) {
      throw new FaultyInputException(List.of(out + ": NOT_WRITABLE"));
    }
  }
}
