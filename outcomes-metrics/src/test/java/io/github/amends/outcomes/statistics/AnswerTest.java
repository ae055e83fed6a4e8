// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;

class AnswerTest {

  private static final Answer<Double> NOTHING = Answer.notEstimable(Obstacle.NO_OBSERVATIONS);

  @Test
  void aReportedValueIsThere() {
    Answer<Double> answer = Answer.of(0.25);

    assertThat(answer).isEqualTo(new Reported<>(0.25));
    assertThat(answer.toOptional()).contains(0.25);
    assertThat(answer.orElseThrow()).isEqualTo(0.25);
    assertThat(answer.map(value -> value * 4).orElseThrow()).isEqualTo(1);
    assertThat(answer.flatMap(value -> Answer.of(value * 4)).orElseThrow()).isEqualTo(1);
    assertThat(answer.flatMap(value -> NOTHING)).isEqualTo(NOTHING);
    assertThat(answer.describe(value -> value + " years")).isEqualTo("0.25 years");
    assertThat(answer).hasToString("0.25");
  }

  @Test
  void aMissingValueKeepsItsReason() {
    assertThat(NOTHING).isEqualTo(new NotEstimable<>(Obstacle.NO_OBSERVATIONS));
    assertThat(NOTHING.toOptional()).isEmpty();
    assertThat(NOTHING.map(value -> value * 4)).isEqualTo(NOTHING);
    assertThat(NOTHING.flatMap(Answer::of)).isEqualTo(NOTHING);
    assertThat(NOTHING.describe(value -> value + " years"))
        .isEqualTo("not estimable: there are no observations");
    assertThatIllegalStateException()
        .isThrownBy(NOTHING::orElseThrow)
        .withMessage("not estimable: there are no observations");
  }

  @Test
  void nanIsNoAnswer() {
    assertThatIllegalArgumentException().isThrownBy(() -> Answer.of(Double.NaN));
    assertThatIllegalArgumentException().isThrownBy(() -> Answer.of(0.0).map(value -> 0 / value));
  }

  @Test
  void infinityIsAnAnswer() {
    assertThat(Answer.of(Double.POSITIVE_INFINITY).orElseThrow()).isInfinite();
  }

  @Test
  void nullIsRefused() {
    assertThatNullPointerException().isThrownBy(() -> Answer.of(null));
    assertThatNullPointerException().isThrownBy(() -> Answer.notEstimable(null));
  }

  @Test
  void everyObstacleExplainsItself() {
    assertThat(Obstacle.values()).allSatisfy(it -> assertThat(it.explanation()).isNotBlank());
  }
}
