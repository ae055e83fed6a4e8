// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.assessment.Route;
import io.github.amends.assessment.Suitability;
import io.github.amends.basics.ParticipantId;
import io.github.amends.event.CaseEvent;
import io.github.amends.event.ExchangeDelivered;
import io.github.amends.event.ExchangeSent;
import io.github.amends.event.MeetingRescheduled;
import io.github.amends.event.MeetingScheduled;
import io.github.amends.event.NoSendLetterWritten;
import io.github.amends.event.ProcessStarted;
import io.github.amends.event.RouteChanged;
import io.github.amends.event.SuitabilityDecided;
import io.github.amends.meeting.IndirectExchange;
import io.github.amends.participant.ConsentPurpose;
import io.github.amends.practice.Refusal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The contact between the parties that an event would bring about: by which route, and between
 * whom.
 *
 * <p>A meeting or an exchange names its people. A decision on the route names nobody: then what is
 * asked must hold for somebody on each side, since others may decline without stopping the process.
 */
final class Contact {
  private final CaseState state;
  private final Route route;
  private final Optional<Set<ParticipantId>> people;
  // Arrays, since every guard walks through them.
  private final ParticipantState[] company;
  private final ParticipantState[] principals;

  private Contact(
      CaseState state,
      Route route,
      Optional<Set<ParticipantId>> people,
      ParticipantState... company) {
    this.state = state;
    this.route = route;
    this.people = people;
    this.company = company;
    this.principals = principalsThere(company);
  }

  /** A contact between those whom the event names. */
  private static Contact among(CaseState state, Route route, Set<ParticipantId> people) {
    return new Contact(state, route, Optional.of(people), named(state, people));
  }

  /** A contact of which it is not said between whom. */
  private static Contact open(CaseState state, Route route) {
    return new Contact(state, route, Optional.empty());
  }

  Route route() {
    return route;
  }

  /** Whom the event names; empty if it names nobody. */
  Optional<Set<ParticipantId>> people() {
    return people;
  }

  /** Those whom the event names and the case knows, in the order in which they joined. */
  ParticipantState[] company() {
    return company;
  }

  /** Those named whom the case is about and whose part has not ended. */
  ParticipantState[] principals() {
    return principals;
  }

  static Optional<Contact> broughtAboutBy(CaseState state, CaseEvent event) {
    if (event instanceof MeetingScheduled scheduled) {
      return Optional.of(meeting(state, scheduled.meeting().participants()));
    }
    if (event instanceof MeetingRescheduled rescheduled) {
      return Optional.of(meeting(state, rescheduled.meeting().participants()));
    }
    if (event instanceof ProcessStarted started) {
      return Optional.of(meeting(state, started.present()));
    }
    if (event instanceof ExchangeSent sent) {
      IndirectExchange exchange = sent.exchange();
      return Optional.of(indirect(state, Set.of(exchange.from(), exchange.to())));
    }
    if (event instanceof ExchangeDelivered delivered) {
      return Optional.ofNullable(state.exchanges().get(delivered.exchange()))
          .map(exchange -> indirect(state, Set.of(exchange.to())));
    }
    if (event instanceof NoSendLetterWritten written) {
      return Optional.of(among(state, Route.NO_CONTACT, Set.of(written.writer())));
    }
    if (event instanceof RouteChanged changed) {
      return Optional.of(open(state, changed.route()));
    }
    if (event instanceof SuitabilityDecided decided
        && decided.suitability() instanceof Suitability.Suitable suitable) {
      return Optional.of(open(state, suitable.route()));
    }
    return Optional.empty();
  }

  /** A meeting in which somebody stands in for a whole side is one with a surrogate. */
  private static Contact meeting(CaseState state, Set<ParticipantId> people) {
    ParticipantState[] company = named(state, people);
    boolean withSurrogate =
        Sides.isSurrogateAmong(company) && !Sides.areBothAmong(state.participants(), people);
    Route route = withSurrogate ? Route.SURROGATE : Route.DIRECT;
    return new Contact(state, route, Optional.of(people), company);
  }

  /** Whether the parties themselves come into contact by a route. */
  static boolean isBetweenParties(Route route) {
    return route == Route.DIRECT || route == Route.INDIRECT;
  }

  /** Whether people meet by a route. */
  static boolean isMeeting(Route route) {
    return route == Route.DIRECT || route == Route.SURROGATE;
  }

  private static Contact indirect(CaseState state, Set<ParticipantId> people) {
    return among(state, Route.INDIRECT, people);
  }

  ConsentPurpose purpose() {
    return purposeOf(route);
  }

  static ConsentPurpose purposeOf(Route route) {
    return isMeeting(route) ? ConsentPurpose.DIRECT : ConsentPurpose.INDIRECT;
  }

  /**
   * What is found about the principals of the contact that an event would bring about: a reason for
   * each who stands in the way.
   */
  static Finding ask(
      Question question,
      Predicate<ParticipantState> condition,
      Function<ParticipantState, Refusal> reason) {
    Optional<Contact> contact = question.contact();
    if (contact.isEmpty()) {
      return Finding.notApplicable();
    }
    List<ParticipantState> lacking = contact.get().lacking(condition);
    if (lacking.isEmpty()) {
      return Finding.satisfied();
    }
    Reasons reasons = new Reasons();
    for (ParticipantState each : lacking) {
      reasons.add(reason.apply(each));
    }
    return reasons.finding();
  }

  /** The principals who stand in the way because they do not meet a condition. */
  List<ParticipantState> lacking(Predicate<ParticipantState> condition) {
    if (people.isPresent()) {
      return lacking(principals, condition);
    }
    // Where the other side is not met, one side alone can go on.
    return isBetweenParties(route)
        ? Sides.lacking(state, condition)
        : Sides.lackingUnlessOne(state, condition);
  }

  /** Like {@link #lacking}, but asking supporters and others too where people are named. */
  List<ParticipantState> lackingAmongAll(Predicate<ParticipantState> condition) {
    return people.isPresent() ? lacking(company, condition) : lacking(condition);
  }

  private static List<ParticipantState> lacking(
      ParticipantState[] all, Predicate<ParticipantState> condition) {
    List<ParticipantState> lacking = List.of();
    for (ParticipantState each : all) {
      if (!condition.test(each)) {
        lacking = lacking.isEmpty() ? new ArrayList<>() : lacking;
        lacking.add(each);
      }
    }
    return lacking;
  }

  private static ParticipantState[] named(CaseState state, Set<ParticipantId> people) {
    ParticipantState[] named = new ParticipantState[state.participants().size()];
    int found = 0;
    for (ParticipantState each : state.participants().values()) {
      if (people.contains(each.participant().id())) {
        named[found++] = each;
      }
    }
    return Arrays.copyOf(named, found);
  }

  private static ParticipantState[] principalsThere(ParticipantState[] company) {
    ParticipantState[] principals = new ParticipantState[company.length];
    int found = 0;
    for (ParticipantState each : company) {
      if (each.participant().isPrincipal() && each.ended().isEmpty()) {
        principals[found++] = each;
      }
    }
    return found == company.length ? company : Arrays.copyOf(principals, found);
  }
}
