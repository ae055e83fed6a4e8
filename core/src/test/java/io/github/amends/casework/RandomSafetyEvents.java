// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.assessment.Mitigation;
import io.github.amends.assessment.RiskTopic;
import io.github.amends.assessment.SafeguardingConcern;
import io.github.amends.assessment.SafeguardingKind;
import io.github.amends.basics.ActorRef;
import io.github.amends.basics.Classification;
import io.github.amends.basics.ExchangeId;
import io.github.amends.basics.LegalOrderId;
import io.github.amends.basics.MeetingId;
import io.github.amends.basics.MitigationId;
import io.github.amends.basics.Narrative;
import io.github.amends.basics.ParticipantId;
import io.github.amends.basics.PartyRef;
import io.github.amends.basics.RiskAssessmentId;
import io.github.amends.basics.Validity;
import io.github.amends.event.AttendanceRecorded;
import io.github.amends.event.CaseEvent;
import io.github.amends.event.EventType;
import io.github.amends.event.LegalEventRecorded;
import io.github.amends.event.LegalOrderVaried;
import io.github.amends.event.MitigationAdded;
import io.github.amends.event.MitigationCompleted;
import io.github.amends.event.NewOffenceRecorded;
import io.github.amends.event.NoSendLetterWritten;
import io.github.amends.event.ReferrerToldDate;
import io.github.amends.event.SafeguardingConcernRaised;
import io.github.amends.event.SensitivityTriggered;
import io.github.amends.event.SensitivityWaived;
import io.github.amends.event.SupporterRefusalGround;
import io.github.amends.event.SupporterRefused;
import io.github.amends.event.SupporterWished;
import io.github.amends.meeting.Attendance;
import io.github.amends.referral.LegalEvent;
import io.github.amends.referral.LegalOrder;
import io.github.amends.referral.LegalOrderKind;
import io.github.amends.referral.ProceedingStep;
import io.github.amends.referral.Sensitivity;
import io.github.amends.volunteer.AssignmentRole;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Random events about risks, law and who comes along. */
final class RandomSafetyEvents {
  /** Those that the community scheme leaves in scope, and that make a case complex. */
  private static final List<Sensitivity> SENSITIVITIES =
      List.of(Sensitivity.MANY_PARTIES, Sensitivity.CHILD_OR_VULNERABLE_ADULT);

  private RandomSafetyEvents() {}

  static CaseEvent of(EventType type, Cast cast, Choice choice) {
    ParticipantId who = cast.person(choice.who());
    return switch (type) {
      case MITIGATION_ADDED ->
        new MitigationAdded(new Mitigation(
            MitigationId.of(
                "mi-" + (Choice.isAmongLast(5, choice.how()) ? 0 : cast.state().sequence())),
            newestAssessment(cast.state(), who),
            Choice.pick(RiskTopic.values(), choice.what()),
            ActorRef.volunteer("f-0"),
            LocalDate.of(2026, 6, 1)));
      case MITIGATION_COMPLETED ->
        new MitigationCompleted(Choice.pick(
            or(cast.state().safety().mitigations().keySet(), MitigationId.of("mi-unknown")),
            choice.what()));
      case SENSITIVITY_TRIGGERED ->
        new SensitivityTriggered(Choice.pick(SENSITIVITIES, choice.what()));
      case SENSITIVITY_WAIVED -> waived(cast, choice);
      case SAFEGUARDING_CONCERN_RAISED ->
        new SafeguardingConcernRaised(new SafeguardingConcern(
            Choice.pick(SafeguardingKind.values(), choice.what()),
            choice.how() % 2 == 0 ? Optional.of(who) : Optional.empty(),
            List.of()));
      case LEGAL_EVENT_RECORDED -> new LegalEventRecorded(legalEvent(cast, who, choice));
      case LEGAL_ORDER_VARIED -> new LegalOrderVaried(varied(cast, who, choice));
      case NEW_OFFENCE_RECORDED -> new NewOffenceRecorded(who, cast.otherThan(who, choice.what()));
      case SUPPORTER_WISHED -> new SupporterWished(who, supporter(choice));
      case SUPPORTER_REFUSED ->
        new SupporterRefused(
            who,
            supporter(choice),
            Choice.isAmongLast(5, choice.how())
                ? new TreeSet<>()
                : new TreeSet<>(
                    Set.of(Choice.pick(SupporterRefusalGround.values(), choice.how()))));
      case ATTENDANCE_RECORDED ->
        new AttendanceRecorded(meeting(cast, choice), List.of(Attendance.attended(who)));
      case REFERRER_TOLD_DATE -> new ReferrerToldDate(meeting(cast, choice));
      case NO_SEND_LETTER_WRITTEN ->
        new NoSendLetterWritten(
            Choice.isAmongLast(5, choice.how())
                ? cast.exchange(choice.what())
                : ExchangeId.of("l-" + cast.state().sequence()),
            who);
      default -> throw new IllegalArgumentException("no random " + type.code());
    };
  }

