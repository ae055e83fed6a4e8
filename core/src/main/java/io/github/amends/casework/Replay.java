// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.basics.EventId;
import io.github.amends.event.CaseEvent;
import io.github.amends.event.EnteredInError;
import io.github.amends.event.ErrorTarget;
import io.github.amends.practice.Profile;
import io.github.amends.practice.Refusal;
import io.github.amends.practice.RuleId;
import io.github.amends.practice.Rules;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A corrected log played anew: which of its entries have no place any more, and the stage that
 * comes out. Up to the first thing that was ever corrected the stages are read and not computed.
 */
final class Replay {
  /** Without these the record would contradict itself, whatever a service's rules are. */
  private static final Set<RuleId> OF_THE_RECORD = Set.of(Rules.AGR_06, Rules.AGR_11, Rules.MON_01);

  private final TransitionTable table;
  private final Profile profile;
  private final Context context;
  private final Set<EventId> misfits = new LinkedHashSet<>();
  private final CaseFacts facts = new CaseFacts();
  private @Nullable CaseState beforeTarget;

  private Replay(TransitionTable table, Profile profile, Context context) {
    this.table = table;
    this.profile = profile;
    this.context = context;
  }

  static Replay of(
      List<CaseEntry> effective,
      long from,
      EventId target,
      TransitionTable table,
      Profile profile,
      Context context) {
    Replay replay = new Replay(table, profile, context);
    for (CaseEntry entry : effective) {
      if (entry.eventId().equals(target)) {
        replay.beforeTarget = new CaseState(replay.facts.copy());
      }
      if (entry.sequence() < from) {
        replay.facts.fold(entry);
      } else {
        replay.play(entry);
      }
    }
    return replay;
  }

  /**
   * The entries for which there is no row, whose people or things are not there, or which the
   * record as it is contradicts. The rules of practice are not asked again.
   */
  Set<EventId> misfits() {
    return misfits;
  }

  CaseStage stage() {
    return facts.stage;
  }

  /** Where the case stood before the entry that is corrected. */
  CaseState beforeTarget() {
    return beforeTarget == null ? new CaseState(new CaseFacts()) : beforeTarget;
  }

  private void play(CaseEntry entry) {
    CaseState before = new CaseState(facts.copy());
    CaseEvent event = entry.event();
    boolean byMachine = entry.eventId().value().indexOf('/') >= 0;
    if (entry.sequence() > 1 && !byMachine && !EffectiveLog.isCorrection(event)) {
      if (!fits(before, entry)) {
        misfits.add(entry.eventId());
      }
    }
    facts.take(event, entry.sequence(), entry.eventId(), entry.occurred(), entry.provenance());
    facts.enter(stageAfter(before.stage(), event));
  }

  private CaseStage stageAfter(CaseStage before, CaseEvent event) {
    if (EffectiveLog.isCorrection(event)) {
      return isOfWholeCase(event) ? CaseStage.ENTERED_IN_ERROR : before;
    }
    return StageAfter.of(before, event, new CaseState(facts.copy()), profile);
  }

  static boolean isOfWholeCase(CaseEvent event) {
    return event instanceof EnteredInError error && error.target() instanceof ErrorTarget.WholeCase;
  }

  private boolean fits(CaseState before, CaseEntry entry) {
    CaseEvent event = entry.event();
    boolean held =
        before.hold().isPresent() && !StructuralGuards.POSSIBLE_ON_HOLD.contains(event.type());
    Optional<Transition> row = table.find(before.stage(), event.type());
    if (held || row.isEmpty()) {
      return false;
    }
    List<Refusal> strangers = new ArrayList<>();
    References.check(before, event, strangers);
    return strangers.isEmpty() && isCoherent(row.get(), before, entry);
  }

  private boolean isCoherent(Transition row, CaseState before, CaseEntry entry) {
    Question question =
        new Question(new Situation(before, entry.occurred(), context, profile), entry.event());
    for (Guard guard : row.guards()) {
      boolean ofTheRecord =
          guard.rule().isEmpty() || OF_THE_RECORD.contains(guard.rule().get());
      if (ofTheRecord && guard.judge(question).isRefusing()) {
        return false;
      }
    }
    return true;
  }
}
