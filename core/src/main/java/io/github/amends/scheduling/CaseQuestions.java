// SPDX-License-Identifier: Apache-2.0
package io.github.amends.scheduling;

import io.github.amends.basics.ActorRef;
import io.github.amends.basics.EventId;
import io.github.amends.basics.FacilitatorId;
import io.github.amends.basics.Occurred;
import io.github.amends.casework.CaseEntry;
import io.github.amends.casework.CaseFile;
import io.github.amends.casework.CaseMachine;
import io.github.amends.casework.Context;
import io.github.amends.casework.Decision;
import io.github.amends.casework.Proposal;
import io.github.amends.event.CaseEvent;
import io.github.amends.event.FacilitatorAssigned;
import io.github.amends.event.MeetingScheduled;
import io.github.amends.event.ProcessAdjourned;
import io.github.amends.event.ProcessStarted;
import io.github.amends.meeting.Meeting;
import io.github.amends.practice.Profile;
import io.github.amends.practice.Refusal;
import io.github.amends.volunteer.Assignment;
import io.github.amends.volunteer.AssignmentRole;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a search asks a machine about one case. Nothing that it is told is stored. */
final class CaseQuestions {
  private final CaseMachine machine;
  private final CaseFile file;
  private final Context context;
  private final ZoneId zone;
  private final String unused;

  CaseQuestions(CaseMachine machine, CaseFile file, Context context, ZoneId zone) {
    this.machine = machine;
    this.file = file;
    this.context = context;
    this.zone = zone;
    this.unused = unusedId(file);
  }

  /** A beginning of an event id that no entry of the case has. */
  private static String unusedId(CaseFile file) {
    String beginning = "offer";
    for (CaseEntry each : file.entries()) {
      while (each.eventId().value().startsWith(beginning)) {
        beginning += "-";
      }
    }
    return beginning;
  }

  CaseFile file() {
    return file;
  }

  Context context() {
    return context;
  }

  Profile profile() {
    return machine.profile();
  }

  /** What it says on the day of a meeting that nobody facilitates. */
  Day day(Meeting unattended) {
    Set<Refusal> refusals = new LinkedHashSet<>();
    List<Refusal> asked = new ArrayList<>();
    for (Refusal each : refusals(file, unattended, context.now())) {
      if (RefusalKind.of(each) == RefusalKind.OF_THE_CASE) {
        refusals.add(each);
      }
    }
    for (Refusal each : refusals(file, unattended, unattended.startsAt())) {
      if (RefusalKind.of(each) == RefusalKind.OF_THE_CASE) {
        refusals.add(each);
      } else if (RefusalKind.of(each) == RefusalKind.OF_TEAM) {
        asked.add(each);
      }
    }
    return new Day(refusals, asked);
  }

  /** The case after an assignment; empty if that is refused. */
  Optional<CaseFile> assigned(FacilitatorId who, AssignmentRole role) {
    Decision decision = decide(file, new FacilitatorAssigned(new Assignment(who, role)), now());
    return decision instanceof Decision.Accepted accepted
        ? Optional.of(accepted.file())
        : Optional.empty();
  }

  /** What it has against a meeting at the time when that starts. */
  List<Refusal> refusalsAtStart(CaseFile assigned, Meeting meeting) {
    return refusals(assigned, meeting, meeting.startsAt());
  }

  private List<Refusal> refusals(CaseFile asked, Meeting meeting, Instant at) {
    Proposal proposal =
        propose(asked, new MeetingScheduled(meeting), Occurred.at(at, zone));
    return machine.whatIf(asked, proposal, context.withNow(at)).refusals();
  }

  /**
   * Takes the steps of an offer, one after another, until the meeting has started; or tells why one
   * of them is refused.
   */
  Decision start(MeetingOffer offer) {
    Decision decision = new Decision.Duplicate(file);
    CaseFile reached = file;
    for (CaseEvent each : offer.events()) {
      decision = decide(reached, each, now());
      if (!(decision instanceof Decision.Accepted accepted)) {
        return decision;
      }
      reached = accepted.file();
    }
    Meeting meeting = offer.meeting();
    CaseEvent started =
        new ProcessStarted(meeting.id(), meeting.participants(), meeting.facilitators());
    return decide(reached, started, Occurred.at(meeting.startsAt(), zone));
  }

  /** Takes the end of a sitting after which there is another. */
  Decision adjourn(CaseFile started, Meeting meeting) {
    return decide(
        started, new ProcessAdjourned(meeting.id()), Occurred.at(meeting.endsAt(), zone));
  }

  private Decision decide(CaseFile reached, CaseEvent event, Occurred occurred) {
    return machine.decide(
        reached, propose(reached, event, occurred), context.withNow(occurred.start()));
  }

  private Occurred now() {
    return Occurred.at(context.now(), zone);
  }

  private Proposal propose(CaseFile reached, CaseEvent event, Occurred occurred) {
    return reached.propose(
        EventId.of(unused + reached.sequence()), occurred, ActorRef.staff("scheduling"), event);
  }
}
