// SPDX-License-Identifier: Apache-2.0
package io.github.amends.volunteer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amends.basics.FacilitatorId;
import io.github.amends.basics.FaultsOf;
import io.github.amends.basics.MeetingId;
import io.github.amends.basics.Validity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FacilitatorStandingTest {
  private static final LocalDate DAY = LocalDate.of(2026, 6, 14);
  private static final FacilitatorId ONE = FacilitatorId.of("f-1");
  private static final FacilitatorId OTHER = FacilitatorId.of("f-2");

  @Test
  void aStandingIsAboutOneFacilitator() {
    Conflict another = new Conflict(OTHER, ConflictKind.OTHER);
    assertThat(FaultsOf.making(() -> FacilitatorStanding.of(ONE, List.of(another, another))))
        .containsExactly(
            "INVALID_ID at conflicts[0].facilitator", "INVALID_ID at conflicts[1].facilitator");
    assertThat(FacilitatorStanding.of(OTHER, List.of(another)).conflicts())
        .containsExactly(another);
  }

  @Test
  void aClearStandingSaysThatNothingWasFound() {
    assertThat(FacilitatorStanding.clear(ONE).conflicts()).isEmpty();
  }

  @Test
  void aLevelThatRestsOnTheRegistrationFallsWithIt() {
    FacilitatorStanding standing = FacilitatorStanding.builder()
        .facilitator(ONE)
        .addLevels(
            new LevelHeld(FacilitatorLevel.ADVANCED, Validity.from(DAY), LevelProof.REGISTRATION),
            new LevelHeld(
                FacilitatorLevel.LEVEL_TWO, Validity.from(DAY), LevelProof.TRAINING_RECORD))
        .registration(Validity.between(DAY, DAY.plusYears(1)))
        .build();
    assertThat(standing.levelsOn(DAY.minusDays(1))).isEmpty();
    assertThat(standing.levelsOn(DAY))
        .containsExactlyInAnyOrder(FacilitatorLevel.ADVANCED, FacilitatorLevel.LEVEL_TWO);
    assertThat(standing.levelsOn(DAY.plusYears(1).plusDays(1)))
        .containsExactly(FacilitatorLevel.LEVEL_TWO);
  }

  @Test
  void whatIsNotRecordedIsNotProved() {
    FacilitatorStanding bare = FacilitatorStanding.clear(ONE);
    assertThat(bare.isVettedOn(DAY)).isFalse();
    assertThat(bare.isActiveOn(DAY)).isFalse();
    assertThat(bare.levelsOn(DAY)).isEmpty();
    assertThat(bare.isReferringOfficer()).isFalse();
  }

  @Test
  void vettingAndActivityAreJudgedAtTheDay() {
    FacilitatorStanding standing = FacilitatorStanding.builder()
        .facilitator(ONE)
        .vetting(Validity.between(DAY, DAY.plusDays(9)))
        .addActive(Validity.between(DAY, DAY.plusDays(1)), Validity.from(DAY.plusDays(5)))
        .build();
    assertThat(standing.isVettedOn(DAY.plusDays(9))).isTrue();
    assertThat(standing.isVettedOn(DAY.plusDays(10))).isFalse();
    assertThat(standing.isActiveOn(DAY.plusDays(3))).isFalse();
    assertThat(standing.isActiveOn(DAY.plusDays(50))).isTrue();
  }

  @Test
  void timesThatTouchDoNotOverlap() {
    Instant start = Instant.parse("2026-07-01T17:00:00Z");
    Instant end = Instant.parse("2026-07-01T19:00:00Z");
    BusyTime taken = new BusyTime(start, end, Optional.of(MeetingId.of("m-1")));
    FacilitatorStanding standing =
        FacilitatorStanding.builder().facilitator(ONE).addBusy(taken).build();
    assertThat(standing.busyBetween(end, end.plusSeconds(60))).isEmpty();
    assertThat(standing.busyBetween(start.minusSeconds(60), start)).isEmpty();
    assertThat(standing.busyBetween(end.minusSeconds(1), end.plusSeconds(60))).contains(taken);
    assertThat(FaultsOf.making(() -> new BusyTime(end, start, Optional.empty())))
        .containsExactly("INVALID_TIME_ORDER at endsAt");
  }

  @Test
  void theOfficerWhoReferredIsKnownByTheConnection() {
    Conflict referred = new Conflict(ONE, ConflictKind.REFERRING_OFFICER);
    assertThat(FacilitatorStanding.of(ONE, List.of(referred)).isReferringOfficer())
        .isTrue();
  }

  @Test
  void learningTakesTime() {
    assertThat(FaultsOf.making(
            () -> new ProfessionalDevelopment(DAY, 0, DevelopmentApproval.APPROVED)))
        .containsExactly("INVALID_MEASURE at quarterHours");
  }
}
