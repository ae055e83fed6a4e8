// SPDX-License-Identifier: Apache-2.0
package io.github.amends.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SettingsTest {
  private static final Settings STANDARD = Settings.standard();

  @Test
  void theStandardYearIsLookedAtThreeMonthsAfterItsEnd() {
    assertThat(STANDARD.firstDay()).isEqualTo(LocalDate.of(2025, 1, 1));
    assertThat(STANDARD.asOf()).isEqualTo(LocalDate.of(2026, 3, 31));
    assertThat(STANDARD.withFirstDay(LocalDate.of(2023, 4, 1)).asOf())
        .isEqualTo(LocalDate.of(2024, 6, 30));
  }

  @Test
  void numbersOutOfTheirRangesAreRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> STANDARD.withReferrals(0));
    assertThatIllegalArgumentException().isThrownBy(() -> STANDARD.withReferrals(10_000));
    assertThatIllegalArgumentException().isThrownBy(() -> STANDARD.withSites(0, 10));
    assertThatIllegalArgumentException().isThrownBy(() -> STANDARD.withSites(21, 10));
    assertThatIllegalArgumentException().isThrownBy(() -> STANDARD.withSites(1, 3));
    assertThatIllegalArgumentException().isThrownBy(() -> STANDARD.withSites(1, 201));
    LocalDate day = STANDARD.firstDay();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Settings(1, day, day, 300, 3, 16, STANDARD.profile()));
  }

  @Test
  void aCaseReferredAfterTheLastDayIsNotThere() {
    LocalDate day = STANDARD.firstDay();
    Settings half = new Settings(2025, day, day.plusMonths(6), 300, 3, 16, STANDARD.profile());
    assertThat(Service.simulate(half).cases()).hasSizeBetween(120, 180);
  }
}
