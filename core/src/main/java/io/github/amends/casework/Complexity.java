// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.participant.Vulnerability;
import io.github.amends.practice.Parameter;
import io.github.amends.practice.Profile;
import io.github.amends.referral.Sensitivity;
import java.util.Set;

/** Whether a case is complex (rule CPX-01): a sensitivity that the profile lists makes it so. */
final class Complexity {
  private Complexity() {}

  static boolean isComplex(CaseState state, Profile profile) {
    SafetyState safety = state.safety();
    for (Sensitivity each : profile.choices(Parameter.COMPLEXITY_TRIGGERS, Sensitivity.class)) {
      boolean there = safety.has(each)
          || (each == Sensitivity.CHILD_OR_VULNERABLE_ADULT && isSomebodyHarmedVulnerable(state));
      if (there && !safety.waived().containsKey(each)) {
        return true;
      }
    }
    return false;
  }

  /** Only of those harmed: somebody young who is responsible makes no case complex alone. */
  private static boolean isSomebodyHarmedVulnerable(CaseState state) {
    for (ParticipantState each : state.participants().values()) {
      Set<Vulnerability> vulnerabilities = each.participant().vulnerabilities();
      if (each.participant().isOnHarmedSide()
          && !each.participant().isMutual()
          && !vulnerabilities.isEmpty()) {
        return true;
      }
    }
    return false;
  }
}
