// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.survival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SurvivalCurveProperties {

  @Provide
  Arbitrary<FollowUpRows> rows() {
    return FollowUpRows.any();
  }

  @Property
  void withoutCensoringTheCurveIsTheShareOfThoseLeft(@ForAll("rows") FollowUpRows rows) {
    int[] events = new int[rows.rows().size()];
    Arrays.fill(events, 1);
    SurvivalCurve curve = SurvivalCurve.of(FollowUpTimes.of(rows.until(), events));
    double n = events.length;

    for (int step = 0; step < curve.steps(); step++) {
      double time = curve.time(step);
      double left = Arrays.stream(rows.until()).filter(until -> until > time).count() / n;
      assertThat(curve.survival(step)).isCloseTo(left, within(1e-13));
      if (left > 0) {
        assertThat(curve.standardError(step).orElseThrow())
            .isCloseTo(Math.sqrt(left * (1 - left) / n), within(1e-13));
      }
    }
  }

  @Property
  void theOrderOfRowsDoesNotMatter(@ForAll("rows") FollowUpRows rows, @ForAll long seed) {
    int[] order = shuffled(rows.rows().size(), seed);
    double[] until = Arrays.stream(order).mapToDouble(i -> rows.until()[i]).toArray();
    int[] outcomes = Arrays.stream(order).map(i -> rows.outcomes()[i]).toArray();
    SurvivalCurve one = SurvivalCurve.of(rows.times());
    SurvivalCurve other = SurvivalCurve.of(FollowUpTimes.of(until, outcomes));

    assertThat(other.at(15)).isEqualTo(one.at(15));
    assertThat(other.median()).isEqualTo(one.median());
  }

  @Property
  void wholeWeightsAreRepetitions(@ForAll("rows") FollowUpRows rows, @ForAll long seed) {
    Random random = new Random(seed);
    double[] weights =
        rows.rows().stream().mapToDouble(row -> random.nextInt(4)).toArray();
    int[] repeated = IntStream.range(0, weights.length)
        .flatMap(i -> IntStream.generate(() -> i).limit((long) weights[i]))
        .toArray();
    SurvivalCurve weighted =
        SurvivalCurve.of(FollowUpTimes.of(rows.until(), rows.outcomes()).weighted(weights));
    SurvivalCurve plain = SurvivalCurve.of(FollowUpTimes.of(
        Arrays.stream(repeated).mapToDouble(i -> rows.until()[i]).toArray(),
        Arrays.stream(repeated).map(i -> rows.outcomes()[i]).toArray()));

    assertThat(weighted.steps()).isEqualTo(plain.steps());
    for (int step = 0; step < plain.steps(); step++) {
      assertThat(weighted.survival(step)).isEqualTo(plain.survival(step));
      assertThat(weighted.standardError(step)).isEqualTo(plain.standardError(step));
    }
    assertThat(weighted.restrictedMean(20).map(RestrictedMean::standardError))
        .isEqualTo(plain.restrictedMean(20).map(RestrictedMean::standardError));
  }

  @Property
  void theRobustVarianceOfIndependentRecordsIsGreenwoods(@ForAll("rows") FollowUpRows rows) {
    SurvivalCurve greenwood = SurvivalCurve.of(rows.times());
    SurvivalCurve robust =
        SurvivalCurve.byGroup(rows.times().ungrouped(), SurvivalVariance.ROBUST).get(0);

    for (int step = 0; step < greenwood.steps(); step++) {
      double error = robust.standardError(step).orElseThrow();
      if (greenwood.survival(step) > 0) {
        assertThat(error).isCloseTo(greenwood.standardError(step).orElseThrow(), within(1e-12));
      } else {
        assertThat(error).isZero();
      }
    }
  }

  @Property
  void theRestrictedMeanIsTheAreaUnderTheCurve(@ForAll("rows") FollowUpRows rows) {
    Assume.that(!rows.rows().isEmpty());
    SurvivalCurve curve = SurvivalCurve.of(rows.days());
    double area = IntStream.range(0, 25)
        .mapToDouble(day -> curve.at(day).orElseThrow().survival())
        .sum();
    RestrictedMean mean = curve.restrictedMean(25).orElseThrow();

    assertThat(mean.estimate()).isCloseTo(area, within(1e-12));
    assertThat(mean.interval().contains(mean.estimate())).isTrue();
  }

  private static int[] shuffled(int size, long seed) {
    Random random = new Random(seed);
    int[] order = IntStream.range(0, size).toArray();
    for (int i = size - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      int kept = order[i];
      order[i] = order[j];
      order[j] = kept;
    }
    return order;
  }
}
