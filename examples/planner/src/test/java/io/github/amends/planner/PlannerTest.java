// SPDX-License-Identifier: Apache-2.0
package io.github.amends.planner;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amends.basics.ActorRef;
import io.github.amends.basics.EventId;
import io.github.amends.basics.FacilitatorId;
import io.github.amends.basics.Occurred;
import io.github.amends.casework.CaseFile;
import io.github.amends.casework.CaseStage;
import io.github.amends.event.CaseEvent;
import io.github.amends.meeting.Meeting;
import io.github.amends.scheduling.MeetingOffer;
import io.github.amends.simulator.Settings;
import io.github.amends.volunteer.BusyTime;
import io.github.amends.volunteer.FacilitatorStanding;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlannerTest {
  @Test
  void aHundredCasesAreServedAndTheMachineTakesEveryMeetingBesideTheOthers() {
    WaitingList list = new WaitingList(100, 40);
    assertThat(list.cases()).hasSize(100);
    Plan plan = Planner.of(WaitingList.MACHINE, list.diary(), WaitingList.END).plan(list.cases());
    assertThat(plan.meetings()).hasSizeGreaterThan(90);
    assertThat(plan.value().served()).isEqualTo(plan.meetings().size());
    assertThat(plan.bound()).isLessThanOrEqualTo(plan.value());
    Map<FacilitatorId, List<BusyTime>> busy = new HashMap<>();
    for (WaitingCase each : list.cases()) {
      MeetingOffer offer = plan.meetings().get(each.file().caseId());
      if (offer != null) {
        assertThat(fixed(each, offer, busy).stage()).isEqualTo(CaseStage.SCHEDULED);
        Meeting meeting = offer.meeting();
        BusyTime time =
            new BusyTime(meeting.startsAt(), meeting.endsAt(), Optional.of(meeting.id()));
        meeting
            .facilitators()
            .forEach(who -> busy.computeIfAbsent(who, key -> new ArrayList<>()).add(time));
      }
    }
  }

  @Test
  void whereFewVolunteersAreThereWhoeverWaitsLongestComesFirst() {
    WaitingList list = new WaitingList(5, 2);
    Plan plan = Planner.of(WaitingList.MACHINE, list.diary(), WaitingList.END)
        .choosingAmong(6, 3)
        .plan(list.cases());
    assertThat(plan.isBest()).isTrue();
    List<Instant> starts =
        plan.meetings().values().stream().map(each -> each.meeting().startsAt()).toList();
    assertThat(starts).hasSizeGreaterThan(1);
    assertThat(starts).doesNotHaveDuplicates();
  }

  @Test
  void nothingIsPlannedForNobody() {
    Plan plan = Planner.of(WaitingList.MACHINE, new WaitingList(1, 2).diary(), WaitingList.END)
        .plan(List.of());
    assertThat(plan.meetings()).isEmpty();
    assertThat(plan.isBest()).isTrue();
  }

  private static CaseFile fixed(
      WaitingCase waiting, MeetingOffer offer, Map<FacilitatorId, List<BusyTime>> busy) {
    CaseFile file = waiting.file();
    var context = waiting.context();
    for (FacilitatorId who : offer.meeting().facilitators()) {
      FacilitatorStanding standing = context.standing(who).orElseThrow();
      context = context.withStanding(standing.withBusy(busy.getOrDefault(who, List.of())));
    }
    int number = 0;
    for (CaseEvent event : offer.events()) {
      file = WaitingList.MACHINE
          .decide(
              file,
              file.propose(
                  EventId.of("fixed-" + number++),
                  Occurred.at(WaitingList.NOW, Settings.ZONE),
                  ActorRef.staff("coordinator"),
                  event),
              context)
          .orThrow();
    }
    return file;
  }
}
