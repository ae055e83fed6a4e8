// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.basics.EventId;
import io.github.amends.basics.Occurred;
import io.github.amends.event.EventType;
import io.github.amends.event.ImportConfirmed;
import io.github.amends.participant.Participant;
import io.github.amends.practice.Fact;
import io.github.amends.practice.Parameter;
import io.github.amends.practice.Refusal;
import io.github.amends.practice.Rules;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/** What is asked before a record is reopened, confirmed, or made smaller. */
final class RecordGuards {
  static final Guard NOT_REMOVED = new StateGuard("DAT-03/not-removed", Rules.DAT_03) {
    @Override
    Finding find(Situation situation) {
      CaseState state = situation.state();
      boolean principalErased = state.principals().stream().anyMatch(ParticipantState::isErased);
      return principalErased || !state.record().removed().isEmpty() || isRetentionOver(situation)
          ? Finding.violated(Refusal.of("BLOCKED_REOPEN_RETENTION", Rules.DAT_03))
          : Finding.satisfied();
    }
  };

  static final Guard NO_LEGAL_HOLD = new StateGuard("DAT-05/no-legal-hold", Rules.DAT_05) {
    @Override
    Finding find(Situation situation) {
      return situation.state().record().legalHold().isPresent()
          ? Finding.violated(Refusal.of("BLOCKED_LEGAL_HOLD", Rules.DAT_05)
              .liftedBy(EventType.LEGAL_HOLD_LIFTED.code()))
          : Finding.satisfied();
    }
  };

  static final Guard UNDER_LEGAL_HOLD = new StateGuard("under-legal-hold") {
    @Override
    Finding find(Situation situation) {
      return situation.state().record().legalHold().isPresent()
          ? Finding.satisfied()
          : Finding.violated(Refusal.structural("BLOCKED_NOT_ON_HOLD"));
    }
  };

  static final Guard IMPORTED = new GuardFor("imported") {
    @Override
    public Finding judge(Question question) {
      EventId entry = ((ImportConfirmed) question.event()).entry();
      return question.state().record().unverified().contains(entry)
          ? Finding.satisfied()
          : Finding.violated(Refusal.structural(
              "BLOCKED_UNKNOWN_REFERENCE", Fact.of("kind", "import"), Fact.of("id", entry)));
    }
  };

  private RecordGuards() {}

  private static boolean isRetentionOver(Situation situation) {
    List<Episode> episodes = situation.state().record().episodes();
    Optional<Occurred> closed = episodes.isEmpty()
        ? Optional.empty()
        : episodes.get(episodes.size() - 1).closed();
    Optional<Period> kept = situation.profile().setting(Parameter.RETENTION).period();
    return closed.isPresent()
        && kept.isPresent()
        && situation.occurred().date().isAfter(closed.get().date().plus(kept.get()));
  }

  /** Whether erasing somebody takes away what the process is about. */
  static boolean endsCase(CaseState before, Participant erased) {
    return before.stage().isOpen() && erased.isPrincipal() && !before.isProcessTaken();
  }
}
