// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.practice.Profile;
import io.github.amends.practice.RuleId;
import io.github.amends.practice.Rules;
import io.github.amends.volunteer.AssignmentRole;
import io.github.amends.volunteer.FacilitatorLevel;
import io.github.amends.volunteer.FacilitatorStanding;
import io.github.amends.volunteer.LevelHeld;
import io.github.amends.volunteer.LevelProof;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The days on which what is proved lapses, one day after another, as the machine would judge each.
 *
 * <p>Asking the rules themselves costs more than working the days out, and cannot disagree with
 * them.
 */
final class LapseSearch {
  private final FacilitatorStanding standing;
  private final PersonalRules rules;
  private LocalDate day;
  private Map<String, RuleId> broken;
  private Set<FacilitatorLevel> levels;

  LapseSearch(FacilitatorStanding standing, LocalDate date, Profile profile) {
    this.standing = standing;
    this.rules = new PersonalRules(profile, CaseDemands.ordinary());
    this.day = date;
    this.broken = rules.broken(standing, AssignmentRole.LEAD, date);
    this.levels = standing.levelsOn(date);
  }

  /** The day up to which was looked. */
  LocalDate day() {
    return day;
  }

  /** What lapses with the end of the day, which then is the one after it. */
  List<Lapse> next() {
    LocalDate last = day;
    Map<String, RuleId> brokenBefore = broken;
    Set<FacilitatorLevel> levelsBefore = levels;
    day = day.plusDays(1);
    broken = rules.broken(standing, AssignmentRole.LEAD, day);
    levels = standing.levelsOn(day);
    if (brokenBefore.equals(broken) && levelsBefore.equals(levels)) {
      return List.of();
    }
    List<Lapse> lapses = new ArrayList<>();
    broken.forEach((code, rule) -> {
      if (!brokenBefore.containsKey(code)) {
        lapses.add(new Lapse(standing.facilitator(), rule, code, Optional.empty(), last));
      }
    });
    for (FacilitatorLevel each : levelsBefore) {
      if (!levels.contains(each)) {
        RuleId rule = isRegistered(each, last) ? Rules.FAC_14 : Rules.FAC_02;
        lapses.add(new Lapse(
            standing.facilitator(), rule, "BLOCKED_FACILITATOR_LEVEL", Optional.of(each), last));
      }
    }
    return lapses;
  }

  private boolean isRegistered(FacilitatorLevel level, LocalDate date) {
    for (LevelHeld each : standing.levels()) {
      if (each.level() == level
          && each.proof() == LevelProof.REGISTRATION
          && each.validity().holdsOn(date)) {
        return true;
      }
    }
    return false;
  }
}
