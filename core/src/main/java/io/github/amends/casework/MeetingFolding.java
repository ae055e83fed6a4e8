// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.basics.MeetingId;
import io.github.amends.basics.Occurred;
import io.github.amends.casework.Regions.MeetingAct;
import io.github.amends.event.CaseEvent;
import io.github.amends.event.MeetingCancelled;
import io.github.amends.event.MeetingProposed;
import io.github.amends.event.MeetingRescheduled;
import io.github.amends.event.MeetingScheduled;
import io.github.amends.event.NonAttendanceRecorded;
import io.github.amends.event.ProcessAdjourned;
import io.github.amends.event.ProcessEnded;
import io.github.amends.event.ProcessStarted;
import io.github.amends.event.ProcessStopped;
import io.github.amends.event.ProcessTaken;
import io.github.amends.event.StopCause;
import io.github.amends.meeting.Meeting;
import java.util.Optional;
import java.util.Set;

/** How events about meetings and exchanges become state. */
final class MeetingFolding {
  private MeetingFolding() {}

  static void take(CaseFacts facts, CaseEvent event, long sequence, Occurred occurred) {
    if (event instanceof MeetingProposed proposed) {
      propose(facts, proposed.meeting());
    } else if (event instanceof MeetingScheduled scheduled) {
      fix(facts, scheduled.meeting());
    } else if (event instanceof MeetingRescheduled rescheduled) {
      fix(facts, rescheduled.meeting());
    } else if (event instanceof MeetingCancelled cancelled) {
      step(facts, cancelled.meeting(), MeetingAct.CANCEL);
    } else if (event instanceof ProcessStarted started) {
      start(facts, started, occurred);
    } else if (event instanceof NonAttendanceRecorded absent) {
      step(facts, absent.meeting(), MeetingAct.MISS);
    } else if (event instanceof ProcessAdjourned adjourned) {
      hold(facts, adjourned.meeting(), MeetingAct.ADJOURN);
    } else if (event instanceof ProcessEnded ended) {
      hold(facts, ended.meeting(), MeetingAct.END);
    } else if (event instanceof ProcessStopped stopped) {
      stop(facts, stopped, sequence);
    }
  }

  private static void propose(CaseFacts facts, Meeting meeting) {
    MeetingState before = facts.meetings.get(meeting.id());
    if (before == null || Regions.MEETING.allows(before.status(), MeetingAct.PROPOSE)) {
      put(facts, new MeetingState(meeting, MeetingStatus.PROPOSED, Set.of(), Optional.empty()));
    }
  }

  private static void fix(CaseFacts facts, Meeting meeting) {
    MeetingState before = facts.meetings.get(meeting.id());
    if (before == null || Regions.MEETING.allows(before.status(), MeetingAct.FIX)) {
      put(facts, new MeetingState(meeting, MeetingStatus.SCHEDULED, Set.of(), Optional.empty()));
    }
  }

  private static void start(CaseFacts facts, ProcessStarted started, Occurred occurred) {
    MeetingState before = facts.meetings.get(started.meeting());
    if (before != null && Regions.MEETING.allows(before.status(), MeetingAct.START)) {
      put(
          facts,
          new MeetingState(
              before.meeting(), MeetingStatus.RUNNING, started.present(), Optional.of(occurred)));
    }
  }

  /** Takes a step of a sitting; returns whether there was one to take. */
  private static boolean step(CaseFacts facts, MeetingId id, MeetingAct act) {
    MeetingState before = facts.meetings.get(id);
    if (before == null || !Regions.MEETING.allows(before.status(), act)) {
      return false;
    }
    put(facts, before.with(Regions.MEETING.after(before.status(), act)));
    return true;
  }

  private static void hold(CaseFacts facts, MeetingId id, MeetingAct act) {
    MeetingState before = facts.meetings.get(id);
    if (before != null
        && step(facts, id, act)
        && Sides.areBothRepresented(facts.participants, before.present())) {
      facts.sittingsHeld++;
      facts.tookPart = facts.tookPart.withAll(before.present());
    }
  }

  private static void stop(CaseFacts facts, ProcessStopped stopped, long sequence) {
    if (stopped.cause() == StopCause.SAFETY) {
      facts.safetyStopSequence = sequence;
    }
    for (MeetingState state : facts.meetings.values()) {
      if (state.isRunning() && stopped.taken() == ProcessTaken.TOOK_PLACE) {
        hold(facts, state.meeting().id(), MeetingAct.STOP);
      } else {
        step(facts, state.meeting().id(), MeetingAct.STOP);
      }
    }
  }

  private static void put(CaseFacts facts, MeetingState state) {
    facts.meetings = facts.meetings.with(state.meeting().id(), state);
  }
}
