// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.meta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class MetaAnalysisProperties {

  record Study(double effect, double variance) {}

  private static final PoolingOptions NORMAL =
      PoolingOptions.standard().withTest(PoolingTest.NORMAL);

  @Property
  void dersimonianAndLairdAgreeWithTheFixedModelUnlessThereIsHeterogeneity(
      @ForAll("studies") List<Study> studies) {
    PooledEffect fixed = pool(studies, NORMAL.withEstimator(PoolingEstimator.FIXED));
    PooledEffect random = pool(studies, NORMAL.withEstimator(PoolingEstimator.DERSIMONIAN_LAIRD));
    HomogeneityTest test = fixed.heterogeneity().test().orElseThrow();

    assertThat(random.heterogeneity().test().orElseThrow()).isEqualTo(test);
    boolean homogeneous = test.statistic() <= test.degreesOfFreedom();
    assertThat(random.heterogeneity().tauSquared().orElseThrow() == 0).isEqualTo(homogeneous);
    if (homogeneous) {
      assertThat(random.estimate()).isEqualTo(fixed.estimate());
      assertThat(random.inference()).isEqualTo(fixed.inference());
    }
  }

  @Property
  void weightsAddUpToAHundred(
      @ForAll("studies") List<Study> studies, @ForAll PoolingEstimator estimator) {
    List<Double> weights = pool(studies, NORMAL.withEstimator(estimator)).weights();

    assertThat(weights).hasSameSizeAs(studies).allMatch(weight -> weight >= 0);
    assertThat(weights.stream().mapToDouble(weight -> weight).sum()).isCloseTo(100, within(1e-10));
  }

  @Property
  void theOrderOfStudiesDoesNotMatter(
      @ForAll("studies") List<Study> studies,
      @ForAll PoolingEstimator estimator,
      @ForAll long seed) {
    List<Study> shuffled = new ArrayList<>(studies);
    Collections.shuffle(shuffled, new Random(seed));

    PooledEffect one = pool(studies, NORMAL.withEstimator(estimator));
    PooledEffect other = pool(shuffled, NORMAL.withEstimator(estimator));

    assertClose(other.estimate(), one.estimate());
    assertClose(tauSquared(other), tauSquared(one));
    assertClose(
        other.inference().orElseThrow().standardError(),
        one.inference().orElseThrow().standardError());
  }

  @Property
  void pauleAndMandelBringQToItsExpectation(@ForAll("studies") List<Study> studies) {
    double tauSquared =
        tauSquared(pool(studies, NORMAL.withEstimator(PoolingEstimator.PAULE_MANDEL)));
    double q = weighted(studies, tauSquared).residualSquares();
    int df = studies.size() - 1;

    if (tauSquared == 0) {
      assertThat(q).isLessThanOrEqualTo(df);
    } else {
      assertThat(q).isCloseTo(df, within(1e-11 * df));
    }
  }

  @Property
  void noVarianceIsMoreLikelyThanTheRestrictedMaximum(@ForAll("studies") List<Study> studies) {
    double best = restrictedLikelihood(studies, tauSquared(pool(studies, NORMAL)));

    assertThat(restrictedLikelihood(studies, 0)).isLessThanOrEqualTo(best + 1e-9);
    for (double tauSquared = 1e-6; tauSquared < 1000; tauSquared *= 1.2) {
      assertThat(restrictedLikelihood(studies, tauSquared)).isLessThanOrEqualTo(best + 1e-9);
    }
  }

  @Property
  void theProfileIntervalHoldsThePauleMandelEstimate(@ForAll("studies") List<Study> studies) {
    Heterogeneity heterogeneity =
        pool(studies, NORMAL.withEstimator(PoolingEstimator.PAULE_MANDEL)).heterogeneity();

    heterogeneity
        .tauSquaredInterval()
        .toOptional()
        .ifPresent(
            interval -> assertThat(interval.contains(heterogeneity.tauSquared().orElseThrow()))
                .isTrue());
  }

  @Provide
  Arbitrary<List<Study>> studies() {
    Arbitrary<Double> effects = Arbitraries.doubles().between(-5, 5).ofScale(3);
    Arbitrary<Double> variances = Arbitraries.doubles().between(0.001, 10).ofScale(4);
    return Combinators.combine(effects, variances)
        .as(Study::new)
        .list()
        .ofMinSize(2)
        .ofMaxSize(40);
  }

  private static PooledEffect pool(List<Study> studies, PoolingOptions options) {
    return MetaAnalysis.of(effects(studies), variances(studies)).pool(options);
  }

  private static WeightedMean weighted(List<Study> studies, double tauSquared) {
    return WeightedMean.of(effects(studies), variances(studies), tauSquared);
  }

  private static double restrictedLikelihood(List<Study> studies, double tauSquared) {
    WeightedMean mean = weighted(studies, tauSquared);
    double logarithms = studies.stream()
        .mapToDouble(study -> Math.log(study.variance() + tauSquared))
        .sum();
    return -(logarithms + Math.log(mean.totalWeight()) + mean.residualSquares()) / 2;
  }

  private static double tauSquared(PooledEffect pooled) {
    return pooled.heterogeneity().tauSquared().orElseThrow();
  }

  private static double[] effects(List<Study> studies) {
    return studies.stream().mapToDouble(Study::effect).toArray();
  }

  private static double[] variances(List<Study> studies) {
    return studies.stream().mapToDouble(Study::variance).toArray();
  }

  private static void assertClose(double got, double want) {
    assertThat(got).isCloseTo(want, within(1e-12 * Math.max(1, Math.abs(want))));
  }
}
