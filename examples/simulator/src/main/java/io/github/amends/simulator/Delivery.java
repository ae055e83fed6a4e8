// SPDX-License-Identifier: Apache-2.0
package io.github.amends.simulator;

import io.github.amends.casework.CaseEntry;
import io.github.amends.casework.CaseFile;
import io.github.amends.casework.CaseMachine;
import io.github.amends.casework.Context;
import io.github.amends.casework.Decision;
import io.github.amends.casework.Proposal;
import io.github.amends.event.FacilitatorAssigned;
import io.github.amends.practice.Profile;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The proposals of a played case, delivered as an unreliable network delivers them: twice, out of
 * order, late, and to a service whose clock jumps.
 *
 * <p>What overtakes is answered with a conflict and delivered again at the sequence that is
 * expected; what is refused then comes again behind its successors, until it is given up.
 */
final class Delivery {
  private static final int ATTEMPTS = 4;
  private static final long HOUR = 3_600;
  private static final long DAY = 86_400;

  private final CaseMachine machine;
  private final Dice dice;
  private final List<Proposal> accepted = new ArrayList<>();
  private final List<CaseEntry> acknowledged = new ArrayList<>();
  private final List<Decision.Refused> refused = new ArrayList<>();
  private Context context;
  private CaseFile file;
  private int duplicates;
  private int conflicts;
  private int backwards;

  private Delivery(CaseFile played, Profile profile, Dice dice) {
    this.machine = CaseMachine.under(profile);
    this.dice = dice;
    CaseEntry first = played.entries().get(0);
    this.context = context(played);
    this.file = take(machine.open(proposal(first, 0), context.withNow(first.recordedAt())));
    accepted.add(proposal(first, 0));
  }

  /** Delivers a case anew. */
  static Delivered deliver(CaseFile played, Profile profile, long seed) {
    return new Delivery(played, profile, new Dice(seed)).deliver(letters(played));
  }

  private Delivered deliver(List<Letter> letters) {
    List<Letter> waiting = new ArrayList<>(letters);
    while (!waiting.isEmpty()) {
      int place = dice.happens(250) ? dice.below(Math.min(4, waiting.size())) : 0;
      Letter letter = waiting.remove(place);
      if (place > 0) {
        overtake(letter);
      }
      if (!isTaken(letter) && letter.attempt() < ATTEMPTS) {
        waiting.add(Math.min(waiting.size(), place + 1), letter.again());
      }
      if (dice.happens(300)) {
        repeat(dice.anyOf(accepted));
      }
    }
    return new Delivered(file, acknowledged, refused, duplicates, conflicts, backwards);
  }

  /** Sends what the sender believes comes later than what is on file. */
  private void overtake(Letter letter) {
    Proposal early = proposal(letter.entry(), file.sequence() + 1 + dice.below(3));
    Decision decision = machine.decide(file, early, at(letter.entry()));
    if (!(decision instanceof Decision.Conflict)) {
      throw new IllegalStateException("should be a conflict: " + early.eventId());
    }
    conflicts++;
  }

  private boolean isTaken(Letter letter) {
    Proposal proposal = proposal(letter.entry(), file.sequence());
    Decision decision = machine.decide(file, proposal, at(letter.entry()));
    if (decision instanceof Decision.Refused no) {
      refused.add(no);
      return false;
    }
    file = take(decision);
    accepted.add(proposal);
    if (dice.happens(200)) {
      repeat(proposal);
    }
    return true;
  }

  /** Sends again what was acknowledged, as a sender does to whom the answer was lost. */
  private void repeat(Proposal proposal) {
    Decision decision = machine.decide(file, proposal, context);
    if (!(decision instanceof Decision.Duplicate same) || !same.file().equals(file)) {
      throw new IllegalStateException("should be a duplicate: " + proposal.eventId());
    }
    duplicates++;
  }

  private CaseFile take(Decision decision) {
    CaseFile next = decision.orThrow();
    if (decision instanceof Decision.Accepted yes) {
      acknowledged.addAll(yes.entries());
    }
    return next;
  }

  /** What the service's clock shows: mostly the time, now and then an hour less or days more. */
  private Context at(CaseEntry entry) {
    Instant right = entry.recordedAt();
    Instant shown = right.plusSeconds(dice.mostly(700, 0L, -HOUR, DAY, 10 * DAY));
    if (shown.isBefore(acknowledged.get(acknowledged.size() - 1).recordedAt())) {
      backwards++;
    }
    context = context.withNow(shown);
    return context;
  }

  private static Context context(CaseFile played) {
    Context context = Checked.at(played.entries().get(0).recordedAt());
    for (CaseEntry entry : played.entries()) {
      if (entry.event() instanceof FacilitatorAssigned assigned) {
        context = context.withStanding(Records.inOrder(assigned.assignment().facilitator()));
      }
    }
    return context;
  }

  /** What was proposed; what followed from it by itself has an id made from that of its cause. */
  private static List<Letter> letters(CaseFile played) {
    return played.entries().stream()
        .skip(1)
        .filter(entry -> !entry.eventId().value().contains("/"))
        .map(entry -> new Letter(entry, 1))
        .toList();
  }

  private static Proposal proposal(CaseEntry entry, long sequence) {
    return new Proposal(
        entry.caseId(),
        entry.eventId(),
        sequence,
        entry.occurred(),
        entry.recordedBy(),
        entry.provenance(),
        entry.event());
  }

  private record Letter(CaseEntry entry, int attempt) {
    Letter again() {
      return new Letter(entry, attempt + 1);
    }
  }
}
