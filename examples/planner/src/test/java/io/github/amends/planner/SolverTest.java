// SPDX-License-Identifier: Apache-2.0
package io.github.amends.planner;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amends.basics.FacilitatorId;
import io.github.amends.basics.MeetingId;
import io.github.amends.basics.ParticipantId;
import io.github.amends.basics.PartyRef;
import io.github.amends.basics.VenueId;
import io.github.amends.meeting.Medium;
import io.github.amends.meeting.Meeting;
import io.github.amends.meeting.MeetingKind;
import io.github.amends.scheduling.MeetingOffer;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SolverTest {
  private static final Instant NOW = Instant.parse("2026-06-01T08:00:00Z");
  private static final Instant END = NOW.plus(Duration.ofDays(3));
  private static final Duration WAY = Duration.ofMinutes(30);
  private static final int ENOUGH = 10_000_000;

  /** A case as the test knows it. */
  private record Waiting(Instant since, Set<PartyRef> people, List<MeetingOffer> offers) {}

  @Test
  void thePlanIsThatFoundByTryingEveryPlan() {
    Random random = new Random(100);
    int notAllServed = 0;
    for (int round = 0; round < 400; round++) {
      List<Waiting> cases = cases(random, 1 + random.nextInt(6), 5);
      Map<FacilitatorId, Integer> loads = loads(random);
      Solver solver = solver(cases, loads, ENOUGH);
      List<Integer> expected = tryEverything(cases, loads);
      assertThat(solver.solve())
          .as("round %d", round)
          .containsExactly(expected.toArray(Integer[]::new));
      assertThat(solver.value()).isEqualTo(value(cases, loads, expected));
      assertThat(solver.bound()).isEqualTo(solver.value());
      notAllServed += expected.contains(-1) ? 1 : 0;
    }
    assertThat(notAllServed).isBetween(50, 350);
  }

  @Test
  void aPlanThatIsNotProvedStaysWithinItsBound() {
    Random random = new Random(5);
    for (int round = 0; round < 200; round++) {
      List<Waiting> cases = cases(random, 6, 5);
      Map<FacilitatorId, Integer> loads = loads(random);
      PlanValue best = value(cases, loads, tryEverything(cases, loads));
      Solver hasty = solver(cases, loads, 5);
      List<Integer> plan = new ArrayList<>();
      for (int each : hasty.solve()) {
        plan.add(each);
      }
      assertThat(isPossible(cases, plan)).isTrue();
      assertThat(hasty.value()).isEqualTo(value(cases, loads, plan));
      assertThat(hasty.value()).isGreaterThanOrEqualTo(best);
      assertThat(hasty.bound()).isLessThanOrEqualTo(best);
    }
  }

  private static Solver solver(List<Waiting> cases, Map<FacilitatorId, Integer> loads, int steps) {
    Choices choices = new Choices(WAY, END);
    cases.forEach(each -> choices.add(each.since(), each.people(), each.offers()));
    return new Solver(choices, loads, steps);
  }

  private static List<Integer> tryEverything(
      List<Waiting> cases, Map<FacilitatorId, Integer> loads) {
    List<List<Integer>> plans = new ArrayList<>(List.of(List.of()));
    for (Waiting each : cases) {
      List<List<Integer>> longer = new ArrayList<>();
      for (List<Integer> plan : plans) {
        // A case without a meeting comes after every choice.
        for (int i = 0; i <= each.offers().size(); i++) {
          List<Integer> more = new ArrayList<>(plan);
          more.add(i == each.offers().size() ? -1 : i);
          if (isPossible(cases, more)) {
            longer.add(more);
          }
        }
      }
      plans = longer;
    }
    // The first of equals stays.
    return plans.stream()
        .min(Comparator.comparing(plan -> value(cases, loads, plan)))
        .orElseThrow();
  }

  private static boolean isPossible(List<Waiting> cases, List<Integer> plan) {
    for (int i = 0; i < plan.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (plan.get(i) >= 0 && plan.get(j) >= 0) {
          MeetingOffer one = cases.get(i).offers().get(plan.get(i));
          MeetingOffer other = cases.get(j).offers().get(plan.get(j));
          boolean people = cases.get(i).people().stream().anyMatch(cases.get(j).people()::contains);
          boolean place = one.venue().isPresent() && one.venue().equals(other.venue());
          boolean team = !Collections.disjoint(
              one.meeting().facilitators(), other.meeting().facilitators());
          if ((team && isNear(one, other, WAY.toMinutes()))
              || ((people || place) && isNear(one, other, 0))) {
            return false;
          }
        }
      }
    }
    return true;
  }

  private static boolean isNear(MeetingOffer one, MeetingOffer other, long minutes) {
    long between = Math.max(
        Duration.between(one.meeting().endsAt(), other.meeting().startsAt()).toMinutes(),
        Duration.between(other.meeting().endsAt(), one.meeting().startsAt()).toMinutes());
    return between < minutes;
  }

  private static PlanValue value(
      List<Waiting> cases, Map<FacilitatorId, Integer> loads, List<Integer> plan) {
    Map<FacilitatorId, Integer> all = new HashMap<>(loads);
    Duration waiting = Duration.ZERO;
    int served = 0;
    for (int i = 0; i < plan.size(); i++) {
      Instant until = END;
      if (plan.get(i) >= 0) {
        Meeting meeting = cases.get(i).offers().get(plan.get(i)).meeting();
        meeting.facilitators().forEach(who -> all.merge(who, 1, Integer::sum));
        until = meeting.startsAt();
        served++;
      }
      waiting = waiting.plus(Duration.between(cases.get(i).since(), until));
    }
    return new PlanValue(
        served, waiting, all.values().stream().mapToInt(each -> each).max().orElse(0));
  }

  private static Map<FacilitatorId, Integer> loads(Random random) {
    Map<FacilitatorId, Integer> loads = new HashMap<>();
    for (int i = 0; i < 4; i++) {
      loads.put(FacilitatorId.of("f-" + i), random.nextInt(3));
    }
    return loads;
  }

  private static List<Waiting> cases(Random random, int count, int mostChoices) {
    List<Waiting> cases = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      List<MeetingOffer> offers = new ArrayList<>();
      for (int j = random.nextInt(mostChoices + 1); j > 0; j--) {
        offers.add(offer(random));
      }
      offers.sort(Comparator.comparing(each -> each.meeting().startsAt()));
      cases.add(new Waiting(
          NOW.minus(Duration.ofDays(60 - i)),
          Set.of(PartyRef.person("party-" + random.nextInt(2 * count))),
          offers));
    }
    return cases;
  }

  private static MeetingOffer offer(Random random) {
    Instant start = NOW.plus(Duration.ofMinutes(30L * random.nextInt(12)));
    FacilitatorId lead = FacilitatorId.of("f-" + random.nextInt(4));
    Meeting meeting = Meeting.builder()
        .id(MeetingId.of("m-1"))
        .kind(MeetingKind.CONFERENCE)
        .medium(Medium.IN_PERSON)
        .startsAt(start)
        .endsAt(start.plus(Duration.ofMinutes(60)))
        .zone(ZoneOffset.UTC)
        .addParticipants(ParticipantId.of("p-1"))
        .addFacilitators(lead)
        .build();
    return new MeetingOffer(
        meeting, lead, List.of(), Optional.of(VenueId.of("v-" + random.nextInt(3))));
  }
}
