// SPDX-License-Identifier: Apache-2.0
package io.github.amends.basics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class WorkingDaysTest {
  private static final DateRange MAY =
      DateRange.of(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 6, 1));
  // Early May and spring bank holidays of England and Wales in 2026.
  private static final WorkingDays ENGLAND =
      WorkingDays.of(MAY, Set.of(LocalDate.of(2026, 5, 4), LocalDate.of(2026, 5, 25)));

  @Test
  void weekendsAndHolidaysAreLeftOut() {
    // 1 May 2026 is a Friday, and the Monday after it a holiday.
    assertThat(ENGLAND.after(LocalDate.of(2026, 5, 1), 1)).contains(LocalDate.of(2026, 5, 5));
    assertThat(ENGLAND.after(LocalDate.of(2026, 5, 1), 5)).contains(LocalDate.of(2026, 5, 11));
  }

  @Test
  void theDayItselfIsNotCountedEvenIfPeopleRest() {
    assertThat(ENGLAND.after(LocalDate.of(2026, 5, 9), 1)).contains(LocalDate.of(2026, 5, 11));
    assertThat(ENGLAND.after(LocalDate.of(2026, 5, 11), 1)).contains(LocalDate.of(2026, 5, 12));
  }

  @Test
  void beyondTheKnownDaysThereIsNoAnswer() {
    assertThat(ENGLAND.after(LocalDate.of(2026, 5, 28), 1)).contains(LocalDate.of(2026, 5, 29));
    assertThat(ENGLAND.after(LocalDate.of(2026, 5, 28), 2)).isEmpty();
    assertThat(ENGLAND.after(LocalDate.of(2026, 4, 1), 1)).isEmpty();
    assertThat(ENGLAND.isWorkingDay(LocalDate.of(2026, 6, 1))).isEmpty();
  }

  @Test
  void aDayIsAWorkingDayOrNot() {
    assertThat(ENGLAND.isWorkingDay(LocalDate.of(2026, 5, 4))).contains(false);
    assertThat(ENGLAND.isWorkingDay(LocalDate.of(2026, 5, 2))).contains(false);
    assertThat(ENGLAND.isWorkingDay(LocalDate.of(2026, 5, 5))).contains(true);
  }

  @Test
  void whereOthersRestOnOtherDaysTheCalendarSaysSo() {
    WorkingDays fridays =
        new WorkingDays(MAY, EnumSet.of(DayOfWeek.FRIDAY), new TreeSet<>(Set.of()));
    assertThat(fridays.after(LocalDate.of(2026, 5, 7), 1)).contains(LocalDate.of(2026, 5, 9));
  }

  @Test
  void aCalendarThatCannotBeIsRefusedWithAllThatIsWrong() {
    assertThatThrownBy(() -> new WorkingDays(
            MAY, EnumSet.allOf(DayOfWeek.class), new TreeSet<>(Set.of(LocalDate.of(2027, 1, 1)))))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("restDays")
        .hasMessageContaining("holidays")
        .hasMessageNotContaining("2027");
  }

  @Test
  void noWorkingDaysIsNoQuestion() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ENGLAND.after(LocalDate.of(2026, 5, 1), 0));
  }
}
