// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IntervalTest {

  private static final Interval WILSON = new Interval(0.25, 0.5, 0.95, "Wilson");

  @Test
  void bothEndsBelongToIt() {
    assertThat(WILSON.contains(0.25)).isTrue();
    assertThat(WILSON.contains(0.5)).isTrue();
    assertThat(WILSON.contains(Math.nextDown(0.25))).isFalse();
    assertThat(WILSON.contains(Math.nextUp(0.5))).isFalse();
    assertThat(WILSON.contains(Double.NaN)).isFalse();
  }

  @Test
  void theWidthIsTheDistanceOfTheEnds() {
    assertThat(WILSON.width()).isEqualTo(0.25);
    double infinite = Double.POSITIVE_INFINITY;
    assertThat(new Interval(1, infinite, 0.95, "exact").width()).isInfinite();
    assertThat(new Interval(infinite, infinite, 0.95, "exact").width()).isZero();
  }

  @Test
  void itChangesItsUnitAndKeepsLevelAndMethod() {
    assertThat(WILSON.scaledBy(100)).isEqualTo(new Interval(25, 50, 0.95, "Wilson"));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
  void aUnitMustBePositiveAndFinite(double factor) {
    assertThatIllegalArgumentException().isThrownBy(() -> WILSON.scaledBy(factor));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 1, -0.5, 95, Double.NaN})
  void aLevelIsAShareBetweenZeroAndOne(double level) {
    assertThatIllegalArgumentException().isThrownBy(() -> Interval.checkLevel(level));
    assertThatIllegalArgumentException().isThrownBy(() -> new Interval(0, 1, level, "Wilson"));
  }

  @Test
  void endsMustBeNumbersInOrder() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Interval(1, 0, 0.95, "Wilson"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Interval(Double.NaN, 0, 0.95, "Wilson"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Interval(0, Double.NaN, 0.95, "Wilson"));
    assertThatIllegalArgumentException().isThrownBy(() -> new Interval(0, 1, 0.95, " "));
  }

  @ParameterizedTest
  @CsvSource({"0.95, 95 %", "0.9, 90 %", "0.995, 99.5 %", "0.29, 29 %", "0.999999, 99.9999 %"})
  void theTitleGivesTheLevelInPerCent(double level, String percent) {
    assertThat(new Interval(0, 1, level, "Wilson").title()).isEqualTo(percent + " Wilson");
  }

  @Test
  void itPrintsItsTitleAndEnds() {
    assertThat(WILSON).hasToString("95 % Wilson 0.25 to 0.5");
  }
}
