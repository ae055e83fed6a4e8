// SPDX-License-Identifier: Apache-2.0
package io.github.amends.scheduling;

import static io.github.amends.casework.Story.HARMED;
import static io.github.amends.casework.Story.LEAD;
import static io.github.amends.casework.Story.RESPONSIBLE;
import static io.github.amends.casework.Story.SECOND;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.amends.basics.DateRange;
import io.github.amends.basics.MeetingId;
import io.github.amends.basics.Validity;
import io.github.amends.basics.VenueId;
import io.github.amends.basics.WorkingDays;
import io.github.amends.casework.CaseMachine;
import io.github.amends.casework.Standings;
import io.github.amends.casework.Story;
import io.github.amends.practice.Parameter;
import io.github.amends.practice.Profile;
import io.github.amends.practice.Profiles;
import io.github.amends.practice.Setting;
import io.github.amends.volunteer.Availability;
import io.github.amends.volunteer.BusyTime;
import io.github.amends.volunteer.FacilitatorStanding;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which day still has a meeting and which has none, and the two nights on which clocks change. */
class MeetingDatesTest {
  private static final CaseMachine MACHINE =
      CaseMachine.under(Profile.builder(Profiles.rocRestore())
          .id("roc-with-travel")
          .set(Parameter.TRAVEL_MINUTES, Setting.number(30))
          .build());
  private static final Availability ALWAYS = Availability.always("Europe/London");
  private static final LocalDate TUESDAY = LocalDate.of(2026, 6, 2);
  private static final Availability NIGHTS = Availability.in("Europe/London")
      .weekly(DayOfWeek.SUNDAY, LocalTime.of(0, 30), LocalTime.of(3, 0))
      .build();

  @ParameterizedTest
  @CsvSource({"2026-06-02, true", "2026-06-01, false"})
  void aMeetingIsHeldOnTheDayOnWhichTheVettingExpires(LocalDate expires, boolean holds) {
    assertThat(tuesday(Standings.builder(LEAD)
            .vetting(Validity.between(LocalDate.of(2020, 1, 6), expires))
            .build()))
        .isEqualTo(holds);
  }

  @ParameterizedTest
  @CsvSource({"84, true", "85, false"})
  void aMeetingIsHeldOnTheEightyFourthDayAfterASupervision(int days, boolean holds) {
    assertThat(tuesday(Standings.builder(LEAD)
            .supervisedOn(new TreeSet<>(Set.of(TUESDAY.minusDays(days))))
            .build()))
        .isEqualTo(holds);
  }

  @ParameterizedTest
  @CsvSource({"2025-06-02, true", "2025-06-01, false"})
  void aMeetingIsHeldAYearAfterAnObservation(LocalDate observed, boolean holds) {
    assertThat(tuesday(
            Standings.builder(LEAD).observedOn(new TreeSet<>(Set.of(observed))).build()))
        .isEqualTo(holds);
  }

  @ParameterizedTest
  @CsvSource({"2026-06-02, true", "2026-06-01, false"})
  void aMeetingIsHeldOnTheLastDayOnWhichALeadIsActive(LocalDate last, boolean holds) {
    FacilitatorStanding leaving = Standings.inOrder(LEAD)
        .withActive(List.of(Validity.between(LocalDate.of(2020, 1, 6), last)));
    assertThat(tuesday(leaving)).isEqualTo(holds);
  }

  @ParameterizedTest
  @CsvSource({"PT2H30M, 0, 1", "PT3H30M, 0, 1", "PT3H45M, 0, 0", "PT1H30M, 1, 1", "PT1H45M, 0, 1"})
  void aNightIsShorterInSpringAndLongerInAutumn(Duration length, int spring, int autumn) {
    assertThat(night(LocalDate.of(2027, 3, 28), length, Optional.empty())).hasSize(spring);
    assertThat(night(LocalDate.of(2026, 10, 25), length, Optional.empty())).hasSize(autumn);
  }

