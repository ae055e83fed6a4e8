// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.basics.ParticipantId;
import io.github.amends.basics.PartyRef;
import io.github.amends.event.ConsentRecorded;
import io.github.amends.event.EventType;
import io.github.amends.participant.Consent;
import io.github.amends.participant.ConsentGiver;
import io.github.amends.practice.Fact;
import io.github.amends.practice.Parameter;
import io.github.amends.practice.Refusal;
import io.github.amends.practice.RuleId;
import io.github.amends.practice.Rules;
import io.github.amends.volunteer.FacilitatorStanding;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;

/**
 * What is asked where a child takes part (rules CHL-01, CHL-02, CHL-05 and CON-12). An age is asked
 * for the day of the act, or of the meeting (rule CHL-07).
 */
final class ChildGuards {
  private static final int ADULT = 18;

  static final Guard ADULT_OFFERED = new GuardFor("CHL-01/adult-offered", Rules.CHL_01) {
    @Override
    public Finding judge(Question question) {
      return adultOffered(question);
    }
  };

  static final Guard TRAINED_FOR_CHILDREN =
      new GuardFor("CHL-05/trained-for-children", Rules.CHL_05) {
        @Override
        public Finding judge(Question question) {
          return trainedForChildren(question);
        }
      };

  static final Guard GUARDIAN_AND_ASSENT =
      new GuardFor("CHL-02/guardian-and-assent", Rules.CHL_02) {
        @Override
        public Finding judge(Question question) {
          return guardianAndAssent(question);
        }
      };

  static final Guard GIVEN_BY_WHO_MAY = new GuardFor("CON-12/given-by", Rules.CON_12) {
    @Override
    public Finding judge(Question question) {
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
    }
  };

  private ChildGuards() {}

  static boolean isPerson(ParticipantState state) {
    return state.participant().party().kind() == PartyRef.Kind.PERSON;
  }

  private static Finding adultOffered(Question question) {
    return ofAge(
        question,
        each -> isOwedAnAdult(question.state(), each),
        Rules.CHL_01,
        EventType.APPROPRIATE_ADULT_OFFERED);
  }

  /** Where somebody who facilitates is trained for children, nobody's age is asked. */
  private static Finding trainedForChildren(Question question) {
    return isLedForChildren(question, question.day())
        ? Finding.satisfied()
        : ofAge(question, ChildGuards::isPerson, Rules.CHL_05, EventType.FACILITATOR_ASSIGNED);
  }

  /** What is found where each party who is to meet, and is asked, must be of age. */
  private static Finding ofAge(
      Question question, Predicate<ParticipantState> isAsked, RuleId rule, EventType liftedBy) {
    Reasons reasons = new Reasons();
    for (ParticipantState each : question.contact().orElseThrow().principals()) {
      if (!isAsked.test(each)) {
        continue;
      }
      ParticipantId who = each.participant().id();
      OptionalInt years = question.context().ages().yearsOn(who, question.day());
      if (years.isEmpty()) {
        return AcceptanceGuards.unknown(rule, "age of " + who);
      }
      if (years.getAsInt() < ADULT) {
        reasons.add(
            Refusal.of(rule.value(), rule, Fact.of("participant", who)).liftedBy(liftedBy.code()));
      }
    }
    return reasons.finding();
  }

  private static boolean isLedForChildren(Question question, LocalDate day) {
    for (Facilitation each : question.facilitations()) {
      FacilitatorStanding standing = each.standing();
      if (standing != null
          && each.isFacilitating()
          && CompetenceGuards.holdsSince(standing.trainedForChildrenFrom(), day)) {
        return true;
      }
    }
    return false;
  }

  /** Whether nobody has offered a person an adult at their side, and there is none. */
  static boolean isOwedAnAdult(CaseState state, ParticipantState each) {
    return isPerson(each)
        && each.adultOffered().isEmpty()
        && !hasAdult(state, each.participant().id());
  }

  /** Whether somebody is known to be under age on a day. */
  static boolean isUnderAge(AgeEvidence ages, ParticipantId who, LocalDate day) {
    OptionalInt years = ages.yearsOn(who, day);
    return years.isPresent() && years.getAsInt() < ADULT;
  }

  private static boolean hasAdult(CaseState state, ParticipantId child) {
    for (ParticipantState each : state.participants().values()) {
      Optional<ParticipantId> ward = each.participant().appropriateAdultOf();
      if (ward.isPresent() && ward.get().equals(child) && each.ended().isEmpty()) {
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
