// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.assessment.Route;
import io.github.amends.basics.MeetingId;
import io.github.amends.basics.Occurred;
import io.github.amends.event.CaseEvent;
import io.github.amends.event.EventType;
import io.github.amends.event.ExchangeDrafted;
import io.github.amends.event.ExchangeSent;
import io.github.amends.event.MeetingCancelled;
import io.github.amends.event.MeetingProposed;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether a sitting is in order and both sides are there (rules MTG-01 and MTG-06). */
final class MeetingGuards {
  static final Guard BOTH_SIDES_THERE = new GuardFor("MTG-01/both-sides", Rules.MTG_01) {
    @Override
    public Finding judge(Question question) {
      return Sides.areBothRepresented(
              question.state().participants(), ((ProcessStarted) question.event()).present())
          ? Finding.satisfied()
          : Finding.violated(Refusal.of("BLOCKED_ATTENDANCE", Rules.MTG_01)
              .liftedBy(EventType.NON_ATTENDANCE_RECORDED.code()));
    }
  };

  /**
   * Where nobody is left on a side, people can meet somebody who stands in for it, or not at all.
   */
  static final Guard BOTH_SIDES_LEFT = new GuardFor("MTG-01/both-sides-left", Rules.MTG_01) {
    @Override
    public Finding judge(Question question) {
      Optional<Contact> contact = question.contact();
      if (contact.isEmpty() || contact.get().route() != Route.DIRECT) {
        return Finding.notApplicable();
      }
      return Sides.areBothLeft(question.state())
          ? Finding.satisfied()
          : Finding.violated(Refusal.of("BLOCKED_ATTENDANCE", Rules.MTG_01)
              .liftedBy(EventType.PARTICIPANT_ADDED.code()));
    }
  };

  static final Guard FIXED_AHEAD = new GuardFor("MTG-06/fixed-ahead", Rules.MTG_06) {
    @Override
    public Finding judge(Question question) {
      Meeting meeting = fixed(question.event());
      return meeting.startsAt().isBefore(question.occurred().start())
          ? Finding.violated(outOfOrder(meeting.id()))
          : Finding.satisfied();
    }
  };

  static final Guard ENDS_AFTER_START = new GuardFor("MTG-06/ends-after-start", Rules.MTG_06) {
    @Override
    public Finding judge(Question question) {
      MeetingId id = closes(question.event());
      MeetingState meeting = question.state().meetings().get(id);
      Occurred end = question.occurred();
      if (meeting == null || meeting.started().isEmpty()) {
        return Finding.satisfied();
      }
      Occurred start = meeting.started().get();
      return end.isBefore(start) || end.equals(start)
          ? Finding.violated(outOfOrder(id))
          : Finding.satisfied();
    }
  };

  static final Guard BETWEEN_SIDES = new GuardFor("exchange-between-sides") {
    @Override
    public Finding judge(Question question) {
      IndirectExchange exchange = question.event() instanceof ExchangeDrafted drafted
          ? drafted.exchange()
          : ((ExchangeSent) question.event()).exchange();
      return Sides.areBothAmong(
              question.state().participants(), List.of(exchange.from(), exchange.to()))
          ? Finding.satisfied()
          : Finding.violated(
              Refusal.structural("BLOCKED_EXCHANGE_SIDES", Fact.of("exchange", exchange.id())));
    }
  };

  static final Guard NONE_OPEN = new StateGuard("no-meeting-open") {
    @Override
    Finding find(Situation situation) {
      Optional<MeetingState> open = situation.state().openMeeting();
      return open.isPresent() ? Finding.violated(open(open.get())) : Finding.satisfied();
    }
  };

  static final Guard NONE_RUNNING = new StateGuard("no-meeting-running") {
    @Override
    Finding find(Situation situation) {
      Optional<MeetingState> open = situation.state().openMeeting();
      return open.isPresent() && open.get().isRunning()
          ? Finding.violated(open(open.get()))
          : Finding.satisfied();
    }
  };

  static final Guard IS_FIXED = is("meeting-is-fixed", MeetingStatus.SCHEDULED);

  static final Guard IS_RUNNING = is("meeting-is-running", MeetingStatus.RUNNING);

  static final Guard NEW_OR_PROPOSED = new GuardFor("meeting-new-or-proposed") {
    @Override
    public Finding judge(Question question) {
      MeetingId id = ((MeetingProposed) question.event()).meeting().id();
      MeetingState known = question.state().meetings().get(id);
      return known == null || known.status() == MeetingStatus.PROPOSED
          ? Finding.satisfied()
          : Finding.violated(wrongStatus(MeetingStatus.PROPOSED, Fact.of("meeting", id)));
    }
  };

  private MeetingGuards() {}

  private static Meeting fixed(CaseEvent event) {
    if (event instanceof MeetingProposed proposed) {
      return proposed.meeting();
    }
    return event instanceof MeetingScheduled scheduled
        ? scheduled.meeting()
        : ((MeetingRescheduled) event).meeting();
  }

  /** Asks for a sitting of that status: the one that the event names, and before that for any. */
  private static Guard is(String name, MeetingStatus needed) {
    return new GuardFor(name) {
      @Override
      public Finding judge(Question question) {
        MeetingId id = concerned(question.event());
        MeetingState meeting = question.state().meetings().get(id);
        return meeting != null && meeting.status() == needed
            ? Finding.satisfied()
            : Finding.violated(wrongStatus(needed, Fact.of("meeting", id)));
      }

      @Override
      public Finding foresee(EventType type, Situation situation) {
        return isThere(situation.state(), needed)
            ? Finding.satisfied()
            : Finding.violated(wrongStatus(needed));
      }
    };
  }

  private static boolean isThere(CaseState state, MeetingStatus status) {
    for (MeetingState each : state.meetings().values()) {
      if (each.status() == status) {
        return true;
      }
    }
    return false;
  }

  private static Refusal wrongStatus(MeetingStatus needed, Fact... about) {
    List<Fact> facts = new ArrayList<>(List.of(about));
    facts.add(Fact.of("needed", needed.code()));
    return Refusal.structural("BLOCKED_MEETING_STATUS", facts.toArray(Fact[]::new));
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
