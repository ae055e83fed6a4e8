// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.practice.Force;
import io.github.amends.practice.Parameter;
import io.github.amends.practice.Profile;
import io.github.amends.practice.ProfileBuilder;
import io.github.amends.practice.Profiles;
import io.github.amends.practice.Rule;
import io.github.amends.practice.Rules;
import io.github.amends.practice.Setting;
import java.time.Period;

/** A scheme's own profile in which every rule is in force, so that each guard is asked. */
final class HouseProfile {
  static final Profile EVERYTHING = everything();

  private HouseProfile() {}

  /** What the base leaves out becomes a warning wherever the rule allows that. */
  private static Profile everything() {
    Profile base = Profiles.rocRestore();
    ProfileBuilder builder = Profile.builder(base)
        .id("house")
        .version(1)
        .title("A scheme's own: everything asked")
        .set(Parameter.CONSENT_WINDOW, Setting.period(Period.ofDays(60)))
        .set(Parameter.PREPARATION_WINDOW, Setting.period(Period.ofDays(14)))
        .set(Parameter.RISK_WINDOW, Setting.period(Period.ofDays(60)))
        .set(Parameter.COOLING_TIME, Setting.period(Period.ofDays(30)))
        .set(Parameter.AGREEMENT_LENGTH, Setting.period(Period.ofYears(1)))
        .set(Parameter.NO_CONTACT_ATTEMPTS, Setting.number(3))
        .set(Parameter.NO_CONTACT_DAYS, Setting.number(2))
        .set(Parameter.NO_CONTACT_CHANNELS, Setting.number(2))
        .set(Parameter.SUPPORTERS_EACH, Setting.number(1));
    for (Rule rule : Rules.all()) {
      if (!base.hasInForce(rule.id())) {
        builder.force(rule.id(), rule.allows(Force.SOFT) ? Force.SOFT : Force.HARD);
      }
    }
    return builder.force(Rules.MTG_03, Force.SOFT).build();
  }
}
