// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.amends.outcomes.statistics.Answer;
import io.github.amends.outcomes.statistics.Caution;
import io.github.amends.outcomes.statistics.Estimate;
import io.github.amends.outcomes.statistics.Interval;
import io.github.amends.outcomes.statistics.Obstacle;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MannWhitneyTest {

  private static final double[] X = {5, 4, 4, 5, 3, 2, 5, 4, 4, 1};
  private static final double[] Y = {2, 3, 1, 4, 2, 3, 3, 5, 1, 2, 2};

  // By the definition over all pairs, in R 4.2.2.
  @Test
  void cliffsDeltaHasItsAsymmetricInterval() {
    Estimate estimate = MannWhitney.of(X, Y).cliffDelta(0.95);
    Interval interval = estimate.interval().orElseThrow();

    assertThat(estimate.value()).isCloseTo(54 / 110.0, within(1e-15));
    assertThat(estimate.standardError().orElseThrow())
        .isCloseTo(Math.sqrt(0.0525068870523416), within(1e-14));
    assertThat(interval.lower()).isCloseTo(-0.0244420112270195, within(1e-13));
    assertThat(interval.upper()).isCloseTo(0.8001257231953670, within(1e-13));
  }

  @Test
  void groupsThatDoNotOverlapKeepAnIntervalWithWidth() {
    Interval above = MannWhitney.of(new double[] {4, 5, 6}, new double[] {1, 2})
        .cliffDelta(0.95)
        .interval()
        .orElseThrow();
    Interval below = MannWhitney.of(new double[] {1, 2}, new double[] {4, 5, 6})
        .cliffDelta(0.95)
        .interval()
        .orElseThrow();

    assertThat(above.upper()).isEqualTo(1);
    assertThat(above.lower()).isCloseTo((2 - 3.841458820694124) / 5.841458820694124, within(1e-12));
    assertThat(below.lower()).isEqualTo(-1);
    assertThat(below.upper()).isEqualTo(-above.lower());
  }

  @Test
  void withoutVariationNothingIsTested() {
    MannWhitney tied = MannWhitney.of(new double[] {1, 1, 1}, new double[] {1, 1});

    assertThat(tied.normalTest()).isEqualTo(Answer.notEstimable(Obstacle.CONSTANT_OBSERVATIONS));
    assertThat(tied.exactTest().orElseThrow().pValue()).isEqualTo(1);
    assertThat(tied.cliffDelta(0.95).interval())
        .isEqualTo(Answer.notEstimable(Obstacle.CONSTANT_OBSERVATIONS));
    assertThat(tied.superiority()).isEqualTo(0.5);
    assertThat(tied.hodgesLehmann()).isZero();
    assertThat(tied.hasTies()).isTrue();
  }

  @Test
  void onePersonInEachGroupIsCompared() {
    MannWhitney one = MannWhitney.of(new double[] {3}, new double[] {1});

    assertThat(one.u()).isEqualTo(1);
    assertThat(one.cliffDelta()).isEqualTo(1);
    assertThat(one.cliffDelta(0.95).interval())
        .isEqualTo(Answer.notEstimable(Obstacle.TOO_FEW_OBSERVATIONS));
    assertThat(one.exactTest().orElseThrow().pValue()).isEqualTo(1);
    assertThat(one.hodgesLehmann()).isEqualTo(2);
    assertThat(one.normalTestContinuity().orElseThrow().statistic()).isZero();
    assertThat(one.n()).isEqualTo(2);
  }

  @Test
  void theExactTestCountsAllSplitsOfLargerGroups() {
    double[] low = IntStream.range(0, 100).mapToDouble(i -> i).toArray();
    double[] high = IntStream.range(0, 100).mapToDouble(i -> i + 1000).toArray();

    // Two of C(200, 100) splits: log(2 / choose(200, 100)).
    assertThat(MannWhitney.of(low, high).exactTest().orElseThrow().logPValue())
        .isCloseTo(-135.06008890071854, within(1e-9));
  }

  @Test
  void anExactTestThatNobodyWaitsForIsRefused() {
    double[] many = IntStream.range(0, 10_000).mapToDouble(i -> i).toArray();

    assertThat(MannWhitney.of(many, many).exactTest())
        .isEqualTo(Answer.notEstimable(Obstacle.TOO_MANY_OBSERVATIONS));
  }

  @Test
  void tiesAreCautionedAgainst() {
    assertThat(MannWhitney.of(X, Y).normalTest().orElseThrow().cautions())
        .containsExactly(Caution.TIES);
    assertThat(MannWhitney.of(new double[] {1, 3}, new double[] {2})
            .normalTest()
            .orElseThrow()
            .cautions())
        .isEmpty();
  }

  @Test
  void zerosOfBothSignsAreTied() {
    assertThat(MannWhitney.of(new double[] {-0.0}, new double[] {0.0}).cliffDelta())
        .isZero();
  }

  @Test
  void theColumnsAreNeitherChangedNorKept() {
    double[] first = {3, 1, 2};
    MannWhitney groups = MannWhitney.of(first, new double[] {0});
    first[1] = -100;

    assertThat(groups.u()).isEqualTo(3);
    assertThat(groups.hodgesLehmann()).isEqualTo(2);
    assertThat(first).containsExactly(3, -100, 2);
  }

  @Test
  void millionsAreCompared() {
    double[] low =
        IntStream.range(0, 300_000).mapToDouble(i -> (i * 7919L) % 300_007).toArray();
    double[] high = Arrays.stream(low).map(value -> value + 1).toArray();
    MannWhitney groups = MannWhitney.of(high, low);

    assertThat(groups.hodgesLehmann()).isCloseTo(1, within(1.0));
    assertThat(groups.cliffDelta()).isBetween(0.0, 1e-4);
    assertThat(groups.u() + MannWhitney.of(low, high).u()).isEqualTo(9e10);
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void numbersWithoutAPlaceInTheOrderAreRefusedWithTheirIndex(double wrong) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MannWhitney.of(new double[] {1, wrong}, new double[] {1}))
        .withMessageContaining("first at index 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MannWhitney.of(new double[] {1}, new double[] {wrong}))
        .withMessageContaining("second at index 0");
  }

  @Test
  void emptyGroupsAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MannWhitney.of(new double[0], new double[] {1}));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MannWhitney.of(new double[] {1}, new double[0]));
  }
}
