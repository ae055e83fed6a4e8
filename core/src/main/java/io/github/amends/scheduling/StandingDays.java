// SPDX-License-Identifier: Apache-2.0
package io.github.amends.scheduling;

import io.github.amends.basics.Validity;
import io.github.amends.practice.Parameter;
import io.github.amends.practice.Profile;
import io.github.amends.volunteer.FacilitatorStanding;
import io.github.amends.volunteer.LevelHeld;
import io.github.amends.volunteer.ProfessionalDevelopment;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The days on which it may change what a facilitator may do, as far as the records tell. Between two
 * of them the machine says the same on every day; that there are more than needed does no harm.
 */
final class StandingDays {
  private final long[] days;

  private StandingDays(Collection<LocalDate> days) {
    this.days = days.stream().mapToLong(LocalDate::toEpochDay).toArray();
  }

  /** The days of somebody of whom nothing is known. */
  static StandingDays none() {
    return new StandingDays(Set.of());
  }

  static StandingDays of(FacilitatorStanding standing, Profile profile) {
    TreeSet<LocalDate> days = new TreeSet<>();
    Period year = Period.ofYears(1);
    standing.knownAdultFrom().ifPresent(days::add);
    standing.trainedForChildrenFrom().ifPresent(days::add);
    standing.registration().ifPresent(validity -> add(validity, days));
    standing.vetting().ifPresent(validity -> add(validity, days));
    standing.active().forEach(validity -> add(validity, days));
    for (LevelHeld each : standing.levels()) {
      add(each.validity(), days);
    }
    Optional<Period> supervision =
        profile.setting(Parameter.SUPERVISION_INTERVAL).period();
    Optional<Period> observation = profile.setting(Parameter.OBSERVATION_INTERVAL).period();
    standing.trainedFrom().ifPresent(trained -> {
      lapse(trained, Optional.of(year), days);
      lapse(trained, supervision, days);
      lapse(trained, observation, days);
    });
    standing.supervisedOn().forEach(day -> lapse(day, supervision, days));
    standing.observedOn().forEach(day -> lapse(day, observation, days));
    for (ProfessionalDevelopment each : standing.development()) {
      lapse(each.on(), Optional.of(year), days);
    }
    return new StandingDays(days);
  }

  /** Which of the stretches between two such days a day lies in. */
  int stretchOf(LocalDate day) {
    int found = Arrays.binarySearch(days, day.toEpochDay());
    return found >= 0 ? found + 1 : -found - 1;
  }

  private static void add(Validity validity, TreeSet<LocalDate> days) {
    days.add(validity.from());
    validity.until().filter(last -> last.isBefore(LocalDate.MAX)).ifPresent(last -> days.add(last.plusDays(1)));
  }

  /** A record counts from its day on, and for so long; a leap day makes it a day more or less. */
  private static void lapse(LocalDate day, Optional<Period> window, TreeSet<LocalDate> days) {
    days.add(day);
    if (window.isPresent()) {
      LocalDate last = day.plus(window.get());
      days.add(last);
      days.add(last.plusDays(1));
    }
  }
}
