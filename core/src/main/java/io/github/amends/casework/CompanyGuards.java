// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.basics.MeetingId;
import io.github.amends.basics.ParticipantId;
import io.github.amends.basics.PartyRef;
import io.github.amends.event.AttendanceRecorded;
import io.github.amends.event.CaseEvent;
import io.github.amends.event.EventType;
import io.github.amends.event.MeetingRescheduled;
import io.github.amends.event.MeetingScheduled;
import io.github.amends.event.ProcessEnded;
import io.github.amends.event.ProcessStarted;
import io.github.amends.event.SupporterRefused;
import io.github.amends.event.SupporterWished;
import io.github.amends.meeting.Meeting;
import io.github.amends.participant.ParticipantRole;
import io.github.amends.practice.Fact;
import io.github.amends.practice.Parameter;
import io.github.amends.practice.Refusal;
import io.github.amends.practice.RuleId;
import io.github.amends.practice.Rules;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Who comes to a meeting beside the parties, and who could speak (rules MTG-02 to 05, 09, 10). */
final class CompanyGuards {
  static final Guard NO_REPRESENTATIVES = new GuardFor("MTG-02/no-representatives", Rules.MTG_02) {
    @Override
    public Finding judge(Question question) {
      Reasons reasons = new Reasons();
      for (ParticipantState each : among(question, ParticipantRole.PROFESSIONAL)) {
        reasons.add(refusal("BLOCKED_PROFESSIONAL_REP", Rules.MTG_02, each));
      }
      return reasons.finding();
    }
  };

  static final Guard SUPPORTED = new GuardFor("MTG-03/supported", Rules.MTG_03) {
    @Override
    public Finding judge(Question question) {
      int needed = question.profile().setting(Parameter.SUPPORTERS_EACH).number();
      if (needed == 0) {
        return Finding.satisfied();
      }
      List<ParticipantState> supporters = among(question, ParticipantRole.SUPPORTER);
      return Contact.ask(
          question,
          each -> countOf(supporters, each) >= needed,
          each -> refusal(
              "MTG-03",
              Rules.MTG_03,
              each,
              Fact.of("there", countOf(supporters, each)),
              Fact.of("needed", needed)));
    }
  };

  static final Guard WISHES_HEARD = new StateGuard("MTG-04/wishes-heard", Rules.MTG_04) {
    @Override
    Finding find(Situation situation) {
      Reasons reasons = new Reasons();
      for (Map.Entry<SupporterWished, Optional<SupporterRefused>> each :
          situation.state().course().supporterWishes().entrySet()) {
        boolean withoutGrounds =
            each.getValue().isPresent() && each.getValue().get().grounds().isEmpty();
        if (withoutGrounds
            && isThere(situation.state(), each.getKey().participant())
            && !isAdmitted(situation.state(), each.getKey().supporter())) {
          reasons.add(Refusal.of(
                  "BLOCKED_SUPPORTER_REFUSAL_UNREASONED",
                  Rules.MTG_04,
                  Fact.of("participant", each.getKey().participant()))
              .liftedBy(EventType.SUPPORTER_REFUSED.code(), EventType.PARTICIPANT_ADDED.code()));
        }
      }
      return reasons.finding();
    }
  };

  static final Guard EACH_COULD_SPEAK = new GuardFor("MTG-05/each-could-speak", Rules.MTG_05) {
    @Override
    public Finding judge(Question question) {
      return ((ProcessEnded) question.event()).hearingStatedBy().isPresent()
          ? Finding.satisfied()
          : Finding.violated(Refusal.of("MTG-05", Rules.MTG_05));
    }
  };

  static final Guard OBSERVED_WITH_CONSENT =
      new GuardFor("MTG-09/observed-with-consent", Rules.MTG_09) {
        @Override
        public Finding judge(Question question) {
          if (among(question, ParticipantRole.OBSERVER).isEmpty()) {
            return Finding.satisfied();
          }
          Set<ParticipantId> agreed = named(question, Meeting::observersAgreedBy);
          return Contact.ask(
              question,
              each -> agreed.contains(each.participant().id()),
              each -> refusal("MTG-09", Rules.MTG_09, each));
        }
      };

