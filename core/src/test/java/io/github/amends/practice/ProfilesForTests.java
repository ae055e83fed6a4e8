// SPDX-License-Identifier: Apache-2.0
package io.github.amends.practice;

import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Profiles that no service follows, and that a test needs. */
public final class ProfilesForTests {
  private static final Profile WITH_EVERY_RULE = Profile.builder(Profiles.asWritten())
      .id("every-rule")
      .version(1)
      .force(Rules.AGR_05, Force.HARD)
      .force(Rules.CON_08, Force.HARD)
      .force(Rules.PRE_06, Force.HARD)
      .set(Parameter.REFERRERS, Setting.codes(Set.of("court", "police", "self")))
      .set(Parameter.AGREEMENT_LENGTH, Setting.period(Period.ofYears(1)))
      .set(Parameter.CONSENT_WINDOW, Setting.period(Period.ofYears(1)))
      .set(Parameter.PREPARATION_WINDOW, Setting.period(Period.ofYears(1)))
      .set(Parameter.COOLING_TIME, Setting.period(Period.ofMonths(3)))
      .set(Parameter.NO_CONTACT_ATTEMPTS, Setting.number(2))
      .set(Parameter.NO_CONTACT_DAYS, Setting.number(1))
      .set(Parameter.NO_CONTACT_CHANNELS, Setting.number(1))
      .build();

  private ProfilesForTests() {}

  /** The profile that has every rule of the catalogue in force. */
  public static Profile withEveryRule() {
    return WITH_EVERY_RULE;
  }

  /** A profile with one of its rules off, also a hard one, which nobody else can make. */
  public static Profile without(Profile full, RuleId left) {
    if (!full.hasInForce(left)) {
      throw new IllegalArgumentException(left + " is off already");
    }
    SortedMap<RuleId, Profile.Stance> stances = new TreeMap<>(full.stances());
    stances.put(left, new Profile.Stance(Force.OFF, List.of()));
    String id = "without-" + left.value().toLowerCase(Locale.ROOT);
    return new Profile(id, 1, "All rules but one", stances, full.settings(), Optional.of(full));
  }
}
