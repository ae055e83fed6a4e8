// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.basics.ParticipantId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** The two sides of a case, and who stands on each. */
final class Sides {
  private Sides() {}

  /** Whether both sides are among these people, each by somebody of its own. */
  static boolean areBothAmong(
      Map<ParticipantId, ParticipantState> participants, Collection<ParticipantId> people) {
    return areBothAmong(participants, people, state -> true);
  }

  /** Whether both sides are among those of these people who meet a condition. */
  static boolean areBothAmong(
      Map<ParticipantId, ParticipantState> participants,
      Collection<ParticipantId> people,
      Predicate<ParticipantState> condition) {
    int harmed = 0;
    int responsible = 0;
    int either = 0;
    for (ParticipantId id : people) {
      ParticipantState state = participants.get(id);
      if (state != null && condition.test(state)) {
        boolean onHarmedSide = state.participant().isOnHarmedSide();
        boolean onResponsibleSide = state.participant().isOnResponsibleSide();
        if (onHarmedSide || onResponsibleSide) {
          either++;
        }
        harmed += onHarmedSide ? 1 : 0;
        responsible += onResponsibleSide ? 1 : 0;
      }
    }
    return harmed > 0 && responsible > 0 && either > 1;
  }

  /**
   * The principals who stand in the way: those who do not meet a condition, of each side on which
   * nobody does. Where one of a side meets it, the others of that side need not.
   */
  static List<ParticipantState> lacking(CaseState state, Predicate<ParticipantState> condition) {
    boolean harmedMet = false;
    boolean responsibleMet = false;
    List<ParticipantState> lacking = new ArrayList<>();
    for (ParticipantState each : state.principalsThere()) {
      if (condition.test(each)) {
        harmedMet |= each.participant().isOnHarmedSide();
        responsibleMet |= each.participant().isOnResponsibleSide();
      } else {
        lacking.add(each);
      }
    }
    List<ParticipantState> inTheWay = new ArrayList<>();
    for (ParticipantState each : lacking) {
      boolean sideMet = each.participant().isOnHarmedSide() ? harmedMet : responsibleMet;
      if (each.participant().isMutual() || !sideMet) {
        inTheWay.add(each);
      }
    }
    return inTheWay;
  }

  /** Whether on each side there is still somebody of its own. */
  static boolean areBothLeft(CaseState state) {
    List<ParticipantId> there = new ArrayList<>();
    for (ParticipantState each : state.principalsThere()) {
      there.add(each.participant().id());
    }
    return areBothAmong(state.participants(), there);
  }

  /** Whether both sides are among these people, each by somebody of its own or a surrogate. */
  static boolean areBothRepresented(
      Map<ParticipantId, ParticipantState> participants, Collection<ParticipantId> people) {
    Set<ParticipantId> represented = new LinkedHashSet<>();
    for (ParticipantId id : people) {
      ParticipantState state = participants.get(id);
      if (state != null) {
        represented.add(state.participant().standsInFor().orElse(id));
      }
    }
    return areBothAmong(participants, represented);
  }

  /** Whether somebody among these people stands in for a party. */
  static boolean isSurrogateAmong(ParticipantState[] people) {
    for (ParticipantState each : people) {
      if (each.participant().standsInFor().isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** Those who do not meet a condition where one principal who does is enough. */
  static List<ParticipantState> lackingUnlessOne(
      CaseState state, Predicate<ParticipantState> condition) {
    List<ParticipantState> principals = state.principalsThere();
    for (ParticipantState each : principals) {
      if (condition.test(each)) {
        return List.of();
      }
    }
    return principals;
  }
}
