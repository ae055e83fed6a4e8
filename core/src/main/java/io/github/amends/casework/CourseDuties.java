// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.assessment.Mitigation;
import io.github.amends.basics.MeetingId;
import io.github.amends.basics.Occurred;
import io.github.amends.basics.ParticipantId;
import io.github.amends.event.EventType;
import io.github.amends.event.MeetingRescheduled;
import io.github.amends.event.MeetingScheduled;
import io.github.amends.event.MitigationAdded;
import io.github.amends.event.MitigationCompleted;
import io.github.amends.event.ReferrerToldDate;
import io.github.amends.event.RiskAssessed;
import io.github.amends.practice.Parameter;
import io.github.amends.practice.Rules;
import io.github.amends.referral.Sensitivity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is owed on the way to a process. */
final class CourseDuties {
  private CourseDuties() {}

  static List<Duty> acknowledgeReferral(DutyQuestion question) {
    boolean told =
        LogSearch.whole(question.file()).last(EventType.REFERRAL_ACKNOWLEDGED).isPresent();
    return question.isOpen() && question.hasReferrer() && !told
        ? List.of(DutyQuestion.toCase(
            DutyKind.ACKNOWLEDGE_REFERRAL,
            question.state().referral().received(),
            new Duty.NoDate()))
        : List.of();
  }

  static List<Duty> informParticipants(DutyQuestion question) {
    if (!question.isOpen()) {
      return List.of();
    }
    Occurred received = question.state().referral().received();
    return question.approachable().stream()
        .filter(
            each -> each.participant().isOnHarmedSide() && each.information().isEmpty())
        .map(each -> DutyQuestion.to(
            each.participant().id(),
            DutyKind.INFORM_PARTICIPANT,
            received,
            question.afterWorkingDays(received, limit(question, each))))
        .toList();
  }

  /** The shorter limit counts for a child or a vulnerable person who was harmed (rule CHL-04). */
  private static Parameter limit(DutyQuestion question, ParticipantState who) {
    boolean vulnerable = !who.participant().vulnerabilities().isEmpty()
        || question
            .state()
            .referral()
            .incident()
            .sensitivities()
            .contains(Sensitivity.CHILD_OR_VULNERABLE_ADULT);
    return vulnerable && question.profile().hasInForce(Rules.CHL_04)
        ? Parameter.INFORMATION_WORKING_DAYS_ENHANCED
        : Parameter.INFORMATION_WORKING_DAYS;
  }

  static List<Duty> reassess(DutyQuestion question) {
    long stopped = question.state().safety().stopSequence();
    Optional<CaseEntry> cause = question
        .episode()
        .last(EventType.NEW_OFFENCE_RECORDED)
        .filter(offence -> offence.sequence() > stopped)
        .or(() -> question.entry(stopped));
    if (cause.isEmpty() || !question.isOpen()) {
      return List.of();
    }
    return question.approachable().stream()
        .filter(each ->
            each.risk().map(risk -> risk.sequence() < cause.get().sequence()).orElse(false))
        .map(each -> DutyQuestion.to(
            each.participant().id(),
            DutyKind.REASSESS_RISK,
            cause.get().occurred(),
            new Duty.NoDate()))
        .toList();
  }

  static List<Duty> completeMitigations(DutyQuestion question) {
    List<Duty> owed = new ArrayList<>();
    LogSearch episode = question.episode();
    if (!question.isOpen()) {
      return owed;
    }
    for (CaseEntry entry : episode.all(MitigationAdded.class, any -> true)) {
      Mitigation added = ((MitigationAdded) entry.event()).mitigation();
      if (!episode.has(MitigationCompleted.class, done -> done.mitigation().equals(added.id()))) {
        owed.add(new Duty(
            DutyKind.COMPLETE_MITIGATION,
            assessed(episode, added),
            Optional.empty(),
            entry.occurred(),
            new Duty.On(added.dueOn())));
      }
    }
    return owed;
  }

  private static Optional<ParticipantId> assessed(LogSearch log, Mitigation mitigation) {
    return log.last(
            RiskAssessed.class, event -> event.assessment().id().equals(mitigation.assessment()))
        .map(entry -> ((RiskAssessed) entry.event()).assessment().participant());
  }

  /** Those known to be under age on the day of the meeting, or else of the newest entry. */
  static List<Duty> offerAdults(DutyQuestion question) {
    CaseEntry newest = question.file().entries().get(question.file().entries().size() - 1);
    Optional<LocalDate> meets = question
        .state()
        .openMeeting()
        .map(open -> open.meeting().startsAt().atZone(open.meeting().zone()).toLocalDate());
    LocalDate day = meets.orElse(newest.occurred().date());
    if (!question.isOpen()) {
      return List.of();
    }
    return question.approachable().stream()
        .filter(each -> ChildGuards.isOwedAnAdult(question.state(), each))
        .filter(each ->
            ChildGuards.isUnderAge(question.context().ages(), each.participant().id(), day))
        .map(each -> DutyQuestion.to(
            each.participant().id(),
            DutyKind.OFFER_ADULT,
            question.state().referral().received(),
            meets.<Duty.Due>map(Duty.On::new).orElse(new Duty.NoDate())))
        .toList();
  }

  static List<Duty> tellDate(DutyQuestion question) {
    Optional<MeetingState> fixed =
        question.state().openMeeting().filter(meeting -> !meeting.isRunning());
    if (fixed.isEmpty() || !question.hasReferrer()) {
      return List.of();
    }
    MeetingId meeting = fixed.get().meeting().id();
    LocalDate day =
        fixed.get().meeting().startsAt().atZone(fixed.get().meeting().zone()).toLocalDate();
    Optional<CaseEntry> since = Stream.of(
            question
                .episode()
                .last(MeetingScheduled.class, event -> event.meeting().id().equals(meeting)),
            question
                .episode()
                .last(MeetingRescheduled.class, event -> event.meeting().id().equals(meeting)))
        .flatMap(Optional::stream)
        .reduce((one, other) -> one.sequence() > other.sequence() ? one : other);
    boolean told = question
        .episode()
        .last(ReferrerToldDate.class, event -> event.meeting().equals(meeting))
        .map(entry -> since.isPresent() && entry.sequence() > since.get().sequence())
        .orElse(false);
    return told || since.isEmpty()
        ? List.of()
        : List.of(DutyQuestion.toCase(
            DutyKind.TELL_REFERRER_DATE, since.get().occurred(), new Duty.On(day)));
  }
}
