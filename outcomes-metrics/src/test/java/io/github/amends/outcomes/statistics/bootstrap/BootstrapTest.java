// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.amends.outcomes.statistics.Answer;
import io.github.amends.outcomes.statistics.Interval;
import io.github.amends.outcomes.statistics.Obstacle;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BootstrapTest {

  private static final double[] COSTS = {1, 2, 4, 8, 16, 32};

  private static Replicates replicates(double[] sample, SampleStatistic statistic) {
    return Bootstrap.of(sample, statistic).resampled(2000, 20_260).orElseThrow();
  }

  @Test
  void theSameSeedGivesTheSameReplicates() {
    assertThat(replicates(COSTS, SampleStatistic.MEAN).toArray())
        .containsExactly(replicates(COSTS, SampleStatistic.MEAN).toArray());
  }

  @Test
  void anotherSeedGivesOthers() {
    Replicates other =
        Bootstrap.of(COSTS, SampleStatistic.MEAN).resampled(2000, 1).orElseThrow();
    assertThat(other.toArray())
        .isNotEqualTo(replicates(COSTS, SampleStatistic.MEAN).toArray());
  }

  @Test
  void everyRowIsDrawnEquallyOften() {
    int rows = 7;
    int[] counts = new int[rows];
    int[] drawn = new int[rows];
    Resampler resampler = new Resampler(5, rows);
    for (int resample = 0; resample < 10_000; resample++) {
      resampler.draw(resample, drawn);
      for (int row : drawn) {
        counts[row]++;
      }
    }
    double statistic = 0;
    for (int count : counts) {
      statistic += (count - 10_000.0) * (count - 10_000.0) / 10_000;
    }
    // The 99.99 % quantile of chi-squared with 6 degrees of freedom.
    assertThat(statistic).isLessThan(27.9);
  }

  @Test
  void theStandardErrorOfAMeanIsThatOfTheoryUpToChance() {
    Replicates replicates = replicates(COSTS, SampleStatistic.MEAN);
    double mean = Arrays.stream(COSTS).average().orElseThrow();
    double theory = Math.sqrt(
        Arrays.stream(COSTS).map(x -> (x - mean) * (x - mean)).sum() / COSTS.length / COSTS.length);
    assertThat(replicates.standardError().orElseThrow()).isCloseTo(theory, within(0.05 * theory));
    assertThat(replicates.bias()).isCloseTo(0, within(0.1 * theory));
    assertThat(replicates.n()).isEqualTo(6);
    assertThat(replicates.resamples()).isEqualTo(2000);
    assertThat(replicates.undefined()).isZero();
  }

  @Test
  void theJackknifeOfAMeanIsItsStandardError() {
    double error =
        replicates(COSTS, SampleStatistic.MEAN).jackknifeStandardError().orElseThrow();
    double known = SampleStatistic.STANDARD_DEVIATION.of(COSTS.clone()) / Math.sqrt(6);
    assertThat(error).isCloseTo(known, within(1e-14 * known));
  }

  @Test
  void aStatisticOfRowsIsThatOfTheirNumbers() {
    Replicates ofRows = Bootstrap.ofRows(
            COSTS.length,
            rows -> SampleStatistic.MEAN.of(
                Arrays.stream(rows).mapToDouble(row -> COSTS[row]).toArray()))
        .resampled(2000, 20_260)
        .orElseThrow();
    Replicates ofNumbers = replicates(COSTS, SampleStatistic.MEAN);
    assertThat(ofRows.toArray()).containsExactly(ofNumbers.toArray());
    assertThat(ofRows.acceleration().orElseThrow())
        .isCloseTo(ofNumbers.acceleration().orElseThrow(), within(1e-12));
  }

  @Test
  void bcaCoversAMeanOfSkewedCostsMoreEvenlyThanPercentiles() {
    Interval bca = replicates(COSTS, SampleStatistic.MEAN)
        .interval(BootstrapInterval.BCA, 0.95)
        .orElseThrow();
    Interval percentile = replicates(COSTS, SampleStatistic.MEAN)
        .interval(BootstrapInterval.PERCENTILE, 0.95)
        .orElseThrow();
    assertThat(bca.upper()).isGreaterThan(percentile.upper());
    assertThat(bca.lower()).isGreaterThan(percentile.lower());
    assertThat(bca.method()).isEqualTo("bootstrap BCa");
  }

  @Test
  void aWiderLevelGivesAWiderInterval() {
    Replicates replicates = replicates(COSTS, SampleStatistic.MEDIAN);
    for (BootstrapInterval method : BootstrapInterval.values()) {
      assertThat(replicates.interval(method, 0.99).map(Interval::width).orElseThrow())
          .as(method.title())
          .isGreaterThanOrEqualTo(
              replicates.interval(method, 0.8).map(Interval::width).orElseThrow());
    }
  }

  @ParameterizedTest
  @EnumSource(BootstrapInterval.class)
  void numbersThatAreAllTheSameHaveNoIntervalBeyondThem(BootstrapInterval method) {
    Answer<Interval> answer =
        replicates(new double[] {3, 3, 3}, SampleStatistic.MEAN).interval(method, 0.95);
    if (method == BootstrapInterval.BCA) {
      assertThat(answer).isEqualTo(Answer.notEstimable(Obstacle.AT_BOUNDARY));
    } else {
      assertThat(answer.orElseThrow().lower()).isEqualTo(3);
      assertThat(answer.orElseThrow().upper()).isEqualTo(3);
    }
  }

  @Test
  void fewerThanTwoRowsAreTooFew() {
    for (int rows = 0; rows < 2; rows++) {
      assertThat(Bootstrap.of(new double[rows], SampleStatistic.MEAN).resampled(10, 1))
          .isEqualTo(Answer.notEstimable(Obstacle.TOO_FEW_OBSERVATIONS));
    }
  }

  @Test
  void resamplesWithoutTheStatisticAreLeftOutAndCounted() {
    Replicates replicates = Bootstrap.of(
            new double[] {0, 1}, values -> SampleStatistic.MEAN.of(values) == 0 ? Double.NaN : 1)
        .resampled(1000, 3)
        .orElseThrow();
    assertThat(replicates.undefined()).isBetween(200, 300);
    assertThat(replicates.resamples() + replicates.undefined()).isEqualTo(1000);
    assertThat(replicates.acceleration())
        .isEqualTo(Answer.notEstimable(Obstacle.UNSUITABLE_RECORDS));
  }

  @Test
  void aSampleWithoutTheStatisticHasNoReplicates() {
    assertThat(Bootstrap.of(COSTS, values -> Double.NaN).resampled(10, 1))
        .isEqualTo(Answer.notEstimable(Obstacle.UNSUITABLE_RECORDS));
  }

  @Test
  void theMeanOfTenthsIsTheSameInWhateverOrder() {
    SplittableRandom random = new SplittableRandom(11);
    double[] tenths = random.ints(100, -1000, 1000).mapToDouble(x -> x / 10.0).toArray();
    double mean = SampleStatistic.MEAN.of(tenths);
    for (int i = tenths.length - 1; i > 0; i--) {
      int other = random.nextInt(i + 1);
      double kept = tenths[i];
      tenths[i] = tenths[other];
      tenths[other] = kept;
      assertThat(SampleStatistic.MEAN.of(tenths)).isEqualTo(mean);
    }
  }

  @Test
  void badInputIsRefusedWithItsPlace() {
    assertThatThrownBy(() -> Bootstrap.of(new double[] {1, Double.NaN}, SampleStatistic.MEAN))
        .hasMessage("value at index 1 must be finite");
    Bootstrap bootstrap = Bootstrap.of(COSTS, SampleStatistic.MEAN);
    assertThatThrownBy(() -> bootstrap.resampled(0, 1)).hasMessage("resamples must be positive");
    assertThatThrownBy(() -> bootstrap.resampledAs(new int[0][]))
        .hasMessage("resamples must hold at least one");
    assertThatThrownBy(() ->
            bootstrap.resampledAs(new int[][] {{0, 1, 2, 3, 4, 5}, {0, 1, 2, 3, 4, 6}}))
        .hasMessageStartingWith("resample at index 1 must");
    assertThatThrownBy(() -> Bootstrap.ofRows(-1, rows -> 0))
        .hasMessage("rows must not be negative");
  }
}
