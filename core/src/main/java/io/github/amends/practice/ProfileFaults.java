// SPDX-License-Identifier: Apache-2.0
package io.github.amends.practice;

import io.github.amends.basics.Faults;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** What can be wrong with a profile; each fault has the code {@code INVALID_PROFILE}. */
final class ProfileFaults {
  private static final String CODE = "INVALID_PROFILE";
  private static final List<String> WAYS_TO_CLOSE = List.of("case-not-proceeded", "case-returned");

  private final SortedMap<RuleId, Profile.Stance> stances;
  private final Map<Parameter, Setting> settings;
  private final Faults faults = new Faults();

  ProfileFaults(SortedMap<RuleId, Profile.Stance> stances, Map<Parameter, Setting> settings) {
    this.stances = stances;
    this.settings = settings;
  }

  Faults check(String id, int version, String title) {
    faults.require(id.matches("[a-z0-9][a-z0-9-]{0,63}"), CODE, "id");
    faults.require(version >= 1, CODE, "version");
    faults.require(!title.isBlank(), CODE, "title");
    checkRules();
    for (Parameter parameter : Parameter.values()) {
      checkSetting(parameter);
    }
    checkPairs();
    return faults;
  }

  /** What may not follow a profile: another content of one version, or less under the same id. */
  static Faults inSuccession(Profile before, Profile after) {
    Faults faults = new Faults();
    ProfileRef earlier = before.ref();
    ProfileRef later = after.ref();
    if (earlier.equals(later) || !earlier.id().equals(later.id())) {
      return faults;
    }
    faults.require(later.version() > earlier.version(), CODE, "version");
    for (Deviation each : Deviation.between(before, after)) {
      faults.require(
          each.direction() == Deviation.Direction.STRICTER, CODE, "id.weaker." + each.subject());
    }
    return faults;
  }

  private void checkRules() {
    for (Rule rule : Rules.all()) {
      faults.require(stances.containsKey(rule.id()), CODE, "rules." + rule.id());
    }
    stances.forEach((id, stance) -> faults.require(
        Rules.find(id).map(rule -> rule.allows(stance.force())).orElse(false),
        CODE,
        "rules." + id));
  }

  private void checkSetting(Parameter parameter) {
    Setting setting = settings.get(parameter);
    boolean fits = setting != null
        && parameter.takes(setting.value())
        && (parameter.isEnough(setting.value()) || !isRead(parameter));
    faults.require(fits, CODE, "settings." + parameter.code());
  }

  /** Whether a rule in force reads a parameter; what no rule reads, the library itself does. */
  private boolean isRead(Parameter parameter) {
    List<RuleId> readers = Rules.all().stream()
        .filter(rule -> rule.parameters().contains(parameter))
        .map(Rule::id)
        .toList();
    return readers.isEmpty() || readers.stream().anyMatch(this::isInForce);
  }

  private void checkPairs() {
    // A meeting needs a lead, and a lead is one facilitator.
    faults.require(
        !isInForce(Rules.FAC_08) || isAtLeastOne(Parameter.FACILITATORS_PER_MEETING),
        CODE,
        "settings.facilitators-per-meeting.lead");
    faults.require(isAtLeastOne(Parameter.SLOT_MINUTES), CODE, "settings.slot-minutes.step");
    faults.require(
        number(Parameter.CPD_APPROVED_PERCENT) <= 100, CODE, "settings.cpd-approved-percent.whole");
    faults.require(
        number(Parameter.INFORMATION_WORKING_DAYS_ENHANCED)
            <= number(Parameter.INFORMATION_WORKING_DAYS),
        CODE,
        "settings.information-working-days-enhanced.longer");
    Setting closing = settings.get(Parameter.CLOSING_WHEN_UNSUITABLE);
    faults.require(
        closing != null
            && closing.value() instanceof Setting.Codes way
            && way.codes().size() == 1
            && WAYS_TO_CLOSE.containsAll(way.codes()),
        CODE,
        "settings.closing-when-unsuitable.event");
  }

  private boolean isInForce(RuleId rule) {
    Profile.Stance stance = stances.get(rule);
    return stance != null && stance.force() != Force.OFF;
  }

  private boolean isAtLeastOne(Parameter parameter) {
    return number(parameter) >= 1;
  }

  /** The number; a neutral one where the kind is wrong, because that is a fault of its own. */
  private int number(Parameter parameter) {
    Setting setting = settings.get(parameter);
    return setting != null && setting.value() instanceof Setting.Count held ? held.number() : 1;
  }
}
