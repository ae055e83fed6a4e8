// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.assessment.Route;
import io.github.amends.practice.Force;
import io.github.amends.practice.Parameter;
import io.github.amends.practice.Profile;
import io.github.amends.practice.RuleId;
import io.github.amends.practice.Rules;

/**
 * Whether all that a meeting or an exchange needs is there, but for the time: the guards of those
 * events, as far as the state alone can tell. A rule that the profile leaves out asks nothing here
 * either.
 */
final class Readiness {
  private Readiness() {}

  static boolean isReady(CaseState state, Profile profile) {
    if (state.route().isEmpty() || state.openMeeting().isPresent()) {
      return false;
    }
    Route route = state.route().get();
    boolean bothSides = Sides.areBothAmong(
        state.participants(),
        state.participants().keySet(),
        each -> isReady(each, route, state.safetyStopSequence(), profile));
    return bothSides && state.hasLead() && (route == Route.INDIRECT || enough(state, profile));
  }

  private static boolean isReady(
      ParticipantState each, Route route, long safetyStopSequence, Profile profile) {
    RuleId acknowledgement = each.participant().isMutual() ? Rules.ACC_04 : Rules.ACC_01;
    int preparations = profile.setting(Parameter.PREPARATIONS_EACH).number();
    return each.ended().isEmpty()
        && holds(profile, Rules.CON_01, each.consentsTo(Contact.purposeOf(route)))
        && holds(profile, acknowledgement, each.acceptsEnough())
        && holds(profile, Rules.RSK_01, each.risk().isPresent())
        && holds(profile, Rules.RSK_04, !RiskGuards.forbids(each, route))
        && holds(profile, Rules.RSK_07, !RiskGuards.isOlderThan(safetyStopSequence, each))
        && holds(profile, Rules.PRE_01, each.separatePreparations() >= preparations);
  }

  private static boolean enough(CaseState state, Profile profile) {
    int there = FacilitatorGuards.countFacilitating(state, state.assignments().keySet());
    int needed = profile.setting(Parameter.FACILITATORS_PER_MEETING).number();
    return holds(profile, Rules.FAC_08, there >= needed);
  }

  private static boolean holds(Profile profile, RuleId rule, boolean kept) {
    return kept || profile.force(rule) != Force.HARD;
  }
}
