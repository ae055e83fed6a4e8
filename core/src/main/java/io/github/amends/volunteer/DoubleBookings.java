// SPDX-License-Identifier: Apache-2.0
package io.github.amends.volunteer;

import io.github.amends.basics.FacilitatorId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The search for times of a volunteer that overlap, in one pass over the times in their order. */
final class DoubleBookings {
  private DoubleBookings() {}

  static List<DoubleBooking> of(List<Booking> bookings, Duration travel) {
    if (travel.isNegative()) {
      throw new IllegalArgumentException("the time to travel is zero or more");
    }
    SortedMap<FacilitatorId, List<BusyTime>> byPerson = new TreeMap<>();
    for (Booking each : bookings) {
      byPerson.computeIfAbsent(each.facilitator(), who -> new ArrayList<>()).add(each.time());
    }
    List<DoubleBooking> found = new ArrayList<>();
    byPerson.forEach((who, times) -> find(who, times, travel, found));
    return List.copyOf(found);
  }

  private static void find(
      FacilitatorId who, List<BusyTime> times, Duration travel, List<DoubleBooking> found) {
    List<BusyTime> sorted = times.stream()
        .sorted(Comparator.comparing(BusyTime::startsAt).thenComparing(BusyTime::endsAt))
        .toList();
    List<BusyTime> open = new ArrayList<>();
    for (BusyTime next : sorted) {
      open.removeIf(before -> !before.endsAt().plus(travel).isAfter(next.startsAt()));
      for (BusyTime before : open) {
        // A meeting that is entered twice takes its time once.
        if (before.meeting().isEmpty() || !before.meeting().equals(next.meeting())) {
          found.add(new DoubleBooking(who, before, next));
        }
      }
      open.add(next);
    }
  }
}
