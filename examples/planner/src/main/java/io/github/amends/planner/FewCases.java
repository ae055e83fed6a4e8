// SPDX-License-Identifier: Apache-2.0
package io.github.amends.planner;

import io.github.amends.basics.FacilitatorId;
import io.github.amends.basics.VenueId;
import io.github.amends.scheduling.MeetingOffer;
import io.github.amends.scheduling.MeetingSearch;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The best of all lawful plans for a few cases: every meeting of the next slots is a choice, and
 * slots are added until no later one can be part of a plan as good. One thread uses it, once.
 */
final class FewCases {
  static final int MOST = 6;

  private static final int FIRST_SLOTS = 3;
  private static final int MOST_OF_A_SLOT = 100;
  private static final int MOST_CHOICES = 1_500;
  private static final int STEPS = 200_000;
  private static final long NEVER = Long.MAX_VALUE;

  private final MeetingSearch search;
  private final List<WaitingCase> cases;
  private final Map<FacilitatorId, Integer> loads;
  private final Duration onTheWay;
  private final Instant end;
  private final long[] later;

  /** What tells two meetings of a case apart in a plan: who leads it does not. */
  private record Place(Instant start, Set<FacilitatorId> team, Optional<VenueId> venue) {}

  FewCases(
      MeetingSearch search,
      List<WaitingCase> cases,
      Map<FacilitatorId, Integer> loads,
      Duration onTheWay,
      Instant end) {
    this.search = search;
    this.cases = cases;
    this.loads = loads;
    this.onTheWay = onTheWay;
    this.end = end;
    this.later = new long[cases.size()];
  }

  /** The plan; empty if there are too many choices to know the best. */
  Optional<Plan> best() {
    for (int slots = FIRST_SLOTS; slots <= MOST_CHOICES; slots *= 2) {
      Optional<Choices> choices = among(slots);
      if (choices.isEmpty()) {
        return Optional.empty();
      }
      Solver solver = new Solver(choices.get(), loads, STEPS);
      int[] chosen = solver.solve();
      if (!solver.value().equals(solver.bound())) {
        return Optional.empty();
      }
      if (isBestOfAll(choices.get(), solver.value())) {
        return Optional.of(
            Planner.plan(cases, choices.get(), chosen, solver.value(), solver.value()));
      }
    }
    return Optional.empty();
  }

  /** Every meeting of so many slots of each case, and when it could be held in the next. */
  private Optional<Choices> among(int slots) {
    Choices choices = new Choices(onTheWay, end);
    int count = 0;
    for (int i = 0; i < cases.size(); i++) {
      WaitingCase each = cases.get(i);
      List<MeetingOffer> offered =
          search.choices(each.file(), each.wish(), each.context(), slots + 1, MOST_OF_A_SLOT);
      List<MeetingOffer> kept = new ArrayList<>();
      Set<Place> known = new HashSet<>();
      Instant slot = Instant.MIN;
      int slotsSeen = 0;
      int ofSlot = 0;
      later[i] = NEVER;
      for (MeetingOffer offer : offered) {
        Instant start = offer.meeting().startsAt();
        slotsSeen += start.equals(slot) ? 0 : 1;
        ofSlot = start.equals(slot) ? ofSlot + 1 : 1;
        slot = start;
        if (ofSlot >= MOST_OF_A_SLOT) {
          return Optional.empty();
        }
        if (slotsSeen > slots) {
          later[i] = Duration.between(each.since(), start).toSeconds();
        } else if (known.add(new Place(start, offer.meeting().facilitators(), offer.venue()))) {
          kept.add(offer);
        }
      }
      choices.add(each, kept);
      count += kept.size();
    }
    return count <= MOST_CHOICES ? Optional.of(choices) : Optional.empty();
  }

  /** Whether a plan with a later slot waits longer even if all others have their earliest. */
  private boolean isBestOfAll(Choices choices, PlanValue value) {
    long earliest = 0;
    int possible = 0;
    boolean isComplete = true;
    for (int i = 0; i < cases.size(); i++) {
      earliest += choices.waiting(i, choices.count(i) > 0 ? 0 : Solver.NONE);
      possible += choices.count(i) > 0 ? 1 : 0;
      isComplete &= later[i] == NEVER;
    }
    if (isComplete) {
      return true;
    }
    boolean isBest = value.served() == possible;
    for (int i = 0; i < cases.size() && isBest; i++) {
      isBest = later[i] == NEVER
          || earliest - choices.waiting(i, 0) + later[i] > value.waiting().toSeconds();
    }
    return isBest;
  }
}
