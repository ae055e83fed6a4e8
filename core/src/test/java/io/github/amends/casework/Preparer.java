// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.assessment.RiskConclusion;
import io.github.amends.assessment.RiskRating;
import io.github.amends.assessment.Route;
import io.github.amends.assessment.Suitability;
import io.github.amends.basics.ExchangeId;
import io.github.amends.basics.InformationId;
import io.github.amends.basics.MeetingId;
import io.github.amends.basics.ParticipantId;
import io.github.amends.event.AcknowledgementRecorded;
import io.github.amends.event.CaseEvent;
import io.github.amends.event.ConsentRecorded;
import io.github.amends.event.ExchangeDelivered;
import io.github.amends.event.ExchangeSent;
import io.github.amends.event.InformationRecorded;
import io.github.amends.event.LegalEventRecorded;
import io.github.amends.event.LegalOrderVaried;
import io.github.amends.event.MeetingScheduled;
import io.github.amends.event.PreparationRecorded;
import io.github.amends.event.ProcessStarted;
import io.github.amends.event.RiskAssessed;
import io.github.amends.event.RouteChangeCause;
import io.github.amends.event.RouteChanged;
import io.github.amends.event.SuitabilityDecided;
import io.github.amends.meeting.IndirectExchange;
import io.github.amends.meeting.Medium;
import io.github.amends.meeting.Meeting;
import io.github.amends.meeting.MeetingKind;
import io.github.amends.meeting.Preparation;
import io.github.amends.participant.Acknowledgement;
import io.github.amends.participant.AcknowledgementDegree;
import io.github.amends.participant.ConsentPurpose;
import io.github.amends.participant.Participant;
import io.github.amends.referral.ChargingEvidence;
import io.github.amends.referral.JusticeStage;
import io.github.amends.referral.LegalEvent;
import io.github.amends.referral.LegalOrder;
import io.github.amends.referral.ProceedingStep;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The shepherd's steps from the first contact to the start of a meeting or an exchange. */
final class Preparer {
  private final Way way;

  Preparer(Way way) {
    this.way = way;
  }

  CaseEvent next(CaseState state, Set<ParticipantId> pair, Instant now) {
    Optional<CaseEvent> hindered = hindered(state);
    if (hindered.isPresent()) {
      return hindered.get();
    }
    Route decided = state.stage().isBefore(CaseStage.PREPARING)
        ? way.route()
        : state.route().orElseThrow(() -> new AssertionError("no route was decided"));
    boolean withoutTheOther = decided == Route.SURROGATE || decided == Route.NO_CONTACT;
    Route route = withoutTheOther ? way.route() : decided;
    for (ParticipantState each : needed(state, pair)) {
      Optional<CaseEvent> lacking = lacking(state, each, route);
      if (lacking.isPresent()) {
        return lacking.get();
      }
    }
    return switch (state.stage()) {
      case ENGAGING -> assessed(state, pair.iterator().next());
      case ASSESSING ->
        new SuitabilityDecided(new Suitability.Suitable(route), Optional.of(Cast.facilitator(39)));
      case SCHEDULED -> started(state, pair);
      default ->
        withoutTheOther
            ? new RouteChanged(route, RouteChangeCause.PARTY_WISH)
            : prepared(state, pair).orElseGet(() -> contact(state, pair, route, now));
    };
  }

  /** What has to be put right first: an order between people, or a supporter sent away. */
  private static Optional<CaseEvent> hindered(CaseState state) {
    for (LegalOrder each : state.safety().orders().values()) {
      if (!each.keepsApart().isEmpty()) {
        return Optional.of(new LegalOrderVaried(RandomSafetyEvents.ended(each.id())));
      }
    }
    Optional<CaseEvent> charged = charged(state).or(() -> chargedAtAll(state));
    if (charged.isPresent()) {
      return charged;
    }
    return state.course().supporterWishes().entrySet().stream()
        .filter(each ->
            each.getValue().isPresent() && each.getValue().get().grounds().isEmpty())
        .filter(each ->
            state.participant(each.getKey().participant()).orElseThrow().ended().isEmpty())
        .<CaseEvent>map(each -> each.getKey())
        .findFirst();
  }

  /** Who was acquitted, or is no longer taken to court, is charged once more. */
  static Optional<CaseEvent> charged(CaseState state) {
    for (ParticipantState each : state.principalsThere()) {
      ParticipantId who = each.participant().id();
      ProceedingStep step = state.safety().proceedings().get(who);
      if (step == ProceedingStep.ACQUITTED || step == ProceedingStep.DISCONTINUED) {
        return Optional.of(
            new LegalEventRecorded(new LegalEvent.Proceeding(who, ProceedingStep.CHARGED)));
      }
    }
    return Optional.empty();
  }

