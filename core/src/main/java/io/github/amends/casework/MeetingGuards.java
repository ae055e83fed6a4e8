// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.basics.MeetingId;
import io.github.amends.basics.Occurred;
import io.github.amends.event.CaseEvent;
import io.github.amends.event.EventType;
import io.github.amends.event.ExchangeSent;
import io.github.amends.event.MeetingCancelled;
import io.github.amends.event.MeetingRescheduled;
import io.github.amends.event.MeetingScheduled;
import io.github.amends.event.NonAttendanceRecorded;
import io.github.amends.event.ProcessAdjourned;
import io.github.amends.event.ProcessEnded;
import io.github.amends.event.ProcessStarted;
import io.github.amends.meeting.IndirectExchange;
import io.github.amends.meeting.Meeting;
import io.github.amends.practice.Fact;
import io.github.amends.practice.Refusal;
import io.github.amends.practice.Rules;
import java.util.List;
import java.util.Optional;

/** Whether a sitting is in order and both sides are there (rules MTG-01 and MTG-06). */
final class MeetingGuards {
  static final Guard BOTH_SIDES_THERE = GuardFor.rule(
      Rules.MTG_01,
      question -> Sides.areBothAmong(
              question.state().participants(), ((ProcessStarted) question.event()).present())
          ? Finding.satisfied()
          : Finding.of(List.of(Refusal.of("BLOCKED_ATTENDANCE", Rules.MTG_01)
              .liftedBy(EventType.NON_ATTENDANCE_RECORDED.code()))));

  static final Guard FIXED_AHEAD = GuardFor.rule(Rules.MTG_06, question -> {
    Meeting meeting = question.event() instanceof MeetingScheduled scheduled
        ? scheduled.meeting()
        : ((MeetingRescheduled) question.event()).meeting();
    return meeting.startsAt().isBefore(question.occurred().start())
        ? Finding.of(List.of(outOfOrder(meeting.id())))
        : Finding.satisfied();
  });

  static final Guard ENDS_AFTER_START = GuardFor.rule(Rules.MTG_06, question -> {
    MeetingId id = closes(question.event());
    Occurred end = question.occurred();
    return Optional.ofNullable(question.state().meetings().get(id))
        .flatMap(MeetingState::started)
        .filter(start -> end.isBefore(start) || end.equals(start))
        .map(start -> Finding.of(List.of(outOfOrder(id))))
        .orElse(Finding.satisfied());
  });

  static final Guard BETWEEN_SIDES = GuardFor.structural(question -> {
    IndirectExchange exchange = ((ExchangeSent) question.event()).exchange();
    return Sides.areBothAmong(
            question.state().participants(), List.of(exchange.from(), exchange.to()))
        ? Finding.satisfied()
        : Finding.of(List.of(
            Refusal.structural("BLOCKED_EXCHANGE_SIDES", Fact.of("exchange", exchange.id()))));
  });

  static final Guard NONE_OPEN = GuardFor.structural(question -> question
      .state()
      .openMeeting()
      .map(open -> Finding.of(List.of(open(open))))
      .orElse(Finding.satisfied()));

  static final Guard NONE_RUNNING = GuardFor.structural(question -> question
      .state()
      .openMeeting()
      .filter(MeetingState::isRunning)
      .map(running -> Finding.of(List.of(open(running))))
      .orElse(Finding.satisfied()));

  static final Guard IS_FIXED =
      GuardFor.structural(question -> is(question, MeetingStatus.SCHEDULED));

  static final Guard IS_RUNNING =
      GuardFor.structural(question -> is(question, MeetingStatus.RUNNING));

  private MeetingGuards() {}

  private static Finding is(Question question, MeetingStatus status) {
    MeetingId id = concerned(question.event());
    MeetingState state = question.state().meetings().get(id);
    return state != null && state.status() == status
        ? Finding.satisfied()
        : Finding.of(List.of(Refusal.structural(
            "BLOCKED_MEETING_STATUS", Fact.of("meeting", id), Fact.of("needed", status.code()))));
  }

  private static MeetingId concerned(CaseEvent event) {
    if (event instanceof MeetingRescheduled rescheduled) {
      return rescheduled.meeting().id();
    }
    if (event instanceof MeetingCancelled cancelled) {
      return cancelled.meeting();
    }
    if (event instanceof ProcessStarted started) {
      return started.meeting();
    }
    return event instanceof NonAttendanceRecorded absent ? absent.meeting() : closes(event);
  }

  private static MeetingId closes(CaseEvent event) {
    return event instanceof ProcessAdjourned adjourned
        ? adjourned.meeting()
        : ((ProcessEnded) event).meeting();
  }

  private static Refusal open(MeetingState open) {
    return Refusal.structural(
            "BLOCKED_MEETING_OPEN", Fact.of("meeting", open.meeting().id()))
        .liftedBy(
            EventType.MEETING_CANCELLED.code(),
            EventType.PROCESS_ENDED.code(),
            EventType.PROCESS_STOPPED.code());
  }

  private static Refusal outOfOrder(MeetingId id) {
    return Refusal.of("INVALID_TIME_ORDER", Rules.MTG_06, Fact.of("meeting", id));
  }
}
