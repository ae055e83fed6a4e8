// SPDX-License-Identifier: Apache-2.0
package io.github.amends.cli;

import io.github.amends.basics.InvalidValueException;
import io.github.amends.casework.CaseEntry;
import io.github.amends.casework.CaseFile;
import io.github.amends.outcomes.caseload.CaseFlow;
import io.github.amends.outcomes.caseload.CaseloadBasis;
import io.github.amends.outcomes.caseload.SideBySide;
import io.github.amends.outcomes.caseload.SlicedCaseload;
import io.github.amends.outcomes.disclosure.DisclosurePolicy;
import io.github.amends.outcomes.evidence.TrialTable;
import io.github.amends.outcomes.reoffending.CohortTable;
import io.github.amends.outcomes.report.CaseloadRelease;
import io.github.amends.outcomes.report.OutcomeReport;
import io.github.amends.outcomes.report.Page;
import io.github.amends.outcomes.report.ResultTable;
import io.github.amends.outcomes.report.WholeFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The main job: reads trials, cohorts and cases, prints the report and writes it as a page. */
@Command(
    name = "report",
    description = {
      "Reports what randomised trials, reconviction cohorts and a service's own cases say:",
      "as text here, and as one page to open in a browser;",
      "or the measures of the cases alone, as a table for other programs."
    },
    mixinStandardHelpOptions = true)
final class ReportCommand implements Runnable {

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--cases",
      paramLabel = "PATH",
      description =
          "case logs: a .jsonl file or a folder of them (the simulated year if not given)")
  private Optional<Path> cases = Optional.empty();

  @Option(
      names = "--trials",
      paramLabel = "FILE",
      description = "a table with trial, d and se (ten published trials if not given)")
  private Optional<Path> trials = Optional.empty();

  @Option(
      names = "--cohorts",
      paramLabel = "FILE",
      description = "a table of reconviction cohorts (Scotland, 2004 to 2016, if not given)")
  private Optional<Path> cohorts = Optional.empty();

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "the day up to which events count (the last day on record if not given)")
  private Optional<LocalDate> asOf = Optional.empty();

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "where the page is written (default: ${DEFAULT-VALUE})",
      defaultValue = "amends-report.html")
  private Path out = Path.of("amends-report.html");

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "page: the report; json or csv: the measures of the cases as a table, printed"
          + " here (default: ${DEFAULT-VALUE})",
      defaultValue = "page")
  private Format format = Format.page;

  @Option(
      names = "--disclosure",
      paramLabel = "POLICY",
      description =
          "what is shown of small counts: rounded, threshold-10, or none, which the report"
              + " says (default: ${DEFAULT-VALUE})",
      converter = PolicyCode.class,
      defaultValue = "rounded")
  private DisclosurePolicy disclosure = DisclosurePolicy.ROUNDED;

  @Option(
      names = "--by",
      paramLabel = "VARIABLE",
      description = "also the headline measures by agency, offence or quarter; can be repeated")
  private List<Slicing> by = List.of();

  @Option(
      names = "--groups",
      paramLabel = "FILE",
      description =
          "a table with the columns case and group, named for what the groups are, such as"
              + " site.csv: also the headline measures by group; can be repeated")
  private List<Path> groups = List.of();

  /** What cases are sliced by that is in the case itself, named as one types it. */
  enum Slicing {
    agency,
    offence,
    quarter;

    SlicedCaseload of(List<CaseFile> files, CaseloadBasis basis) {
      return switch (this) {
        case agency -> SlicedCaseload.byAgency(files, basis);
        case offence -> SlicedCaseload.byOffence(files, basis);
        case quarter -> SlicedCaseload.byQuarter(files, basis);
      };
    }
  }

  /** The forms in which a report comes, named as one types them. */
  enum Format {
    page,
    json,
    csv
  }

  @Override
  public void run() {
    Input input = new Input();
    Optional<TrialTable> trialTable = input.table(
        trials.orElseGet(() -> Input.shipped("strang2013_rjc_trials.csv")), TrialTable::read);
    Optional<CohortTable> cohortTable = input.table(
        cohorts.orElseGet(() -> Input.shipped("scotland_reconvictions_2004_2016.csv")),
        CohortTable::read);
    Path logs = cases.orElseGet(() -> Input.shipped("simulated-year"));
    List<CaseFile> files = input.cases(logs);
    List<GroupTable> tables = groups.stream()
        .flatMap(file -> input.table(file, GroupTable::read).stream())
        .toList();
    input.refuseFaults();

    CaseEntry last = files.stream()
        .flatMap(file -> file.entries().stream())
        .max(Comparator.comparing(CaseEntry::recordedAt))
        .orElseThrow(() -> new FaultyInputException(List.of(logs + ":0: NO_CASES")));
    ZoneId zone = last.occurred().zone();
    LocalDate day = asOf.orElseGet(() -> last.recordedAt().atZone(zone).toLocalDate());
    CaseloadBasis basis = CaseloadBasis.of(day, zone);
    CaseloadRelease release = CaseloadRelease.of(CaseFlow.of(files, basis))
        .with(SideBySide.of(files, basis))
        .under(disclosure);
    for (Slicing slicing : by) {
      release = release.by(slicing.of(files, basis));
    }
    for (GroupTable table : tables) {
      release = release.by(
          SlicedCaseload.of(files, basis, table.variable(), file -> table.groupOf(file.caseId())));
    }
    try {
      if (format == Format.page) {
        Page page =
            OutcomeReport.page(trialTable.orElseThrow(), cohortTable.orElseThrow(), release);
        show(SimulatedCases.areAmong(files) ? SimulatedCases.mark(page) : page);
      } else {
        ResultTable table = ResultTable.of(release);
        print(format == Format.json ? table.json() : table.csv());
      }
    } catch (InvalidValueException unfit) {
      // Too many slices at once to be protected together.
      throw new FaultyInputException(
          unfit.faults().stream().map(fault -> logs + ":0: " + fault.code()).toList());
    }
  }

  private void print(String table) {
    PrintWriter out = spec.commandLine().getOut();
    out.print(table);
    out.flush();
  }

  private void show(Page page) {
    try {
      WholeFile.at(out).write(page.html());
    } catch (IOException unwritable) {
      throw new FaultyInputException(List.of(out + ": NOT_WRITABLE"));
    }
    PrintWriter text = spec.commandLine().getOut();
    text.print(page.text());
    text.println();
    text.println("The same as a page: " + out);
    text.flush();
  }
}
