// SPDX-License-Identifier: Apache-2.0
package io.github.amends.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amends.basics.FacilitatorId;
import io.github.amends.basics.FaultsOf;
import io.github.amends.basics.MeetingId;
import io.github.amends.basics.ParticipantId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who was there, and who agreed to what. */
class AttendancesTest {
  private static final ParticipantId ONE = ParticipantId.of("p-1");
  private static final ParticipantId TWO = ParticipantId.of("p-2");

  @Test
  void whoStayedHasNoReasonForBeingAway() {
    assertThat(FaultsOf.making(() ->
            new Attendance(ONE, AttendanceStatus.ATTENDED, Optional.of(AbsenceReason.ILLNESS))))
        .containsExactly("INVALID_MEETING at reason");
    assertThat(Attendance.attended(ONE).isThere()).isTrue();
  }

  @ParameterizedTest
  @EnumSource(
      value = AttendanceStatus.class,
      names = {"ABSENT", "LEFT_EARLY"})
  void whoWasAwayMayHaveAReason(AttendanceStatus status) {
    Attendance away = new Attendance(ONE, status, Optional.of(AbsenceReason.ILLNESS));
    assertThat(away.reason()).contains(AbsenceReason.ILLNESS);
    assertThat(away.isThere()).isEqualTo(status == AttendanceStatus.LEFT_EARLY);
  }

  @Test
  void onlyThoseWhoWerePreparedAgreedToGroundRules() {
    assertThat(FaultsOf.making(() -> Preparation.builder()
            .addParticipants(ONE)
            .addFacilitators(FacilitatorId.of("f-1"))
            .minutes(30)
            .addGroundRulesAgreedBy(TWO)
            .addExpectationsRecordedOf(ONE, TWO)
            .build()))
        .containsExactly(
            "INVALID_PREPARATION at groundRulesAgreedBy",
            "INVALID_PREPARATION at expectationsRecordedOf");
  }

  @Test
  void onlyThoseWhoTakePartAgreeToObserversAndToASurrogate() {
    assertThat(FaultsOf.making(() -> Meeting.builder()
            .id(MeetingId.of("m-1"))
            .kind(MeetingKind.CONFERENCE)
            .medium(Medium.IN_PERSON)
            .startsAt(Instant.parse("2026-07-01T17:00:00Z"))
            .endsAt(Instant.parse("2026-07-01T18:00:00Z"))
            .zone(ZoneId.of("Europe/London"))
            .addParticipants(ONE)
            .addObserversAgreedBy(TWO)
            .addSurrogateAgreedBy(TWO)
            .build()))
        .containsExactly(
            "INVALID_MEETING at observersAgreedBy", "INVALID_MEETING at surrogateAgreedBy");
  }
}
