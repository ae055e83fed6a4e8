// SPDX-License-Identifier: Apache-2.0
package io.github.amends.simulator;

import io.github.amends.basics.ActorRef;
import io.github.amends.basics.CaseId;
import io.github.amends.basics.EventId;
import io.github.amends.basics.Occurred;
import io.github.amends.casework.CaseFile;
import io.github.amends.casework.CaseMachine;
import io.github.amends.casework.CaseStage;
import io.github.amends.casework.CaseState;
import io.github.amends.casework.Context;
import io.github.amends.casework.Decision;
import io.github.amends.casework.Proposal;
import io.github.amends.casework.Provenance;
import io.github.amends.casework.RefusedException;
import io.github.amends.event.CaseEvent;
import io.github.amends.event.ReferralReceived;
import io.github.amends.practice.Profile;
import io.github.amends.practice.Profiles;
import io.github.amends.volunteer.FacilitatorStanding;
import java.util.ArrayList;
import java.util.List;

/** The desk at which one case is written down: every step goes through the real machine. */
final class Desk {
  private final CaseMachine machine;
  private final CaseId caseId;
  private final ActorRef coordinator;
  private final Diary diary;
  private final List<RefusedStep> refused = new ArrayList<>();
  private Context context;
  private CaseFile file;

  Desk(
      CaseMachine machine,
      CaseId caseId,
      ActorRef coordinator,
      Diary diary,
      ReferralReceived received) {
    this.machine = machine;
    this.caseId = caseId;
    this.coordinator = coordinator;
    this.diary = diary;
    this.context = Checked.at(diary.now());
    Occurred when = received.referral().received();
    this.file = machine.open(proposal(0, received, when, coordinator), context).orThrow();
  }

  CaseFile file() {
    return file;
  }

  ActorRef coordinator() {
    return coordinator;
  }

  CaseState state() {
    return file.state();
  }

  CaseStage stage() {
    return file.stage();
  }

  boolean isOpen() {
    return file.stage().isOpen();
  }

  List<RefusedStep> refused() {
    return List.copyOf(refused);
  }

  /** Learns what was checked about a facilitator. */
  void learn(FacilitatorStanding standing) {
    context = context.withStanding(standing);
  }

  /** Takes steps that must be lawful: a refusal would be a mistake of the simulation. */
  void take(CaseEvent... events) {
    for (CaseEvent event : events) {
      diary.minutes(2, 15);
      takeAt(diary.occurred(), coordinator, event);
    }
  }

  /** Takes a step that happened at some time, now or earlier, and was written down by somebody. */
  void takeAt(Occurred occurred, ActorRef by, CaseEvent event) {
    file = decide(occurred, by, event).orThrow();
  }

  /**
   * Writes down something beside the course of the case, at the same minute; what another profile
   * does not allow is left out.
   */
  void aside(ActorRef by, CaseEvent event) {
    Decision decision = decide(diary.occurred(), by, event);
    if (isOwnPractice() || decision instanceof Decision.Accepted) {
      file = decision.orThrow();
    }
  }

  /** Writes down something beside the course of the case, by the coordinator. */
  void aside(CaseEvent event) {
    aside(coordinator, event);
  }

  /** Takes over what another system recorded, which nobody here has verified yet. */
  void imported(String source, CaseEvent event) {
    Proposal own = proposal(file.sequence(), event, diary.occurred(), coordinator);
    Proposal theirs = new Proposal(
        own.caseId(),
        own.eventId(),
        own.expectedSequence(),
        own.occurred(),
        own.by(),
        new Provenance.Imported(source),
        own.event());
    context = context.withNow(diary.now());
    file = machine.decide(file, theirs, context).orThrow();
  }

  /** The id of what was written down last. */
  EventId lastId() {
    return file.entries().get((int) file.sequence() - 1).eventId();
  }

  /** Proposes a step and takes no for an answer; returns whether it was taken. */
  boolean ask(CaseEvent event) {
    diary.minutes(2, 15);
    return ask(diary.occurred(), event);
  }

  /** Proposes a step that happened earlier, and takes no for an answer. */
  boolean ask(Occurred occurred, CaseEvent event) {
    Decision decision = decide(occurred, coordinator, event);
    if (decision instanceof Decision.Refused no) {
      refused.add(RefusedStep.of(diary.now(), no.refusals()));
      return false;
    }
    file = decision.orThrow();
    return true;
  }

  /**
   * Proposes a step that the service's own practice refuses. Where another profile would allow it,
   * the service thinks better of it.
   */
  void askInVain(CaseEvent event) {
    CaseFile before = file;
    if (ask(event)) {
      if (isOwnPractice()) {
        throw new IllegalStateException("should be refused: " + event.type().code());
      }
      file = before;
    }
  }

  /** Whether the case is played under the profile by which the service was set up. */
  boolean isOwnPractice() {
    return machine.profile().equals(Profiles.rocRestore());
  }

  /** The rules by which the case is judged. */
  Profile profile() {
    return machine.profile();
  }

  /** Writes down a step that the service could not do without. */
  void note(RefusedException refusal) {
    refused.add(RefusedStep.of(diary.now(), refusal.refusals()));
  }

  private Decision decide(Occurred occurred, ActorRef by, CaseEvent event) {
    context = context.withNow(diary.now());
    return machine.decide(file, proposal(file.sequence(), event, occurred, by), context);
  }

  private Proposal proposal(long sequence, CaseEvent event, Occurred occurred, ActorRef by) {
    EventId id = EventId.of("e-" + (sequence + 1));
    return new Proposal(caseId, id, sequence, occurred, by, Provenance.firstHand(), event);
  }
}
