// SPDX-License-Identifier: Apache-2.0
package io.github.amends.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Period;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The value of a parameter: a number, a length of time, codes, or off. */
class SettingTest {
  private static final Citation CITED = new Citation(Source.UN, "", Citation.Mark.VERIFIED);

  @Test
  void aSettingHoldsOneKindOfValueAndGivesNoOther() {
    Setting number = Setting.number(2);
    Setting period = Setting.period(Period.ofMonths(6));
    Setting codes = Setting.codes(Set.of("b", "a"));
    assertThat(number.number()).isEqualTo(2);
    assertThat(period.period()).contains(Period.ofMonths(6));
    assertThat(codes.codes()).containsExactly("a", "b");
    for (Setting other : List.of(period, codes, Setting.off())) {
      assertThatThrownBy(other::number).isInstanceOf(IllegalStateException.class);
    }
    for (Setting other : List.of(number, codes)) {
      assertThatThrownBy(other::period).isInstanceOf(IllegalStateException.class);
    }
    for (Setting other : List.of(number, period, Setting.off())) {
      assertThatThrownBy(other::codes).isInstanceOf(IllegalStateException.class);
    }
  }

  @Test
  void aSettingThatIsOffHasNoLimit() {
    assertThat(Setting.off().isOff()).isTrue();
    assertThat(Setting.off().period()).isEmpty();
    assertThat(Setting.number(0).isOff()).isFalse();
    assertThat(Setting.period(Period.ZERO).period()).contains(Period.ZERO);
  }

  @Test
  void aParameterIsNeverNegative() {
    assertThat(Setting.number(0).number()).isZero();
    assertThatThrownBy(() -> Setting.number(-1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Setting.period(Period.ofDays(-1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aSettingSaysWhetherASourceGivesIt() {
    assertThat(Setting.number(0).isSourced()).isFalse();
    assertThat(Setting.number(0, CITED).isSourced()).isTrue();
    assertThat(Setting.off(CITED).isSourced()).isTrue();
  }

  @Test
  void aSettingIsPrintedAsOneText() {
    assertThat(Setting.number(2).text()).isEqualTo("2");
    assertThat(Setting.period(Period.ofDays(84)).text()).isEqualTo("P84D");
    assertThat(Setting.codes(Set.of("b", "a")).text()).isEqualTo("a, b");
    assertThat(Setting.codes(Set.of()).text()).isEqualTo("none");
    assertThat(Setting.off().text()).isEqualTo("off");
  }
}
