// SPDX-License-Identifier: Apache-2.0
package io.github.amends.event;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/**
 * Something that happened in a case: a fact, without behaviour.
 *
 * <p>In JSON each is an object with its {@link EventType#code() code} as {@code type}.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(ReferralReceived.class),
  @JsonSubTypes.Type(ProfilePinned.class),
  @JsonSubTypes.Type(ScreeningBegun.class),
  @JsonSubTypes.Type(ReferralAccepted.class),
  @JsonSubTypes.Type(ReferralRejected.class),
  @JsonSubTypes.Type(ParticipantAdded.class),
  @JsonSubTypes.Type(FacilitatorAssigned.class),
  @JsonSubTypes.Type(AssignmentEnded.class),
  @JsonSubTypes.Type(ConflictDeclared.class),
  @JsonSubTypes.Type(ContactAttempted.class),
  @JsonSubTypes.Type(InformationRecorded.class),
  @JsonSubTypes.Type(ConsentRecorded.class),
  @JsonSubTypes.Type(ConsentRefused.class),
  @JsonSubTypes.Type(ConsentWithdrawn.class),
  @JsonSubTypes.Type(AcknowledgementRecorded.class),
  @JsonSubTypes.Type(AcknowledgementRetracted.class),
  @JsonSubTypes.Type(RiskAssessed.class),
  @JsonSubTypes.Type(SuitabilityDecided.class),
  @JsonSubTypes.Type(RouteChanged.class),
  @JsonSubTypes.Type(PreparationRecorded.class),
  @JsonSubTypes.Type(MeetingScheduled.class),
  @JsonSubTypes.Type(MeetingRescheduled.class),
  @JsonSubTypes.Type(MeetingCancelled.class),
  @JsonSubTypes.Type(ProcessStarted.class),
  @JsonSubTypes.Type(GuardSnapshotTaken.class),
  @JsonSubTypes.Type(NonAttendanceRecorded.class),
  @JsonSubTypes.Type(ProcessAdjourned.class),
  @JsonSubTypes.Type(ProcessStopped.class),
  @JsonSubTypes.Type(ExchangeSent.class),
  @JsonSubTypes.Type(ExchangeDelivered.class),
  @JsonSubTypes.Type(ProcessEnded.class),
  @JsonSubTypes.Type(OutcomeRecorded.class),
  @JsonSubTypes.Type(AgreementDrafted.class),
  @JsonSubTypes.Type(AgreementAgreed.class),
  @JsonSubTypes.Type(TermProgressRecorded.class),
  @JsonSubTypes.Type(ReferrerInformed.class),
  @JsonSubTypes.Type(FollowUpRecorded.class),
  @JsonSubTypes.Type(CaseCompleted.class),
  @JsonSubTypes.Type(HoldPlaced.class),
  @JsonSubTypes.Type(HoldReleased.class),
  @JsonSubTypes.Type(CaseNotProceeded.class),
  @JsonSubTypes.Type(CaseReturned.class)
})
public sealed interface CaseEvent
    permits ReferralReceived,
        ProfilePinned,
        ScreeningBegun,
        ReferralAccepted,
        ReferralRejected,
        ParticipantAdded,
        FacilitatorAssigned,
        AssignmentEnded,
        ConflictDeclared,
        ContactAttempted,
        InformationRecorded,
        ConsentRecorded,
        ConsentRefused,
        ConsentWithdrawn,
        AcknowledgementRecorded,
        AcknowledgementRetracted,
        RiskAssessed,
        SuitabilityDecided,
        RouteChanged,
        PreparationRecorded,
        MeetingScheduled,
        MeetingRescheduled,
        MeetingCancelled,
        ProcessStarted,
        GuardSnapshotTaken,
        NonAttendanceRecorded,
        ProcessAdjourned,
        ProcessStopped,
        ExchangeSent,
        ExchangeDelivered,
        ProcessEnded,
        OutcomeRecorded,
        AgreementDrafted,
        AgreementAgreed,
        TermProgressRecorded,
        ReferrerInformed,
        FollowUpRecorded,
        CaseCompleted,
        HoldPlaced,
        HoldReleased,
        CaseNotProceeded,
        CaseReturned {

  /**
   * Returns the kind of this event.
   *
   * @return the kind
   */
  EventType type();
}
