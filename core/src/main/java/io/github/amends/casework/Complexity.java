// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.participant.Participant;
import io.github.amends.practice.Parameter;
import io.github.amends.practice.Profile;
import io.github.amends.referral.Sensitivity;
import java.util.Set;

/** Whether a case is complex (rule CPX-01): a sensitivity that the profile lists makes it so. */
final class Complexity {
  private Complexity() {}

  static boolean isComplex(CaseState state, Profile profile) {
    Set<Sensitivity> triggers = profile.choices(Parameter.COMPLEXITY_TRIGGERS, Sensitivity.class);
    SafetyState safety = state.safety();
    return isOneCounted(safety.toldWithReferral(), triggers, safety)
        || isOneCounted(safety.foundSince(), triggers, safety)
        || (isCounted(Sensitivity.CHILD_OR_VULNERABLE_ADULT, triggers, safety)
            && isSomebodyHarmedVulnerable(state));
  }

  private static boolean isOneCounted(
      Set<Sensitivity> there, Set<Sensitivity> triggers, SafetyState safety) {
    for (Sensitivity each : there) {
      if (isCounted(each, triggers, safety)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCounted(
      Sensitivity sensitivity, Set<Sensitivity> triggers, SafetyState safety) {
    return triggers.contains(sensitivity) && !safety.waived().containsKey(sensitivity);
  }

  /** Only of those harmed: somebody young who is responsible makes no case complex alone. */
  private static boolean isSomebodyHarmedVulnerable(CaseState state) {
    for (ParticipantState each : state.participants().values()) {
      Participant who = each.participant();
      if (who.isOnHarmedSide() && !who.isMutual() && !who.vulnerabilities().isEmpty()) {
        return true;
      }
    }
    return false;
  }
}
