// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.survival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CumulativeIncidenceProperties {

  @Provide
  Arbitrary<FollowUpRows> rows() {
    return FollowUpRows.any();
  }

  @Property
  void theSharesOfAllKindsAndOfNoneAddUpToOne(@ForAll("rows") FollowUpRows rows) {
    CumulativeIncidence incidence = CumulativeIncidence.of(rows.days());

    for (int step = 0; step < incidence.steps(); step++) {
      double sum =
          incidence.survival(step) + incidence.incidence(1, step) + incidence.incidence(2, step);
      assertThat(sum).isCloseTo(1, within(1e-13));
    }
  }

  @Property
  void oneKindAloneIsTheComplementOfTheSurvivalCurve(@ForAll("rows") FollowUpRows rows) {
    int[] anyEvent =
        Arrays.stream(rows.outcomes()).map(outcome -> outcome > 0 ? 1 : 0).toArray();
    FollowUpTimes followUp = FollowUpTimes.of(rows.until(), anyEvent);
    SurvivalCurve curve = SurvivalCurve.of(followUp);
    CumulativeIncidence incidence = CumulativeIncidence.of(followUp);

    for (int step = 0; step < curve.steps(); step++) {
      assertThat(incidence.incidence(1, step)).isCloseTo(1 - curve.survival(step), within(1e-13));
      if (curve.survival(step) > 0) {
        assertThat(incidence.standardError(1, step, IncidenceVariance.ROBUST).orElseThrow())
            .isCloseTo(curve.standardError(step).orElseThrow(), within(1e-7));
      }
    }
  }

  @Property
  void theRobustVarianceOfCountsIsThatOfEachPersonsInfluence(@ForAll("rows") FollowUpRows rows) {
    int[] ownCluster = IntStream.range(0, rows.rows().size()).toArray();
    CumulativeIncidence counted = CumulativeIncidence.of(rows.times());
    CumulativeIncidence clustered = CumulativeIncidence.of(rows.times().clustered(ownCluster));

    for (int outcome = 1; outcome <= counted.outcomes(); outcome++) {
      for (int step = 0; step < counted.steps(); step++) {
        assertThat(
                counted.standardError(outcome, step, IncidenceVariance.ROBUST).orElseThrow())
            .isCloseTo(
                clustered.standardError(outcome, step, IncidenceVariance.ROBUST).orElseThrow(),
                within(1e-7));
      }
    }
  }

  /** By central differences: what a cluster's weight does to the incidence, squared and summed. */
  @Property(tries = 100)
  void theRobustVarianceIsTheSumOfSquaredDerivativesByTheClustersWeights(
      @ForAll("rows") FollowUpRows rows) {
    int clusters = 5;
    int[] cluster =
        IntStream.range(0, rows.rows().size()).map(i -> i * 7 % clusters).toArray();
    FollowUpTimes followUp = FollowUpTimes.of(rows.until(), rows.outcomes());
    CumulativeIncidence incidence = CumulativeIncidence.of(followUp.clustered(cluster));
    double small = 1e-5;

    for (int step = 0; step < incidence.steps(); step += 4) {
      double variance = 0;
      for (int of = 0; of < clusters; of++) {
        double more = weighted(followUp, cluster, of, 1 + small).incidence(1, step);
        double less = weighted(followUp, cluster, of, 1 - small).incidence(1, step);
        variance += Math.pow((more - less) / (2 * small), 2);
      }
      assertThat(incidence.standardError(1, step, IncidenceVariance.ROBUST).orElseThrow())
          .isCloseTo(Math.sqrt(variance), within(1e-7));
    }
  }

  private static CumulativeIncidence weighted(
      FollowUpTimes followUp, int[] cluster, int changed, double weight) {
    return CumulativeIncidence.of(followUp.weighted(
        Arrays.stream(cluster).mapToDouble(of -> of == changed ? weight : 1).toArray()));
  }
}
