// SPDX-License-Identifier: Apache-2.0
package io.github.amends.scheduling;

import io.github.amends.practice.Parameter;
import io.github.amends.practice.Profile;
import io.github.amends.practice.Setting;
import io.github.amends.volunteer.DevelopmentApproval;
import io.github.amends.volunteer.FacilitatorStanding;
import io.github.amends.volunteer.ProfessionalDevelopment;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The days on which the time spent on learning in the year before passes a number of hours that the
 * profile asks of some level, either way.
 */
final class LearningDays {
  private static final int QUARTERS_PER_HOUR = 4;
  private static final int PER_CENT = 100;

  private final List<Setting> asked;
  private final Setting percent;

  private LearningDays(Profile profile) {
    this.asked = Stream.of(
            Parameter.CPD_HOURS_FOUNDATION,
            Parameter.CPD_HOURS_INTERMEDIATE,
            Parameter.CPD_HOURS_ADVANCED)
        .map(profile::setting)
        .filter(setting -> !setting.isOff())
        .toList();
    this.percent = profile.setting(Parameter.CPD_APPROVED_PERCENT);
  }

  static void addTo(SortedSet<LocalDate> days, FacilitatorStanding standing, Profile profile) {
    LearningDays learning = new LearningDays(profile);
    if (learning.asked.isEmpty()) {
      return;
    }
    // Nothing is asked before a year has passed; a leap day makes it a day more or less.
    standing.trainedFrom().ifPresent(trained -> {
      days.add(trained.plusYears(1));
      days.add(trained.plusYears(1).plusDays(1));
    });
    learning.addPassed(days, standing.development());
  }

  private void addPassed(SortedSet<LocalDate> days, List<ProfessionalDevelopment> records) {
    TreeMap<LocalDate, long[]> changes = new TreeMap<>();
    for (ProfessionalDevelopment each : records) {
      long approved = each.approval() == DevelopmentApproval.APPROVED ? each.quarterHours() : 0;
      add(changes, each.on(), each.quarterHours(), approved);
      // It no longer counts from the first day on whose year before begins with it or later.
      LocalDate end = each.on().plusYears(1);
      add(
          changes,
          end.minusYears(1).isBefore(each.on()) ? end.plusDays(1) : end,
          -each.quarterHours(),
          -approved);
    }
    long all = 0;
    long approved = 0;
    TreeSet<LocalDate> passed = new TreeSet<>();
    for (var each : changes.entrySet()) {
      long before = passing(all, approved);
      all += each.getValue()[0];
      approved += each.getValue()[1];
      if (passing(all, approved) != before) {
        passed.add(each.getKey());
      }
    }
    days.addAll(passed);
  }

  private static void add(Map<LocalDate, long[]> changes, LocalDate day, long all, long approved) {
    long[] change = changes.computeIfAbsent(day, each -> new long[2]);
    change[0] += all;
    change[1] += approved;
  }

  /** Which of the numbers of hours are reached, as bits. */
  private long passing(long all, long approved) {
    long bits = 0;
    for (Setting each : asked) {
      long needed = (long) QUARTERS_PER_HOUR * each.number();
      boolean enough = all >= needed;
      boolean approvedEnough = percent.isOff() || approved * PER_CENT >= needed * percent.number();
      bits = bits << 2 | (enough ? 1 : 0) | (approvedEnough ? 2 : 0);
    }
    return bits;
  }
}
