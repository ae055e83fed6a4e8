// SPDX-License-Identifier: Apache-2.0
package io.github.amends.simulator;

import io.github.amends.basics.FacilitatorId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The volunteers of a service, and until when each is busy. Cases ask in the order of their
 * referral, and each case is played to its end before the next, so every booking has an end; what
 * an earlier case has booked ahead counts as busy.
 */
final class Volunteers {
  private final List<Volunteer> all = new ArrayList<>();

  Volunteers(int sites, int perSite) {
    for (int site = 1; site <= sites; site++) {
      for (int number = 1; number <= perSite; number++) {
        String key = "sim-v-" + site + "-" + (number < 10 ? "0" : "") + number;
        all.add(new Volunteer(FacilitatorId.of(key), site, new ArrayList<>()));
      }
    }
  }

  /** The volunteer of a place who is free first; of several, the one who had the fewest cases. */
  Optional<Offer> first(int site, Instant from, Set<FacilitatorId> except) {
    return all.stream()
        .filter(volunteer -> volunteer.site() == site && !except.contains(volunteer.id()))
        .map(volunteer -> new Offer(volunteer.id(), volunteer.freeFrom(from), volunteer.cases()))
        .min(Comparator.comparing(Offer::from)
            .thenComparing(Offer::cases)
            .thenComparing(offer -> offer.facilitator().value()));
  }

  void book(FacilitatorId facilitator, Instant until) {
    for (Volunteer volunteer : all) {
      if (volunteer.id().equals(facilitator)) {
        volunteer.busyUntil().add(until);
      }
    }
  }

  /**
   * What a volunteer could do.
   *
   * @param facilitator who
   * @param from from when
   * @param cases how many cases they had so far
   */
  record Offer(FacilitatorId facilitator, Instant from, int cases) {}

  private record Volunteer(FacilitatorId id, int site, List<Instant> busyUntil) {
    int cases() {
      return busyUntil.size();
    }

    Instant freeFrom(Instant from) {
      List<Instant> ends = new ArrayList<>();
      for (Instant end : busyUntil) {
        if (end.isAfter(from)) {
          ends.add(end);
        }
      }
      if (ends.size() < Assumptions.CASES_AT_A_TIME) {
        return from;
      }
      Collections.sort(ends);
      return ends.get(ends.size() - Assumptions.CASES_AT_A_TIME);
    }
  }
}
