// SPDX-License-Identifier: Apache-2.0
package io.github.amends.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amends.basics.FacilitatorId;
import io.github.amends.casework.CaseEntry;
import io.github.amends.casework.CaseFile;
import io.github.amends.casework.CaseStage;
import io.github.amends.event.AssignmentEnded;
import io.github.amends.event.FacilitatorAssigned;
import io.github.amends.volunteer.AssignmentRole;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class VolunteersTest {
  private static final Instant MONDAY = Instant.parse("2025-03-03T09:00:00Z");

  @Test
  void whoHadFewerCasesIsAskedFirst() {
    Volunteers volunteers = new Volunteers(1, 4);
    FacilitatorId first = first(volunteers, Set.of()).facilitator();
    volunteers.book(first, MONDAY.plusSeconds(60));
    assertThat(first(volunteers, Set.of()).facilitator()).isNotEqualTo(first);
  }

  @Test
  void whoIsBusyIsFreeWhenTheFirstOfTheirCasesEnds() {
    Volunteers volunteers = new Volunteers(1, 4);
    Set<FacilitatorId> others = Set.of(
        FacilitatorId.of("sim-v-1-02"),
        FacilitatorId.of("sim-v-1-03"),
        FacilitatorId.of("sim-v-1-04"));
    FacilitatorId busy = first(volunteers, others).facilitator();
    volunteers.book(busy, MONDAY.plusSeconds(900));
    assertThat(first(volunteers, others).from()).isEqualTo(MONDAY);
    volunteers.book(busy, MONDAY.plusSeconds(300));
    assertThat(first(volunteers, others).from()).isEqualTo(MONDAY.plusSeconds(300));
  }

  @Test
  void nobodyWorksInAnotherPlaceOrAfterBeingRuledOut() {
    Volunteers volunteers = new Volunteers(2, 4);
    assertThat(volunteers.first(2, MONDAY, Set.of()).orElseThrow().facilitator().value())
        .startsWith("sim-v-2-");
    assertThat(volunteers.first(3, MONDAY, Set.of())).isEmpty();
  }

  @Test
  void noVolunteerOfTheStandardYearHasMoreThanTwoCasesAtATime() {
    Map<FacilitatorId, List<Busy>> busy = new HashMap<>();
    for (CaseFile file : Service.simulate(Settings.standard()).cases()) {
      collect(file, busy);
    }
    assertThat(busy).hasSizeGreaterThan(40);
    for (List<Busy> times : busy.values()) {
      for (Busy time : times) {
        long together = times.stream().filter(other -> other.isAt(time.from())).count();
        assertThat(together).isBetween(1L, (long) Assumptions.CASES_AT_A_TIME);
      }
    }
  }

  private static Volunteers.Offer first(Volunteers volunteers, Set<FacilitatorId> except) {
    return volunteers.first(1, MONDAY, except).orElseThrow();
  }

  private static void collect(CaseFile file, Map<FacilitatorId, List<Busy>> busy) {
    Map<FacilitatorId, Instant> since = new HashMap<>();
    for (CaseEntry entry : file.entries()) {
      if (entry.event() instanceof FacilitatorAssigned assigned) {
        if (assigned.assignment().role() == AssignmentRole.SUPERVISOR) {
          continue; // who only looks in carries no case
        }
        since.put(assigned.assignment().facilitator(), entry.recordedAt());
      } else if (entry.event() instanceof AssignmentEnded ended
          && since.containsKey(ended.facilitator())) {
        end(ended.facilitator(), since, entry.recordedAt(), busy);
      } else if (CaseStage.OUTCOME_RECORDED.compareTo(entry.stage()) <= 0) {
        List.copyOf(since.keySet()).forEach(who -> end(who, since, entry.recordedAt(), busy));
      }
    }
  }

  private static void end(
      FacilitatorId who,
      Map<FacilitatorId, Instant> since,
      Instant until,
      Map<FacilitatorId, List<Busy>> busy) {
    busy.computeIfAbsent(who, same -> new ArrayList<>()).add(new Busy(since.remove(who), until));
  }

  private record Busy(Instant from, Instant until) {
    boolean isAt(Instant time) {
      return !time.isBefore(from) && time.isBefore(until);
    }
  }
}
