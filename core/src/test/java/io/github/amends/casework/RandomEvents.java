// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.basics.InformationId;
import io.github.amends.basics.ParticipantId;
import io.github.amends.event.AcknowledgementRecorded;
import io.github.amends.event.AcknowledgementRetracted;
import io.github.amends.event.AssignmentEnded;
import io.github.amends.event.CaseCompleted;
import io.github.amends.event.CaseEvent;
import io.github.amends.event.ConflictDeclared;
import io.github.amends.event.ConsentRecorded;
import io.github.amends.event.ConsentRefused;
import io.github.amends.event.ConsentWithdrawn;
import io.github.amends.event.ContactAttempted;
import io.github.amends.event.EventType;
import io.github.amends.event.FacilitatorAssigned;
import io.github.amends.event.HoldCause;
import io.github.amends.event.HoldPlaced;
import io.github.amends.event.HoldReleased;
import io.github.amends.event.InformationRecorded;
import io.github.amends.event.ParticipantAdded;
import io.github.amends.event.ProfilePinned;
import io.github.amends.event.ReferralAccepted;
import io.github.amends.event.RiskAssessed;
import io.github.amends.event.ScreeningBegun;
import io.github.amends.participant.Acknowledgement;
import io.github.amends.participant.AcknowledgementDegree;
import io.github.amends.participant.Channel;
import io.github.amends.participant.ConsentPurpose;
import io.github.amends.participant.ContactAttempt;
import io.github.amends.participant.ContactOutcome;
import io.github.amends.participant.InformationItem;
import io.github.amends.participant.ParticipantRole;
import io.github.amends.practice.Profiles;
import io.github.amends.volunteer.Assignment;
import io.github.amends.volunteer.AssignmentEndReason;
import io.github.amends.volunteer.AssignmentRole;
import io.github.amends.volunteer.Conflict;
import io.github.amends.volunteer.ConflictKind;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Random events of every kind, about what a case has at hand; lawful or not. */
final class RandomEvents {
  private static final List<Set<ParticipantRole>> ROLES = List.of(
      Set.of(ParticipantRole.SUPPORTER),
      Set.of(ParticipantRole.HARMED),
      Set.of(ParticipantRole.RESPONSIBLE),
      Set.of(ParticipantRole.OBSERVER),
      Set.of(ParticipantRole.COMMUNITY),
      Set.of(ParticipantRole.MUTUAL),
      Set.of(ParticipantRole.INTERPRETER));

  private RandomEvents() {}

