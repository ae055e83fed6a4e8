// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.assessment.FurtherAbuse;
import io.github.amends.assessment.RiskAssessment;
import io.github.amends.assessment.RiskConclusion;
import io.github.amends.assessment.RiskRating;
import io.github.amends.assessment.RiskTopic;
import io.github.amends.assessment.Suitability;
import io.github.amends.basics.FacilitatorId;
import io.github.amends.basics.MeetingId;
import io.github.amends.basics.ParticipantId;
import io.github.amends.event.CaseEvent;
import io.github.amends.event.ExchangeChecked;
import io.github.amends.event.ExchangeDeclined;
import io.github.amends.event.ExchangeDelivered;
import io.github.amends.event.ExchangeDrafted;
import io.github.amends.event.ExchangeReturned;
import io.github.amends.event.ExchangeSent;
import io.github.amends.event.MeetingCancelled;
import io.github.amends.event.MeetingProposed;
import io.github.amends.event.MeetingRescheduled;
import io.github.amends.event.MeetingScheduled;
import io.github.amends.event.NonAttendanceRecorded;
import io.github.amends.event.PreparationRecorded;
import io.github.amends.event.ProcessEnded;
import io.github.amends.event.ProcessStarted;
import io.github.amends.event.ProcessStopped;
import io.github.amends.event.RiskAssessed;
import io.github.amends.event.StopCause;
import io.github.amends.event.SuitabilityDecided;
import io.github.amends.event.SupporterRefused;
import io.github.amends.meeting.IndirectExchange;
import io.github.amends.meeting.Meeting;
import io.github.amends.meeting.Preparation;
import io.github.amends.participant.ParticipantRole;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.SplittableRandom;
import java.util.TreeSet;

/** What is amiss in assessments, preparations, meetings and exchanges. */
final class AmissProcess {
  private AmissProcess() {}

  static CaseEvent of(CaseEvent event, CaseState state, SplittableRandom random) {
    if (event instanceof RiskAssessed assessed) {
      return new RiskAssessed(amiss(assessed.assessment(), random));
    }
    if (event instanceof SuitabilityDecided decided) {
      return new SuitabilityDecided(
          random.nextInt(3) == 0 ? new Suitability.NotSuitable() : decided.suitability(),
          Optional.empty());
    }
    if (event instanceof PreparationRecorded recorded) {
      return new PreparationRecorded(amiss(recorded.preparation(), state, random));
    }
    if (event instanceof MeetingProposed proposed) {
      return new MeetingProposed(amiss(proposed.meeting(), state, random));
    }
    if (event instanceof MeetingScheduled scheduled) {
      return new MeetingScheduled(amiss(scheduled.meeting(), state, random));
    }
    if (event instanceof MeetingRescheduled rescheduled) {
      return new MeetingRescheduled(
          amiss(rescheduled.meeting(), state, random),
          rescheduled.reason(),
          rescheduled.requester());
    }
    if (event instanceof ProcessStarted started) {
      return amiss(started, state, random);
    }
    return other(event, state, random);
  }

  private static CaseEvent other(CaseEvent event, CaseState state, SplittableRandom random) {
    if (event instanceof ProcessStopped stopped) {
      return new ProcessStopped(StopCause.SAFETY, stopped.taken());
    }
    if (event instanceof ProcessEnded ended) {
      return random.nextInt(2) == 0
          ? new ProcessEnded(
              meeting(ended.meeting(), state, random), Optional.of(Cast.facilitator(0)))
          : new ProcessEnded(meeting(ended.meeting(), state, random));
    }
    if (event instanceof MeetingCancelled cancelled) {
      return new MeetingCancelled(
          meeting(cancelled.meeting(), state, random), cancelled.reason(), cancelled.requester());
    }
    if (event instanceof NonAttendanceRecorded absent) {
      return new NonAttendanceRecorded(
          meeting(absent.meeting(), state, random), absent.absent(), absent.reason());
    }
    if (event instanceof SupporterRefused refused) {
      return new SupporterRefused(refused.participant(), refused.supporter(), new TreeSet<>());
    }
    return exchange(event, state, random);
  }

  private static CaseEvent exchange(CaseEvent event, CaseState state, SplittableRandom random) {
    if (state.exchanges().isEmpty()) {
      return event;
    }
    IndirectExchange known = Amiss.one(state.exchanges().values(), random);
    return switch (event.type()) {
      case EXCHANGE_DRAFTED -> new ExchangeDrafted(known);
      case EXCHANGE_SENT -> new ExchangeSent(known);
      case EXCHANGE_CHECKED -> new ExchangeChecked(known.id(), Cast.facilitator(30));
      case EXCHANGE_DELIVERED -> new ExchangeDelivered(known.id());
      case EXCHANGE_DECLINED -> new ExchangeDeclined(known.id());
      case EXCHANGE_RETURNED -> new ExchangeReturned(known.id());
      default -> event;
    };
  }

