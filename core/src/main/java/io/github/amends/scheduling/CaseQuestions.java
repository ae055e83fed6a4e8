// SPDX-License-Identifier: Apache-2.0
package io.github.amends.scheduling;

import io.github.amends.basics.ActorRef;
import io.github.amends.basics.EventId;
import io.github.amends.basics.FacilitatorId;
import io.github.amends.basics.Occurred;
import io.github.amends.casework.CaseEntry;
import io.github.amends.casework.CaseFile;
import io.github.amends.casework.CaseMachine;
import io.github.amends.casework.CaseStage;
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
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * What a search asks a machine about one case. Nothing that it is told is stored. One thread uses
 * it.
 */
final class CaseQuestions {
  private final CaseMachine machine;
  private final CaseFile file;
  private final Context context;
  private final ZoneId zone;
  private final SortedMap<FacilitatorId, Set<AssignmentRole>> volunteers;
  private final String unused;
  private @Nullable CaseFile ready;

  /** With the roles that each volunteer could be given, as far as the search may give them. */
  CaseQuestions(
      CaseMachine machine,
      CaseFile file,
      Context context,
      ZoneId zone,
      SortedMap<FacilitatorId, Set<AssignmentRole>> volunteers) {
    this.machine = machine;
    this.file = file;
    this.context = context;
    this.zone = zone;
    this.volunteers = volunteers;
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

  /** The case with enough volunteers, which is the same on every day: they are assigned now. */
  private CaseFile ready() {
    CaseFile found = ready;
    if (found == null) {
      found = staffed(file, Optional.empty());
      ready = found;
    }
    return found;
  }

  /** What it says on the day of a meeting that nobody facilitates. */
  Day day(Meeting unattended) {
    CaseFile staffed = ready();
    Set<Refusal> refusals = new LinkedHashSet<>();
    List<Refusal> asked = new ArrayList<>();
    for (Refusal each : refusals(staffed, unattended, context.now())) {
      if (RefusalKind.of(each) == RefusalKind.OF_THE_CASE) {
        refusals.add(each);
      }
    }
    for (Refusal each : refusals(staffed, unattended, unattended.startsAt())) {
      if (RefusalKind.of(each) == RefusalKind.OF_THE_CASE) {
        refusals.add(each);
      } else if (RefusalKind.of(each) == RefusalKind.OF_TEAM) {
        asked.add(each);
      }
    }
    return new Day(refusals, asked);
  }

  /** The roles that a volunteer could be given, as far as the search may give them. */
  Set<AssignmentRole> roles(FacilitatorId who) {
    return volunteers.getOrDefault(who, Set.of());
  }

  /** The case after an assignment; empty if that is refused. */
  Optional<CaseFile> assigned(CaseFile reached, FacilitatorId who, AssignmentRole role) {
    if (!roles(who).contains(role) || role(reached, who) == role) {
      return Optional.empty();
    }
    CaseEvent event = new FacilitatorAssigned(new Assignment(who, role));
    return decide(reached, event, now()) instanceof Decision.Accepted accepted
        ? Optional.of(accepted.file())
        : Optional.empty();
  }

  /**
   * The case with so many volunteers assigned that it is ready, if that is all it waits for, and if
   * there are so many beside the one whose part is asked about.
   */
  CaseFile staffed(CaseFile reached, Optional<FacilitatorId> asked) {
    CaseFile staffed = reached;
    if (staffed.stage() == CaseStage.PREPARING
        && !staffed.state().assignments().containsValue(AssignmentRole.LEAD)) {
      staffed = withOneMore(staffed, asked, List.of(AssignmentRole.LEAD)).orElse(staffed);
    }
    while (staffed.stage() == CaseStage.PREPARING) {
      Optional<CaseFile> more =
          withOneMore(staffed, asked, List.of(AssignmentRole.CO, AssignmentRole.LEAD));
      if (more.isEmpty()) {
        return reached;
      }
      staffed = more.get();
    }
    return staffed;
  }

  private Optional<CaseFile> withOneMore(
      CaseFile reached, Optional<FacilitatorId> asked, List<AssignmentRole> roles) {
    for (FacilitatorId who : volunteers.keySet()) {
      AssignmentRole now = role(reached, who);
      boolean counted = now == AssignmentRole.LEAD || now == roles.get(0);
      for (AssignmentRole each : roles) {
        if (!counted && asked.filter(who::equals).isEmpty()) {
          Optional<CaseFile> assigned = assigned(reached, who, each);
          if (assigned.isPresent()) {
            return assigned;
          }
        }
      }
    }
    return Optional.empty();
  }

  private static @Nullable AssignmentRole role(CaseFile reached, FacilitatorId who) {
    return reached.state().assignments().get(who);
  }

  /** What it has against a meeting at the time when that starts. */
  List<Refusal> refusalsAtStart(CaseFile assigned, Meeting meeting) {
    return refusals(assigned, meeting, meeting.startsAt());
  }

  private List<Refusal> refusals(CaseFile asked, Meeting meeting, Instant at) {
    Proposal proposal = propose(asked, new MeetingScheduled(meeting), Occurred.at(at, zone));
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
    return decide(started, new ProcessAdjourned(meeting.id()), Occurred.at(meeting.endsAt(), zone));
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
