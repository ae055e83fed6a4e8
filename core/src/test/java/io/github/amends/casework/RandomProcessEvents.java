// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.assessment.FurtherAbuse;
import io.github.amends.assessment.RiskAssessment;
import io.github.amends.assessment.RiskConclusion;
import io.github.amends.assessment.RiskRating;
import io.github.amends.assessment.RiskTopic;
import io.github.amends.assessment.Route;
import io.github.amends.assessment.Suitability;
import io.github.amends.basics.ExchangeId;
import io.github.amends.basics.FacilitatorId;
import io.github.amends.basics.MeetingId;
import io.github.amends.basics.ParticipantId;
import io.github.amends.basics.RiskAssessmentId;
import io.github.amends.event.CaseEvent;
import io.github.amends.event.ChangeReason;
import io.github.amends.event.EventType;
import io.github.amends.event.ExchangeChecked;
import io.github.amends.event.ExchangeDeclined;
import io.github.amends.event.ExchangeDelivered;
import io.github.amends.event.ExchangeDrafted;
import io.github.amends.event.ExchangeReturned;
import io.github.amends.event.ExchangeSent;
import io.github.amends.event.GuardSnapshotTaken;
import io.github.amends.event.Initiator;
import io.github.amends.event.MeetingCancelled;
import io.github.amends.event.MeetingProposed;
import io.github.amends.event.MeetingRescheduled;
import io.github.amends.event.MeetingScheduled;
import io.github.amends.event.NonAttendanceRecorded;
import io.github.amends.event.PreparationRecorded;
import io.github.amends.event.ProcessAdjourned;
import io.github.amends.event.ProcessEnded;
import io.github.amends.event.ProcessStarted;
import io.github.amends.event.ProcessStopped;
import io.github.amends.event.ProcessTaken;
import io.github.amends.event.RouteChangeCause;
import io.github.amends.event.RouteChanged;
import io.github.amends.event.StopCause;
import io.github.amends.event.SuitabilityDecided;
import io.github.amends.meeting.AbsenceReason;
import io.github.amends.meeting.IndirectExchange;
import io.github.amends.meeting.Medium;
import io.github.amends.meeting.Meeting;
import io.github.amends.meeting.MeetingKind;
import io.github.amends.meeting.Preparation;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Random events between the decision on the route and the end of the last sitting. */
final class RandomProcessEvents {
  private RandomProcessEvents() {}

  static CaseEvent of(EventType type, Cast cast, Choice choice) {
    MeetingId open = cast.openMeeting();
    return switch (type) {
      case SUITABILITY_DECIDED ->
        new SuitabilityDecided(
            Choice.isAmongLast(10, choice.how())
                ? new Suitability.NotSuitable()
                : new Suitability.Suitable(Choice.pick(Route.values(), choice.what())),
            Choice.isAmongLast(10, choice.time())
                ? Optional.empty()
                : Optional.of(Cast.facilitator(8)));
      case ROUTE_CHANGED ->
        new RouteChanged(
            Choice.pick(Route.values(), choice.what()),
            Choice.pick(RouteChangeCause.values(), choice.how()));
      case PREPARATION_RECORDED -> new PreparationRecorded(preparation(cast, choice));
      case MEETING_SCHEDULED ->
        new MeetingScheduled(meeting(
            Choice.isAmongLast(5, choice.kind())
                ? open
                : MeetingId.of("m-" + cast.state().sequence()),
            choice,
            cast.group(choice),
            cast.facilitators(choice)));
      case MEETING_RESCHEDULED ->
        new MeetingRescheduled(
            meeting(open, choice, cast.group(choice), cast.facilitators(choice)),
            Choice.pick(ChangeReason.values(), choice.what()),
            Choice.pick(Initiator.values(), choice.how()));
      case MEETING_CANCELLED ->
        new MeetingCancelled(
            open,
            Choice.pick(ChangeReason.values(), choice.what()),
            Choice.pick(Initiator.values(), choice.how()));
      case PROCESS_STARTED ->
        new ProcessStarted(open, cast.group(choice), cast.facilitators(choice));
      case GUARD_SNAPSHOT_TAKEN -> new GuardSnapshotTaken(open, List.of());
      case NON_ATTENDANCE_RECORDED ->
        new NonAttendanceRecorded(
            open,
            new TreeSet<>(List.of(cast.person(choice.who()))),
            Choice.pick(AbsenceReason.values(), choice.what()));
      case PROCESS_ADJOURNED -> new ProcessAdjourned(open);
      case PROCESS_STOPPED ->
        new ProcessStopped(
            Choice.pick(StopCause.values(), choice.what()),
            Choice.pick(ProcessTaken.values(), choice.how()));
      case MEETING_PROPOSED ->
        new MeetingProposed(meeting(
            Choice.isAmongLast(5, choice.kind())
                ? open
                : MeetingId.of("m-" + cast.state().sequence()),
            choice,
            cast.group(choice),
            cast.facilitators(choice)));
      case EXCHANGE_SENT -> new ExchangeSent(exchange(cast, choice));
      case EXCHANGE_DRAFTED -> new ExchangeDrafted(exchange(cast, choice));
      case EXCHANGE_CHECKED ->
        new ExchangeChecked(
            cast.exchange(choice.who()), Choice.pick(cast.assigned(), choice.what()));
      case EXCHANGE_DECLINED -> new ExchangeDeclined(sent(cast, choice));
      case EXCHANGE_RETURNED -> new ExchangeReturned(sent(cast, choice));
      case EXCHANGE_DELIVERED -> new ExchangeDelivered(cast.exchange(choice.who()));
      default -> new ProcessEnded(open);
    };
  }

