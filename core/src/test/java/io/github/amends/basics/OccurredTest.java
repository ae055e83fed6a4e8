// SPDX-License-Identifier: Apache-2.0
package io.github.amends.basics;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amends.basics.Occurred.Precision;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OccurredTest {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final Instant SUMMER = Instant.parse("2026-06-14T18:00:00Z");

  @Test
  void aTimeIsKnownAsPreciselyAsItWasTold() {
    Occurred day = Occurred.on(LocalDate.of(2026, 6, 14), LONDON);
    assertThat(day.precision()).isEqualTo(Precision.DAY);
    assertThat(day.start()).isEqualTo(Instant.parse("2026-06-13T23:00:00Z"));
    assertThat(day.end()).isEqualTo(Instant.parse("2026-06-14T23:00:00Z"));
    assertThat(day.date()).isEqualTo(LocalDate.of(2026, 6, 14));
    assertThat(Occurred.in(YearMonth.of(2026, 2), LONDON).end())
        .isEqualTo(Instant.parse("2026-03-01T00:00:00Z"));
    assertThat(Occurred.in(Year.of(2026), LONDON).end())
        .isEqualTo(Instant.parse("2027-01-01T00:00:00Z"));
    assertThat(Occurred.at(SUMMER, LONDON).end()).isEqualTo(SUMMER);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-06-14T18:00:00Z[Europe/London]",
    "2026-06-14T18:00:00.000000001Z[Europe/London]",
    "2026-06-14[Europe/London]",
    "2026-06[America/Sao_Paulo]",
    "2026[Pacific/Chatham]",
    "1000-02-01[Z]",
    "9998-12-31[+18:00]",
    // The clocks went forward at midnight, and the day began at one.
    "2018-11-04[America/Sao_Paulo]",
    // The clocks went back, and the day had 25 hours.
    "2026-10-25[Europe/London]"
  })
  void aTextIsReadBackAsItWasWritten(String text) {
    assertThat(Occurred.parse(text)).hasToString(text);
    assertThat(Occurred.parse(Occurred.parse(text).toString())).isEqualTo(Occurred.parse(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2026-06-14",
        "2026-06-14Europe/London]",
        "2026-06-14[Europe/London",
        "2026-06-14[]",
        "2026-06-14[Nowhere/Atall]",
        "2026-02-31[Europe/London]",
        "2026-13[Europe/London]",
        "2026-06-14T18:00[Europe/London]",
        "2026-06-14T24:00:01Z[Europe/London]",
        "26[Europe/London]",
        "0999[Europe/London]",
        "+12026-06-14[Europe/London]",
        "-999-06-14[Europe/London]",
        "Jane Doe[Europe/London]"
      })
  void whatIsNoTimeIsRefusedWithoutRepeatingIt(String text) {
    assertThat(FaultsOf.making(() -> Occurred.parse(text)))
        .containsExactly("INVALID_TIME at occurred");
  }

  @Test
  void aDayOfTwentyThreeHoursIsADay() {
    Occurred spring = Occurred.on(LocalDate.of(2026, 3, 29), LONDON);
    assertThat(Duration.between(spring.start(), spring.end()).toHours()).isEqualTo(23);
    Occurred autumn = Occurred.on(LocalDate.of(2026, 10, 25), LONDON);
    assertThat(Duration.between(autumn.start(), autumn.end()).toHours()).isEqualTo(25);
  }

  @Test
  void aDayThatBeginsAtOneBeginsAtOne() {
    ZoneId saoPaulo = ZoneId.of("America/Sao_Paulo");
    Occurred day = Occurred.on(LocalDate.of(2018, 11, 4), saoPaulo);
    assertThat(day.start()).isEqualTo(Instant.parse("2018-11-04T03:00:00Z"));
    assertThat(day.date()).isEqualTo(LocalDate.of(2018, 11, 4));
  }

  @Test
  void aSpanBeginsAtItsFirstInstant() {
    Instant noon = Instant.parse("2026-06-14T11:00:00Z");
    Instant secondOfJune = Instant.parse("2026-06-01T23:00:00Z");
    assertThat(FaultsOf.making(() -> new Occurred(Precision.DAY, noon, LONDON)))
        .containsExactly("INVALID_PRECISION at occurred");
    assertThat(FaultsOf.making(() -> new Occurred(Precision.MONTH, secondOfJune, LONDON)))
        .containsExactly("INVALID_PRECISION at occurred");
    assertThat(FaultsOf.making(() -> new Occurred(Precision.YEAR, secondOfJune, LONDON)))
        .containsExactly("INVALID_PRECISION at occurred");
  }

  @Test
  void aYearHasFourDigits() {
    for (Instant far : new Instant[] {
      Instant.MIN, Instant.MAX, Instant.parse("0999-06-01T00:00:00Z"), Instant.MAX.minusSeconds(1)
    }) {
      assertThat(FaultsOf.making(() -> Occurred.at(far, LONDON)))
          .containsExactly("INVALID_TIME at occurred");
    }
    assertThat(FaultsOf.making(() -> Occurred.on(LocalDate.of(10_000, 1, 1), ZoneOffset.UTC)))
        .containsExactly("INVALID_TIME at occurred");
  }

  @Test
  void beforeAndAfterAreSaidOnlyWhereTheyAreCertain() {
    Occurred day = Occurred.on(LocalDate.of(2026, 6, 14), LONDON);
    Occurred within = Occurred.at(SUMMER, LONDON);
    Occurred month = Occurred.in(YearMonth.of(2026, 6), LONDON);
    Occurred next = Occurred.on(LocalDate.of(2026, 6, 15), LONDON);
    assertThat(day.isBefore(within)).isFalse();
    assertThat(within.isBefore(day)).isFalse();
    assertThat(day.isBefore(month) || day.isAfter(month)).isFalse();
    assertThat(day.isBefore(next)).isTrue();
    assertThat(next.isAfter(day)).isTrue();
    assertThat(within.isBefore(next)).isTrue();
    assertThat(day.isBefore(day) || day.isAfter(day)).isFalse();
  }

  @Test
  void theFirstInstantAfterADayIsAfterIt() {
    Occurred day = Occurred.on(LocalDate.of(2026, 6, 14), LONDON);
    Occurred midnight = Occurred.at(day.end(), LONDON);
    assertThat(day.isBefore(midnight)).isTrue();
    assertThat(Occurred.at(day.end().minusNanos(1), LONDON).isAfter(day)).isFalse();
    assertThat(day.isAfter(day.start())).isFalse();
    assertThat(day.isAfter(day.start().minusNanos(1))).isTrue();
  }

  @Test
  void theSameDayInTwoZonesIsTwoTimes() {
    LocalDate date = LocalDate.of(2026, 6, 14);
    Occurred chatham = Occurred.on(date, ZoneId.of("Pacific/Chatham"));
    Occurred honolulu = Occurred.on(date, ZoneId.of("Pacific/Honolulu"));
    assertThat(chatham).isNotEqualTo(honolulu);
    assertThat(chatham.isBefore(honolulu)).isFalse();
    assertThat(chatham.start()).isBefore(honolulu.start());
  }
}
