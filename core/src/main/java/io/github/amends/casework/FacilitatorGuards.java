// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.basics.FacilitatorId;
import io.github.amends.basics.Validity;
import io.github.amends.event.EventType;
import io.github.amends.meeting.Meeting;
import io.github.amends.practice.Fact;
import io.github.amends.practice.Parameter;
import io.github.amends.practice.Profile;
import io.github.amends.practice.Refusal;
import io.github.amends.practice.Rules;
import io.github.amends.volunteer.AssignmentRole;
import io.github.amends.volunteer.BusyTime;
import io.github.amends.volunteer.Conflict;
import io.github.amends.volunteer.ConflictKind;
import io.github.amends.volunteer.FacilitatorStanding;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether the facilitators are free to do this, and are enough (rules FAC-06, FAC-08, FAC-09,
 * FAC-11 and FAC-12).
 */
final class FacilitatorGuards {
  static final Guard UNCONNECTED = new GuardFor("FAC-06/unconnected", Rules.FAC_06) {
    @Override
    public Finding judge(Question question) {
      return unconnected(question);
    }
  };

  static final Guard NOT_ONLY_THE_REFERRING_OFFICER =
      new GuardFor("FAC-12/referring-officer", Rules.FAC_12) {
        @Override
        public Finding judge(Question question) {
          return notOnlyTheReferringOfficer(question);
        }
      };

  static final Guard ACTIVE = new FacilitatorGuard("FAC-11/active", Rules.FAC_11) {
    @Override
    @Nullable
    Refusal refuse(Question question, Facilitation each, FacilitatorStanding standing) {
      return active(each, standing);
    }
  };

  static final Guard FREE = new FacilitatorGuard("FAC-11/free", Rules.FAC_11) {
    @Override
    @Nullable
    Refusal refuse(Question question, Facilitation each, FacilitatorStanding standing) {
      return isFree(question.profile(), each, standing)
          ? null
          : refusal("BLOCKED_FACILITATOR_BUSY", each);
    }
  };

  static final Guard ENOUGH = new GuardFor("FAC-08/enough", Rules.FAC_08) {
    @Override
    public Finding judge(Question question) {
      return enough(question);
    }

    @Override
    public Finding foresee(EventType type, Situation situation) {
      return enough(
          situation.profile(),
          countFacilitating(situation.state()),
          situation.state().hasLead());
    }
  };

  static final Guard THOSE_WHO_PREPARED = new GuardFor("FAC-09/those-who-prepared", Rules.FAC_09) {
    @Override
    public Finding judge(Question question) {
      return thoseWhoPrepared(question);
    }
  };

  static final Guard ASSIGNED = new GuardFor("facilitators-assigned") {
    @Override
    public Finding judge(Question question) {
      return assigned(question);
    }
  };

  private FacilitatorGuards() {}

  /** How many of those assigned lead or assist. */
  static int countFacilitating(CaseState state) {
    int count = 0;
    for (AssignmentRole role : state.assignments().values()) {
      if (role == AssignmentRole.LEAD || role == AssignmentRole.CO) {
        count++;
      }
    }
    return count;
  }

  private static Finding assigned(Question question) {
    Reasons reasons = new Reasons();
    for (Facilitation each : question.facilitations()) {
      if (each.role() == null) {
        reasons.add(Refusal.structural(
                "BLOCKED_FACILITATOR_NOT_ASSIGNED", Fact.of("facilitator", each.facilitator()))
            .liftedBy(EventType.FACILITATOR_ASSIGNED.code()));
      }
    }
    return reasons.finding();
  }

  private static Finding unconnected(Question question) {
    Reasons connected = new Reasons();
    Reasons unknown = new Reasons();
    for (Facilitation each : question.facilitations()) {
      Optional<Conflict> conflict = conflict(question.state(), each.facilitator(), each.standing());
      if (conflict.isPresent()) {
        connected.add(connected(conflict.get()));
      } else if (each.standing() == null) {
        unknown.add(Refusal.of(
            "BLOCKED_FACILITATOR_STANDING_UNKNOWN",
            Rules.FAC_06,
            Fact.of("facilitator", each.facilitator())));
      }
    }
    if (unknown.list().isEmpty()) {
      return connected.finding();
    }
    connected.addAll(unknown.list());
    return new Finding.Unknown(connected.list());
  }

  private static Optional<Conflict> conflict(
      CaseState state, FacilitatorId who, @Nullable FacilitatorStanding standing) {
    for (Conflict declared : state.conflicts()) {
      if (declared.facilitator().equals(who) && isConnection(declared)) {
        return Optional.of(declared);
      }
    }
    if (standing != null) {
      for (Conflict known : standing.conflicts()) {
        if (isConnection(known)) {
          return Optional.of(known);
        }
      }
    }
    return Optional.empty();
  }

