// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.assessment.Route;
import io.github.amends.practice.Parameter;
import io.github.amends.practice.Profile;

/** Whether all that a meeting or an exchange needs is there, but for the time. */
final class Readiness {
  private Readiness() {}

  static boolean isReady(CaseState state, Profile profile) {
    if (state.route().isEmpty() || state.openMeeting().isPresent()) {
      return false;
    }
    Route route = state.route().get();
    int preparations = profile.setting(Parameter.PREPARATIONS_EACH).number();
    boolean prepared = Sides.areBothAmong(
        state.participants(),
        state.participants().keySet(),
        each -> isReady(each, route, preparations, state.safetyStopSequence()));
    return prepared && state.hasLead() && (route == Route.INDIRECT || enough(state, profile));
  }

  private static boolean isReady(
      ParticipantState each, Route route, int preparations, long safetyStopSequence) {
    return each.consentsTo(Contact.purposeOf(route))
        && each.acceptsEnough()
        && each.risk().isPresent()
        && !RiskGuards.forbids(each, route)
        && !RiskGuards.isOlderThan(safetyStopSequence, each)
        && each.separatePreparations() >= preparations;
  }

  private static boolean enough(CaseState state, Profile profile) {
    int there = FacilitatorGuards.countFacilitating(state, state.assignments().keySet());
    return there >= profile.setting(Parameter.FACILITATORS_PER_MEETING).number();
  }
}
