// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.event.EventType;
import io.github.amends.event.HoldCause;
import io.github.amends.event.ProfileRebound;
import io.github.amends.practice.Fact;
import io.github.amends.practice.ProfileRef;
import io.github.amends.practice.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Whether a kind of event fits a case at all, before any guard is asked about it. */
final class Fit {
  private Fit() {}

  /** What speaks against every event of a kind. */
  static List<Refusal> ofKind(EventType type, Situation situation, TransitionTable table) {
    CaseState state = situation.state();
    List<Refusal> refusals = new ArrayList<>();
    checkProfile(type, state.profile(), situation.profile().ref(), refusals);
    if (table.find(state.stage(), type).isEmpty()) {
      refusals.add(
          state.stage().isOpen()
              ? notPossible(type, table)
              : Refusal.structural(
                      "BLOCKED_CASE_CLOSED", Fact.of("stage", state.stage().code()))
                  .liftedBy(EventType.CASE_REOPENED.code()));
    }
    Optional<HoldCause> hold = state.hold();
    if (hold.isPresent() && !StructuralGuards.POSSIBLE_ON_HOLD.contains(type)) {
      refusals.add(
          Refusal.structural("BLOCKED_ON_HOLD", Fact.of("cause", hold.get().code()))
              .liftedBy(EventType.HOLD_RELEASED.code()));
    }
    checkNotAhead(situation, refusals);
    return refusals;
  }

  /** What speaks against one event, beyond what speaks against its kind. */
  static void checkEvent(Question question, List<Refusal> refusals) {
    if (question.event() instanceof ProfileRebound rebound
        && !rebound.profile().equals(question.profile().ref())
        && !refusals.contains(otherProfile())) {
      refusals.add(otherProfile());
    }
    References.check(question.state(), question.event(), refusals);
  }

  static void checkNotAhead(Situation situation, List<Refusal> refusals) {
    if (situation.occurred().isAfter(situation.context().now())) {
      refusals.add(Refusal.structural("INVALID_FUTURE_FACT")
          .liftingOn(situation.occurred().date()));
    }
  }

  static Refusal notPossible(EventType type, TransitionTable table) {
    String stages =
        table.stagesOf(type).stream().map(CaseStage::code).collect(Collectors.joining(", "));
    return Refusal.structural("BLOCKED_NOT_IN_STATE", Fact.of("possible", stages));
  }

  /** A case is bound to one profile; the machine of a newer version of it may take it over. */
  private static void checkProfile(
      EventType type, Optional<ProfileRef> pinned, ProfileRef own, List<Refusal> refusals) {
    boolean same = pinned.isPresent() && pinned.get().equals(own);
    boolean sameId = pinned.isPresent() && pinned.get().id().equals(own.id());
    if (!same && sameId && pinned.get().version() == own.version()) {
      refusals.add(Refusal.structural("INVALID_PROFILE"));
    } else if (type == EventType.PROFILE_REBOUND) {
      if (!sameId || pinned.get().version() >= own.version()) {
        refusals.add(otherProfile());
      }
    } else if (!same) {
      refusals.add(otherProfile());
    }
  }

  private static Refusal otherProfile() {
    return Refusal.structural("BLOCKED_OTHER_PROFILE");
  }
}