  static CaseEvent of(EventType type, Cast cast, Choice choice) {
    return switch (type) {
      case REFERRAL_RECEIVED -> Openings.of(choice);
      case PROFILE_PINNED -> new ProfilePinned(Profiles.rocRestore().ref());
      case SCREENING_BEGUN -> new ScreeningBegun();
      case REFERRAL_ACCEPTED -> new ReferralAccepted();
      case PARTICIPANT_ADDED -> added(cast, choice);
      case FACILITATOR_ASSIGNED ->
        new FacilitatorAssigned(new Assignment(
            Cast.facilitator(choice.who() % 8),
            Choice.pick(AssignmentRole.values(), choice.what())));
      case ASSIGNMENT_ENDED ->
        new AssignmentEnded(
            Choice.pick(cast.assigned(), choice.who()),
            Choice.pick(AssignmentEndReason.values(), choice.what()));
      case CONFLICT_DECLARED ->
        new ConflictDeclared(new Conflict(
            Cast.facilitator(choice.who() % 8), Choice.pick(ConflictKind.values(), choice.what())));
      case CONTACT_ATTEMPTED ->
        new ContactAttempted(new ContactAttempt(
            cast.person(choice.who()),
            Choice.pick(Channel.values(), choice.how()),
            Choice.pick(ContactOutcome.values(), choice.what())));
      case INFORMATION_RECORDED -> informed(cast, choice);
      case CONSENT_RECORDED -> consent(cast, choice);
      case CONSENT_REFUSED ->
        new ConsentRefused(
            cast.person(choice.who()), Choice.pick(ConsentPurpose.values(), choice.what()));
      case CONSENT_WITHDRAWN -> withdrawn(cast, choice);
      case ACKNOWLEDGEMENT_RECORDED ->
        new AcknowledgementRecorded(new Acknowledgement(
            cast.person(choice.who()), Choice.pick(AcknowledgementDegree.values(), choice.what())));
      case ACKNOWLEDGEMENT_RETRACTED -> new AcknowledgementRetracted(cast.person(choice.who()));
      case RISK_ASSESSED -> new RiskAssessed(RandomProcessEvents.assessment(cast, choice));
      case REFERRAL_ACKNOWLEDGED,
          REFERRER_INFORMATION_REQUESTED,
          REFERRER_INFORMATION_RECEIVED,
          CASE_LINKED,
          PARTICIPATION_ENDED,
          APPROPRIATE_ADULT_OFFERED,
          SUPPORT_OFFERED,
          INFORMATION_DECLINED,
          CONSENT_OFFERED -> RandomIntakeEvents.of(type, cast, choice);
      case HOLD_PLACED -> new HoldPlaced(Choice.pick(HoldCause.values(), choice.what()));
      case HOLD_RELEASED -> new HoldReleased();
      case CASE_COMPLETED -> new CaseCompleted();
      case SUITABILITY_DECIDED,
          ROUTE_CHANGED,
          PREPARATION_RECORDED,
          MEETING_SCHEDULED,
          MEETING_RESCHEDULED,
          MEETING_CANCELLED,
          PROCESS_STARTED,
          GUARD_SNAPSHOT_TAKEN,
          NON_ATTENDANCE_RECORDED,
          PROCESS_ADJOURNED,
          PROCESS_STOPPED,
          EXCHANGE_SENT,
          EXCHANGE_DELIVERED,
          EXCHANGE_DRAFTED,
          EXCHANGE_CHECKED,
          EXCHANGE_DECLINED,
          EXCHANGE_RETURNED,
          MEETING_PROPOSED,
          PROCESS_ENDED -> RandomProcessEvents.of(type, cast, choice);
      case MITIGATION_ADDED,
          MITIGATION_COMPLETED,
          SENSITIVITY_TRIGGERED,
          SENSITIVITY_WAIVED,
          SAFEGUARDING_CONCERN_RAISED,
          LEGAL_EVENT_RECORDED,
          LEGAL_ORDER_VARIED,
          NEW_OFFENCE_RECORDED,
          SUPPORTER_WISHED,
          SUPPORTER_REFUSED,
          ATTENDANCE_RECORDED,
          REFERRER_TOLD_DATE,
          NO_SEND_LETTER_WRITTEN -> RandomSafetyEvents.of(type, cast, choice);
      case REFERRAL_REJECTED,
          OUTCOME_RECORDED,
          AGREEMENT_DRAFTED,
          AGREEMENT_AGREED,
          TERM_PROGRESS_RECORDED,
          REFERRER_INFORMED,
          FOLLOW_UP_RECORDED,
          CASE_NOT_PROCEEDED,
          CASE_RETURNED -> RandomOutcomeEvents.of(type, cast, choice);
      case AGREEMENT_AMENDED,
          TERM_WAIVED,
          AGREEMENT_REVIEWED,
          BREACH_DECLARED,
          BREACH_RESOLVED,
          HARMED_INFORMED,
          SURVEY_OFFERED,
          SATISFACTION_RECORDED,
          FACILITATOR_TIME_LOGGED -> RandomMonitoringEvents.of(type, cast, choice);
      default -> RandomRecordEvents.of(type, cast, choice);
    };
  }

  private static CaseEvent added(Cast cast, Choice choice) {
    int number = cast.state().participants().size() + 1 - choice.time() / 95;
    return new ParticipantAdded(
        Openings.participant(number, Choice.pick(ROLES, choice.what()), choice.how()));
  }

  private static CaseEvent informed(Cast cast, Choice choice) {
    ParticipantId who = cast.person(choice.who());
    String id =
        who + "-" + (Choice.isAmongLast(5, choice.time()) ? 0 : cast.state().sequence());
    List<InformationItem> items = List.of(InformationItem.values());
    return new InformationRecorded(Story.information(who)
        .id(InformationId.of("i-" + id))
        .items(Choice.isAmongLast(15, choice.how()) ? items.subList(0, 5) : items)
        .channel(Choice.pick(Channel.values(), choice.what()))
        .build());
  }

  private static CaseEvent consent(Cast cast, Choice choice) {
    ParticipantId who = Choice.pick(cast.informed(), choice.who());
    ParticipantId informed = Choice.isAmongLast(5, choice.how()) ? cast.person(choice.time()) : who;
    boolean late = !cast.state().stage().isBefore(CaseStage.OUTCOME_RECORDED);
    ConsentPurpose purpose = late && choice.how() % 2 == 0
        ? ConsentPurpose.FOLLOW_UP
        : Choice.pick(ConsentPurpose.values(), choice.what());
    return new ConsentRecorded(People.consent(cast.state(), who, informed, purpose));
  }

  private static CaseEvent withdrawn(Cast cast, Choice choice) {
    SortedSet<ConsentPurpose> purposes = new TreeSet<>();
    purposes.add(Choice.pick(ConsentPurpose.values(), choice.what()));
    if (choice.how() % 3 == 2) {
      purposes.addAll(List.of(ConsentPurpose.values()).subList(0, 1 + choice.how() % 9));
    }
    return new ConsentWithdrawn(cast.person(choice.who()), purposes);
  }
}
