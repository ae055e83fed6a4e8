// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.practice.Parameter;
import io.github.amends.practice.Profile;
import io.github.amends.referral.Sensitivity;
import java.util.List;

/** Whether a case is sensitive and complex, so that it needs more of its facilitators (CPX-01). */
final class Complexity {
  private Complexity() {}

  static boolean isComplex(CaseState state, Profile profile) {
    List<String> triggers = profile.setting(Parameter.COMPLEXITY_TRIGGERS).codes();
    for (Sensitivity each : state.referral().incident().sensitivities()) {
      if (triggers.contains(each.code())) {
        return true;
      }
    }
    return false;
  }
}
