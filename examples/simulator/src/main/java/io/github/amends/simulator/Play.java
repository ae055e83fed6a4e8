// SPDX-License-Identifier: Apache-2.0
package io.github.amends.simulator;

import io.github.amends.basics.ActorRef;
import io.github.amends.basics.CaseId;
import io.github.amends.basics.EventId;
import io.github.amends.basics.Occurred;
import io.github.amends.casework.CaseFile;
import io.github.amends.casework.CaseMachine;
import io.github.amends.casework.Context;
import io.github.amends.casework.Decision;
import io.github.amends.casework.Proposal;
import io.github.amends.casework.Provenance;
import io.github.amends.casework.WithdrawalChoice;
import io.github.amends.event.CaseEvent;
import io.github.amends.event.ConsentWithdrawn;
import io.github.amends.event.ReferralReceived;
import io.github.amends.practice.Profiles;
import io.github.amends.volunteer.FacilitatorStanding;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A made-up case while it is played: ten minutes pass with each step. */
final class Play {
  private static final ActorRef COORDINATOR = ActorRef.staff("coordinator");

  private final CaseMachine machine = CaseMachine.under(Profiles.rocRestore());
  private final CaseId caseId;
  private final List<Step> steps = new ArrayList<>();
  private Instant now;
  private Context context;
  private CaseFile file;

  Play(String caseId, LocalDate day, String words, ReferralReceived received) {
    this.caseId = CaseId.of(caseId);
    this.now = instant(day, LocalTime.of(9, 0));
    this.context = Checked.at(now);
    Occurred when = received.referral().received();
    Decision opened = machine.open(proposal(0, received, when), context);
    this.file = opened.orThrow();
    steps.add(new Step(words, received, when, opened, file.stage(), Set.of()));
  }

  static Instant instant(LocalDate day, LocalTime time) {
    return day.atTime(time).atZone(Settings.ZONE).toInstant();
  }

  CaseFile file() {
    return file;
  }

  WorkedExample end(String title) {
    return new WorkedExample(title, steps, file);
  }

  /** Moves the time on. */
  Play on(LocalDate day, int hour, int minute) {
    now = instant(day, LocalTime.of(hour, minute));
    return this;
  }

  /** Learns what was checked about a volunteer. */
  Play knowing(FacilitatorStanding standing) {
    context = context.withStanding(standing);
    return this;
  }

  /** Proposes a step; the case moves on if it is accepted. */
  Play step(String words, CaseEvent event) {
    context = context.withNow(now);
    Occurred when = Occurred.at(now, Settings.ZONE);
    Decision decision = machine.decide(file, proposal(file.sequence(), event, when), context);
    if (decision instanceof Decision.Accepted accepted) {
      file = accepted.file();
    }
    Set<WithdrawalChoice> choices = event instanceof ConsentWithdrawn withdrawn
        ? WithdrawalChoice.after(file.state(), withdrawn.participant())
        : Set.of();
    steps.add(new Step(words, event, when, decision, file.stage(), choices));
    now = now.plusSeconds(600);
    return this;
  }

  private Proposal proposal(long sequence, CaseEvent event, Occurred occurred) {
    EventId id = EventId.of("e-" + (sequence + 1));
    return new Proposal(caseId, id, sequence, occurred, COORDINATOR, Provenance.firstHand(), event);
  }
}
