// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.basics.ActorRef;
import io.github.amends.basics.CaseId;
import io.github.amends.basics.EventId;
import io.github.amends.basics.Occurred;
import io.github.amends.event.CaseEvent;
import io.github.amends.event.EventType;
import io.github.amends.event.ReferralReceived;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A plan while it is played: each choice becomes a proposal about the case as it stands. */
final class Playing {
  static final ZoneId ZONE = ZoneId.of("Europe/London");
  static final Instant OPENED = LocalDateTime.of(2026, 5, 4, 9, 0).atZone(ZONE).toInstant();

  private static final CaseId CASE = CaseId.of("case-1");
  private static final int LONG_LOG = 25;
  private static final int RARE = 6;
  private static final int LONGEST_LEAD = 90;
  private static final int PATIENCE = 4;
  private static final int CONTACTS_TRIED = 5;
  private static final Set<EventType> CLOSING = EnumSet.of(
      EventType.REFERRAL_REJECTED, EventType.CASE_NOT_PROCEEDED, EventType.CASE_RETURNED);

  private final CaseMachine machine;
  private final List<EventType> kinds;
  private final Shepherd shepherd;
  private final Provenance provenance;
  private final CaseFile opened;
  private final List<History.Step> steps = new ArrayList<>();
  private final @Nullable Variety variety;
  private CaseFile file;
  private Instant now = OPENED;

  Playing(CaseMachine machine, Choice opening) {
    this(machine, opening, RandomRecordEvents.STEADY);
  }

  /** A history of these kinds of events. */
  Playing(CaseMachine machine, Choice opening, Set<EventType> kinds) {
    this(machine, opening, kinds, opened(machine, Openings.of(opening)).orThrow(), null);
  }

  private Playing(
      CaseMachine machine,
      Choice opening,
      Set<EventType> kinds,
      CaseFile opened,
      @Nullable Variety variety) {
    this.machine = machine;
    this.kinds = List.copyOf(kinds);
    this.shepherd = new Shepherd(Way.of(opening));
    this.provenance = Choice.isAmongLast(6, opening.way())
        ? new Provenance.Imported("old-system")
        : Provenance.firstHand();
    this.opened = opened;
    this.file = opened;
    this.variety = variety;
  }

  /**
   * A history that is varied beyond its plan, and led some way before the plan begins; empty if the
   * profile does not take such a referral.
   */
  static Optional<Playing> varied(
      CaseMachine machine, Choice opening, Set<EventType> kinds, Variety variety) {
    return opened(machine, variety.opening(Openings.of(opening)))
            instanceof Decision.Accepted accepted
        ? Optional.of(new Playing(machine, opening, kinds, accepted.file(), variety).led())
        : Optional.empty();
  }

  private static Decision opened(CaseMachine machine, ReferralReceived received) {
    Proposal proposal = Proposal.opening(
        CASE,
        EventId.of("e-0"),
        Occurred.at(OPENED, ZONE),
        ActorRef.staff("coordinator"),
        received);
    return machine.open(proposal, Cast.context(OPENED));
  }

  /** As far as the shepherd is to lead it, or can; then something turns, and is seen to. */
  private Playing led() {
    Variety varied = Objects.requireNonNull(variety);
    varied.goal().ifPresent(goal -> {
      lead(goal);
      varied
          .turn(file.state())
          .forEach(event -> propose(event, Occurred.at(now, ZONE), file.sequence()));
      if (varied.isLedOn()) {
        lead(goal);
      }
      for (int i = 0; i < CONTACTS_TRIED; i++) {
        takeAside(varied.contact(file, Cast.context(now)));
      }
    });
    return this;
  }

  private void lead(CaseStage goal) {
    int refused = 0;
    for (int i = 0; i < LONGEST_LEAD && refused < PATIENCE; i++) {
      if (!file.stage().isOpen() || !file.stage().isBefore(goal)) {
        break;
      }
      shepherded();
      refused += steps.get(steps.size() - 1).accepted().isPresent() ? 0 : 1;
    }
  }

  private void shepherded() {
    now = now.plus(Duration.ofHours(1));
    shepherd
        .next(file.state(), now)
        .map(event -> variety == null ? event : variety.said(event, file.state()))
        .ifPresent(event -> propose(event, Occurred.at(now, ZONE), file.sequence()));
  }

  History history() {
    return new History(opened, List.copyOf(steps));
  }

  void take(Choice choice) {
    if (variety != null) {
      now = now.plus(variety.passing());
      takeAside(variety.aside(file, Cast.context(now)));
    }
    if (choice.way() < 55) {
      shepherded();
    } else if (choice.way() < 88) {
      now = now.plus(passing(choice.time()));
      propose(fitting(choice), occurred(choice.time()), file.sequence());
    } else if (choice.way() < 96) {
      now = now.plus(passing(choice.time()));
      EventType any = Choice.pick(kinds, choice.kind());
      CaseEvent event = RandomEvents.of(any, Cast.withStrangers(file.state()), choice);
      propose(event, occurred(choice.time()), file.sequence());
    } else if (choice.way() < 98) {
      propose(fitting(choice), Occurred.at(now, ZONE), choice.who());
    } else {
      repeat(choice);
    }
  }

