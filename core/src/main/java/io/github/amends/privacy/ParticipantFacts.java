// SPDX-License-Identifier: Apache-2.0
package io.github.amends.privacy;

import io.github.amends.agreement.Outcome;
import io.github.amends.agreement.OutcomeKind;
import io.github.amends.agreement.Term;
import io.github.amends.basics.CaseId;
import io.github.amends.basics.ParticipantId;
import io.github.amends.casework.CaseStage;
import io.github.amends.casework.CaseState;
import io.github.amends.casework.MeetingState;
import io.github.amends.casework.MeetingStatus;
import io.github.amends.casework.ParticipantState;
import io.github.amends.casework.TermState;
import io.github.amends.meeting.Meeting;
import io.github.amends.privacy.ParticipantView.Outlook;
import io.github.amends.privacy.ParticipantView.OwnConsent;
import io.github.amends.privacy.ParticipantView.OwnTerm;
import io.github.amends.privacy.ParticipantView.Part;
import io.github.amends.privacy.ParticipantView.Sitting;
import io.github.amends.privacy.ParticipantView.SittingState;
import io.github.amends.privacy.ParticipantView.Told;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** What of a case one participant may know. */
final class ParticipantFacts {
  private final CaseState state;
  private final ParticipantId who;
  private final ParticipantState own;

  ParticipantFacts(CaseState state, ParticipantId who) {
    this.state = state;
    this.who = who;
    this.own = state
        .participant(who)
        .orElseThrow(() -> new IllegalArgumentException("the case has no such participant"));
  }

  ParticipantView view(CaseId caseId) {
    return new ParticipantView(
        caseId,
        who,
        own.participant().roles(),
        outlook(),
        information(),
        consents(),
        sittings(),
        outcome(),
        terms());
  }

  /**
   * Why a process does not go on must not show, and so a withdrawal looks like every other stop.
   */
  private Outlook outlook() {
    CaseStage stage = state.stage();
    if (!stage.isOpen()) {
      return state.isProcessTaken() ? Outlook.ENDED : Outlook.WILL_NOT_GO_ON;
    }
    if (!stage.isBefore(CaseStage.OUTCOME_RECORDED)) {
      return Outlook.TOOK_PLACE;
    }
    return switch (stage) {
      case SCHEDULED -> Outlook.FIXED;
      case IN_PROCESS -> Outlook.UNDER_WAY;
      case ASSESSING ->
        state.furthestStage().isBefore(CaseStage.SCHEDULED)
            ? Outlook.UNDER_CONSIDERATION
            : Outlook.WILL_NOT_GO_ON;
      default -> Outlook.UNDER_CONSIDERATION;
    };
  }

  private List<Told> information() {
    return own.information().values().stream()
        .map(told -> new Told(told.information().id(), told.occurred()))
        .toList();
  }

  private List<OwnConsent> consents() {
    return new TreeMap<>(own.consents())
        .entrySet().stream()
            .map(asked -> new OwnConsent(
                asked.getKey(), asked.getValue().status(), asked.getValue().since()))
            .toList();
  }

  private List<Sitting> sittings() {
    List<Sitting> sittings = new ArrayList<>();
    for (MeetingState each : state.meetings().values()) {
      Meeting meeting = each.meeting();
      if (meeting.participants().contains(who) && each.status() != MeetingStatus.PROPOSED) {
        sittings.add(new Sitting(
            meeting.id(),
            meeting.kind(),
            meeting.medium(),
            meeting.startsAt(),
            meeting.endsAt(),
            meeting.zone(),
            state(each)));
      }
    }
    return sittings;
  }

  /** Cancelled, not attended, stopped before it began: all alike, so that nobody is blamed. */
  private static SittingState state(MeetingState meeting) {
    if (meeting.isRunning()) {
      return SittingState.RUNNING;
    }
    if (meeting.isOpen()) {
      return SittingState.PLANNED;
    }
    if (meeting.status() == MeetingStatus.HELD || meeting.status() == MeetingStatus.ADJOURNED) {
      return SittingState.TOOK_PLACE;
    }
    return meeting.started().isPresent()
        ? SittingState.BROKEN_OFF
        : SittingState.DID_NOT_TAKE_PLACE;
  }

  private Optional<OutcomeKind> outcome() {
    return state.outcome().filter(any -> state.tookPart().contains(who)).map(Outcome::kind);
  }

  private List<OwnTerm> terms() {
    List<OwnTerm> terms = new ArrayList<>();
    for (TermState each : state.terms().values()) {
      Term term = each.term();
      part(term)
          .ifPresent(part ->
              terms.add(new OwnTerm(term.id(), term.kind(), part, term.dueOn(), each.status())));
    }
    return terms;
  }

  private Optional<Part> part(Term term) {
    if (term.obligor().equals(who)) {
      return Optional.of(Part.OWED_BY_YOU);
    }
    return term.beneficiary().equals(who) ? Optional.of(Part.OWED_TO_YOU) : Optional.empty();
  }
}
