// SPDX-License-Identifier: Apache-2.0
package io.github.amends.volunteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.amends.basics.DateRange;
import io.github.amends.basics.Fault;
import io.github.amends.basics.InvalidValueException;
import io.github.amends.basics.Validity;
import io.github.amends.basics.WorkingDays;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AvailabilityTest {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final LocalTime HALF_PAST_MIDNIGHT = LocalTime.of(0, 30);
  private static final LocalTime THREE = LocalTime.of(3, 0);
  private static final LocalDate SPRING = LocalDate.of(2026, 3, 29);
  private static final LocalDate AUTUMN = LocalDate.of(2026, 10, 25);

  @Test
  void aWindowOfTheSpringNightIsAnHourShorter() {
    Availability nights = nights(HALF_PAST_MIDNIGHT, THREE);
    assertThat(on(nights, SPRING)).containsExactly(time("2026-03-29T00:30:00Z", "PT1H30M"));
    assertThat(on(nights, SPRING.minusWeeks(1)))
        .extracting(FreeTime::length)
        .containsExactly(Duration.ofMinutes(150));
  }

  @Test
  void aWindowOfTheAutumnNightIsAnHourLonger() {
    Availability nights = nights(HALF_PAST_MIDNIGHT, THREE);
    assertThat(on(nights, AUTUMN)).containsExactly(time("2026-10-24T23:30:00Z", "PT3H30M"));
  }

  @Test
  void aWindowWithinTheHourLeftOutDoesNotExist() {
    assertThat(on(nights(LocalTime.of(1, 0), LocalTime.of(2, 0)), SPRING)).isEmpty();
    assertThat(on(nights(LocalTime.of(1, 30), LocalTime.of(2, 30)), SPRING))
        .containsExactly(time("2026-03-29T01:00:00Z", "PT30M"));
  }

  @Test
  void aWindowWithinTheHourThatComesTwiceComesTwice() {
    assertThat(on(nights(LocalTime.of(1, 0), LocalTime.of(1, 30)), AUTUMN))
        .containsExactly(
            time("2026-10-25T00:00:00Z", "PT30M"), time("2026-10-25T01:00:00Z", "PT30M"));
  }

  @Test
  void midnightIsTheEndOfTheDay() {
    assertThat(on(nights(LocalTime.of(22, 0), LocalTime.MIDNIGHT), SPRING))
        .containsExactly(time("2026-03-29T21:00:00Z", "PT2H"));
    assertThat(Availability.always("Europe/London")
            .freeBetween(Instant.EPOCH, Instant.EPOCH.plusSeconds(1_000_000_000)))
        .containsExactly(new FreeTime(Instant.EPOCH, Instant.EPOCH.plusSeconds(1_000_000_000)));
  }

  @Test
  void anAbsenceTakesAwayFromEveryWindow() {
    LocalDate tuesday = LocalDate.of(2026, 5, 5);
    Availability availability = Availability.in("Europe/London")
        .weekly(DayOfWeek.TUESDAY, LocalTime.of(18, 0), LocalTime.of(21, 0))
        .extra(tuesday.plusDays(1), LocalTime.of(9, 0), LocalTime.of(12, 0))
        .extra(tuesday.plusDays(8), LocalTime.of(9, 0), LocalTime.of(12, 0))
        .away(DateRange.of(tuesday.plusDays(7), tuesday.plusDays(9)))
        .taken(tuesday, LocalTime.of(19, 0), LocalTime.of(19, 30))
        .build();
    assertThat(availability.freeBetween(start(tuesday), start(tuesday.plusDays(14))))
        .containsExactly(
            time("2026-05-05T17:00:00Z", "PT1H"),
            time("2026-05-05T18:30:00Z", "PT1H30M"),
            time("2026-05-06T08:00:00Z", "PT3H"));
  }

  @Test
  void windowsHoldBetweenTheirDaysAndOnWorkingDaysAlone() {
    LocalDate friday = LocalDate.of(2026, 5, 1);
    WorkingDays calendar =
        WorkingDays.of(DateRange.of(friday, friday.plusDays(20)), Set.of(friday.plusDays(7)));
    Availability availability = Availability.in("Europe/London")
        .weekly(DayOfWeek.FRIDAY, THREE, LocalTime.of(4, 0), Validity.from(friday))
        .weekly(DayOfWeek.SATURDAY, THREE, LocalTime.of(4, 0), Validity.from(friday))
        .onlyOn(calendar)
        .build();
    assertThat(availability.freeBetween(start(friday.minusDays(30)), start(friday.plusDays(60))))
        .containsExactly(
            time("2026-05-01T02:00:00Z", "PT1H"), time("2026-05-15T02:00:00Z", "PT1H"));
  }

  @Test
  void everyFaultIsToldAtOnce() {
    AvailabilityBuilder wrong = Availability.in("Europe/Boltonia")
        .weekly(DayOfWeek.MONDAY, THREE, HALF_PAST_MIDNIGHT)
        .weekly(DayOfWeek.MONDAY, LocalTime.of(9, 0), LocalTime.of(12, 0))
        .weekly(DayOfWeek.MONDAY, LocalTime.of(11, 59), LocalTime.of(13, 0))
        .extra(SPRING, THREE, THREE)
        .taken(SPRING, LocalTime.NOON, THREE);
    assertThatThrownBy(wrong::build)
        .isInstanceOfSatisfying(
            InvalidValueException.class,
            refused -> assertThat(refused.faults())
                .containsExactly(
                    new Fault("INVALID_ZONE", "zone"),
                    new Fault("INVALID_TIME_ORDER", "weekly[0].until"),
                    new Fault("INVALID_TIME_ORDER", "extra[0].until"),
                    new Fault("INVALID_TIME_ORDER", "taken[0].until"),
                    new Fault("INVALID_WINDOW_OVERLAP", "weekly[2]")));
  }

  @Test
  void windowsThatTouchOrHoldOnOtherDaysDoNotOverlap() {
    Validity may = Validity.between(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 31));
    Validity june = Validity.from(LocalDate.of(2026, 6, 1));
    AvailabilityBuilder builder = Availability.in("Europe/London")
        .weekly(DayOfWeek.MONDAY, LocalTime.of(9, 0), LocalTime.of(12, 0), may)
        .weekly(DayOfWeek.MONDAY, LocalTime.of(12, 0), LocalTime.of(13, 0), may)
        .weekly(DayOfWeek.TUESDAY, LocalTime.of(9, 0), LocalTime.of(12, 0), may)
        .weekly(DayOfWeek.MONDAY, LocalTime.of(9, 0), LocalTime.of(12, 0), june);
    assertThat(builder.build().weekly()).hasSize(4);
    builder.weekly(
        DayOfWeek.MONDAY,
        LocalTime.of(8, 0),
        LocalTime.of(10, 0),
        Validity.from(LocalDate.of(2026, 5, 31)));
    assertThatThrownBy(builder::build).hasMessageContaining("INVALID_WINDOW_OVERLAP");
  }

  @Test
  void itIsFreeWheneverTheClockOnTheWallShowsATimeOfAWindow() {
    Random random = new Random(20261025);
    for (String zone :
        List.of("Europe/London", "Pacific/Chatham", "Australia/Lord_Howe", "Asia/Kathmandu")) {
      for (int round = 0; round < 40; round++) {
        Availability some = some(zone, random);
        Instant from = ZonedDateTime.of(
                LocalDateTime.of(2026, random.nextInt(12) + 1, 1, 5, 0), ZoneId.of(zone))
            .toInstant();
        Instant until = from.plus(Duration.ofDays(35));
        Set<Instant> free = new HashSet<>();
        some.freeBetween(from, until).forEach(each -> {
          for (Instant at = each.startsAt(); at.isBefore(each.endsAt()); at = at.plusSeconds(900)) {
            free.add(at);
          }
        });
        for (Instant at = from; at.isBefore(until); at = at.plusSeconds(900)) {
          assertThat(free.contains(at)).as("%s %s", zone, at).isEqualTo(isFree(some, at));
        }
      }
    }
  }

  private static boolean isFree(Availability some, Instant at) {
    LocalDateTime shown = at.atZone(some.zone()).toLocalDateTime();
    boolean within = some.weekly().stream()
            .anyMatch(each -> each.day() == shown.getDayOfWeek()
                && each.validity().holdsOn(shown.toLocalDate())
                && isBetween(each.from(), each.until(), shown.toLocalTime()))
        || some.extra().stream().anyMatch(each -> isOn(each, shown));
    return within
        && some.away().stream().noneMatch(each -> each.contains(shown.toLocalDate()))
        && some.taken().stream().noneMatch(each -> isOn(each, shown));
  }

  private static boolean isOn(DayWindow window, LocalDateTime shown) {
    return window.date().equals(shown.toLocalDate())
        && isBetween(window.from(), window.until(), shown.toLocalTime());
  }

  private static boolean isBetween(LocalTime from, LocalTime until, LocalTime shown) {
    return !shown.isBefore(from) && (until.equals(LocalTime.MIDNIGHT) || shown.isBefore(until));
  }

  private static Availability some(String zone, Random random) {
    AvailabilityBuilder builder = Availability.in(zone);
    for (DayOfWeek day : DayOfWeek.values()) {
      int from = random.nextInt(95);
      if (random.nextBoolean()) {
        LocalDate since = LocalDate.of(2026, random.nextInt(12) + 1, 10);
        builder.weekly(
            day,
            quarter(from),
            quarter(from + 1 + random.nextInt(96 - from)),
            Validity.from(since));
      }
    }
    LocalDate day = LocalDate.of(2026, random.nextInt(12) + 1, 5);
    List<LocalTime> times = new ArrayList<>(List.of(quarter(4), quarter(5 + random.nextInt(20))));
    return builder
        .extra(day, times.get(0), times.get(1))
        .taken(day.plusDays(random.nextInt(10)), quarter(6), quarter(40))
        .away(DateRange.of(day.plusDays(12), day.plusDays(13 + random.nextInt(9))))
        .build();
  }

  private static LocalTime quarter(int number) {
    return LocalTime.MIDNIGHT.plusMinutes(15L * number);
  }

  private static Availability nights(LocalTime from, LocalTime until) {
    return Availability.in("Europe/London")
        .weekly(DayOfWeek.SUNDAY, from, until)
        .build();
  }

  private static List<FreeTime> on(Availability availability, LocalDate day) {
    return availability.freeBetween(start(day), start(day.plusDays(1)));
  }

  private static Instant start(LocalDate day) {
    return day.atStartOfDay(LONDON).toInstant();
  }

  private static FreeTime time(String start, String length) {
    Instant from = Instant.parse(start);
    return new FreeTime(from, from.plus(Duration.parse(length)));
  }
}
