// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.basics.ExchangeId;
import io.github.amends.basics.MeetingId;
import io.github.amends.basics.MitigationId;
import io.github.amends.basics.ParticipantId;
import io.github.amends.basics.RiskAssessmentId;
import io.github.amends.event.AttendanceRecorded;
import io.github.amends.event.CaseEvent;
import io.github.amends.event.ExchangeChecked;
import io.github.amends.event.ExchangeDrafted;
import io.github.amends.event.LegalEventRecorded;
import io.github.amends.event.LegalOrderVaried;
import io.github.amends.event.MeetingProposed;
import io.github.amends.event.MitigationAdded;
import io.github.amends.event.MitigationCompleted;
import io.github.amends.event.NewOffenceRecorded;
import io.github.amends.event.NoSendLetterWritten;
import io.github.amends.event.ReferrerToldDate;
import io.github.amends.event.RiskAssessed;
import io.github.amends.event.SafeguardingConcernRaised;
import io.github.amends.event.SupporterRefused;
import io.github.amends.event.SupporterWished;
import io.github.amends.meeting.Attendance;
import io.github.amends.practice.Refusal;
import io.github.amends.referral.LegalEvent;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What events about assessments and the process name, and whether the case knows it. */
final class ProcessReferences {
  private ProcessReferences() {}

  static void check(CaseState state, CaseEvent event, List<Refusal> refusals) {
    if (event instanceof RiskAssessed assessed) {
      checkSuperseded(state, assessed, refusals);
    } else if (event instanceof MitigationAdded added) {
      checkMitigation(state, added, refusals);
    } else if (event instanceof MitigationCompleted completed
        && !state.safety().mitigations().containsKey(completed.mitigation())) {
      refusals.add(References.unknown("mitigation", completed.mitigation()));
    } else if (event instanceof LegalEventRecorded recorded
        && recorded.legalEvent() instanceof LegalEvent.OrderMade made
        && state.safety().orders().containsKey(made.order().id())) {
      refusals.add(References.taken("order", made.order().id()));
    } else if (event instanceof LegalOrderVaried varied
        && !state.safety().orders().containsKey(varied.order().id())) {
      refusals.add(References.unknown("order", varied.order().id()));
    } else if (event instanceof AttendanceRecorded attended) {
      checkMeeting(state, attended.meeting(), refusals);
    } else if (event instanceof ReferrerToldDate told) {
      checkMeeting(state, told.meeting(), refusals);
    } else if (event instanceof ExchangeChecked checked
        && !state.assignments().containsKey(checked.checkedBy())) {
      refusals.add(References.unknown("facilitator", checked.checkedBy()));
    } else if (event instanceof NoSendLetterWritten written && isTaken(state, written.letter())) {
      refusals.add(References.taken("exchange", written.letter()));
    }
  }

  private static boolean isTaken(CaseState state, ExchangeId id) {
    return state.exchanges().containsKey(id) || state.course().lettersKept().containsKey(id);
  }

  private static void checkMeeting(CaseState state, MeetingId id, List<Refusal> refusals) {
    if (!state.meetings().containsKey(id)) {
      refusals.add(References.unknown("meeting", id));
    }
  }

  /**
   * An assessment has an id of its own and supersedes the newest one of the same person, and no
   * other.
   */
  private static void checkSuperseded(
      CaseState state, RiskAssessed assessed, List<Refusal> refusals) {
    Optional<RiskAssessmentId> superseded = assessed.assessment().supersedes();
    Optional<RiskAssessmentId> newest = state
        .participant(assessed.assessment().participant())
        .flatMap(ParticipantState::risk)
        .map(risk -> risk.assessment().id());
    if (superseded.isPresent() && !superseded.equals(newest)) {
      refusals.add(References.unknown("assessment", superseded.get()));
    }
    if (state.safety().isAssessed(assessed.assessment().id())) {
      refusals.add(References.taken("assessment", assessed.assessment().id()));
    }
  }

  private static void checkMitigation(
      CaseState state, MitigationAdded added, List<Refusal> refusals) {
    MitigationId id = added.mitigation().id();
    if (state.safety().mitigations().containsKey(id)) {
      refusals.add(References.taken("mitigation", id));
    }
    for (ParticipantState each : state.participants().values()) {
      if (each.risk().isPresent()
          && each.risk().get().assessment().id().equals(added.mitigation().assessment())) {
        return;
      }
    }
    refusals.add(References.unknown("assessment", added.mitigation().assessment()));
  }

  /** The participants whom an event names. */
  static Collection<ParticipantId> participants(CaseEvent event) {
    if (event instanceof SafeguardingConcernRaised raised) {
      return raised.concern().about().stream().toList();
    }
    if (event instanceof LegalEventRecorded recorded) {
      return recorded.legalEvent() instanceof LegalEvent.Proceeding proceeding
          ? List.of(proceeding.participant())
          : ((LegalEvent.OrderMade) recorded.legalEvent()).order().keepsApart();
    }
    if (event instanceof LegalOrderVaried varied) {
      return varied.order().keepsApart();
    }
    if (event instanceof NewOffenceRecorded offence) {
      return List.of(offence.by(), offence.against());
    }
    if (event instanceof SupporterWished wished) {
      return List.of(wished.participant());
    }
    if (event instanceof SupporterRefused refused) {
      return List.of(refused.participant());
    }
    if (event instanceof MeetingProposed proposed) {
      return proposed.meeting().participants();
    }
    if (event instanceof AttendanceRecorded attended) {
      return attended.attendance().stream().map(Attendance::participant).toList();
    }
    if (event instanceof ExchangeDrafted drafted) {
      return List.of(drafted.exchange().from(), drafted.exchange().to());
    }
    return event instanceof NoSendLetterWritten written ? List.of(written.writer()) : List.of();
  }
}