  /** Where a charge was all the evidence and who was charged has left, somebody else is charged. */
  private static Optional<CaseEvent> chargedAtAll(CaseState state) {
    List<ParticipantId> responsible = state.principalsThere().stream()
        .map(ParticipantState::participant)
        .filter(Participant::isOnResponsibleSide)
        .map(Participant::id)
        .toList();
    boolean known = state.referral().justiceStage() != JusticeStage.PRE_CHARGE
        || state.referral().evidence().equals(Optional.of(ChargingEvidence.ENOUGH_TO_CHARGE))
        || responsible.stream().anyMatch(state.safety().proceedings()::containsKey);
    return known
        ? Optional.empty()
        : responsible.stream()
            .findFirst()
            .map(who ->
                new LegalEventRecorded(new LegalEvent.Proceeding(who, ProceedingStep.CHARGED)));
  }

  /** Those who are to meet, and in a mutual dispute everybody, since each must accept a part. */
  private static Set<ParticipantState> needed(CaseState state, Set<ParticipantId> pair) {
    Set<ParticipantState> needed = new LinkedHashSet<>();
    for (ParticipantState each : state.principalsThere()) {
      if (pair.contains(each.participant().id()) || each.participant().isMutual()) {
        needed.add(each);
      }
    }
    return needed;
  }

  private static Optional<CaseEvent> lacking(CaseState state, ParticipantState each, Route route) {
    ParticipantId who = each.participant().id();
    ConsentPurpose purpose =
        route == Route.DIRECT ? ConsentPurpose.DIRECT : ConsentPurpose.INDIRECT;
    if (each.information().isEmpty()) {
      return Optional.of(new InformationRecorded(
          Story.information(who).id(InformationId.of("i-" + state.sequence())).build()));
    }
    if (!each.consentsTo(ConsentPurpose.ASSESSMENT)) {
      return Optional.of(consent(state, who, ConsentPurpose.ASSESSMENT));
    }
    if (!each.consentsTo(purpose)) {
      return Optional.of(consent(state, who, purpose));
    }
    if (!each.acceptsEnough()) {
      return Optional.of(
          new AcknowledgementRecorded(new Acknowledgement(who, AcknowledgementDegree.OWN_PART)));
    }
    boolean assessed = each.risk().stream()
        .filter(risk -> risk.sequence() > state.safety().stopSequence())
        .filter(risk -> risk.sequence() > state.safety().newOffenceSequence(who))
        .filter(risk -> !risk.assessment().ratings().containsValue(RiskRating.HIGH))
        .anyMatch(risk -> risk.assessment().allows(route));
    return assessed ? Optional.empty() : Optional.of(assessed(state, who));
  }

  static CaseEvent consent(CaseState state, ParticipantId who, ConsentPurpose purpose) {
    return new ConsentRecorded(People.consent(state, who, who, purpose));
  }

  private static CaseEvent assessed(CaseState state, ParticipantId who) {
    return new RiskAssessed(
        RandomProcessEvents.assessment(state, who, RiskRating.LOW, RiskConclusion.DIRECT_OK));
  }

  private static Optional<CaseEvent> prepared(CaseState state, Set<ParticipantId> pair) {
    return state.principalsThere().stream()
        .filter(each -> pair.contains(each.participant().id()))
        .filter(each -> each.separatePreparations() == 0 || !each.hasAgreedToGroundRules())
        .<CaseEvent>map(each -> new PreparationRecorded(Preparation.builder()
            .addParticipants(each.participant().id())
            .addAllFacilitators(Cast.facilitating(state))
            .addGroundRulesAgreedBy(each.participant().id())
            .minutes(60)
            .build()))
        .findFirst();
  }

  private CaseEvent contact(CaseState state, Set<ParticipantId> pair, Route route, Instant now) {
    return route == Route.DIRECT ? scheduled(state, pair, now) : exchanged(state, pair);
  }

  private static CaseEvent scheduled(CaseState state, Set<ParticipantId> pair, Instant now) {
    Instant start = now.plus(Duration.ofDays(1));
    return new MeetingScheduled(Meeting.builder()
        .id(MeetingId.of("m-" + state.sequence()))
        .kind(MeetingKind.CONFERENCE)
        .medium(Medium.IN_PERSON)
        .startsAt(start)
        .endsAt(start.plus(Duration.ofHours(2)))
        .zone(Playing.ZONE)
        .addAllParticipants(pair)
        .addAllFacilitators(Cast.facilitating(state))
        .build());
  }

  private static CaseEvent started(CaseState state, Set<ParticipantId> pair) {
    MeetingState open = state.openMeeting().orElseThrow();
    return prepared(state, pair)
        .orElseGet(() ->
            new ProcessStarted(open.meeting().id(), new TreeSet<>(pair), Cast.facilitating(state)));
  }

  /** As many letters as there would be sittings, and then one is delivered. */
  private CaseEvent exchanged(CaseState state, Set<ParticipantId> pair) {
    List<IndirectExchange> sent = state.exchanges().values().stream()
        .filter(each -> state.course().exchanges().get(each.id()) == ExchangeStatus.SENT)
        .toList();
    for (IndirectExchange each : sent) {
      if (state.exchanges().size() < way.sittings()) {
        break;
      }
      if (pair.contains(each.to())) {
        return new ExchangeDelivered(each.id());
      }
    }
    Iterator<ParticipantId> both = pair.iterator();
    return new ExchangeSent(new IndirectExchange(
        ExchangeId.of("x-" + state.sequence()), both.next(), both.next(), Medium.WRITTEN));
  }
}
