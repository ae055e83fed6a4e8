// SPDX-License-Identifier: Apache-2.0
package io.github.amends.simulator;

import io.github.amends.casework.CaseFile;
import io.github.amends.casework.CaseStage;
import io.github.amends.json.CaseLogWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The files of a simulated year, by name. */
final class YearFiles {
  static final String PAGE = "README.md";

  private static final String MARK = "# A simulated year\n";

  private YearFiles() {}

  /** Makes the files: the months, and the page that tells of them. */
  static SortedMap<String, byte[]> of(SimulatedYear year) throws IOException {
    SortedMap<String, ByteArrayOutputStream> months = new TreeMap<>();
    YearMonth first = YearMonth.from(year.settings().firstDay());
    YearMonth last = YearMonth.from(year.settings().firstDay().plusYears(1).minusDays(1));
    for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
      months.put(name(month), new ByteArrayOutputStream());
    }
    CaseLogWriter writer = new CaseLogWriter();
    for (CaseFile file : year.cases()) {
      YearMonth month = YearMonth.from(file.state().referral().received().date());
      writer.write(
          file.entries(), months.computeIfAbsent(name(month), same -> new ByteArrayOutputStream()));
    }
    SortedMap<String, byte[]> files = new TreeMap<>();
    months.forEach((name, bytes) -> files.put(name, bytes.toByteArray()));
    files.put(PAGE, page(year, months).getBytes(StandardCharsets.UTF_8));
    return files;
  }

  /** Whether a file is one of those that a page tells of, or is that page. */
  static boolean isOwn(String name, String page) {
    return page.startsWith(MARK) && (name.equals(PAGE) || page.contains("| `" + name + "` |"));
  }

  private static String name(YearMonth month) {
    return "referrals-" + month + ".jsonl";
  }

  private static String page(SimulatedYear year, SortedMap<String, ByteArrayOutputStream> months) {
    Settings settings = year.settings();
    StringBuilder page = new StringBuilder(MARK);
    page.append("""

        Everything here is **simulated**. No service, no case and no person behind these files is real,
        and no real person's data went into them. They show what the logs of a community restorative
        service look like to the library; nothing may be concluded from them about real services.

        Each file holds the logs of the cases that were referred in one month, one case after another,
        one entry a line (JSON Lines). Every entry was decided by the library's own case machine under
        the profile `%s`; steps that it refused are not in the logs.

        """.formatted(settings.profile().ref().id()));
    page.append("Made by `./amends simulate --seed ")
        .append(settings.seed())
        .append(" --referrals ")
        .append(settings.referrals())
        .append(option(settings))
        .append("`\nfrom these settings, with which it makes the same bytes again:\n\n")
        .append("| Setting | Value |\n| --- | --- |\n");
    row(page, "seed", settings.seed());
    row(page, "first day of referrals", settings.firstDay());
    row(page, "last day on which anything is recorded", settings.asOf());
    row(page, "referrals", settings.referrals());
    row(page, "sites", settings.sites());
    row(page, "volunteers at each site", settings.volunteersPerSite());
    row(page, "time zone", Settings.ZONE);
    page.append("\nWhat is assumed of people and chance is written in the simulator's source, in\n")
        .append("`examples/simulator/src/main/java/io/github/amends/simulator/Assumptions.java`.\n")
        .append("\n| File | Bytes |\n| --- | --- |\n");
    months.forEach((name, bytes) -> row(page, "`" + name + "`", bytes.size()));
    page.append("\n| Stage on the last day | Cases |\n| --- | --- |\n");
    stages(year).forEach((stage, cases) -> row(page, stage.code(), cases));
    return page.toString();
  }

  private static Map<CaseStage, Integer> stages(SimulatedYear year) {
    Map<CaseStage, Integer> stages = new EnumMap<>(CaseStage.class);
    year.cases().forEach(file -> stages.merge(file.stage(), 1, Integer::sum));
    return stages;
  }

  /**
   * What is left out of the command where it goes without saying, as in the year that is shipped.
   */
  private static String option(Settings settings) {
    boolean usual = settings.profile().equals(Settings.standard().profile());
    return usual ? "" : " --profile " + settings.profile().ref().id();
  }

  private static void row(StringBuilder page, String name, Object value) {
    page.append("| ").append(name).append(" | ").append(value).append(" |\n");
  }
}