  static Refusal connected(Conflict conflict) {
    return Refusal.of(
        "BLOCKED_FACILITATOR_CONFLICT",
        Rules.FAC_06,
        Fact.of("facilitator", conflict.facilitator()),
        Fact.of("conflict", conflict.kind().code()));
  }

  static Refusal onlyTheReferringOfficer(FacilitatorId officer) {
    return Refusal.of(
            "BLOCKED_FACILITATOR_CONFLICT",
            Rules.FAC_12,
            Fact.of("facilitator", officer),
            Fact.of("conflict", ConflictKind.REFERRING_OFFICER.code()))
        .liftedBy(EventType.FACILITATOR_ASSIGNED.code());
  }

  static @Nullable Refusal active(Facilitation each, FacilitatorStanding standing) {
    return standing.isActiveOn(each.date())
        ? null
        : each.notBefore(
            standing.active().stream()
                .map(Validity::from)
                .filter(day -> day.isAfter(each.date()))
                .min(LocalDate::compareTo),
            refusal("BLOCKED_FACILITATOR_INACTIVE", each));
  }

  private static Finding enough(Question question) {
    int there = 0;
    boolean isLed = false;
    for (Facilitation each : question.facilitations()) {
      there += each.isFacilitating() ? 1 : 0;
      isLed |= each.isOn(AssignmentRole.LEAD);
    }
    return enough(question.profile(), there, isLed);
  }

  private static Finding enough(Profile profile, int there, boolean isLed) {
    int needed = profile.setting(Parameter.FACILITATORS_PER_MEETING).number();
    Reasons reasons = new Reasons();
    if (there < needed) {
      reasons.add(Refusal.of(
              "BLOCKED_TOO_FEW_FACILITATORS",
              Rules.FAC_08,
              Fact.of("needed", needed),
              Fact.of("there", there))
          .liftedBy(EventType.FACILITATOR_ASSIGNED.code()));
    }
    if (!isLed) {
      reasons.add(Refusal.of("BLOCKED_NO_LEAD", Rules.FAC_08)
          .liftedBy(EventType.FACILITATOR_ASSIGNED.code()));
    }
    return reasons.finding();
  }

  private static Finding notOnlyTheReferringOfficer(Question question) {
    FacilitatorId officer = null;
    for (Facilitation each : question.facilitations()) {
      FacilitatorStanding standing = each.standing();
      boolean isOfficer = (standing != null && standing.isReferringOfficer())
          || isReferringOfficer(question.state().conflicts(), each.facilitator());
      if (isOfficer) {
        officer = each.facilitator();
      } else if (each.isFacilitating()) {
        return Finding.satisfied();
      }
    }
    return officer == null
        ? Finding.notApplicable()
        : Finding.violated(onlyTheReferringOfficer(officer));
  }

  private static boolean isFree(Profile profile, Facilitation each, FacilitatorStanding standing) {
    Meeting meeting = each.meeting();
    if (meeting == null) {
      return true;
    }
    Duration onTheWay =
        Duration.ofMinutes(profile.setting(Parameter.TRAVEL_MINUTES).number());
    for (BusyTime busy : standing.busy()) {
      boolean other = !busy.meeting().equals(Optional.of(meeting.id()));
      Instant from = meeting.startsAt().minus(onTheWay);
      if (other && busy.overlaps(from, meeting.endsAt().plus(onTheWay))) {
        return false;
      }
    }
    return true;
  }

  private static Refusal refusal(String code, Facilitation each) {
    return Refusal.of(
            code,
            Rules.FAC_11,
            Fact.of("facilitator", each.facilitator()),
            Fact.of("date", each.date()))
        .liftedBy(EventType.FACILITATOR_ASSIGNED.code());
  }

  /** Who referred the matter is connected with nobody, and may facilitate with others (FAC-12). */
  static boolean isConnection(Conflict conflict) {
    return conflict.kind() != ConflictKind.REFERRING_OFFICER;
  }

  /** Whether it was declared in the case that somebody referred it as an officer. */
  static boolean isReferringOfficer(Collection<Conflict> declared, FacilitatorId who) {
    return !declared.isEmpty()
        && declared.contains(new Conflict(who, ConflictKind.REFERRING_OFFICER));
  }

  private static Finding thoseWhoPrepared(Question question) {
    Reasons reasons = new Reasons();
    for (ParticipantState each : question.state().principalsThere()) {
      if (!each.preparedBy().isEmpty() && !isAmong(each.preparedBy(), question.facilitations())) {
        reasons.add(Refusal.of(
            "WARN_DIFFERENT_FACILITATORS",
            Rules.FAC_09,
            Fact.of("participant", each.participant().id())));
      }
    }
    return reasons.finding();
  }

  private static boolean isAmong(Set<FacilitatorId> people, Facilitation[] facilitations) {
    for (Facilitation each : facilitations) {
      if (people.contains(each.facilitator())) {
        return true;
      }
    }
    return false;
  }
}
