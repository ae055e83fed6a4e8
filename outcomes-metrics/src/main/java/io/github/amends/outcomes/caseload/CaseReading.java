// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.caseload;

import io.github.amends.basics.CaseId;
import io.github.amends.basics.Occurred;
import io.github.amends.basics.ParticipantId;
import io.github.amends.casework.CaseEntry;
import io.github.amends.casework.CaseFile;
import io.github.amends.casework.CaseStage;
import io.github.amends.casework.CaseState;
import io.github.amends.event.ClosureCause;
import io.github.amends.event.DataKind;
import io.github.amends.event.ReferralReceived;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A case as it stood at the end of a day: its state and its milestones by then. */
record CaseReading(CaseId caseId, CaseState state, Milestones milestones, AsOf asOf) {

  /** Reads a case; empty if its referral had not been received by then. */
  static Optional<CaseReading> of(CaseFile file, AsOf asOf) {
    if (!asOf.includes(file.state().referral().received())) {
      return Optional.empty();
    }
    CaseFile then = asItStood(file, asOf);
    CaseState state = then.state();
    return Optional.of(new CaseReading(
        file.caseId(), state, Milestones.of(then.entriesAsCorrected(), state), asOf));
  }

  private static CaseFile asItStood(CaseFile file, AsOf asOf) {
    List<CaseEntry> then = new ArrayList<>();
    CaseStage stageInLog = CaseStage.REFERRED;
    CaseStage stage = CaseStage.REFERRED;
    for (CaseEntry entry : file.entries()) {
      boolean moved = entry.stage() != stageInLog;
      stageInLog = entry.stage();
      if (entry.event() instanceof ReferralReceived || asOf.includes(entry.occurred())) {
        // An entry that did not move the case carries the stage of one that may have come later.
        stage = moved ? entry.stage() : stage;
        then.add(at(entry, then.size() + 1L, stage));
      }
    }
    return then.size() == file.entries().size() ? file : CaseFile.fold(then);
  }

  private static CaseEntry at(CaseEntry entry, long sequence, CaseStage stage) {
    return entry.sequence() == sequence && entry.stage() == stage
        ? entry
        : new CaseEntry(
            entry.caseId(),
            sequence,
            entry.eventId(),
            entry.occurred(),
            entry.recordedAt(),
            entry.recordedBy(),
            entry.provenance(),
            entry.event(),
            stage);
  }

  boolean isOpen() {
    return state.stage().isOpen();
  }

  boolean hasReached(CaseStage stage) {
    return !state.furthestStage().isBefore(stage);
  }

  boolean isDirect() {
    return state.sittingsHeld() > 0;
  }

  boolean isIndirect() {
    return !isDirect() && !state.course().delivered().isEmpty();
  }

  /**
   * Whether what a measure asks of a person was removed at their wish or because its time was over.
   */
  boolean isErased(ParticipantId who, DataKind kind) {
    return state.participant(who).filter(each -> each.removed().contains(kind)).isPresent();
  }

  Occurred received() {
    return state.referral().received();
  }

  /** Why the case is out of every measure; empty if it is in. */
  Optional<CaseReason> outOfEveryMeasure() {
    return state.closure().flatMap(closure -> {
      if (closure.cause() == ClosureCause.DUPLICATE) {
        return Optional.of(CaseReason.DUPLICATE);
      }
      return closure.cause() == ClosureCause.MISTAKEN
          ? Optional.of(CaseReason.MISTAKEN)
          : Optional.empty();
    });
  }
}
