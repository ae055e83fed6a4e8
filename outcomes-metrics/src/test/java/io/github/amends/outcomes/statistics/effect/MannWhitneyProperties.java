// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.amends.outcomes.statistics.Estimate;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class MannWhitneyProperties {

  @Property
  void uCountsTheOrderedPairs(@ForAll("few") double[] x, @ForAll("few") double[] y) {
    double u = 0;
    for (double one : x) {
      for (double other : y) {
        u += one > other ? 1 : one == other ? 0.5 : 0;
      }
    }

    MannWhitney groups = MannWhitney.of(x, y);
    assertThat(groups.u()).isEqualTo(u);
    assertThat(groups.u() + MannWhitney.of(y, x).u()).isEqualTo(x.length * y.length);
    assertThat(groups.superiority()).isEqualTo(u / (x.length * y.length));
  }

  @Property
  void theVarianceOfDeltaIsThatOfItsDefinition(
      @ForAll("several") double[] x, @ForAll("several") double[] y) {
    int m = x.length;
    int n = y.length;
    double delta = 0;
    double[] rows = new double[m];
    double[] columns = new double[n];
    double squares = 0;
    for (int i = 0; i < m; i++) {
      for (int j = 0; j < n; j++) {
        double sign = Math.signum(x[i] - y[j]);
        delta += sign / (m * n);
        rows[i] += sign / n;
        columns[j] += sign / m;
        squares += sign * sign;
      }
    }
    double centre = delta;
    double between = (double) n
            * n
            * Arrays.stream(rows).map(d -> (d - centre) * (d - centre)).sum()
        + (double) m
            * m
            * Arrays.stream(columns).map(d -> (d - centre) * (d - centre)).sum();
    double variance =
        (between - (squares - m * n * delta * delta)) / ((double) m * n * (m - 1) * (n - 1));
    Estimate estimate = MannWhitney.of(x, y).cliffDelta(0.9);

    assertThat(estimate.value()).isCloseTo(delta, within(1e-12));
    assertThat(estimate.standardError().orElseThrow())
        .isCloseTo(Math.sqrt(Math.max(0, variance)), within(1e-7));
  }

  @Property
  void theShiftIsTheMedianOfAllDifferences(@ForAll("few") double[] x, @ForAll("few") double[] y) {
    double[] all = new double[x.length * y.length];
    for (int i = 0; i < all.length; i++) {
      all[i] = x[i / y.length] - y[i % y.length];
    }
    Arrays.sort(all);
    double median = (all[(all.length - 1) / 2] + all[all.length / 2]) / 2;

    assertThat(MannWhitney.of(x, y).hodgesLehmann()).isCloseTo(median, within(1e-12));
  }

  @Property(tries = 200)
  void theExactTestIsWhatAllSplitsAddUpTo(
      @ForAll("handful") double[] x, @ForAll("handful") double[] y) {
    double[] all = Arrays.copyOf(x, x.length + y.length);
    System.arraycopy(y, 0, all, x.length, y.length);
    double middle = x.length * y.length / 2.0;
    double own = Math.abs(u(all, (1 << x.length) - 1) - middle);
    int splits = 0;
    int far = 0;
    for (int chosen = 0; chosen < 1 << all.length; chosen++) {
      if (Integer.bitCount(chosen) == x.length) {
        splits++;
        far += Math.abs(u(all, chosen) - middle) >= own ? 1 : 0;
      }
    }

    assertThat(MannWhitney.of(x, y).exactTest().orElseThrow().pValue())
        .isCloseTo(far / (double) splits, within(1e-12));
  }

  @Provide
  Arbitrary<double[]> few() {
    return values(1, 30);
  }

  @Provide
  Arbitrary<double[]> several() {
    return values(2, 20);
  }

  @Provide
  Arbitrary<double[]> handful() {
    return values(1, 5);
  }

  private static Arbitrary<double[]> values(int least, int most) {
    Arbitrary<Double> ties = Arbitraries.integers().between(1, 5).map(Integer::doubleValue);
    Arbitrary<Double> wide = Arbitraries.doubles().between(-100, 100);
    return Arbitraries.oneOf(ties, wide)
        .array(Double[].class)
        .ofMinSize(least)
        .ofMaxSize(most)
        .map(array -> Arrays.stream(array).mapToDouble(Double::doubleValue).toArray());
  }

  private static double u(double[] all, int chosen) {
    double u = 0;
    for (int i = 0; i < all.length; i++) {
      for (int j = 0; j < all.length; j++) {
        if ((chosen >> i & 1) == 1 && (chosen >> j & 1) == 0) {
          u += all[i] > all[j] ? 1 : all[i] == all[j] ? 0.5 : 0;
        }
      }
    }
    return u;
  }
}
