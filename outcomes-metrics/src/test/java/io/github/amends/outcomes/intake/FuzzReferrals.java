// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.intake;

import io.github.amends.casework.CaseFile;
import io.github.amends.casework.CaseMachine;
import io.github.amends.casework.Decision;
import io.github.amends.json.CaseLogReader;
import io.github.amends.json.CaseLogWriter;
import io.github.amends.outcomes.extract.TableException;
import io.github.amends.practice.Profiles;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;

/**
 * A fuzzer's bytes as a spreadsheet of referrals, whole and below a sound header: every row becomes
 * a case that can be stored, or the file is refused as declared.
 */
public final class FuzzReferrals {
  static final String HEADER = "case,received,agency,agency_key,incident,incident_date,"
      + "justice_stage,lawful_basis,offence_condition,policy_document,harmed,responsible\n";
  private static final ZoneId ZONE = ZoneId.of("Europe/London");
  private static final Instant RECORDED = Instant.parse("2026-06-14T09:00:00Z");
  private static final CaseMachine MACHINE = CaseMachine.under(Profiles.rocRestore());
  private static final CaseLogReader READER = new CaseLogReader();
  private static final CaseLogWriter WRITER = new CaseLogWriter();

  private FuzzReferrals() {}

  /**
   * Tries one input.
   *
   * @param input the file
   */
  public static void fuzzerTestOneInput(byte[] input) {
    String text = new String(input, StandardCharsets.UTF_8);
    tried(text);
    tried(HEADER + text);
  }

  /** Returns how many rows became cases. */
  static int tried(String text) {
    int taken = 0;
    try {
      for (ReferredRow row :
          ReferralTable.read(new StringReader(text), "fuzz", ZONE).rows()) {
        Decision decision = row.openedBy(MACHINE, "fuzz", RECORDED);
        if (decision instanceof Decision.Accepted accepted) {
          assertStorable(accepted.file());
          taken++;
        } else if (!(decision instanceof Decision.Refused)) {
          throw new AssertionError("a new case is taken or refused");
        }
      }
    } catch (TableException declared) {
      if (declared.faults().isEmpty()) {
        throw new AssertionError("refused for nothing", declared);
      }
    } catch (IOException broken) {
      throw new AssertionError("no such text breaks", broken);
    }
    return taken;
  }

  private static void assertStorable(CaseFile file) throws IOException {
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    WRITER.write(file.entries(), written);
    if (!READER.readCase(new ByteArrayInputStream(written.toByteArray())).equals(file)) {
      throw new AssertionError("a case is not read back as it was written");
    }
  }
}
