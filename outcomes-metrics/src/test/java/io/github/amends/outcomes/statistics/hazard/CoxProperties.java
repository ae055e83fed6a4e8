// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.hazard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.amends.outcomes.statistics.Answer;
import io.github.amends.outcomes.statistics.regression.Coefficient;
import io.github.amends.outcomes.statistics.regression.Covariates;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class CoxProperties {

  @Property(tries = 60)
  void theOrderOfRowsDoesNotMatter(
      @ForAll @IntRange(min = 8, max = 60) int n, @ForAll Ties ties, @ForAll long seed) {
    Sample sample = new Sample(n, seed);
    int[] shuffled = new int[n];
    Random random = new Random(seed + 1);
    for (int i = 0; i < n; i++) {
      int other = random.nextInt(i + 1);
      shuffled[i] = shuffled[other];
      shuffled[other] = i;
    }
    same(sample, sample.taken(shuffled), ties, 1);
  }

  @Property(tries = 60)
  void timesOnlyMatterByTheirOrder(
      @ForAll @IntRange(min = 8, max = 60) int n, @ForAll Ties ties, @ForAll long seed) {
    Sample sample = new Sample(n, seed);
    Sample stretched = new Sample(n, seed);
    for (int i = 0; i < n; i++) {
      stretched.start[i] = Math.expm1(sample.start[i] / 10);
      stretched.stop[i] = Math.expm1(sample.stop[i] / 10);
    }
    same(sample, stretched, ties, 1);
  }

  @Property(tries = 60)
  void coefficientsFollowTheUnitsOfTheirCovariates(
      @ForAll @IntRange(min = 8, max = 60) int n, @ForAll Ties ties, @ForAll long seed) {
    Sample sample = new Sample(n, seed);
    Sample converted = new Sample(n, seed);
    for (int i = 0; i < n; i++) {
      converted.x[i] = 365.25 * sample.x[i] - 1e4;
    }
    same(sample, converted, ties, 365.25);
  }

  private static void same(Sample one, Sample other, Ties ties, double unit) {
    Optional<CoxModel> found = one.fit(ties).toOptional();
    Optional<CoxModel> again = other.fit(ties).toOptional();
    assertThat(hasPeak(again)).isEqualTo(hasPeak(found));
    // Where no finite coefficient is best, each search stops at a place of its own, or at none.
    Assume.that(hasPeak(found));
    CoxModel first = found.orElseThrow();
    CoxModel second = again.orElseThrow();
    assertThat(second.logLikelihood()).isCloseTo(first.logLikelihood(), within(1e-9));
    Coefficient got = second.coefficients().of("x").orElseThrow();
    Coefficient want = first.coefficients().of("x").orElseThrow();
    double error = want.standardError();
    assertThat(got.estimate() * unit).isCloseTo(want.estimate(), within(1e-6 * error));
    assertThat(got.standardError() * unit).isCloseTo(error, within(1e-6 * error));
    assertThat(second.concordance().map(Concordance::value))
        .isEqualTo(first.concordance().map(Concordance::value));
  }

  private static boolean hasPeak(Optional<CoxModel> model) {
    return model.isPresent() && model.get().warnings().isEmpty();
  }

  /** Times with ties, late entries and censoring, and two covariates. */
  private static final class Sample {

    private final double[] start;
    private final double[] stop;
    private final boolean[] event;
    private final double[] x;
    private final double[] group;

    Sample(int n, long seed) {
      Random random = new Random(seed);
      start = new double[n];
      stop = new double[n];
      event = new boolean[n];
      x = new double[n];
      group = new double[n];
      for (int i = 0; i < n; i++) {
        start[i] = random.nextInt(6);
        stop[i] = start[i] + 1 + random.nextInt(12);
        event[i] = i == 0 || random.nextInt(3) > 0;
        x[i] = random.nextInt(20);
        group[i] = random.nextInt(2);
      }
    }

    Sample taken(int[] rows) {
      Sample taken = new Sample(rows.length, 0);
      for (int i = 0; i < rows.length; i++) {
        taken.start[i] = start[rows[i]];
        taken.stop[i] = stop[rows[i]];
        taken.event[i] = event[rows[i]];
        taken.x[i] = x[rows[i]];
        taken.group[i] = group[rows[i]];
      }
      return taken;
    }

    Answer<CoxModel> fit(Ties ties) {
      return CoxRegression.of(
              EventTimes.ofIntervals(start, stop, event), Covariates.of("x", x).and("group", group))
          .withTies(ties)
          .fit();
    }
  }
}
