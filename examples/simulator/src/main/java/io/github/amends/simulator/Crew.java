// SPDX-License-Identifier: Apache-2.0
package io.github.amends.simulator;

import io.github.amends.basics.ActorRef;
import io.github.amends.basics.FacilitatorId;
import io.github.amends.casework.CaseState;
import io.github.amends.event.FacilitatorAssigned;
import io.github.amends.volunteer.Assignment;
import io.github.amends.volunteer.AssignmentRole;
import io.github.amends.volunteer.Conflict;
import io.github.amends.volunteer.ConflictKind;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** The volunteers of one case: finding them, and letting them go. */
final class Crew {
  private static final List<ConflictKind> CONNECTIONS = List.of(
      ConflictKind.KNOWS_PARTY, ConflictKind.RELATED_TO_PARTY, ConflictKind.WORKS_FOR_PARTY);

  private final Volunteers volunteers;
  private final int site;
  private final Desk desk;
  private final Dice dice;
  private final Set<FacilitatorId> asked = new HashSet<>();
  private final Set<FacilitatorId> working = new TreeSet<>();

  Crew(Volunteers volunteers, int site, Desk desk, Dice dice) {
    this.volunteers = volunteers;
    this.site = site;
    this.desk = desk;
    this.dice = dice;
  }

  /** When somebody not asked so far is free; empty if everybody was asked. */
  Optional<Instant> freeFrom(Instant wanted) {
    return volunteers.first(site, wanted, asked).map(Volunteers.Offer::from);
  }

  /**
   * Asks one volunteer after another until the machine takes one; returns whether one was found.
   */
  boolean assign(AssignmentRole role, Instant now) {
    for (Optional<Volunteers.Offer> offer = volunteers.first(site, now, asked);
        offer.isPresent() && !offer.get().from().isAfter(now);
        offer = volunteers.first(site, now, asked)) {
      FacilitatorId who = offer.get().facilitator();
      asked.add(who);
      if (isTaken(new FacilitatorAssigned(new Assignment(who, role)))) {
        working.add(who);
        return true;
      }
    }
    return false;
  }

  private boolean isTaken(FacilitatorAssigned assigned) {
    FacilitatorId who = assigned.assignment().facilitator();
    if (dice.happens(Assumptions.STANDING_FORGOTTEN)) {
      desk.askInVain(assigned);
    }
    if (dice.happens(Assumptions.CONFLICT_KNOWN)) {
      Conflict conflict = new Conflict(who, dice.anyOf(CONNECTIONS));
      desk.learn(Records.inOrder(who, conflict));
      desk.askInVain(assigned);
      return false;
    }
    desk.learn(Records.inOrder(who));
    desk.take(assigned);
    return true;
  }

  /** Those who lead or help, in the order of their keys. */
  SortedSet<FacilitatorId> facilitating() {
    return new TreeSet<>(desk.state().assignments().keySet());
  }

  FacilitatorId lead() {
    return with(AssignmentRole.LEAD).orElseThrow();
  }

  Optional<FacilitatorId> with(AssignmentRole role) {
    CaseState state = desk.state();
    return state.assignments().entrySet().stream()
        .filter(entry -> entry.getValue() == role)
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** Whoever writes down what was done with people: the lead, as a rule. */
  ActorRef scribe() {
    return ActorRef.volunteer(lead().value());
  }

  /** Lets one go, who is free for other cases from then on. */
  void release(FacilitatorId who, Instant at) {
    if (working.remove(who)) {
      volunteers.book(who, at);
    }
  }

  void releaseAll(Instant at) {
    for (FacilitatorId who : List.copyOf(working)) {
      release(who, at);
    }
  }
}
