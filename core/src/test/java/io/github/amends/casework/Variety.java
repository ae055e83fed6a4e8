// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.assessment.Route;
import io.github.amends.assessment.Suitability;
import io.github.amends.basics.EventId;
import io.github.amends.basics.InvalidValueException;
import io.github.amends.basics.Occurred;
import io.github.amends.basics.PartyRef;
import io.github.amends.event.CaseEvent;
import io.github.amends.event.ConsentRecorded;
import io.github.amends.event.EventType;
import io.github.amends.event.ImportConfirmed;
import io.github.amends.event.ReferralReceived;
import io.github.amends.event.SuitabilityDecided;
import io.github.amends.participant.Consent;
import io.github.amends.participant.Participant;
import io.github.amends.referral.Referral;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Predicate;

/**
 * What a long run varies in the steps of a history beyond what its plan chooses, always the same
 * for the same seed: what the service knows, what is said, and how far a shepherd leads the case
 * before chance takes over.
 */
final class Variety {
  private static final List<CaseStage> GOALS = List.of(
      CaseStage.ENGAGING,
      CaseStage.ASSESSING,
      CaseStage.PREPARING,
      CaseStage.READY,
      CaseStage.SCHEDULED,
      CaseStage.SCHEDULED,
      CaseStage.IN_PROCESS,
      CaseStage.IN_PROCESS,
      CaseStage.OUTCOME_RECORDED,
      CaseStage.MONITORING,
      CaseStage.MONITORING,
      CaseStage.FOLLOW_UP,
      CaseStage.COMPLETED);

  /** Those that only a refusal leaves without consequence for all that follows. */
  private static final Set<EventType> CLOSING = EnumSet.of(
      EventType.REFERRAL_REJECTED,
      EventType.CASE_NOT_PROCEEDED,
      EventType.CASE_RETURNED,
      EventType.PERSON_ERASED,
      EventType.CASE_MINIMISED);

  private static final Map<CaseStage, List<EventType>> WEIGHED = weighed(row -> true);
  private static final Map<CaseStage, List<EventType>> CONTACTS =
      weighed(row -> row.guards().contains(RiskGuards.ACCEPTABLE));

  private final SplittableRandom random;
  private final OddContexts contexts;
  private final Completing completing;

  Variety(long seed) {
    this.random = new SplittableRandom(~seed);
    this.contexts = new OddContexts(random);
    this.completing = new Completing(random);
  }

  private boolean isIn(int percent) {
    return random.nextInt(100) < percent;
  }

  /** Who comes first: now and then people who speak another language or need care. */
  ReferralReceived opening(ReferralReceived received) {
    List<Participant> people = received.participants().stream()
        .map(each -> isIn(40) || each.party().kind() != PartyRef.Kind.PERSON ? inNeed(each) : each)
        .toList();
    return new ReferralReceived(
        isIn(35) ? amiss(received.referral()) : received.referral(), people);
  }

  private Participant inNeed(Participant participant) {
    try {
      return AmissPeople.inNeed(participant, random);
    } catch (InvalidValueException e) {
      return participant;
    }
  }

  private Referral amiss(Referral referral) {
    try {
      return AmissPeople.amiss(referral, random);
    } catch (InvalidValueException e) {
      return referral;
    }
  }

  /** How far the case is led before chance takes over; not at all if empty. */
  Optional<CaseStage> goal() {
    return isIn(60) ? Optional.of(GOALS.get(random.nextInt(GOALS.size()))) : Optional.empty();
  }

  /** How much time goes by at once: seldom so much that much of what was said grows old. */
  Duration passing() {
    return isIn(1) ? Duration.ofDays(20 + random.nextInt(70)) : Duration.ZERO;
  }

  /** What the service knows while a plan is followed, mostly all that is asked. */
  Context context(Context ordinary, CaseState state) {
    return isIn(4) ? contexts.odd(ordinary, state) : contexts.ordinary(ordinary);
  }

  /** What a shepherd says, mostly with all that the strictest profile asks for. */
  CaseEvent said(CaseEvent event, CaseState state) {
    if (event instanceof SuitabilityDecided decided && isIn(12)) {
      Route route = isIn(60) ? Route.NO_CONTACT : Route.SURROGATE;
      return new SuitabilityDecided(new Suitability.Suitable(route), decided.approvedBy());
    }
    return isIn(95) ? completing.of(event, state) : event;
  }

  /** What turns a case that was led some way; mostly nothing. */
  List<CaseEvent> turn(CaseState state) {
    return isIn(45) ? Turns.of(state, random) : List.of();
  }