  static RiskAssessment assessment(Cast cast, Choice choice) {
    // Often one that lets the process go on, or every history would end here.
    RiskConclusion conclusion = choice.how() % 2 == 0
        ? RiskConclusion.DIRECT_OK
        : Choice.pick(RiskConclusion.values(), choice.what());
    RiskRating residual = conclusion == RiskConclusion.DIRECT_OK
        ? RiskRating.LOW
        : Choice.pick(RiskRating.values(), choice.how());
    RiskAssessment assessment =
        assessment(cast.state(), cast.person(choice.who()), residual, conclusion);
    if (Choice.isAmongLast(4, choice.time())) {
      return assessment.withRatings(Map.of(RiskTopic.POWER_IMBALANCE, RiskRating.LOW));
    }
    return Choice.isAmongLast(8, choice.time())
        ? assessment.withRatings(Story.everyTopic(RiskRating.HIGH))
        : assessment;
  }

  static RiskAssessment assessment(
      CaseState state, ParticipantId who, RiskRating residual, RiskConclusion conclusion) {
    return RiskAssessment.builder()
        .id(RiskAssessmentId.of("ra-" + state.sequence()))
        .participant(who)
        .putAllRatings(Story.everyTopic(RiskRating.LOW))
        .furtherAbuse(FurtherAbuse.NOT_EXPECTED)
        .residual(residual)
        .conclusion(conclusion)
        .build();
  }

  static Meeting meeting(
      MeetingId id,
      Choice choice,
      Collection<ParticipantId> participants,
      Collection<FacilitatorId> facilitators) {
    Instant start = Playing.OPENED.plus(Duration.ofDays(choice.time() * 20L));
    return Meeting.builder()
        .id(id)
        .kind(Choice.pick(MeetingKind.values(), choice.what()))
        .medium(Choice.pick(Medium.values(), choice.how()))
        .startsAt(start)
        .endsAt(start.plus(Duration.ofHours(2)))
        .zone(Playing.ZONE)
        .addAllParticipants(participants)
        .addAllObserversAgreedBy(choice.what() % 2 == 0 ? participants : List.of())
        .addAllSurrogateAgreedBy(choice.what() % 3 == 0 ? participants : List.of())
        .addAllFacilitators(facilitators)
        .build();
  }

  private static Preparation preparation(Cast cast, Choice choice) {
    SortedSet<ParticipantId> together = new TreeSet<>(List.of(cast.person(choice.who())));
    if (choice.how() % 4 == 3) {
      together.add(cast.person(choice.what()));
    }
    return Preparation.builder()
        .addAllParticipants(together)
        .addAllFacilitators(cast.facilitators(choice))
        .addAllGroundRulesAgreedBy(Choice.isAmongLast(10, choice.time()) ? List.of() : together)
        .minutes(1 + choice.how())
        .build();
  }

  private static ExchangeId sent(Cast cast, Choice choice) {
    List<ExchangeId> sent = cast.state().course().exchanges().entrySet().stream()
        .filter(each -> each.getValue() == ExchangeStatus.SENT)
        .map(Map.Entry::getKey)
        .toList();
    return sent.isEmpty() ? cast.exchange(choice.who()) : Choice.pick(sent, choice.who());
  }

  private static IndirectExchange exchange(Cast cast, Choice choice) {
    ParticipantId from = cast.person(choice.who());
    String id =
        Choice.isAmongLast(5, choice.how()) ? "known" : "" + cast.state().sequence();
    List<ExchangeId> begun = cast.state().course().exchanges().entrySet().stream()
        .filter(each -> each.getValue() != ExchangeStatus.SENT)
        .map(Map.Entry::getKey)
        .toList();
    if (!begun.isEmpty() && choice.time() % 2 == 0) {
      return cast.state().exchanges().get(Choice.pick(begun, choice.what()));
    }
    return new IndirectExchange(
        ExchangeId.of("x-" + id),
        from,
        cast.otherThan(from, choice.what()),
        Choice.pick(Medium.values(), choice.how()));
  }
}
