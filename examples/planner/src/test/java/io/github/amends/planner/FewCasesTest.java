// SPDX-License-Identifier: Apache-2.0
package io.github.amends.planner;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amends.basics.FacilitatorId;
import io.github.amends.basics.PartyRef;
import io.github.amends.meeting.Meeting;
import io.github.amends.scheduling.MeetingOffer;
import io.github.amends.scheduling.MeetingSearch;
import io.github.amends.scheduling.MeetingWish;
import io.github.amends.volunteer.Availability;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The plans of a few cases, beside every plan that can be made of all their lawful meetings. */
class FewCasesTest {
  private static final int MOST_PLANS = 20_000;

  @Test
  void aPlanOfUpToSixCasesIsTheBestOfAllLawfulPlans() {
    Random random = new Random(6);
    int[] tried = new int[7];
    int crowded = 0;
    int several = 0;
    for (int round = 0; round < 72; round++) {
      int count = 1 + round % 6;
      boolean sameEvening = random.nextInt(3) > 0;
      WaitingList list = new WaitingList(count, sameEvening ? 3 : 1 + random.nextInt(2), round);
      List<WaitingCase> cases = sameEvening
          ? list.cases().stream().map(FewCasesTest::onWednesday).toList()
          : list.cases();
      int days = sameEvening && random.nextBoolean() ? 8 : 1 + random.nextInt(3);
      Instant until = WaitingList.NOW.plus(Duration.ofDays(days));
      MeetingSearch search = MeetingSearch.of(WaitingList.MACHINE, list.diary(until));
      List<List<MeetingOffer>> offers = new ArrayList<>();
      for (WaitingCase each : cases) {
        offers.add(search.choices(
            each.file(), each.wish(), each.context(), Integer.MAX_VALUE, Integer.MAX_VALUE));
      }
      Everything everything = new Everything(cases, offers, until);
      PlanValue best = everything.best();
      if (everything.plans <= MOST_PLANS) {
        Plan plan = Planner.of(WaitingList.MACHINE, list.diary(until), until).plan(cases);
        assertThat(plan.value()).as("round %d", round).isEqualTo(best);
        assertThat(plan.isBest()).isTrue();
        long possible = offers.stream().filter(each -> !each.isEmpty()).count();
        tried[cases.size()]++;
        crowded += best.served() < possible ? 1 : 0;
        several += best.served() > 1 ? 1 : 0;
      }
    }
    assertThat(tried).startsWith(0);
    for (int i = 1; i < tried.length; i++) {
      assertThat(tried[i]).as("%d cases", i).isGreaterThan(1);
    }
    assertThat(crowded).as("where not all are served").isGreaterThan(1);
    assertThat(several).as("where several are").isPositive();
  }

  @Test
  void noPlanOfManyCasesSurpassesWhatThePlanSays() {
    WaitingList list = new WaitingList(12, 2, 1);
    Plan plan = Planner.of(WaitingList.MACHINE, list.diary(), WaitingList.END).plan(list.cases());
    Plan wider = Planner.of(WaitingList.MACHINE, list.diary(), WaitingList.END)
        .choosingAmong(12, 6)
        .plan(list.cases());
    assertThat(plan.bound()).isEqualTo(wider.bound());
    assertThat(wider.value()).isGreaterThanOrEqualTo(plan.bound());
    assertThat(plan.value()).isGreaterThan(plan.bound());
    assertThat(plan.isBest()).isFalse();
  }

  /** The same case, if everybody can come on Wednesday evenings alone. */
  private static WaitingCase onWednesday(WaitingCase waiting) {
    Availability evening = Availability.in("Europe/London")
        .weekly(DayOfWeek.WEDNESDAY, LocalTime.of(17, 0), LocalTime.of(20, 0))
        .build();
    MeetingWish wish = new MeetingWish(
        waiting.wish().meeting(),
        waiting.wish().windows().keySet().stream()
            .collect(Collectors.toMap(who -> who, who -> evening)));
    return new WaitingCase(waiting.file(), wish, waiting.context(), waiting.since());
  }

  /** Every plan, one after another, unless there are too many. */
  private static final class Everything {
    private final List<WaitingCase> cases;
    private final List<List<MeetingOffer>> offers;
    private final Instant end;
    private final List<Set<PartyRef>> people;
    private final Map<FacilitatorId, Integer> loads = new HashMap<>();
    private PlanValue best = new PlanValue(-1, Duration.ZERO, 0);
    private int plans;

    Everything(List<WaitingCase> cases, List<List<MeetingOffer>> offers, Instant end) {
      this.cases = cases;
      this.offers = offers;
      this.end = end;
      this.people = cases.stream()
          .map(each -> each.wish().meeting().participants().stream()
              .map(who -> each.file()
                  .state()
                  .participant(who)
                  .orElseThrow()
                  .participant()
                  .party())
              .collect(Collectors.toSet()))
          .toList();
    }

    PlanValue best() {
      extend(List.of(), Duration.ZERO);
      return best;
    }

    private void extend(List<List<MeetingOffer>> plan, Duration waiting) {
      int at = plan.size();
      if (plans > MOST_PLANS) {
        return;
      }
      if (at == cases.size()) {
        plans++;
        int served = (int) plan.stream().filter(each -> !each.isEmpty()).count();
        int largest = loads.values().stream().mapToInt(each -> each).max().orElse(0);
        PlanValue value = new PlanValue(served, waiting, largest);
        best = value.compareTo(best) < 0 ? value : best;
        return;
      }
      for (MeetingOffer each : offers.get(at)) {
        if (isPossible(plan, each)) {
          each.meeting().facilitators().forEach(who -> loads.merge(who, 1, Integer::sum));
          extend(with(plan, List.of(each)), waiting.plus(wait(at, each.meeting().startsAt())));
          each.meeting().facilitators().forEach(who -> loads.merge(who, -1, Integer::sum));
        }
      }
      extend(with(plan, List.of()), waiting.plus(wait(at, end)));
    }

    private Duration wait(int at, Instant until) {
      return Duration.between(cases.get(at).since(), until);
    }

    private boolean isPossible(List<List<MeetingOffer>> plan, MeetingOffer offer) {
      for (int i = 0; i < plan.size(); i++) {
        for (MeetingOffer other : plan.get(i)) {
          boolean people = !Collections.disjoint(this.people.get(i), this.people.get(plan.size()));
          boolean venue = other.venue().equals(offer.venue());
          boolean team = !Collections.disjoint(
              other.meeting().facilitators(), offer.meeting().facilitators());
          if ((people || venue || team) && overlap(other.meeting(), offer.meeting())) {
            return false;
          }
        }
      }
      return true;
    }

    /** The profile asks no time to travel. */
    private static boolean overlap(Meeting one, Meeting other) {
      return one.startsAt().isBefore(other.endsAt()) && other.startsAt().isBefore(one.endsAt());
    }

    private static List<List<MeetingOffer>> with(
        List<List<MeetingOffer>> plan, List<MeetingOffer> more) {
      List<List<MeetingOffer>> longer = new ArrayList<>(plan);
      longer.add(more);
      return longer;
    }
  }
}