  /**
   * Travel of half an hour is half an hour, though the clock on the wall shows an hour and a half.
   */
  @Test
  void theWayThereIsAsLongInTheNightOnWhichClocksChange() {
    BusyTime until = new BusyTime(
        Instant.parse("2027-03-28T00:00:00Z"),
        Instant.parse("2027-03-28T00:45:00Z"),
        Optional.empty());
    assertThat(night(LocalDate.of(2027, 3, 28), Duration.ofMinutes(45), Optional.of(until)))
        .containsExactly(Instant.parse("2027-03-28T01:15:00Z"));
    BusyTime twice = new BusyTime(
        Instant.parse("2026-10-24T23:30:00Z"),
        Instant.parse("2026-10-25T00:45:00Z"),
        Optional.empty());
    assertThat(night(LocalDate.of(2026, 10, 25), Duration.ofMinutes(105), Optional.of(twice)))
        .containsExactly(Instant.parse("2026-10-25T01:15:00Z"));
  }

  @Test
  void aMeetingIsHeldOnAWorkingDayOfTheCallersCalendar() {
    WorkingDays calendar =
        WorkingDays.of(DateRange.of(TUESDAY.minusDays(1), TUESDAY.plusDays(10)), Set.of(TUESDAY));
    Availability working = Availability.in("Europe/London")
        .weekly(DayOfWeek.TUESDAY, LocalTime.of(9, 0), LocalTime.of(17, 0))
        .weekly(DayOfWeek.SATURDAY, LocalTime.of(9, 0), LocalTime.of(17, 0))
        .onlyOn(calendar)
        .build();
    Story story = Instances.ready(MACHINE).on(6, 1);
    assertThat(search(story, TUESDAY, TUESDAY.plusDays(20), Duration.ofHours(2), working))
        .first()
        .isEqualTo(Instant.parse("2026-06-09T08:00:00Z"));
  }

  @ParameterizedTest
  @CsvSource({"4, true", "3, false"})
  void aVenueHoldsThePartiesAndTheFacilitators(int capacity, boolean holds) {
    Story story = Instances.ready(MACHINE).on(6, 1);
    ServiceDiary diary = ServiceDiary.of(
        MACHINE.profile(),
        at(TUESDAY),
        at(TUESDAY.plusDays(1)),
        Map.of(LEAD, ALWAYS, SECOND, ALWAYS),
        List.of(new Venue(VenueId.of("room"), capacity, ALWAYS)));
    assertThat(MeetingSearch.of(MACHINE, diary)
            .earliest(
                story.file(),
                wish(TUESDAY, Duration.ofHours(2), ALWAYS),
                story.context().withNow(story.now()))
            .isPresent())
        .isEqualTo(holds);
  }

  private static boolean tuesday(FacilitatorStanding lead) {
    Story story = Instances.ready(MACHINE).on(6, 1).standing(lead);
    return !search(story, TUESDAY, TUESDAY.plusDays(1), Duration.ofHours(2), ALWAYS)
        .isEmpty();
  }

  private static List<Instant> night(LocalDate sunday, Duration length, Optional<BusyTime> busy) {
    Story story = Story.graffiti(MACHINE)
        .engage()
        .on(sunday.minusDays(5))
        .assess()
        .prepare()
        .on(sunday.minusDays(1));
    busy.ifPresent(time -> story.standing(Standings.builder(LEAD).addBusy(time).build()));
    return search(story, sunday, sunday.plusDays(1), length, NIGHTS);
  }

  private static List<Instant> search(
      Story story, LocalDate from, LocalDate until, Duration length, Availability harmed) {
    ServiceDiary diary = ServiceDiary.of(
        MACHINE.profile(),
        at(from),
        at(until),
        Map.of(LEAD, ALWAYS, SECOND, ALWAYS),
        List.of(new Venue(VenueId.of("hall"), 12, ALWAYS)));
    return MeetingSearch.of(MACHINE, diary)
        .next(story.file(), wish(from, length, harmed), story.context().withNow(story.now()), 1)
        .stream()
        .map(each -> each.meeting().startsAt())
        .toList();
  }

  private static MeetingWish wish(LocalDate from, Duration length, Availability harmed) {
    return new MeetingWish(
        Story.meeting(MeetingId.of("m-sought"))
            .startsAt(at(from))
            .endsAt(at(from).plus(length))
            .build(),
        Map.of(HARMED, harmed, RESPONSIBLE, ALWAYS));
  }

  private static Instant at(LocalDate day) {
    return day.atStartOfDay(Story.BOLTON).toInstant();
  }
}
