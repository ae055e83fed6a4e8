// SPDX-License-Identifier: Apache-2.0
package io.github.amends.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amends.casework.CaseEntry;
import io.github.amends.casework.CaseFile;
import io.github.amends.casework.Provenance;
import io.github.amends.json.CaseLogReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A spreadsheet of referrals: read whole or not at all, and nothing of it taken for verified. */
class ImportCommandTest {
  private static final Path SHIPPED = Path.of("../data/simulated_referrals.csv");
  private static final String HEADER =
      "case,received,agency,agency_key,incident,incident_date,justice_stage,lawful_basis,"
          + "offence_condition,policy_document,harmed,responsible\n";
  private static final String CANARY = "c4n4ry";

  @TempDir
  private Path folder = Path.of("");

  @Test
  void theShippedSpreadsheetBecomesCasesThatNobodyHasVerified() throws IOException {
    Terminal run =
        Terminal.run("import", SHIPPED, "--out", folder, "--recorded-at", "2026-06-14T09:00:00Z");
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out()).contains("24 cases imported, not verified");
    List<CaseFile> cases = read(folder.resolve("imported.jsonl"));
    assertThat(cases).hasSize(24).allSatisfy(file -> {
      // The second entry is the machine's own: under which rules the case stands.
      CaseEntry referral = file.entries().get(0);
      assertThat(referral.provenance()).isEqualTo(new Provenance.Imported("spreadsheet"));
      assertThat(file.state().record().unverified()).containsExactly(referral.eventId());
    });
    assertThat(Terminal.run("check", folder).exitCode()).isZero();
  }

  @Test
  void aSecondImportDoesNotWriteOverTheFirst() {
    Terminal.run("import", SHIPPED, "--out", folder);
    Terminal again = Terminal.run("import", SHIPPED, "--out", folder);
    assertThat(again.exitCode()).isEqualTo(1);
    assertThat(again.errors()).singleElement().asString().endsWith("FILE_EXISTS");
  }

  @Test
  void everyFaultIsToldByRowColumnAndCodeAndNothingIsWritten() throws IOException {
    Path file = Files.writeString(
        folder.resolve("referrals.csv"),
        HEADER
            + "a-1,2025-02-30,police,ag-1,offence,unknown,charged,public-task,none,none,h-1,r-1\n"
            + "a-2,2025-02-03," + CANARY
            + ",ag-1,school,2025-02-04,none,public-task,none,none,h-2,r-2\n"
            + "a-3,2025-02-03,school,ag-1,school,2025-02-04,none,public-task,none,none,h-3,r-3\n"
            + "a-3,2025-02-03,school,ag-1,school,unknown,none,public-task,none,none," + CANARY
            + " Smith,r-4\n"
            + "a-5,2025-02-03,school,ag-1,school,2025-13-01,none,public-task,why,none,h-5,h-5\n");
    Path out = folder.resolve("out");
    for (Terminal run :
        List.of(Terminal.run("check", file), Terminal.run("import", file, "--out", out))) {
      assertThat(run.exitCode()).isEqualTo(1);
      assertThat(run.err()).doesNotContain(CANARY);
      assertThat(run.errors())
          .extracting(line -> line.substring(line.indexOf(".csv:") + 5))
          .containsExactly(
              "2: NOT_A_DATE received",
              "3: UNKNOWN_CODE agency",
              "4: OUT_OF_RANGE incident_date",
              "5: NOT_A_KEY harmed",
              "6: NOT_A_DATE incident_date",
              "6: UNKNOWN_CODE offence_condition",
              "6: OUT_OF_RANGE responsible");
    }
    assertThat(out).doesNotExist();
  }

  @Test
  void aReferralThatTheRulesRefuseIsAFaultOfItsRow() throws IOException {
    Path file = Files.writeString(
        folder.resolve("referrals.csv"),
        HEADER
            + "a-1,2025-02-03,police,ag-1,offence,unknown,charged,public-task,none,none,h-1,r-1\n");
    Terminal run = Terminal.run("check", file);
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.errors()).singleElement().asString().endsWith(":2: BLOCKED_NO_DATA_BASIS");
  }

  private static List<CaseFile> read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return new CaseLogReader().readCases(in);
    }
  }
}