  private static MeetingId meeting(MeetingId named, CaseState state, SplittableRandom random) {
    return state.meetings().isEmpty() ? named : Amiss.one(state.meetings().keySet(), random);
  }

  private static RiskAssessment amiss(RiskAssessment assessment, SplittableRandom random) {
    return switch (random.nextInt(8)) {
      case 0 -> assessment.withRatings(Map.of(RiskTopic.POWER_IMBALANCE, RiskRating.LOW));
      case 1, 2 -> assessment.withConclusion(Amiss.one(RiskConclusion.values(), random));
      case 3 -> assessment.withRatings(Story.everyTopic(RiskRating.HIGH));
      case 4, 5 -> assessment.withFurtherAbuse(Amiss.one(FurtherAbuse.values(), random));
      case 6 -> assessment.withFurtherAbuse(Optional.empty());
      default -> assessment.withValidUntil(LocalDate.of(2026, 5, 5));
    };
  }

  private static Preparation amiss(
      Preparation preparation, CaseState state, SplittableRandom random) {
    return switch (random.nextInt(4)) {
      case 0 -> preparation.withTopics(Set.of());
      case 1 -> preparation.withFacilitators(Cast.facilitator(30 + random.nextInt(5)));
      case 2 -> together(preparation, state);
      default -> preparation.withGroundRulesAgreedBy(List.of());
    };
  }

  /** Prepared by somebody else, so that those who meet have not prepared anybody. */
  private static Preparation together(Preparation preparation, CaseState state) {
    SortedSet<ParticipantId> all = Amiss.everybody(state);
    all.addAll(preparation.participants());
    return preparation.withParticipants(all);
  }

  private static Meeting amiss(Meeting meeting, CaseState state, SplittableRandom random) {
    Meeting changed = switch (random.nextInt(8)) {
      case 5 -> meeting.withStartsAt(Playing.OPENED.minus(Duration.ofDays(1)));
      case 6 -> meeting.withParticipants(withSurrogates(meeting.participants().first(), state));
      case 7 -> withEverybody(meeting, state);
      case 0 -> meeting.withFacilitators(Cast.facilitator(30));
      case 1 -> meeting.withId(meeting(meeting.id(), state, random));
      case 2 -> withEverybody(meeting, state);
      case 3 -> withEverybody(meeting, state).withFacilitators(someone(state, random));
      default -> meeting.withFacilitators(someone(state, random));
    };
    return random.nextInt(3) == 0
        ? changed.withObserversAgreedBy(List.of()).withSurrogateAgreedBy(List.of())
        : changed;
  }

  private static Meeting withEverybody(Meeting meeting, CaseState state) {
    SortedSet<ParticipantId> all = Amiss.everybody(state);
    return all.isEmpty()
        ? meeting
        : meeting
            .withObserversAgreedBy(List.of())
            .withSurrogateAgreedBy(List.of())
            .withParticipants(all);
  }

  /** One of the parties, and those who stand in for another. */
  private static SortedSet<ParticipantId> withSurrogates(ParticipantId one, CaseState state) {
    SortedSet<ParticipantId> group = new TreeSet<>(Set.of(one));
    state.participants().values().stream()
        .map(ParticipantState::participant)
        .filter(each -> each.roles().contains(ParticipantRole.SURROGATE))
        .forEach(each -> group.add(each.id()));
    return group;
  }

  private static FacilitatorId someone(CaseState state, SplittableRandom random) {
    return state.assignments().isEmpty()
        ? Cast.facilitator(31)
        : Amiss.one(state.assignments().keySet(), random);
  }

  private static ProcessStarted amiss(
      ProcessStarted started, CaseState state, SplittableRandom random) {
    SortedSet<ParticipantId> all = Amiss.everybody(state);
    SortedSet<ParticipantId> present = new TreeSet<>(started.present());
    SortedSet<FacilitatorId> team = new TreeSet<>(started.facilitators());
    MeetingId id = started.meeting();
    switch (random.nextInt(5)) {
      case 0 -> present.addAll(all);
      case 1 -> {
        ParticipantId first = present.first();
        present.clear();
        present.addAll(withSurrogates(first, state));
      }
      case 2 -> {
        team.clear();
        team.add(Cast.facilitator(30));
      }
      case 3 -> {
        present.addAll(all);
        team.clear();
        team.add(someone(state, random));
      }
      default -> id = meeting(id, state, random);
    }
    return new ProcessStarted(id, present, team);
  }
}
