// SPDX-License-Identifier: Apache-2.0
package io.github.amends.simulator;

import io.github.amends.basics.ActorRef;
import io.github.amends.basics.MeetingId;
import io.github.amends.basics.Occurred;
import io.github.amends.basics.ParticipantId;
import io.github.amends.casework.CaseStage;
import io.github.amends.event.AttendanceRecorded;
import io.github.amends.event.ChangeReason;
import io.github.amends.event.Closure;
import io.github.amends.event.ClosureCause;
import io.github.amends.event.ConsentWithdrawn;
import io.github.amends.event.Initiator;
import io.github.amends.event.MeetingCancelled;
import io.github.amends.event.MeetingRescheduled;
import io.github.amends.event.NonAttendanceRecorded;
import io.github.amends.event.ProcessAdjourned;
import io.github.amends.event.ProcessEnded;
import io.github.amends.event.ProcessStarted;
import io.github.amends.event.ProcessStopped;
import io.github.amends.event.ProcessTaken;
import io.github.amends.event.StopCause;
import io.github.amends.event.TimeActivity;
import io.github.amends.meeting.AbsenceReason;
import io.github.amends.meeting.Attendance;
import io.github.amends.meeting.Meeting;
import io.github.amends.participant.ConsentPurpose;
import java.time.Instant;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/** A meeting that is fixed: what comes between, and how it goes. */
final class Sittings {
  private static final List<ChangeReason> REASONS =
      List.of(ChangeReason.ILLNESS, ChangeReason.UNAVAILABLE, ChangeReason.VENUE);

  private final Scene scene;
  private final Dice dice;
  private final Meeting meeting;

  Sittings(Scene scene) {
    this.scene = scene;
    this.dice = scene.dice();
    this.meeting = scene.state().openMeeting().orElseThrow().meeting();
  }

  void play() {
    if (isPutOff()) {
      return;
    }
    Instant evening = Diary.eveningBefore(meeting.startsAt(), dice);
    if (dice.happens(Assumptions.WITHDRAWS_NIGHT_BEFORE)) {
      scene.diary().until(evening);
      withdrawDirect(dice.anyOf(scene.parties().here()));
      return;
    }
    scene.diary().until(meeting.startsAt());
    if (dice.happens(Assumptions.NOT_ATTENDED)) {
      notAttended();
      return;
    }
    sit();
  }

  private boolean isPutOff() {
    if (dice.happens(Assumptions.RESCHEDULED)) {
      scene.diary().workingDays(0, 2);
      scene
          .desk()
          .take(new MeetingRescheduled(
              new MeetingPlans(scene).moved(meeting), dice.anyOf(REASONS), requester()));
    } else if (dice.happens(Assumptions.CANCELLED)) {
      scene.diary().workingDays(1, 3);
      scene.desk().take(new MeetingCancelled(meeting.id(), dice.anyOf(REASONS), requester()));
    } else if (dice.happens(Assumptions.STOPPED_BEFORE)) {
      scene.diary().workingDays(1, 3);
      scene.desk().take(new ProcessStopped(StopCause.SAFETY, ProcessTaken.DID_NOT_TAKE_PLACE));
    } else if (dice.happens(Assumptions.VOLUNTEER_LOST / 2)) {
      scene.diary().workingDays(1, 3);
      new Turns(scene).loseVolunteer();
      cancelWithout();
    } else {
      return false;
    }
    return true;
  }

  /** With the lead lost the machine cancels the meeting; with the other it is called off here. */
  private void cancelWithout() {
    if (scene.desk().stage() == CaseStage.SCHEDULED) {
      scene
          .desk()
          .take(
              new MeetingCancelled(meeting.id(), ChangeReason.FACILITATOR_LOST, Initiator.SERVICE));
    }
  }

  private Initiator requester() {
    return dice.happens(300)
        ? Initiator.SERVICE
        : dice.anyOf(scene.parties().here()).side().initiator();
  }

  /** Somebody will not meet after all; some of them would still write. */
  private void withdrawDirect(Person person) {
    if (scene.known(person).consentsTo(ConsentPurpose.INDIRECT)) {
      scene
          .desk()
          .take(new ConsentWithdrawn(person.id(), new TreeSet<>(List.of(ConsentPurpose.DIRECT))));
    } else {
      new Turns(scene).withdraw(person);
    }
  }

  private void notAttended() {
    Person absent = dice.anyOf(scene.parties().here());
    if (dice.happens(300)) {
      NavigableSet<ParticipantId> others = new TreeSet<>(meeting.participants());
      scene.parties().here().stream()
          .filter(person -> person.side() == absent.side())
          .map(Person::id)
          .filter(id -> absent.side() != Side.MUTUAL || id.equals(absent.id()))
          .forEach(others::remove);
      scene
          .desk()
          .askInVain(new ProcessStarted(meeting.id(), others, scene.crew().facilitating()));
    }
    AbsenceReason reason = dice.anyOf(List.of(AbsenceReason.values()));
    scene.takeByVolunteer(
        new NonAttendanceRecorded(meeting.id(), new TreeSet<>(List.of(absent.id())), reason));
    scene.diary().workingDays(1, 5);
    if (reason == AbsenceReason.CHANGED_MIND) {
      new Turns(scene).withdraw(absent);
    } else if (dice.happens(300)) {
      new Closing(scene).end(new Closure(ClosureCause.UNREACHABLE_NOW, Initiator.NOBODY));
    }
  }

  private void sit() {
    Instant start = meeting.startsAt().plusSeconds(60L * dice.between(0, 12));
    Instant end = meeting.endsAt().plusSeconds(60L * dice.between(-20, 60));
    ActorRef scribe = scene.crew().scribe();
    if (dice.happens(400)) {
      scene.diary().workingDays(1, 2);
    } else {
      scene.diary().until(end.plusSeconds(1200));
    }
    MeetingId id = meeting.id();
    ProcessStarted started = new ProcessStarted(id, meeting.participants(), meeting.facilitators());
    scene.desk().takeAt(at(start), scribe, started);
    List<Attendance> there =
        meeting.participants().stream().map(Attendance::attended).toList();
    scene.desk().aside(scribe, new AttendanceRecorded(id, there));
    if (dice.happens(Assumptions.STOPPED_IN)) {
      ProcessTaken taken =
          dice.mostly(500, ProcessTaken.TOOK_PLACE, ProcessTaken.DID_NOT_TAKE_PLACE);
      Instant stop = start.plusSeconds(60L * dice.between(5, 60));
      scene.desk().takeAt(at(stop), scribe, new ProcessStopped(StopCause.SAFETY, taken));
    } else if (dice.happens(Assumptions.ADJOURNED)) {
      scene.desk().takeAt(at(end), scribe, new ProcessAdjourned(id));
    } else {
      scene.desk().takeAt(at(end), scribe, new ProcessEnded(id));
      new TimeSheets(scene).log(TimeActivity.MEETING);
    }
  }

  private static Occurred at(Instant instant) {
    return Occurred.at(instant, Diary.ZONE);
  }
}