  static final Guard SURROGATE_WITH_CONSENT =
      new GuardFor("MTG-10/surrogate-with-consent", Rules.MTG_10) {
        @Override
        public Finding judge(Question question) {
          if (among(question, ParticipantRole.SURROGATE).isEmpty()) {
            return Finding.satisfied();
          }
          Set<ParticipantId> agreed = named(question, Meeting::surrogateAgreedBy);
          return Contact.ask(
              question,
              each -> agreed.contains(each.participant().id()),
              each -> refusal("MTG-10", Rules.MTG_10, each));
        }
      };

  static final Guard WAS_STARTED = new GuardFor("meeting-was-started") {
    @Override
    public Finding judge(Question question) {
      MeetingId id = ((AttendanceRecorded) question.event()).meeting();
      MeetingState meeting = question.state().meetings().get(id);
      return meeting != null && meeting.started().isPresent()
          ? Finding.satisfied()
          : Finding.violated(Refusal.structural(
              "BLOCKED_MEETING_STATUS",
              Fact.of("meeting", id),
              Fact.of("needed", MeetingStatus.RUNNING.code())));
    }
  };

  /** Of everybody who was to come it is known whether they came. */
  static final Guard ATTENDANCE_COMPLETE = new GuardFor("attendance-complete") {
    @Override
    public Finding judge(Question question) {
      MeetingId id = ((ProcessEnded) question.event()).meeting();
      MeetingState meeting = question.state().meetings().get(id);
      if (meeting == null) {
        return Finding.notApplicable();
      }
      Set<ParticipantId> known = new HashSet<>(meeting.present());
      question
          .state()
          .course()
          .attendance()
          .getOrDefault(id, List.of())
          .forEach(each -> known.add(each.participant()));
      Reasons reasons = new Reasons();
      for (ParticipantId who : meeting.meeting().participants()) {
        if (!known.contains(who) && isThere(question.state(), who)) {
          reasons.add(
              Refusal.structural("BLOCKED_ATTENDANCE_INCOMPLETE", Fact.of("participant", who))
                  .liftedBy(EventType.ATTENDANCE_RECORDED.code()));
        }
      }
      return reasons.finding();
    }
  };

  private CompanyGuards() {}

  private static boolean isThere(CaseState state, ParticipantId who) {
    return state
        .participant(who)
        .map(ParticipantState::ended)
        .equals(Optional.of(Optional.empty()));
  }

  private static boolean isAdmitted(CaseState state, PartyRef supporter) {
    for (ParticipantState each : state.participants().values()) {
      if (each.participant().party().equals(supporter)) {
        return true;
      }
    }
    return false;
  }

  private static int countOf(List<ParticipantState> supporters, ParticipantState supported) {
    int count = 0;
    for (ParticipantState each : supporters) {
      count += each.participant()
              .supports()
              .equals(Optional.of(supported.participant().id()))
          ? 1
          : 0;
    }
    return count;
  }

  /** The meeting that an event fixes, or that it starts; empty if the case does not know it. */
  private static Optional<Meeting> meeting(Question question) {
    CaseEvent event = question.event();
    if (event instanceof MeetingScheduled scheduled) {
      return Optional.of(scheduled.meeting());
    }
    if (event instanceof MeetingRescheduled rescheduled) {
      return Optional.of(rescheduled.meeting());
    }
    MeetingState known = question.state().meetings().get(((ProcessStarted) event).meeting());
    return known == null ? Optional.empty() : Optional.of(known.meeting());
  }

  private static Set<ParticipantId> named(
      Question question, Function<Meeting, Set<ParticipantId>> who) {
    Optional<Meeting> meeting = meeting(question);
    return meeting.isPresent() ? who.apply(meeting.get()) : Set.of();
  }

  /** Those of a role who are to come, or who are there when it starts, and who are no party. */
  private static List<ParticipantState> among(Question question, ParticipantRole role) {
    List<ParticipantState> found = List.of();
    for (ParticipantState each : question.contact().orElseThrow().company()) {
      if (!each.participant().isPrincipal() && each.participant().roles().contains(role)) {
        found = found.isEmpty() ? new ArrayList<>() : found;
        found.add(each);
      }
    }
    return found;
  }

  private static Refusal refusal(String code, RuleId rule, ParticipantState each, Fact... more) {
    List<Fact> facts = new ArrayList<>();
    facts.add(Fact.of("participant", each.participant().id()));
    facts.addAll(List.of(more));
    return Refusal.of(code, rule, facts.toArray(Fact[]::new));
  }
}
