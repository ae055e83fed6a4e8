// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.basics.ParticipantId;
import io.github.amends.basics.PartyRef;
import io.github.amends.event.ConsentRecorded;
import io.github.amends.event.EventType;
import io.github.amends.event.MeetingRescheduled;
import io.github.amends.event.MeetingScheduled;
import io.github.amends.event.ProcessStarted;
import io.github.amends.meeting.Meeting;
import io.github.amends.participant.Consent;
import io.github.amends.participant.ConsentGiver;
import io.github.amends.practice.Fact;
import io.github.amends.practice.Parameter;
import io.github.amends.practice.Refusal;
import io.github.amends.practice.Rules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What is asked where a child takes part (rules CHL-01, CHL-02 and CON-12). An age is asked for the
 * day of the act, or of the meeting (rule CHL-07).
 */
final class ChildGuards {
  private static final int ADULT = 18;

  static final Guard ADULT_OFFERED =
      GuardFor.event("CHL-01/adult-offered", Rules.CHL_01, ChildGuards::adultOffered);

  static final Guard GUARDIAN_AND_ASSENT =
      GuardFor.event("CHL-02/guardian-and-assent", Rules.CHL_02, ChildGuards::guardianAndAssent);

  static final Guard GIVEN_BY_WHO_MAY =
      GuardFor.event("CON-12/given-by", Rules.CON_12, question -> {
        Consent consent = ((ConsentRecorded) question.event()).consent();
        if (consent.givenBy() != ConsentGiver.GUARDIAN) {
          return Finding.satisfied();
        }
        OptionalInt years = question
            .context()
            .ages()
            .yearsOn(consent.participant(), question.occurred().date());
        return years.isPresent() && years.getAsInt() < ADULT
            ? Finding.satisfied()
            : Finding.violated(Refusal.of("INVALID_CONSENT_BY", Rules.CON_12));
      });

  private ChildGuards() {}

  static boolean isPerson(ParticipantState state) {
    return state.participant().party().kind() == PartyRef.Kind.PERSON;
  }

  /** A meeting that is fixed is judged for its own day, one that starts for the day it does. */
  private static Finding adultOffered(Question question) {
    if (question.event() instanceof MeetingScheduled scheduled) {
      return adultOffered(question, scheduled.meeting());
    }
    if (question.event() instanceof MeetingRescheduled rescheduled) {
      return adultOffered(question, rescheduled.meeting());
    }
    return question.event() instanceof ProcessStarted started
        ? adultOffered(question, started.present(), question.occurred().date())
        : Finding.notApplicable();
  }

  private static Finding adultOffered(Question question, Meeting meeting) {
    LocalDate day = meeting.startsAt().atZone(meeting.zone()).toLocalDate();
    return adultOffered(question, meeting.participants(), day);
  }

  private static Finding adultOffered(Question question, Set<ParticipantId> people, LocalDate day) {
    List<Refusal> refusals = new ArrayList<>();
    for (ParticipantState each : question.state().principalsThere()) {
      ParticipantId who = each.participant().id();
      if (!isPerson(each)
          || !people.contains(who)
          || each.adultOffered().isPresent()
          || hasAdult(question.state(), who)) {
        continue;
      }
      OptionalInt years = question.context().ages().yearsOn(who, day);
      if (years.isEmpty()) {
        return AcceptanceGuards.unknown(Rules.CHL_01, "age of " + who);
      }
      if (years.getAsInt() < ADULT) {
        refusals.add(Refusal.of("CHL-01", Rules.CHL_01, Fact.of("participant", who))
            .liftedBy(EventType.APPROPRIATE_ADULT_OFFERED.code()));
      }
    }
    return Finding.of(refusals);
  }

  private static boolean hasAdult(CaseState state, ParticipantId child) {
    for (ParticipantState each : state.participants().values()) {
      if (each.participant().appropriateAdultOf().equals(Optional.of(child))
          && each.ended().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private static Finding guardianAndAssent(Question question) {
    Consent consent = ((ConsentRecorded) question.event()).consent();
    ParticipantId who = consent.participant();
    Optional<ParticipantState> state = question.state().participant(who);
    if (consent.givenBy() == ConsentGiver.PARTICIPANT_AND_GUARDIAN
        || state.isEmpty()
        || !isPerson(state.get())) {
      return Finding.satisfied();
    }
    OptionalInt years =
        question.context().ages().yearsOn(who, question.occurred().date());
    if (years.isEmpty()) {
      return AcceptanceGuards.unknown(Rules.CHL_02, "age of " + who);
    }
    if (years.getAsInt() >= question.profile().setting(Parameter.GUARDIAN_AGE).number()) {
      return Finding.notApplicable();
    }
    String code = consent.givenBy() == ConsentGiver.PARTICIPANT
        ? "BLOCKED_CHILD_GUARDIAN"
        : "BLOCKED_CHILD_ASSENT";
    return Finding.violated(Refusal.of(code, Rules.CHL_02, Fact.of("participant", who))
        .liftedBy(EventType.CONSENT_RECORDED.code()));
  }
}
