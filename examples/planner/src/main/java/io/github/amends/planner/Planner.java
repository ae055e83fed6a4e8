// SPDX-License-Identifier: Apache-2.0
package io.github.amends.planner;

import io.github.amends.basics.CaseId;
import io.github.amends.basics.FacilitatorId;
import io.github.amends.casework.CaseMachine;
import io.github.amends.casework.Context;
import io.github.amends.meeting.Meeting;
import io.github.amends.practice.Parameter;
import io.github.amends.practice.Setting;
import io.github.amends.scheduling.MeetingOffer;
import io.github.amends.scheduling.MeetingSearch;
import io.github.amends.scheduling.ServiceDiary;
import io.github.amends.volunteer.BusyTime;
import io.github.amends.volunteer.FacilitatorStanding;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * A planner of meetings for many waiting cases: it serves the most cases, then keeps the waiting of
 * all together shortest, then the load of the busiest volunteer smallest; between plans that are
 * equal in this, whoever waits longest comes first.
 *
 * <p>Up to six cases have the best of all lawful plans, unless there are too many lawful meetings
 * to try. More cases are each offered several of the next slots by the library, and of those that
 * are left when those who wait longer are served; among these choices the plan is a good one. A
 * plan says what no lawful plan can surpass. Immutable and thread-safe.
 */
public final class Planner {
  private static final int SLOTS = 3;
  private static final int PER_SLOT = 2;
  private static final int STEPS = 1_000;

  private final CaseMachine machine;
  private final ServiceDiary diary;
  private final Instant end;
  private final int slots;
  private final int perSlot;

  private Planner(CaseMachine machine, ServiceDiary diary, Instant end, int slots, int perSlot) {
    this.machine = machine;
    this.diary = diary;
    this.end = end;
    this.slots = slots;
    this.perSlot = perSlot;
  }

  /**
   * Returns a planner that looks at the next slots of each case.
   *
   * @param machine the machine that says what is lawful
   * @param diary who and what is free
   * @param end until when a case without a meeting is counted as waiting: the end of the diary
   * @return the planner
   */
  public static Planner of(CaseMachine machine, ServiceDiary diary, Instant end) {
    return new Planner(machine, diary, end, SLOTS, PER_SLOT);
  }

  /**
   * Returns a planner that looks at more choices, or at fewer, where it cannot look at all.
   *
   * @param ofSlots how many slots of each case; one or more
   * @param ofEach how many meetings of each slot; one or more
   * @return the planner
   */
  public Planner choosingAmong(int ofSlots, int ofEach) {
    return new Planner(machine, diary, end, ofSlots, ofEach);
  }

  /**
   * Plans the meetings of the cases that wait.
   *
   * @param waiting the cases, each once
   * @return the plan
   */
  public Plan plan(List<WaitingCase> waiting) {
    List<WaitingCase> ordered = new ArrayList<>(waiting);
    ordered.sort(Comparator.comparing(WaitingCase::since)
        .thenComparing(each -> each.file().caseId()));
    Map<FacilitatorId, Integer> loads = loads(ordered);
    Optional<Plan> best = ordered.size() <= FewCases.MOST
        ? new FewCases(MeetingSearch.of(machine, diary), ordered, loads, onTheWay(), end).best()
        : Optional.empty();
    return best.orElseGet(() -> planAmong(choices(ordered), ordered, loads));
  }

  private static Plan planAmong(
      Choices choices, List<WaitingCase> ordered, Map<FacilitatorId, Integer> loads) {
    Solver solver = new Solver(choices, loads, STEPS);
    int[] chosen = solver.solve();
    return plan(ordered, choices, chosen, solver.value(), solver.boundOfAll());
  }

  static Plan plan(
      List<WaitingCase> ordered, Choices choices, int[] chosen, PlanValue value, PlanValue bound) {
    TreeMap<CaseId, MeetingOffer> meetings = new TreeMap<>();
    for (int i = 0; i < chosen.length; i++) {
      if (chosen[i] >= 0) {
        meetings.put(ordered.get(i).file().caseId(), choices.offer(i, chosen[i]));
      }
    }
    return new Plan(meetings, value, bound);
  }

  /**
   * The next meetings of each case as if it were alone, and the next that are left when all who
   * wait longer have taken theirs, with the volunteers who had least to do so far.
   */
  private Choices choices(List<WaitingCase> ordered) {
    MeetingSearch alone = MeetingSearch.of(machine, diary);
    ServiceDiary left = diary;
    Map<FacilitatorId, List<BusyTime>> taken = new HashMap<>();
    Choices choices = new Choices(onTheWay(), end);
    for (WaitingCase each : ordered) {
      Set<MeetingOffer> offers = new LinkedHashSet<>(
          alone.choices(each.file(), each.wish(), each.context(), slots, perSlot));
      List<MeetingOffer> next = MeetingSearch.of(machine, left)
          .choices(each.file(), each.wish(), busier(each.context(), taken), slots, perSlot);
      if (!next.isEmpty()) {
        offers.addAll(next);
        left = left.withMeeting(next.get(0));
        Meeting meeting = next.get(0).meeting();
        BusyTime busy =
            new BusyTime(meeting.startsAt(), meeting.endsAt(), Optional.of(meeting.id()));
        meeting
            .facilitators()
            .forEach(who -> taken.computeIfAbsent(who, key -> new ArrayList<>()).add(busy));
      }
      List<MeetingOffer> sorted = new ArrayList<>(offers);
      sorted.sort(Comparator.comparing(offer -> offer.meeting().startsAt()));
      choices.add(each, sorted);
    }
    return choices;
  }

  private static Context busier(Context context, Map<FacilitatorId, List<BusyTime>> taken) {
    Map<FacilitatorId, FacilitatorStanding> standings = new HashMap<>(context.standings());
    taken.forEach((who, times) -> standings.computeIfPresent(who, (same, standing) -> {
      List<BusyTime> all = new ArrayList<>(standing.busy());
      all.addAll(times);
      return standing.withBusy(all);
    }));
    return context.withStandings(standings);
  }

  private Duration onTheWay() {
    Setting travel = machine.profile().setting(Parameter.TRAVEL_MINUTES);
    return Duration.ofMinutes(travel.isOff() ? 0 : travel.number());
  }

  private static Map<FacilitatorId, Integer> loads(List<WaitingCase> waiting) {
    Map<FacilitatorId, Integer> loads = new HashMap<>();
    for (WaitingCase each : waiting) {
      each.context()
          .standings()
          .forEach((who, standing) -> loads.merge(
              who,
              (int) standing.busy().stream()
                  .filter(busy -> busy.meeting().isPresent())
                  .count(),
              Math::max));
    }
    return loads;
  }
}