  private static CaseEvent waived(Cast cast, Choice choice) {
    return new SensitivityWaived(
        Choice.pick(SENSITIVITIES, choice.what()),
        cast.state().assignments().entrySet().stream()
            .filter(each -> each.getValue() == AssignmentRole.SUPERVISOR)
            .map(Map.Entry::getKey)
            .findFirst()
            .orElse(Choice.pick(cast.assigned(), choice.who())),
        new Narrative("Recorded by the supervisor.", Classification.PUBLIC));
  }

  private static LegalEvent legalEvent(Cast cast, ParticipantId who, Choice choice) {
    // An order keeps people apart for good, so that with many most histories would end here.
    return Choice.isAmongLast(20, choice.how())
        ? new LegalEvent.OrderMade(
            order(LegalOrderId.of("o-" + cast.state().sequence()), cast, who, choice))
        : new LegalEvent.Proceeding(who, step(choice));
  }

  /** Mostly one that lets the process go on, or every history would end here. */
  private static ProceedingStep step(Choice choice) {
    return Choice.isAmongLast(20, choice.time())
        ? Choice.pick(ProceedingStep.values(), choice.what())
        : ProceedingStep.CHARGED;
  }

  private static LegalOrder varied(Cast cast, ParticipantId who, Choice choice) {
    LegalOrderId id = Choice.pick(
        or(cast.state().safety().orders().keySet(), LegalOrderId.of("o-unknown")), choice.what());
    return Choice.isAmongLast(20, choice.how()) ? order(id, cast, who, choice) : ended(id);
  }

  /** An order that was varied so that it forbids nothing any more. */
  static LegalOrder ended(LegalOrderId id) {
    return new LegalOrder(
        id, LegalOrderKind.COURT_ORDER, Validity.from(LocalDate.of(2026, 4, 1)), new TreeSet<>());
  }

  private static LegalOrder order(LegalOrderId id, Cast cast, ParticipantId who, Choice choice) {
    LocalDate from = LocalDate.of(2026, 4, 1);
    return new LegalOrder(
        id,
        Choice.pick(LegalOrderKind.values(), choice.what()),
        choice.time() % 2 == 0
            ? Validity.from(from)
            : Validity.between(from, from.plusDays(30 + choice.time())),
        new TreeSet<>(Set.of(who, cast.otherThan(who, choice.what()))));
  }

  private static RiskAssessmentId newestAssessment(CaseState state, ParticipantId who) {
    return state
        .participant(who)
        .flatMap(ParticipantState::risk)
        .map(risk -> risk.assessment().id())
        .orElse(RiskAssessmentId.of("ra-unknown"));
  }

  private static MeetingId meeting(Cast cast, Choice choice) {
    return Choice.pick(
        or(cast.state().meetings().keySet(), MeetingId.of("m-unknown")), choice.what());
  }

  private static PartyRef supporter(Choice choice) {
    return PartyRef.person("friend-" + choice.what() % 3);
  }

  private static <T> List<T> or(Collection<T> known, T unknown) {
    return known.isEmpty() ? List.of(unknown) : new ArrayList<>(known);
  }
}
