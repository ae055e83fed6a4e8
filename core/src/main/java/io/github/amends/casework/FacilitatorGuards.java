// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.basics.FacilitatorId;
import io.github.amends.event.CaseEvent;
import io.github.amends.event.EventType;
import io.github.amends.event.FacilitatorAssigned;
import io.github.amends.event.MeetingRescheduled;
import io.github.amends.event.MeetingScheduled;
import io.github.amends.event.PreparationRecorded;
import io.github.amends.event.ProcessStarted;
import io.github.amends.practice.Fact;
import io.github.amends.practice.Parameter;
import io.github.amends.practice.Refusal;
import io.github.amends.practice.Rules;
import io.github.amends.volunteer.AssignmentRole;
import io.github.amends.volunteer.Conflict;
import io.github.amends.volunteer.FacilitatorStanding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Whether the facilitators may do this, and are enough (rules FAC-06 and FAC-08). */
final class FacilitatorGuards {
  static final Guard UNCONNECTED =
      GuardFor.event("FAC-06/unconnected", Rules.FAC_06, FacilitatorGuards::unconnected);

  static final Guard ENOUGH =
      GuardFor.event("FAC-08/enough", Rules.FAC_08, FacilitatorGuards::enough);

  static final Guard ASSIGNED =
      GuardFor.event("facilitators-assigned", FacilitatorGuards::assigned);

  private FacilitatorGuards() {}

  static int countFacilitating(CaseState state, Collection<FacilitatorId> people) {
    int count = 0;
    for (FacilitatorId each : people) {
      AssignmentRole role = state.assignments().get(each);
      if (role == AssignmentRole.LEAD || role == AssignmentRole.CO) {
        count++;
      }
    }
    return count;
  }

  private static Finding assigned(Question question) {
    List<Refusal> refusals = new ArrayList<>();
    for (FacilitatorId each : named(question.event())) {
      if (!question.state().assignments().containsKey(each)) {
        refusals.add(
            Refusal.structural("BLOCKED_FACILITATOR_NOT_ASSIGNED", Fact.of("facilitator", each))
                .liftedBy(EventType.FACILITATOR_ASSIGNED.code()));
      }
    }
    return Finding.of(refusals);
  }

  private static Finding unconnected(Question question) {
    List<Refusal> unknown = new ArrayList<>();
    List<Refusal> connected = new ArrayList<>();
    for (FacilitatorId each : named(question.event())) {
      Optional<FacilitatorStanding> standing = question.context().standing(each);
      Optional<Conflict> conflict = conflict(question.state(), each, standing);
      if (conflict.isPresent()) {
        connected.add(Refusal.of(
            "BLOCKED_FACILITATOR_CONFLICT",
            Rules.FAC_06,
            Fact.of("facilitator", each),
            Fact.of("conflict", conflict.get().kind().code())));
      } else if (standing.isEmpty()) {
        unknown.add(Refusal.of(
            "BLOCKED_FACILITATOR_STANDING_UNKNOWN", Rules.FAC_06, Fact.of("facilitator", each)));
      }
    }
    if (unknown.isEmpty()) {
      return Finding.of(connected);
    }
    connected.addAll(unknown);
    return new Finding.Unknown(connected);
  }

  private static Optional<Conflict> conflict(
      CaseState state, FacilitatorId who, Optional<FacilitatorStanding> standing) {
    Conflict declared = state.conflicts().get(who);
    if (declared != null) {
      return Optional.of(declared);
    }
    return standing.isPresent()
        ? standing.get().conflicts().stream().findFirst()
        : Optional.empty();
  }

  private static Finding enough(Question question) {
    Collection<FacilitatorId> people = named(question.event());
    int needed = question.profile().setting(Parameter.FACILITATORS_PER_MEETING).number();
    int there = countFacilitating(question.state(), people);
    List<Refusal> refusals = new ArrayList<>();
    if (there < needed) {
      refusals.add(Refusal.of(
              "BLOCKED_TOO_FEW_FACILITATORS",
              Rules.FAC_08,
              Fact.of("needed", needed),
              Fact.of("there", there))
          .liftedBy(EventType.FACILITATOR_ASSIGNED.code()));
    }
    if (!isLedByOneOf(question.state(), people)) {
      refusals.add(Refusal.of("BLOCKED_NO_LEAD", Rules.FAC_08)
          .liftedBy(EventType.FACILITATOR_ASSIGNED.code()));
    }
    return Finding.of(refusals);
  }

  private static boolean isLedByOneOf(CaseState state, Collection<FacilitatorId> people) {
    for (FacilitatorId each : people) {
      if (state.assignments().get(each) == AssignmentRole.LEAD) {
        return true;
      }
    }
    return false;
  }

  private static Collection<FacilitatorId> named(CaseEvent event) {
    if (event instanceof FacilitatorAssigned assigned) {
      return List.of(assigned.assignment().facilitator());
    }
    if (event instanceof MeetingScheduled scheduled) {
      return scheduled.meeting().facilitators();
    }
    if (event instanceof MeetingRescheduled rescheduled) {
      return rescheduled.meeting().facilitators();
    }
    if (event instanceof ProcessStarted started) {
      return started.facilitators();
    }
    return event instanceof PreparationRecorded prepared
        ? prepared.preparation().facilitators()
        : List.of();
  }
}
