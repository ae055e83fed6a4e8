// SPDX-License-Identifier: Apache-2.0
package io.github.amends.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amends.agreement.BreachResponse;
import io.github.amends.agreement.Confirmation;
import io.github.amends.agreement.ConfirmationForm;
import io.github.amends.agreement.OutcomeKind;
import io.github.amends.basics.ActorRef;
import io.github.amends.basics.AgreementId;
import io.github.amends.basics.EventId;
import io.github.amends.basics.FacilitatorId;
import io.github.amends.basics.FaultsOf;
import io.github.amends.basics.LegalOrderId;
import io.github.amends.basics.MeetingId;
import io.github.amends.basics.ParticipantId;
import io.github.amends.basics.PartyRef;
import io.github.amends.basics.Validity;
import io.github.amends.casework.Story;
import io.github.amends.meeting.Attendance;
import io.github.amends.participant.Participant;
import io.github.amends.participant.ParticipantRole;
import io.github.amends.referral.LegalOrder;
import io.github.amends.referral.LegalOrderKind;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The events beside the main line that check something. */
class FurtherEventsTest {
  private static final ParticipantId WHO = ParticipantId.of("p-1");

  @Test
  void whatNamesNothingIsRefused() {
    assertThat(FaultsOf.making(() -> new ReferrerInformationRequested(new TreeSet<>())))
        .containsExactly("INVALID_REFERRAL_REQUEST at items");
    assertThat(FaultsOf.making(() -> new InformationDeclined(WHO, new TreeSet<>())))
        .containsExactly("INVALID_INFORMATION at subjects");
    assertThat(
            FaultsOf.making(() -> new CaseMinimised(new TreeSet<>(), ErasureBasis.RETENTION_ENDED)))
        .containsExactly("INVALID_ERASURE at kinds");
    assertThat(
            FaultsOf.making(() -> new PersonErased(WHO, new TreeSet<>(), ErasureBasis.OWN_REQUEST)))
        .containsExactly("INVALID_ERASURE at kinds");
    assertThat(FaultsOf.making(() -> new BreachDeclared(
            new TreeSet<>(),
            NoExtensionReason.NO_PROSPECT,
            ActorRef.staff("s-1"),
            Optional.empty())))
        .containsExactly("INVALID_MEASURE at terms");
  }

  @Test
  void aRefusedSupporterMayBeToldWithoutGroundsSoThatTheMachineCanSayWhatIsMissing() {
    assertThat(new SupporterRefused(WHO, PartyRef.person("friend-1"), new TreeSet<>()).grounds())
        .isEmpty();
  }

  @Test
  void timeIsAboveZero() {
    assertThat(FaultsOf.making(
            () -> new FacilitatorTimeLogged(FacilitatorId.of("f-1"), TimeActivity.TRAVEL, 0)))
        .containsExactly("INVALID_MEASURE at minutes");
  }

  @Test
  void anOffenceBetweenThePartiesIsAgainstSomebodyElse() {
    assertThat(FaultsOf.making(() -> new NewOffenceRecorded(WHO, WHO)))
        .containsExactly("INVALID_PARTY_ROLES at against");
  }

  @Test
  void attendanceNamesEachOnce() {
    MeetingId meeting = MeetingId.of("m-1");
    Attendance there = Attendance.attended(WHO);
    assertThat(FaultsOf.making(() -> new AttendanceRecorded(meeting, List.of())))
        .containsExactly("INVALID_MEETING at attendance");
    assertThat(FaultsOf.making(() -> new AttendanceRecorded(meeting, List.of(there, there))))
        .containsExactly("INVALID_ID at attendance.participant");
  }

  @Test
  void nobodyConfirmsAnAgreementTwice() {
    Confirmation signed = new Confirmation(WHO, ConfirmationForm.SIGNED, Optional.empty());
    assertThat(FaultsOf.making(
            () -> new AgreementAgreed(AgreementId.of("a-1"), 1, List.of(signed, signed))))
        .containsExactly("INVALID_ID at confirmations.participant");
    assertThat(new AgreementAgreed(AgreementId.of("a-1"), 1).confirmations()).isEmpty();
  }

  @Test
  void moreTimeHasANewDayAndNothingElseHas() {
    Optional<LocalDate> day = Optional.of(LocalDate.of(2026, 10, 31));
    assertThat(FaultsOf.making(() -> new BreachResolved(BreachResponse.EXTEND, Optional.empty())))
        .containsExactly("INVALID_MEASURE at extendedTo");
    assertThat(FaultsOf.making(() -> new BreachResolved(BreachResponse.AMEND, day)))
        .containsExactly("INVALID_MEASURE at extendedTo");
    assertThat(new BreachResolved(BreachResponse.EXTEND, day).extendedTo()).isEqualTo(day);
    assertThat(new BreachResolved(BreachResponse.NO_ACTION, Optional.empty()).extendedTo())
        .isEmpty();
  }

  @Test
  void aCorrectionIsNotCorrected() {
    EventId entry = EventId.of("e-1");
    CaseEvent correction = new EntryCorrected(
        entry, new ScreeningBegun(), Optional.empty(), CorrectionReason.WRONG_TIME);
    CaseEvent error =
        new EnteredInError(new ErrorTarget.WholeCase(), CorrectionReason.NEVER_HAPPENED);
    for (CaseEvent wrong : List.of(correction, error)) {
      assertThat(FaultsOf.making(() ->
              new EntryCorrected(entry, wrong, Optional.empty(), CorrectionReason.WRONG_CONTENT)))
          .containsExactly("INVALID_CORRECTION at replacement");
    }
  }

  @Test
  void anOrderThatAReferralTellsOfKeepsApartThoseWhoAreNamed() {
    Participant harmed = Participant.of(WHO, PartyRef.person("x-1"), ParticipantRole.HARMED);
    LegalOrder order = new LegalOrder(
        LegalOrderId.of("o-1"),
        LegalOrderKind.COURT_ORDER,
        Validity.from(LocalDate.of(2026, 6, 1)),
        new TreeSet<>(List.of(WHO, ParticipantId.of("p-9"))));
    assertThat(FaultsOf.making(
            () -> new ReferralReceived(Story.referral().addOrders(order).build(), List.of(harmed))))
        .containsExactly("INVALID_PARTY_ROLES at referral.orders");
  }

  @Test
  void aReportTellsNoMoreThanItsContentSays() {
    assertThat(FaultsOf.making(() -> report(ReportContent.CLOSED_ONLY, Optional.empty())))
        .containsExactly("INVALID_REPORT at content");
    assertThat(FaultsOf.making(() -> report(ReportContent.OUTCOME, Optional.of(Compliance.KEPT))))
        .containsExactly("INVALID_REPORT at compliance");
    assertThat(report(ReportContent.OUTCOME_AND_COMPLIANCE, Optional.of(Compliance.KEPT))
            .compliance())
        .contains(Compliance.KEPT);
    assertThat(ReferrerReport.of(ReportContent.CLOSED_ONLY).steps()).isEmpty();
  }

  @Test
  void aReportHasNoPlaceForWords() {
    assertThat(Arrays.stream(ReferrerReport.class.getRecordComponents())
            .map(part -> part.getGenericType().getTypeName()))
        .noneMatch(type -> type.contains("Narrative") || type.contains("String"));
  }

  private static ReferrerReport report(ReportContent content, Optional<Compliance> compliance) {
    return new ReferrerReport(
        content,
        Optional.of(ReportBasis.DUTY),
        Optional.empty(),
        new TreeSet<>(List.of(ReportedStep.MET)),
        Optional.of(OutcomeKind.AGREEMENT),
        compliance);
  }
}
