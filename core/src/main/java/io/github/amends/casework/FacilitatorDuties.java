// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.basics.FacilitatorId;
import io.github.amends.basics.Occurred;
import io.github.amends.event.AssignmentEnded;
import io.github.amends.event.EventType;
import io.github.amends.event.FacilitatorAssigned;
import io.github.amends.practice.Parameter;
import io.github.amends.volunteer.AssignmentRole;
import io.github.amends.volunteer.FacilitatorStanding;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Function;

/** What is owed so that the case has facilitators, and that they may facilitate. */
final class FacilitatorDuties {
  private FacilitatorDuties() {}

  /** Of each who led or assisted, once there is an outcome and as long as time can be logged. */
  static List<Duty> logTime(DutyQuestion question) {
    Optional<CaseEntry> outcome = question.episode().last(EventType.OUTCOME_RECORDED);
    if (!question.isOpen() || outcome.isEmpty()) {
      return List.of();
    }
    List<Duty> owed = new ArrayList<>();
    question.state().assignments().forEach((who, role) -> {
      boolean facilitates = role == AssignmentRole.LEAD || role == AssignmentRole.CO;
      if (facilitates && !question.state().aftermath().facilitatorMinutes().containsKey(who)) {
        owed.add(DutyQuestion.about(
            who, DutyKind.LOG_TIME, outcome.get().occurred(), new Duty.NoDate()));
      }
    });
    return owed;
  }

  static List<Duty> nameLead(DutyQuestion question) {
    LogSearch episode = question.episode();
    Optional<FacilitatorId> lost = episode
        .last(FacilitatorAssigned.class, event -> event.assignment().role() == AssignmentRole.LEAD)
        .map(entry -> ((FacilitatorAssigned) entry.event()).assignment().facilitator());
    if (lost.isEmpty() || question.state().hasLead() || !question.isOpen()) {
      return List.of();
    }
    return episode
        .last(AssignmentEnded.class, event -> event.facilitator().equals(lost.get()))
        .map(entry -> DutyQuestion.toCase(DutyKind.NAME_LEAD, entry.occurred(), new Duty.NoDate()))
        .stream()
        .toList();
  }

  static List<Duty> supervise(DutyQuestion question) {
    return renewals(
        question,
        DutyKind.SUPERVISE_FACILITATOR,
        Parameter.SUPERVISION_INTERVAL,
        FacilitatorStanding::supervisedOn);
  }

  static List<Duty> observe(DutyQuestion question) {
    return renewals(
        question,
        DutyKind.OBSERVE_FACILITATOR,
        Parameter.OBSERVATION_INTERVAL,
        FacilitatorStanding::observedOn);
  }

  private static List<Duty> renewals(
      DutyQuestion question,
      DutyKind kind,
      Parameter interval,
      Function<FacilitatorStanding, SortedSet<LocalDate>> occasions) {
    Optional<Period> period = question.profile().setting(interval).period();
    List<Duty> owed = new ArrayList<>();
    for (CaseEntry assigned : period.isPresent() ? assignments(question) : List.<CaseEntry>of()) {
      FacilitatorId who = facilitator(assigned);
      Optional<LocalDate> last = question
          .context()
          .standing(who)
          .map(occasions)
          .flatMap(days -> days.stream().max(Comparator.naturalOrder()));
      owed.add(last.map(day -> DutyQuestion.about(
              who, kind, day(day, assigned), new Duty.On(day.plus(period.get()))))
          .orElseGet(() -> unknown(who, kind, assigned)));
    }
    return owed;
  }

  static List<Duty> vet(DutyQuestion question) {
    List<Duty> owed = new ArrayList<>();
    for (CaseEntry assigned : assignments(question)) {
      FacilitatorId who = facilitator(assigned);
      Optional<Duty> renewal = question
          .context()
          .standing(who)
          .flatMap(FacilitatorStanding::vetting)
          .map(vetting -> DutyQuestion.about(
              who,
              DutyKind.RENEW_VETTING,
              day(vetting.from(), assigned),
              vetting.until().<Duty.Due>map(Duty.On::new).orElseGet(Duty.NoDate::new)));
      renewal
          .or(() -> Optional.of(unknown(who, DutyKind.RENEW_VETTING, assigned)))
          .filter(duty -> !(duty.due() instanceof Duty.NoDate))
          .ifPresent(owed::add);
    }
    return owed;
  }

  private static Duty unknown(FacilitatorId who, DutyKind kind, CaseEntry assigned) {
    return DutyQuestion.about(
        who, kind, assigned.occurred(), new Duty.NotKnown(Duty.Missing.STANDING));
  }

  /** The newest assignment of each facilitator who is assigned in an open case. */
  private static List<CaseEntry> assignments(DutyQuestion question) {
    if (!question.isOpen()) {
      return List.of();
    }
    return question.state().assignments().keySet().stream()
        .flatMap(who -> question
            .episode()
            .last(
                FacilitatorAssigned.class,
                event -> event.assignment().facilitator().equals(who))
            .stream())
        .toList();
  }

  private static FacilitatorId facilitator(CaseEntry assigned) {
    return ((FacilitatorAssigned) assigned.event()).assignment().facilitator();
  }

  private static Occurred day(LocalDate day, CaseEntry assigned) {
    return Occurred.on(day, assigned.occurred().zone());
  }
}
