// SPDX-License-Identifier: Apache-2.0
package io.github.amends.scheduling;

import io.github.amends.basics.Validity;
import io.github.amends.practice.Parameter;
import io.github.amends.practice.Profile;
import io.github.amends.volunteer.FacilitatorStanding;
import io.github.amends.volunteer.LevelHeld;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The days on which it may change what a facilitator may do, as far as the records tell. Between
 * two of them the machine says the same on every day; that there are more than needed does no harm.
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
    standing.trainedFrom().ifPresent(days::add);
    standing.knownAdultFrom().ifPresent(days::add);
    standing.trainedForChildrenFrom().ifPresent(days::add);
    standing.registration().ifPresent(validity -> add(validity, days));
    standing.vetting().ifPresent(validity -> add(validity, days));
    standing.earlierRegistrations().forEach(validity -> add(validity, days));
    standing.earlierVetting().forEach(validity -> add(validity, days));
    standing.active().forEach(validity -> add(validity, days));
    for (LevelHeld each : standing.levels()) {
      add(each.validity(), days);
    }
    lapses(standing, standing.supervisedOn(), profile, Parameter.SUPERVISION_INTERVAL, days);
    lapses(standing, standing.observedOn(), profile, Parameter.OBSERVATION_INTERVAL, days);
    LearningDays.addTo(days, standing, profile);
    return new StandingDays(days);
  }

  /** Which of the stretches between two such days a day lies in. */
  int stretchOf(LocalDate day) {
    int found = Arrays.binarySearch(days, day.toEpochDay());
    return found >= 0 ? found + 1 : -found - 1;
  }

  private static void add(Validity validity, Set<LocalDate> days) {
    days.add(validity.from());
    validity
        .until()
        .filter(last -> last.isBefore(LocalDate.MAX))
        .ifPresent(last -> days.add(last.plusDays(1)));
  }

  /** A record counts from its day on, and for so long: what matters is where there is a gap. */
  private static void lapses(
      FacilitatorStanding standing,
      SortedSet<LocalDate> records,
      Profile profile,
      Parameter interval,
      Set<LocalDate> days) {
    Optional<Period> allowed = profile.setting(interval).period();
    if (allowed.isEmpty()) {
      return;
    }
    // The training stands in for the first record.
    standing
        .trainedFrom()
        .ifPresent(trained -> days.add(trained.plus(allowed.get()).plusDays(1)));
    Optional<LocalDate> lapsed = Optional.empty();
    for (LocalDate each : records) {
      if (lapsed.isEmpty() || !each.isBefore(lapsed.get())) {
        days.add(each);
        lapsed.ifPresent(days::add);
      }
      lapsed = Optional.of(each.plus(allowed.get()).plusDays(1));
    }
    lapsed.ifPresent(days::add);
  }
}
