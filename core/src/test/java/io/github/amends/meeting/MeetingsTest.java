// SPDX-License-Identifier: Apache-2.0
package io.github.amends.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.amends.basics.ExchangeId;
import io.github.amends.basics.FacilitatorId;
import io.github.amends.basics.FaultsOf;
import io.github.amends.basics.MeetingId;
import io.github.amends.basics.ParticipantId;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** Meetings, preparations and exchanges that can and cannot be. */
class MeetingsTest {
  private static final Instant SIX = Instant.parse("2026-06-14T18:00:00Z");
  private static final ParticipantId ONE = ParticipantId.of("p-1");
  private static final ParticipantId TWO = ParticipantId.of("p-2");
  private static final FacilitatorId LEAD = FacilitatorId.of("f-1");

  @Test
  void aMeetingListsItsPeopleInTheOrderOfTheirIds() {
    Meeting meeting = meeting().addParticipants(TWO, ONE).build();
    assertThat(meeting.participants()).containsExactly(ONE, TWO);
    assertThat(meeting.facilitators()).isEmpty();
    assertThatThrownBy(() -> meeting.participants().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void everyFaultOfAMeetingIsToldAtOnce() {
    assertThat(FaultsOf.making(() -> meeting().endsAt(SIX.minusSeconds(1)).build()))
        .containsExactly("INVALID_TIME_ORDER at endsAt", "INVALID_MEETING at participants");
  }

  @Test
  void everyFaultOfAPreparationIsToldAtOnce() {
    assertThat(FaultsOf.making(() -> Preparation.builder().minutes(0).build()))
        .containsExactly(
            "INVALID_PREPARATION at participants",
            "INVALID_PREPARATION at facilitators",
            "INVALID_MEASURE at minutes");
    assertThat(Preparation.builder()
            .addParticipants(ONE)
            .addFacilitators(LEAD)
            .minutes(1)
            .build()
            .minutes())
        .isEqualTo(1);
  }

  @Test
  void nothingPassesFromAPersonToThemselves() {
    ExchangeId id = ExchangeId.of("x-1");
    assertThat(FaultsOf.making(() -> new IndirectExchange(id, ONE, ONE, Medium.WRITTEN)))
        .containsExactly("INVALID_PARTY_ROLES at to");
    assertThat(new IndirectExchange(id, ONE, TWO, Medium.VIDEO).to()).isEqualTo(TWO);
  }

  private static Meeting.Builder meeting() {
    Meeting.Builder builder = Meeting.builder();
    builder
        .id(MeetingId.of("m-1"))
        .kind(MeetingKind.MEDIATION)
        .medium(Medium.VIDEO)
        .startsAt(SIX)
        .endsAt(SIX.plusSeconds(3600))
        .zone(ZoneOffset.UTC);
    return builder;
  }
}
