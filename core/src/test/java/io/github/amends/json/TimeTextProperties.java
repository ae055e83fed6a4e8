// SPDX-License-Identifier: Apache-2.0
package io.github.amends.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amends.basics.Occurred;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** That times are read and written by hand as Java reads and writes them. */
class TimeTextProperties {
  private static final long FIRST = Instant.parse("1900-01-01T00:00:00Z").getEpochSecond();

  @Property
  void anInstantIsWrittenAndReadAsByJava(
      @ForAll @LongRange(min = 0, max = 255_611_203_199L) long second,
      @ForAll @IntRange(max = 999_999_999) int nano,
      @ForAll @IntRange(max = 2) int thousands) {
    int shown = thousands == 0 ? nano : nano / 1_000 * 1_000;
    shown = thousands == 2 ? nano / 1_000_000 * 1_000_000 : shown;
    Instant instant = Instant.ofEpochSecond(FIRST + second, shown);

    assertThat(TimeText.of(instant)).isEqualTo(instant.toString());
    assertThat(TimeText.isInstant(instant.toString())).isTrue();
    assertThat(TimeText.instant(instant.toString())).isEqualTo(instant);
    String text = instant + "[Europe/London]";
    if (instant.isBefore(Instant.parse("9999-12-30T00:00:00Z"))) {
      assertThat(TimeText.occurred(text)).isEqualTo(Occurred.parse(text));
      assertThat(TimeText.of(Occurred.parse(text))).isEqualTo(text);
    }
  }

  @Property
  void aDayIsReadAsByJava(@ForAll @IntRange(max = 2_958_463) int day) {
    LocalDate date = LocalDate.of(1900, 1, 1).plusDays(day);

    assertThat(TimeText.isDay(date.toString())).isTrue();
    assertThat(TimeText.day(date.toString())).isEqualTo(date);
  }

  @Example
  void whatJavaWouldTakeAndTheFormatDoesNotIsNoTime() {
    assertThat(List.of(
            "2026-06-14T24:00:00Z",
            "2026-06-14T23:59:60Z",
            "2026-06-14T18:00Z",
            "2026-06-14T18:00:00+00:00",
            "2026-06-14t18:00:00z",
            "2026-06-14T18:00:00.Z",
            "2026-06-14T18:00:00.1234567890Z",
            "2026-06-14T18:00:00,5Z",
            "2026-02-29T18:00:00Z",
            "1899-12-31T18:00:00Z",
            "+10000-01-01T00:00:00Z",
            "2026-06-14T18:00:00Z ",
            ""))
        .noneMatch(TimeText::isInstant);
    assertThat(List.of("2026-02-29", "2026-13-01", "2026-00-01", "2026-06-00", "2026-6-14", "x"))
        .noneMatch(TimeText::isDay);
    assertThat(TimeText.isDay("2028-02-29")).isTrue();
  }

  @Example
  void anInstantBeyondTheFormatIsWrittenAsJavaWould() {
    for (Instant instant :
        List.of(Instant.MIN, Instant.MAX, Instant.parse("1899-12-31T23:59:59Z"))) {
      assertThat(TimeText.of(instant)).isEqualTo(instant.toString());
    }
    Occurred day = Occurred.on(LocalDate.of(2026, 6, 14), ZoneId.of("Europe/London"));
    assertThat(TimeText.of(day)).isEqualTo(day.toString());
  }
}