  /** An event that is possible in this stage, about people and things that the case knows. */
  private CaseEvent fitting(Choice choice) {
    Set<EventType> possible = EnumSet.copyOf(machine.table().eventsOf(file.stage()));
    possible.retainAll(kinds);
    // Seldom one that closes the case early, or few histories would be long.
    if (!Choice.isAmongLast(file.sequence() < LONG_LOG ? 15 : 70, choice.how())) {
      possible.removeAll(CLOSING);
    }
    // Seldom one about the record itself, or most histories would be about little else.
    if (!Choice.isAmongLast(20, choice.what())) {
      possible.removeAll(RandomRecordEvents.ABOUT_THE_RECORD);
    }
    List<EventType> weighed = new ArrayList<>(possible);
    // More often one that few stages know, or deep in a case most events would say little about it.
    for (int i = 0; i < 2; i++) {
      possible.stream().filter(this::isRare).forEach(weighed::add);
    }
    for (int i = 0; i < 3; i++) {
      possible.stream().filter(this::isOfTwoStages).forEach(weighed::add);
    }
    EventType type =
        weighed.isEmpty() ? Choice.pick(kinds, choice.kind()) : Choice.pick(weighed, choice.kind());
    return RandomEvents.of(type, Cast.of(file.state()), choice);
  }

  private boolean isOfTwoStages(EventType type) {
    return machine.table().stagesOf(type).size() == 2 && isRare(type);
  }

  private boolean isRare(EventType type) {
    return machine.table().stagesOf(type).size() <= RARE && !CLOSING.contains(type);
  }

  /** The same proposal again, as after a lost answer, or another one under the same id. */
  private void repeat(Choice choice) {
    Optional<Proposal> earlier = steps.isEmpty()
        ? Optional.empty()
        : Optional.of(Choice.pick(steps, choice.who()).proposal());
    earlier.ifPresent(again -> decide(
        choice.way() == 98
            ? again
            : new Proposal(
                CASE,
                again.eventId(),
                file.sequence(),
                again.occurred(),
                again.by(),
                again.provenance(),
                fitting(choice))));
  }

  private void propose(CaseEvent event, Occurred occurred, long expectedSequence) {
    decide(proposal(event, occurred, expectedSequence, steps.size() + 1));
  }

  private void takeAside(Variety.Aside aside) {
    Proposal proposal = new Proposal(
        CASE,
        EventId.of("e-" + (steps.size() + 1)),
        file.sequence(),
        aside.occurred(),
        ActorRef.staff("coordinator"),
        aside.provenance(),
        aside.event());
    // What ends a case is only tried where it is refused, or few histories would be long.
    boolean ends = CLOSING.contains(aside.event().type());
    if (!ends || !(machine.decide(file, proposal, aside.context()) instanceof Decision.Accepted)) {
      decide(proposal, aside.context());
    }
  }

  private void decide(Proposal proposal) {
    decide(proposal, context());
  }

  private void decide(Proposal proposal, Context context) {
    Decision decision = machine.decide(file, proposal, context);
    History.Step step = new History.Step(file, proposal, context, decision);
    steps.add(step);
    file = step.after();
  }

  private Proposal proposal(CaseEvent event, Occurred occurred, long expected, int number) {
    return new Proposal(
        CASE,
        EventId.of("e-" + number),
        expected,
        occurred,
        ActorRef.staff("coordinator"),
        number % 7 == 3 ? provenance : Provenance.firstHand(),
        event);
  }

  private Context context() {
    Context ordinary = Cast.context(now);
    return variety == null ? ordinary : variety.context(ordinary, file.state());
  }

  private static Duration passing(int time) {
    if (time < 60) {
      return Duration.ofHours(1);
    }
    return time < 90 ? Duration.ofDays(1) : time < 95 ? Duration.ofDays(40) : Duration.ZERO;
  }

  private Occurred occurred(int time) {
    LocalDate today = now.atZone(ZONE).toLocalDate();
    return switch (time % 20) {
      case 13, 14 -> Occurred.at(now.minus(Duration.ofHours(time)), ZONE);
      case 15 -> Occurred.at(now.minus(Duration.ofDays(time)), ZONE);
      case 16 -> Occurred.on(today, ZONE);
      case 17 -> Occurred.on(today.minusDays(time % 7), ZONE);
      case 18 ->
        time < 60 ? Occurred.in(YearMonth.from(today), ZONE) : Occurred.in(Year.from(today), ZONE);
      case 19 -> Occurred.at(now.plus(Duration.ofHours(time)), ZONE);
      default -> Occurred.at(now, ZONE);
    };
  }
}
