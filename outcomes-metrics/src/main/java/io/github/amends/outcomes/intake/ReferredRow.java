// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.intake;

import io.github.amends.basics.ActorRef;
import io.github.amends.basics.CaseId;
import io.github.amends.basics.EventId;
import io.github.amends.basics.Occurred;
import io.github.amends.casework.CaseMachine;
import io.github.amends.casework.Context;
import io.github.amends.casework.Decision;
import io.github.amends.casework.Proposal;
import io.github.amends.casework.Provenance;
import io.github.amends.event.ReferralReceived;
import java.time.Instant;
import java.util.Objects;

/**
 * One referral of a spreadsheet.
 *
 * @param line the line of the file, the header being the first
 * @param caseId the id that the case is to have
 * @param received when the referral came in
 * @param event the referral and those whom it names
 */
public record ReferredRow(long line, CaseId caseId, Occurred received, ReferralReceived event) {
  private static final ActorRef SPREADSHEET = new ActorRef(ActorRef.Kind.IMPORT, "spreadsheet");

  /**
   * Creates the row.
   *
   * @param line the line of the file
   * @param caseId the id that the case is to have
   * @param received when the referral came in
   * @param event the referral and those whom it names
   */
  public ReferredRow {
    Objects.requireNonNull(caseId, "caseId");
    Objects.requireNonNull(received, "received");
    Objects.requireNonNull(event, "event");
  }

  /**
   * Returns what a machine makes of this referral. The case is imported: its entries are unverified
   * until somebody confirms them.
   *
   * @param machine the machine
   * @param source the name of the spreadsheet in the log, such as {@code spreadsheet-2026}
   * @param recordedAt when it is imported
   * @return the decision
   */
  public Decision openedBy(CaseMachine machine, String source, Instant recordedAt) {
    Proposal proposal = new Proposal(
        caseId,
        EventId.of("import-" + line),
        0,
        received,
        SPREADSHEET,
        new Provenance.Imported(source),
        event);
    return machine.open(proposal, Context.at(recordedAt));
  }
}
