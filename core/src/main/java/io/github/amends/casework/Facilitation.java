// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.basics.FacilitatorId;
import io.github.amends.event.CaseEvent;
import io.github.amends.event.ExchangeSent;
import io.github.amends.event.FacilitatorAssigned;
import io.github.amends.event.MeetingProposed;
import io.github.amends.event.MeetingRescheduled;
import io.github.amends.event.MeetingScheduled;
import io.github.amends.event.PreparationRecorded;
import io.github.amends.event.ProcessStarted;
import io.github.amends.meeting.Meeting;
import io.github.amends.practice.Refusal;
import io.github.amends.volunteer.AssignmentRole;
import io.github.amends.volunteer.FacilitatorStanding;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one facilitator would do by an event: in which role, on which day, and between which times.
 *
 * <p>A facilitator's standing is judged on that day, so at the time of the meeting and not on the
 * day on which it is fixed.
 *
 * @param facilitator the facilitator
 * @param role the role; null if the facilitator is not assigned, which another guard refuses
 * @param date the day on which the standing must hold
 * @param meeting the meeting and its times; null where there is none
 * @param standing what the caller says of the facilitator; null if nothing
 */
record Facilitation(
    FacilitatorId facilitator,
    @Nullable AssignmentRole role,
    LocalDate date,
    @Nullable Meeting meeting,
    @Nullable FacilitatorStanding standing) {

  /**
   * A refusal that lifts by itself on a day to come. For a meeting nothing lifts by waiting, since
   * standing is judged on the meeting's own day.
   */
  Refusal notBefore(Optional<LocalDate> day, Refusal refusal) {
    return meeting == null && day.isPresent() && day.get().isAfter(date)
        ? refusal.liftingOn(day.get())
        : refusal;
  }

  boolean isOn(AssignmentRole asked) {
    return role == asked;
  }

  /** Leads or assists; who learns, guides or supervises does not facilitate. */
  boolean isFacilitating() {
    return isOn(AssignmentRole.LEAD) || isOn(AssignmentRole.CO);
  }

  /** Whom an event names who were assigned before. */
  private static Collection<FacilitatorId> named(Question question) {
    CaseEvent event = question.event();
    if (event instanceof ProcessStarted started) {
      return started.facilitators();
    }
    if (event instanceof PreparationRecorded prepared) {
      return prepared.preparation().facilitators();
    }
    if (event instanceof ExchangeSent) {
      return question.state().assignments().keySet();
    }
    Meeting meeting = meetingOf(event);
    return meeting != null ? meeting.facilitators() : List.of();
  }

  static Facilitation[] broughtAboutBy(Question question) {
    CaseEvent event = question.event();
    Map<FacilitatorId, FacilitatorStanding> standings = question.context().standings();
    if (event instanceof FacilitatorAssigned assigned) {
      FacilitatorId who = assigned.assignment().facilitator();
      return new Facilitation[] {
        new Facilitation(
            who, assigned.assignment().role(), question.day(), null, standings.get(who))
      };
    }
    Meeting meeting =
        event instanceof ProcessStarted started ? started(question, started) : meetingOf(event);
    Collection<FacilitatorId> named = named(question);
    Facilitation[] all = new Facilitation[named.size()];
    int next = 0;
    for (FacilitatorId each : named) {
      AssignmentRole role = question.state().assignments().get(each);
      all[next++] = new Facilitation(each, role, question.day(), meeting, standings.get(each));
    }
    return all;
  }

  private static @Nullable Meeting started(Question question, ProcessStarted started) {
    MeetingState known = question.state().meetings().get(started.meeting());
    return known == null ? null : known.meeting();
  }

  /** The meeting that an event proposes or fixes; null if it does neither. */
  static @Nullable Meeting meetingOf(CaseEvent event) {
    if (event instanceof MeetingScheduled scheduled) {
      return scheduled.meeting();
    }
    if (event instanceof MeetingRescheduled rescheduled) {
      return rescheduled.meeting();
    }
    return event instanceof MeetingProposed proposed ? proposed.meeting() : null;
  }
}
