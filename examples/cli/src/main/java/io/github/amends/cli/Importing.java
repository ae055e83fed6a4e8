// SPDX-License-Identifier: Apache-2.0
package io.github.amends.cli;

import io.github.amends.casework.CaseEntry;
import io.github.amends.casework.CaseMachine;
import io.github.amends.casework.Decision;
import io.github.amends.outcomes.intake.ReferralTable;
import io.github.amends.outcomes.intake.ReferredRow;
import io.github.amends.practice.Profile;
import io.github.amends.practice.Refusal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A spreadsheet of referrals made into case logs by the machine, nothing of it verified. */
final class Importing {
  static final ZoneId ZONE = ZoneId.of("Europe/London");

  private final CaseMachine machine;
  private final Instant recordedAt;

  Importing(Profile profile, Instant recordedAt) {
    this.machine = CaseMachine.under(profile);
    this.recordedAt = recordedAt;
  }

  /** The logs of the cases, row by row; the faults of the file and of its rows go to the input. */
  List<List<CaseEntry>> logs(Path file, Input input) {
    Optional<ReferralTable> table = input.table(file, path -> ReferralTable.read(path, ZONE));
    List<List<CaseEntry>> logs = new ArrayList<>();
    for (ReferredRow row : table.map(ReferralTable::rows).orElse(List.of())) {
      Decision decision = row.openedBy(machine, "spreadsheet", recordedAt);
      if (decision instanceof Decision.Accepted accepted) {
        logs.add(accepted.entries());
      } else if (decision instanceof Decision.Refused refused) {
        for (Refusal each : refused.refusals()) {
          input.add(file, row.line(), each.code());
        }
      }
    }
    return logs;
  }
}
