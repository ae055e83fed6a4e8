// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.basics.ExchangeId;
import io.github.amends.basics.FacilitatorId;
import io.github.amends.basics.MeetingId;
import io.github.amends.basics.ParticipantId;
import io.github.amends.basics.TermId;
import io.github.amends.participant.Participant;
import io.github.amends.volunteer.AssignmentRole;
import io.github.amends.volunteer.Conflict;
import io.github.amends.volunteer.ConflictKind;
import io.github.amends.volunteer.FacilitatorStanding;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * The people and things of a case whom a random event may name; with strangers, also some whom the
 * case does not know.
 */
final class Cast {
  private static final int FACILITATORS = 40;
  private static final FacilitatorId CONNECTED = facilitator(6);
  private static final FacilitatorId NEVER_CHECKED = facilitator(7);

  static final Map<FacilitatorId, FacilitatorStanding> STANDINGS = standings();

  /** What a service says that knows everything which is asked. */
  static Context context(Instant now) {
    return Context.at(now)
        .withStandings(STANDINGS)
        .withOpenCases(Set.of())
        .withDuplicates(Map.of())
        .withLegalOrders(List.of())
        .withAges(AgeEvidence.everybodyIsAdult());
  }

  private final CaseState state;
  private final boolean strangers;

  private Cast(CaseState state, boolean strangers) {
    this.state = state;
    this.strangers = strangers;
  }

  static Cast of(CaseState state) {
    return new Cast(state, false);
  }

  static Cast withStrangers(CaseState state) {
    return new Cast(state, true);
  }

  CaseState state() {
    return state;
  }

  static FacilitatorId facilitator(int number) {
    return FacilitatorId.of("f-" + number);
  }

  /** Facilitators without any connection, whom the case does not have yet. */
  static FacilitatorId newFacilitator(CaseState state) {
    for (int i = 0; i < FACILITATORS; i++) {
      FacilitatorId each = facilitator(i);
      if (isClear(state, each) && !state.assignments().containsKey(each)) {
        return each;
      }
    }
    throw new IllegalStateException("no facilitator is left");
  }

  static boolean isClear(CaseState state, FacilitatorId facilitator) {
    FacilitatorStanding standing = STANDINGS.get(facilitator);
    return standing != null
        && standing.conflicts().isEmpty()
        && state.conflicts().stream().noneMatch(each -> each.facilitator().equals(facilitator));
  }

  /** The assigned who may lead or facilitate a meeting. */
  static SortedSet<FacilitatorId> facilitating(CaseState state) {
    SortedSet<FacilitatorId> clear = new TreeSet<>();
    state.assignments().forEach((each, role) -> {
      if ((role == AssignmentRole.LEAD || role == AssignmentRole.CO) && isClear(state, each)) {
        clear.add(each);
      }
    });
    return clear;
  }

  List<ParticipantId> people() {
    return people(participant -> true);
  }

  List<ParticipantId> people(Predicate<Participant> condition) {
    List<ParticipantId> ids = new ArrayList<>();
    for (ParticipantState each : state.participants().values()) {
      if (condition.test(each.participant()) && each.ended().isEmpty()) {
        ids.add(each.participant().id());
      }
    }
    if (strangers || ids.isEmpty()) {
      ids.add(ParticipantId.of("p-stranger"));
    }
    return ids;
  }

  /** Those who were told something; everybody if nobody was. */
  List<ParticipantId> informed() {
    List<ParticipantId> informed = people();
    informed.removeIf(each -> People.newestInformation(state, each).isEmpty());
    return informed.isEmpty() ? people() : informed;
  }

  ParticipantId person(int number) {
    return Choice.pick(people(), number);
  }

  /** Somebody else than a first person; a stranger if there is nobody else. */
  ParticipantId otherThan(ParticipantId first, int number) {
    List<ParticipantId> others = people();
    others.remove(first);
    return others.isEmpty() ? ParticipantId.of("p-nobody") : Choice.pick(others, number);
  }

  /** One of each side, or everybody, or some. */
  SortedSet<ParticipantId> group(Choice choice) {
    SortedSet<ParticipantId> group = new TreeSet<>();
    group.add(Choice.pick(people(Participant::isOnHarmedSide), choice.who()));
    group.add(Choice.pick(people(Participant::isOnResponsibleSide), choice.who() / 7));
    if (choice.how() % 4 == 1) {
      group.addAll(people());
    } else if (choice.how() % 4 == 2) {
      group.addAll(people(Participant::isPrincipal));
    } else if (Choice.isAmongLast(10, choice.how())) {
      group.remove(group.first());
      group.add(person(choice.what()));
    }
    return group;
  }

  List<FacilitatorId> assigned() {
    List<FacilitatorId> assigned = new ArrayList<>(state.assignments().keySet());
    if (strangers || assigned.isEmpty()) {
      assigned.add(facilitator(0));
    }
    return assigned;
  }

  SortedSet<FacilitatorId> facilitators(Choice choice) {
    SortedSet<FacilitatorId> team = new TreeSet<>(facilitating(state));
    if (team.isEmpty() || Choice.isAmongLast(10, choice.what())) {
      team.add(Choice.pick(assigned(), choice.what()));
    } else if (Choice.isAmongLast(15, choice.what())) {
      team.add(facilitator(choice.who() % 8));
    }
    return team;
  }

  MeetingId openMeeting() {
    return strangers
        ? MeetingId.of("m-unknown")
        : state.openMeeting().map(open -> open.meeting().id()).orElse(MeetingId.of("m-none"));
  }

  ExchangeId exchange(int number) {
    List<ExchangeId> sent = new ArrayList<>(state.exchanges().keySet());
    sent.removeAll(state.course().delivered());
    if (strangers || sent.isEmpty()) {
      sent.add(ExchangeId.of("x-unknown"));
      sent.addAll(state.course().delivered());
    }
    return Choice.pick(sent, number);
  }

  TermId term(int number) {
    List<TermId> terms = new ArrayList<>(state.terms().keySet());
    if (strangers || terms.isEmpty()) {
      terms.add(TermId.of("t-unknown"));
    }
    return Choice.pick(terms, number);
  }

  private static Map<FacilitatorId, FacilitatorStanding> standings() {
    Map<FacilitatorId, FacilitatorStanding> all = new HashMap<>();
    for (int i = 0; i < FACILITATORS; i++) {
      all.put(facilitator(i), Standings.inOrder(facilitator(i)));
    }
    all.remove(NEVER_CHECKED);
    all.put(
        CONNECTED,
        Standings.builder(CONNECTED)
            .addConflicts(new Conflict(CONNECTED, ConflictKind.KNOWS_PARTY))
            .build());
    return Map.copyOf(all);
  }
}
