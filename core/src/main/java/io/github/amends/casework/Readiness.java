// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.assessment.Route;
import io.github.amends.basics.ParticipantId;
import io.github.amends.practice.Force;
import io.github.amends.practice.Parameter;
import io.github.amends.practice.Profile;
import io.github.amends.practice.RuleId;
import io.github.amends.practice.Rules;
import java.util.LinkedHashSet;
import java.util.Set;

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
    return areEnoughReady(state, route, profile)
        && state.hasLead()
        && (!Contact.isMeeting(route) || enough(state, profile))
        && holds(
            profile, Rules.RSK_05, !AssessmentGuards.mayMeanFurtherAbuse(state, profile, route));
  }

  /** Both sides, or one of them where somebody stands in for the other or nobody is met. */
  private static boolean areEnoughReady(CaseState state, Route route, Profile profile) {
    Set<ParticipantId> ready = new LinkedHashSet<>();
    boolean surrogate = false;
    for (ParticipantState each : state.participants().values()) {
      if (each.participant().isPrincipal() && isReady(state, each, route, profile)) {
        ready.add(each.participant().id());
      }
      surrogate |= each.participant().standsInFor().isPresent();
    }
    if (Contact.isBetweenParties(route)) {
      return Sides.areBothAmong(state.participants(), ready);
    }
    return !ready.isEmpty() && (surrogate || route == Route.NO_CONTACT);
  }

  private static boolean isReady(
      CaseState state, ParticipantState each, Route route, Profile profile) {
    long safetyStopSequence = state.safety().stopSequence();
    RuleId acknowledgement = each.participant().isMutual() ? Rules.ACC_04 : Rules.ACC_01;
    int preparations = profile.setting(Parameter.PREPARATIONS_EACH).number();
    return each.ended().isEmpty()
        && holds(profile, Rules.CON_01, each.consentsTo(Contact.purposeOf(route)))
        && holds(profile, acknowledgement, AcknowledgementGuards.accepts(each, route))
        && holds(profile, Rules.RSK_01, each.risk().isPresent())
        && holds(profile, Rules.RSK_04, !RiskGuards.forbids(each, route))
        && holds(profile, Rules.RSK_07, !RiskGuards.isOlderThan(safetyStopSequence, each))
        && holds(profile, Rules.RSK_02, !AssessmentGuards.isOvertaken(state, each))
        && (route == Route.NO_CONTACT
            || holds(profile, Rules.PRE_01, each.separatePreparations() >= preparations))
        && (!Contact.isMeeting(route)
            || (holds(profile, Rules.PRE_04, each.hasAgreedToGroundRules())
                && holds(profile, Rules.RSK_06, AssessmentGuards.isMitigated(state, each))));
  }

  private static boolean enough(CaseState state, Profile profile) {
    int there = FacilitatorGuards.countFacilitating(state);
    int needed = profile.setting(Parameter.FACILITATORS_PER_MEETING).number();
    return holds(profile, Rules.FAC_08, there >= needed);
  }

  private static boolean holds(Profile profile, RuleId rule, boolean kept) {
    return kept || profile.force(rule) != Force.HARD;
  }
}