  /** Whether the shepherd leads the case on after a turn. */
  boolean isLedOn() {
    return isIn(50);
  }

  /** One more step beside those of the plan, mostly with one thing amiss. */
  Aside aside(CaseFile file, Context ordinary) {
    return aside(WEIGHED.get(file.stage()), file, ordinary);
  }

  /** A step that brings people together, where there are any such. */
  Aside contact(CaseFile file, Context ordinary) {
    return aside(CONTACTS.getOrDefault(file.stage(), WEIGHED.get(file.stage())), file, ordinary);
  }

  private Aside aside(List<EventType> kinds, CaseFile file, Context ordinary) {
    CaseState state = file.state();
    Context context = isIn(40) ? contexts.odd(ordinary, state) : contexts.ordinary(ordinary);
    Occurred now = Occurred.at(ordinary.now(), Playing.ZONE);
    if (!state.record().unverified().isEmpty() && isIn(15)) {
      List<EventId> imported = List.copyOf(state.record().unverified());
      return new Aside(
          new ImportConfirmed(imported.get(random.nextInt(imported.size()))),
          now,
          Provenance.firstHand(),
          context);
    }
    EventType kind = kinds.get(random.nextInt(kinds.size()));
    CaseEvent event = RandomEvents.of(kind, Cast.of(state), choice());
    if (isIn(30)) {
      event = completing.of(event, state);
    }
    if (isIn(80) || CLOSING.contains(kind)) {
      event = Amiss.of(event, state, random);
    }
    return new Aside(event, occurred(now, event, state), provenance(), context);
  }

  private static Map<CaseStage, List<EventType>> weighed(Predicate<Transition> condition) {
    Map<CaseStage, List<EventType>> weighed = new EnumMap<>(CaseStage.class);
    for (Transition row : CaseTable.standard().rows()) {
      if (condition.test(row)) {
        weighed
            .computeIfAbsent(row.from(), stage -> new ArrayList<>())
            .addAll(Collections.nCopies(weight(row), row.event()));
      }
    }
    return weighed;
  }

  /** More often one of which much is asked, or which turns what was settled. */
  private static int weight(Transition row) {
    return switch (row.event()) {
      case CASE_REOPENED, ENTRY_CORRECTED, ENTERED_IN_ERROR, PROFILE_REBOUND, ENTRY_ERASED -> 0;
      case MEETING_CANCELLED, NON_ATTENDANCE_RECORDED, FACILITATOR_TIME_LOGGED -> 1;
      case RISK_ASSESSED, LEGAL_EVENT_RECORDED, CASE_COMPLETED -> 4;
      case PROCESS_STOPPED,
          ACKNOWLEDGEMENT_RETRACTED,
          PARTICIPANT_ADDED,
          SENSITIVITY_TRIGGERED,
          CONSENT_REFUSED,
          CONSENT_OFFERED,
          LEGAL_HOLD_PLACED,
          LEGAL_HOLD_LIFTED,
          TERM_PROGRESS_RECORDED,
          BREACH_DECLARED,
          BREACH_RESOLVED -> 3;
      default -> 1 + (row.guards().size() + 2) / 3;
    };
  }

  Choice choice() {
    return new Choice(
        random.nextInt(Choice.BOUND),
        random.nextInt(Choice.BOUND),
        random.nextInt(Choice.BOUND),
        random.nextInt(Choice.BOUND),
        random.nextInt(Choice.BOUND),
        random.nextInt(Choice.BOUND));
  }

  private Provenance provenance() {
    return isIn(2) ? new Provenance.Imported("old-system") : Provenance.firstHand();
  }

  /**
   * Now; or when a consent was withdrawn that is said to be given; or some time before or after.
   */
  private Occurred occurred(Occurred now, CaseEvent event, CaseState state) {
    if (event instanceof ConsentRecorded recorded && isIn(40)) {
      Consent consent = recorded.consent();
      Optional<Occurred> withdrawn = state
          .participant(consent.participant())
          .flatMap(each -> Optional.ofNullable(each.withdrawals().get(consent.purpose())));
      if (withdrawn.isPresent()) {
        return withdrawn.get();
      }
    }
    if (isIn(85)) {
      return now;
    }
    int hours = isIn(50) ? 1 + random.nextInt(48) : 24 * random.nextInt(400);
    return Occurred.at(now.start().minus(Duration.ofHours(hours)), Playing.ZONE);
  }

  /**
   * A step beside those of the plan.
   *
   * @param event what is proposed
   * @param occurred when it is said to have happened
   * @param provenance where it is known from
   * @param context what the service says
   */
  record Aside(CaseEvent event, Occurred occurred, Provenance provenance, Context context) {}
}
