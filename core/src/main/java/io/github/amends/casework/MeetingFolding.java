// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.basics.ExchangeId;
import io.github.amends.basics.MeetingId;
import io.github.amends.basics.Occurred;
import io.github.amends.event.CaseEvent;
import io.github.amends.event.ExchangeDelivered;
import io.github.amends.event.ExchangeSent;
import io.github.amends.event.MeetingCancelled;
import io.github.amends.event.MeetingRescheduled;
import io.github.amends.event.MeetingScheduled;
import io.github.amends.event.NonAttendanceRecorded;
import io.github.amends.event.ProcessAdjourned;
import io.github.amends.event.ProcessEnded;
import io.github.amends.event.ProcessStarted;
import io.github.amends.event.ProcessStopped;
import io.github.amends.event.ProcessTaken;
import io.github.amends.event.StopCause;
import io.github.amends.meeting.IndirectExchange;
import io.github.amends.meeting.Meeting;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How events about meetings and exchanges become state. */
final class MeetingFolding {
  private MeetingFolding() {}

  static void take(CaseFacts facts, CaseEvent event, long sequence, Occurred occurred) {
    if (event instanceof MeetingScheduled scheduled) {
      fix(facts, scheduled.meeting());
    } else if (event instanceof MeetingRescheduled rescheduled) {
      fix(facts, rescheduled.meeting());
    } else if (event instanceof MeetingCancelled cancelled) {
      set(facts, cancelled.meeting(), MeetingStatus.CANCELLED);
    } else if (event instanceof ProcessStarted started) {
      start(facts, started, occurred);
    } else if (event instanceof NonAttendanceRecorded absent) {
      set(facts, absent.meeting(), MeetingStatus.NOT_ATTENDED);
    } else if (event instanceof ProcessAdjourned adjourned) {
      hold(facts, adjourned.meeting(), MeetingStatus.ADJOURNED);
    } else if (event instanceof ProcessEnded ended) {
      hold(facts, ended.meeting(), MeetingStatus.HELD);
    } else if (event instanceof ProcessStopped stopped) {
      stop(facts, stopped, sequence);
    } else if (event instanceof ExchangeSent sent) {
      facts.exchanges.put(sent.exchange().id(), sent.exchange());
    } else if (event instanceof ExchangeDelivered delivered) {
      deliver(facts, delivered.exchange());
    }
  }

  private static void fix(CaseFacts facts, Meeting meeting) {
    facts.meetings.put(
        meeting.id(),
        new MeetingState(meeting, MeetingStatus.SCHEDULED, Set.of(), Optional.empty()));
  }

  private static void set(CaseFacts facts, MeetingId id, MeetingStatus status) {
    facts.meetings.computeIfPresent(id, (same, state) -> state.with(status));
  }

  private static void start(CaseFacts facts, ProcessStarted started, Occurred occurred) {
    facts.meetings.computeIfPresent(
        started.meeting(),
        (same, state) -> new MeetingState(
            state.meeting(), MeetingStatus.RUNNING, started.present(), Optional.of(occurred)));
  }

  private static void hold(CaseFacts facts, MeetingId id, MeetingStatus status) {
    MeetingState state = facts.meetings.get(id);
    if (state == null) {
      return;
    }
    facts.meetings.put(id, state.with(status));
    if (Sides.areBothAmong(facts.participants, state.present())) {
      facts.sittingsHeld++;
      facts.tookPart.addAll(state.present());
    }
  }

  private static void stop(CaseFacts facts, ProcessStopped stopped, long sequence) {
    if (stopped.cause() == StopCause.SAFETY) {
      facts.safetyStopSequence = sequence;
    }
    for (MeetingState state : List.copyOf(facts.meetings.values())) {
      if (state.isRunning() && stopped.taken() == ProcessTaken.TOOK_PLACE) {
        hold(facts, state.meeting().id(), MeetingStatus.STOPPED);
      } else if (state.isOpen()) {
        MeetingStatus status = state.isRunning() ? MeetingStatus.STOPPED : MeetingStatus.CANCELLED;
        facts.meetings.put(state.meeting().id(), state.with(status));
      }
    }
  }

  private static void deliver(CaseFacts facts, ExchangeId id) {
    IndirectExchange exchange = facts.exchanges.get(id);
    if (exchange != null && facts.delivered.add(id)) {
      facts.tookPart.add(exchange.from());
      facts.tookPart.add(exchange.to());
    }
  }
}
