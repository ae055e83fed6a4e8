// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amends.assessment.Route;
import io.github.amends.basics.FacilitatorId;
import io.github.amends.basics.MeetingId;
import io.github.amends.basics.ParticipantId;
import io.github.amends.event.FacilitatorAssigned;
import io.github.amends.event.GuardSnapshotTaken;
import io.github.amends.event.MeetingRescheduled;
import io.github.amends.event.MeetingScheduled;
import io.github.amends.event.ProcessAdjourned;
import io.github.amends.event.ProcessEnded;
import io.github.amends.event.ProcessStarted;
import io.github.amends.participant.ConsentPurpose;
import io.github.amends.participant.Participant;
import io.github.amends.practice.RuleId;
import io.github.amends.volunteer.AssignmentRole;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.StatisticsReport;

/** Invariant I1: nobody sits together unless everything that protects them held at the start. */
@Domain(Plans.class)
@StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
class SittingProperties {
  private static final List<RuleId> ASKED = List.of(
      new RuleId("ACC-01"),
      new RuleId("CON-01"),
      new RuleId("FAC-06"),
      new RuleId("FAC-08"),
      new RuleId("MTG-01"),
      new RuleId("PRE-01"),
      new RuleId("RSK-01"),
      new RuleId("RSK-04"),
      new RuleId("RSK-07"));

  @Property
  void everySittingThatWasHeldHasASnapshotOfTheRulesAskedAtItsStart(@ForAll Plan plan) {
    CaseFile file = Lengths.counted(plan.play()).file();
    List<CaseEntry> entries = file.entries();
    Set<MeetingId> witnessed = new HashSet<>();
    for (int i = 0; i < entries.size(); i++) {
      CaseEntry entry = entries.get(i);
      if (entry.event() instanceof ProcessStarted started) {
        assertThat(entries.get(i + 1).event())
            .isInstanceOfSatisfying(GuardSnapshotTaken.class, snapshot -> {
              assertThat(snapshot.meeting()).isEqualTo(started.meeting());
              assertThat(snapshot.satisfied()).containsAll(ASKED);
            });
        witnessed.add(started.meeting());
      } else if (entry.event() instanceof ProcessEnded ended) {
        assertThat(witnessed).contains(ended.meeting());
      } else if (entry.event() instanceof ProcessAdjourned adjourned) {
        assertThat(witnessed).contains(adjourned.meeting());
      }
    }
    for (MeetingState each : file.state().meetings().values()) {
      if (each.status() == MeetingStatus.HELD || each.status() == MeetingStatus.ADJOURNED) {
        assertThat(witnessed).contains(each.meeting().id());
      }
    }
  }

  @Property
  void aSecondReadingOfTheLogFindsEverySittingStartedInOrder(@ForAll Plan plan) {
    Ledger ledger = new Ledger();
    for (CaseEntry entry : Lengths.counted(plan.play()).file().entries()) {
      if (entry.event() instanceof ProcessStarted started) {
        checkStart(ledger, entry, started);
      }
      ledger.read(entry);
    }
  }

  @Property
  void nobodyConnectedWithThePartiesIsAssignedOrNamedForASitting(@ForAll Plan plan) {
    Ledger ledger = new Ledger();
    for (CaseEntry entry : Lengths.counted(plan.play()).file().entries()) {
      if (entry.event() instanceof FacilitatorAssigned assigned) {
        checkUnconnected(ledger, Set.of(assigned.assignment().facilitator()));
      } else if (entry.event() instanceof MeetingScheduled scheduled) {
        checkUnconnected(ledger, scheduled.meeting().facilitators());
      } else if (entry.event() instanceof MeetingRescheduled rescheduled) {
        checkUnconnected(ledger, rescheduled.meeting().facilitators());
      }
      ledger.read(entry);
    }
  }

  private static void checkUnconnected(Ledger ledger, Collection<FacilitatorId> facilitators) {
    for (FacilitatorId each : facilitators) {
      assertThat(ledger.isUnconnected(each)).as("connections of %s", each).isTrue();
      assertThat(Cast.STANDINGS).containsKey(each);
      assertThat(Cast.STANDINGS.get(each).conflicts()).isEmpty();
    }
  }

  private static void checkStart(Ledger ledger, CaseEntry entry, ProcessStarted started) {
    assertThat(ledger.areOpposedAmong(started.present())).isTrue();
    for (ParticipantId each : started.present()) {
      Participant participant = ledger.participant(each);
      assertThat(ledger.isConsenting(each, ConsentPurpose.DIRECT, entry.occurred()))
          .as("consent of %s", each)
          .isTrue();
      if (Ledger.isResponsible(participant)) {
        assertThat(ledger.isAccepting(each)).as("acknowledgement of %s", each).isTrue();
      }
      if (Ledger.isPrincipal(participant)) {
        assertThat(ledger.isSafe(each, Route.DIRECT)).as("risk of %s", each).isTrue();
        assertThat(ledger.isPrepared(each)).as("preparation of %s", each).isTrue();
      }
    }
    List<AssignmentRole> roles =
        started.facilitators().stream().map(ledger::roleOf).toList();
    assertThat(roles).contains(AssignmentRole.LEAD);
    assertThat(
            roles.stream().filter(each -> each == AssignmentRole.LEAD || each == AssignmentRole.CO))
        .hasSizeGreaterThanOrEqualTo(2);
    checkUnconnected(ledger, started.facilitators());
  }
}
