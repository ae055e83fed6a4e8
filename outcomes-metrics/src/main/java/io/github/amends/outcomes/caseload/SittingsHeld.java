// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.caseload;

import io.github.amends.basics.MeetingId;
import io.github.amends.basics.Occurred;
import io.github.amends.basics.ParticipantId;
import io.github.amends.casework.CaseState;
import io.github.amends.casework.MeetingState;
import io.github.amends.casework.ParticipantState;
import io.github.amends.event.CaseEvent;
import io.github.amends.event.ProcessAdjourned;
import io.github.amends.event.ProcessEnded;
import io.github.amends.event.ProcessStarted;
import io.github.amends.event.ProcessStopped;
import io.github.amends.event.ProcessTaken;
import io.github.amends.meeting.ContactMode;
import io.github.amends.meeting.MeetingKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The sittings of one episode that were held with both sides, of three kinds: both sides met; one
 * of them was there by a surrogate only; somebody went to and fro between them.
 */
final class SittingsHeld {
  private final CaseState state;
  private final List<PartyReading> parties;
  private Map<MeetingId, Sitting> running = Map.of();
  private List<Occurred> meetings = List.of();
  private @Nullable Occurred firstMeeting;
  private @Nullable Occurred firstWithSurrogate;
  private @Nullable Occurred firstShuttle;

  SittingsHeld(CaseState state, List<PartyReading> parties) {
    this.state = state;
    this.parties = parties;
  }

  void take(CaseEvent event, Occurred occurred) {
    switch (event.type()) {
      case PROCESS_STARTED -> started((ProcessStarted) event, occurred);
      case PROCESS_ADJOURNED -> held(((ProcessAdjourned) event).meeting());
      case PROCESS_ENDED -> held(((ProcessEnded) event).meeting());
      case PROCESS_STOPPED -> stopped((ProcessStopped) event);
      default -> {}
    }
  }

  private void started(ProcessStarted started, Occurred occurred) {
    running = running.isEmpty() ? new HashMap<>() : running;
    running.put(started.meeting(), new Sitting(started.present(), occurred));
  }

  private void stopped(ProcessStopped stopped) {
    if (stopped.taken() == ProcessTaken.TOOK_PLACE) {
      List.copyOf(running.keySet()).forEach(this::held);
    }
    running = Map.of();
  }

  private void held(MeetingId meeting) {
    Sitting sitting = running.isEmpty() ? null : running.remove(meeting);
    if (sitting == null) {
      return;
    }
    if (areBothSidesAmong(sitting.present())) {
      if (isDirect(meeting)) {
        firstMeeting = Milestones.earlier(sitting.start(), firstMeeting);
        meetings = meetings.isEmpty() ? new ArrayList<>(1) : meetings;
        meetings.add(sitting.start());
      } else {
        firstShuttle = Milestones.earlier(sitting.start(), firstShuttle);
      }
      engage(sitting.present());
    } else if (areBothSidesAmong(represented(sitting.present()))) {
      firstWithSurrogate = Milestones.earlier(sitting.start(), firstWithSurrogate);
      engage(sitting.present());
    }
  }

  private boolean isDirect(MeetingId id) {
    MeetingState known = state.meetings().get(id);
    return known == null
        || known
            .meeting()
            .mode()
            .map(mode -> mode == ContactMode.DIRECT)
            .orElse(known.meeting().kind() != MeetingKind.SHUTTLE_MEDIATION);
  }

  private void engage(Collection<ParticipantId> present) {
    for (PartyReading each : parties) {
      each.isEngaged |= present.contains(each.id());
    }
  }

  private List<ParticipantId> represented(Collection<ParticipantId> present) {
    List<ParticipantId> represented = new ArrayList<>(present);
    for (ParticipantId id : present) {
      ParticipantState known = state.participants().get(id);
      if (known != null) {
        known.participant().standsInFor().ifPresent(represented::add);
      }
    }
    return represented;
  }

  private boolean areBothSidesAmong(Collection<ParticipantId> present) {
    int there = 0;
    boolean harmed = false;
    boolean responsible = false;
    for (PartyReading each : parties) {
      if (present.contains(each.id())) {
        there++;
        harmed |= each.isHarmed();
        responsible |= each.isResponsible();
      }
    }
    return there > 1 && harmed && responsible;
  }

  /** When each sitting started at which both sides met. */
  List<Occurred> meetings() {
    return meetings;
  }

  /** When the first sitting started at which both sides met. */
  @Nullable
  Occurred firstMeeting() {
    return firstMeeting;
  }

  /** When the first sitting started at which a surrogate stood in for a side. */
  @Nullable
  Occurred firstWithSurrogate() {
    return firstWithSurrogate;
  }

  /** When the first sitting started in which somebody went to and fro. */
  @Nullable
  Occurred firstShuttle() {
    return firstShuttle;
  }

  /** A sitting that has started: who is there, and since when. */
  private record Sitting(Set<ParticipantId> present, Occurred start) {}
}
