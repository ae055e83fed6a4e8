// SPDX-License-Identifier: Apache-2.0
package io.github.amends.cli;

import io.github.amends.practice.Profile;
import io.github.amends.practice.Profiles;
import io.github.amends.simulator.Service;
import io.github.amends.simulator.Settings;
import io.github.amends.simulator.SimulatedYear;
import io.github.amends.simulator.YearFolder;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Simulates a year of a service from a seed, by the real machine, and writes its case logs. */
@Command(
    name = "simulate",
    description = {
      "Simulates a year of a community service from a seed and writes its case logs,",
      "one file a month. The same seed gives the same bytes. No case is real."
    },
    mixinStandardHelpOptions = true)
final class SimulateCommand implements Runnable {

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Option(names = "--seed", description = "the seed (that of the shipped year if not given)")
  private Optional<Long> seed = Optional.empty();

  @Option(names = "--referrals", description = "how many referrals (300 if not given)")
  private Optional<Integer> referrals = Optional.empty();

  @Option(
      names = "--profile",
      paramLabel = "ID",
      description = {
        "the practice rules: ew-rjc, roc-restore, scotland, eu-vrd or act-2004",
        "(roc-restore if not given)"
      })
  private Optional<String> profile = Optional.empty();

  @Option(
      names = "--out",
      paramLabel = "FOLDER",
      description = "where the files are written (default: ${DEFAULT-VALUE})",
      defaultValue = "simulated-year")
  private Path out = Path.of("simulated-year");

  @Override
  public void run() {
    Settings settings = Settings.standard();
    settings = seed.map(settings::withSeed).orElse(settings);
    settings = referrals.map(settings::withReferrals).orElse(settings);
    settings = profile.map(this::named).map(settings::under).orElse(settings);
    SimulatedYear year = Service.simulate(settings);
    List<Path> files = write(year);
    PrintWriter text = spec.commandLine().getOut();
    text.println(year.cases().size() + " simulated cases in " + files.size() + " files: " + out);
    year.refusals()
        .forEach(
            (code, times) -> text.println("  the machine refused " + times + " times: " + code));
    text.flush();
  }

  private Profile named(String id) {
    return Profiles.all().stream()
        .filter(each -> each.ref().id().equals(id))
        .findFirst()
        .orElseThrow(() -> new FaultyInputException(List.of("--profile: UNKNOWN_PROFILE")));
  }

  private List<Path> write(SimulatedYear year) {
    try {
      return YearFolder.write(year, out);
    } catch (FileAlreadyExistsException notOurs) {
      throw new FaultyInputException(List.of(out + ": HOLDS_OTHER_FILES"));
    } catch (IOException unwritable) {
      throw new FaultyInputException(List.of(out + ": NOT_WRITABLE"));
    }
  }
}
